import type {Extent} from "../../../text/span.js";
import type {Author} from "../../article.js";

const ofTheAuthor =
  /^[\s(_*–—-]*(?:the|this) (?:author|writer|columnist|reviewer|essayist)s?\b.{0,20}?\b(?:is|are|was|teaches|writes|works|lives|heads|directs|edits|holds|has|can be)\b/i;

/**
 * True for a last paragraph about the author ("Ida Marl teaches history in Oster."): it begins with the name of an author,
 * whom no other paragraph names, or says "The author is …".
 */
export function isAuthorNote(
  text: string,
  paragraph: Extent,
  body: readonly Extent[],
  authors: readonly Author[],
): boolean {
  const {start, end} = paragraph;
  if (end - start > 400) return false;
  const words = text.slice(start, end);
  if (ofTheAuthor.test(words)) return true;
  const opening = words.slice(0, 80).replace(/^[\s(_*–—-]*(?:(?:Dr|Prof|Professor|Sir|Dame|Mr|Ms|Mrs)\.? )?/, "");
  return authors.some(({name}) => {
    if (!opening.toLowerCase().startsWith(`${name.toLowerCase()} `)) return false;
    const known = name.toLowerCase();
    return body.every(
      (other) => other.start === start || !text.slice(other.start, other.end).toLowerCase().includes(known),
    );
  });
}
