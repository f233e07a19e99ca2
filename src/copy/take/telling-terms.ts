import {tokensOf} from "../../text/tokens-of.js";
import {calendarNames} from "./english/source-words.js";

/** How many words at the start of a text are read for terms; news says who, where and how many early. */
const readLength = 20_000;

/** Names and figures of a text, folded, as single words. */
export type TellingTerms = {
  /** Capitalised words within sentences, and numbers of two digits or more. */
  readonly sure: ReadonlySet<string>;
  /** Capitalised words that only begin sentences and are never written small: names among them, and other words. */
  readonly maybe: ReadonlySet<string>;
};

/** Reads the names and figures of a text; calendar words stay out. Linear. */
export function tellingTerms(text: string): TellingTerms {
  const sure = new Set<string>();
  const first = new Set<string>();
  const small = new Set<string>();
  let begins = true;
  for (const {text: word, lower, kind} of tokensOf(text, 0, Math.min(text.length, readLength))) {
    if (kind === "mark") {
      if (/[.!?:"“”‘\n]/.test(word)) begins = true;
      continue;
    }
    if (kind === "number") {
      if (word.length > 1) sure.add(word);
    } else if (/^\p{Lu}/u.test(word)) {
      const name = lower.replace(/'s$/, "");
      if (!calendarNames.has(name)) (begins ? first : sure).add(name);
    } else small.add(lower);
    begins = false;
  }
  return {sure, maybe: new Set([...first].filter((name) => name.length > 3 && !small.has(name) && !sure.has(name)))};
}

/** All of them. */
export function allTerms({sure, maybe}: TellingTerms): Set<string> {
  return new Set([...sure, ...maybe]);
}
