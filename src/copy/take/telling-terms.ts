import {tokensOf} from "../../text/tokens-of.js";
import {calendarNames} from "./english/source-words.js";

/** How many words at the start of a text are read for terms; news says who, where and how many early. */
const readLength = 20_000;

/**
 * The names and figures of a text, folded, as single words: capitalised words that do not only begin sentences, and numbers of
 * two digits or more. Calendar words stay out. Linear.
 */
export function tellingTerms(text: string): Set<string> {
  const inside = new Set<string>();
  const first = new Set<string>();
  const lower = new Set<string>();
  let begins = true;
  for (const {text: word, lower: folded, kind} of tokensOf(text, 0, Math.min(text.length, readLength))) {
    if (kind === "mark") {
      if (/[.!?:"“”‘\n]/.test(word)) begins = true;
      continue;
    }
    if (kind === "number") {
      if (word.length > 1) inside.add(word);
    } else if (/^\p{Lu}/u.test(word)) {
      const name = folded.replace(/'s$/, "");
      if (!calendarNames.has(name)) (begins ? first : inside).add(name);
    } else lower.add(folded);
    begins = false;
  }
  for (const name of first) if (name.length > 3 && !lower.has(name)) inside.add(name);
  return inside;
}
