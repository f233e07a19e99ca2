import type {Extent} from "../../text/span.js";
import {cueForm} from "../english/cue-forms.js";

const opening = /^\s*[–—-]\s?(?=["“]?\p{Lu})/u;
const reopening = /[.!?:,]\s+[–—-]\s?(?=\p{Lu})|\s[–—]\s(?=\p{L})/gu;
/** Where words may stop and who said them begins. */
const joint = /[,?!…]["”]?\s+|\s[–—]\s?|[?!.,]?\s?—\s?(?=\p{Ll})/gu;
const furthest = 2000;

/**
 * The words that a paragraph gives behind a dash, as much of Europe's and Latin America's press prints speech ("– We are done, says
 * Vold. – That is all."): from the dash to who said it, again from each later dash. Null where no reporting word parts them: a
 * dash alone is a point of a list. Looks at 2,000 characters.
 */
export function dashMarks(text: string, start: number, end: number): Extent[] | null {
  const words = text.slice(start, Math.min(end, start + furthest));
  const open = opening.exec(words);
  if (!open) return null;
  const found: Extent[] = [];
  let from = open[0].length - open[0].trimStart().length;
  for (;;) {
    const said = tagAfter(words, from);
    if (!said) break;
    found.push({start: start + from, end: start + said.end});
    reopening.lastIndex = said.tag;
    const again = reopening.exec(words);
    if (!again) return found;
    from = again.index + again[0].search(/[–—-]/);
  }
  if (found.length === 0) return null;
  found.push({start: start + from, end: start + words.trimEnd().length});
  return found;
}

/** The first place behind `from` where "says X" or "X says" begins: where the words end, and where the tag stands. */
function tagAfter(words: string, from: number): {end: number; tag: number} | null {
  joint.lastIndex = from + 3;
  for (;;) {
    const at = joint.exec(words);
    if (!at) return null;
    const tag = at.index + at[0].length;
    if (!isTag(words.slice(tag, tag + 120))) continue;
    return {end: at.index + at[0].trimEnd().length, tag};
  }
}

/** "says operations leader Ann Vold", "he says.", "Vold said on Monday." */
function isTag(words: string): boolean {
  const first = /^\p{Ll}+/u.exec(words)?.[0];
  if (first && isSaying(first) && /^\p{Ll}+ (?:\p{Lu}|[\p{Ll}-]+ \p{L})|^\p{Ll}+ (?:he|she|they)\b/u.test(words))
    return true;
  const named =
    /^(?:he|she|they|\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}|the \p{Ll}+(?: \p{Ll}+)?) (\p{Ll}+)(?=[.,;:]|\s[–—]|\s(?:on|in|to|after|at|outside|with|when|as|later|and)\b|$)/u.exec(
      words,
    );
  return named !== null && isSaying(named[1]!);
}

function isSaying(word: string): boolean {
  const form = cueForm(word)?.form;
  return form === "s" || form === "past";
}
