import {midAbbreviations} from "../../text/english/abbreviation-words.js";
import type {TokenRange} from "../cue/cue.js";
import type {QuoteFrame} from "./quote-frame.js";

const timeWords = new Set(
  "today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday week month year morning afternoon evening night earlier later day january february march april june july august september october november december time times".split(
    " ",
  ),
);
const joining = new Set("of for at from in with on to against about over between".split(" "));

const firms = new Set("co corp inc jr ltd sr".split(" "));

/** "J", "Mr", "Brig", "Inc": the stop behind it ends no sentence. */
export function isAbbreviation(text: string): boolean {
  const lower = text.toLowerCase();
  return /^\p{Lu}$/u.test(text) || (text !== lower && (midAbbreviations.has(lower) || firms.has(lower)));
}

export function isTimeWord(lower: string): boolean {
  return timeWords.has(lower);
}

/** May this token stand inside a noun phrase? */
export function isNominal({tokens, words}: QuoteFrame, i: number): boolean {
  const word = words[i];
  const token = tokens[i];
  if (!word || !token) return false;
  switch (word.tag) {
    case "noun":
    case "name":
    case "adjective":
    case "determiner":
    case "number":
    case "pronoun":
      return true;
    case "mark":
      // "a 40-page report"
      if (token.text === "-" && tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end) return true;
      // "J. P. Vold", "Vold & Sons", "co-ordinator/spokesman"
      if (token.text === "&" || token.text === "/" || token.text === "%" || token.text === "$") return true;
      if (/^['’]$/.test(token.text)) return tokens[i - 1]?.lower === "dato";
      return token.text === "." && i > 0 && isAbbreviation(tokens[i - 1]!.text) && i + 1 < tokens.length;
    default:
      return false;
  }
}

/** The noun phrase whose last token is `end`, with what hangs on it by "of", "for" and the like; null when none ends there. */
export function nounBefore(frame: QuoteFrame, end: number): TokenRange | null {
  const {tokens, words} = frame;
  if (!isNominal(frame, end)) return null;
  if (words[end]!.tag === "pronoun") return {from: end, to: end + 1};
  let from = coreStart(frame, end);
  // "the premier of the state of Orra", "Vold of the Harbour Trust"
  for (let guard = 0; guard < 5; guard++) {
    const prep = from - 1;
    if (prep < 1 || words[prep]!.tag !== "preposition" || !joining.has(tokens[prep]!.lower)) break;
    const before = prep - 1;
    if (!isNominal(frame, before) || timeWords.has(tokens[before]!.lower)) break;
    if (words[before]!.tag === "pronoun" || words[before]!.tag === "number") break;
    const lead = coreStart(frame, before);
    if (tokens[prep]!.lower !== "of" && words[lead - 1]?.tag === "verb") break;
    from = lead;
  }
  // "Per Holm a trader at the port": a comma forgotten.
  if (/^(?:a|an)$/.test(tokens[from]!.lower) && words[from - 1]?.tag === "name") from = coreStart(frame, from - 1);
  // "on Monday the ministry", "last week Vold": a time is no part of who spoke.
  while (from < end && timeWords.has(tokens[from]!.lower)) from++;
  return {from, to: end + 1};
}

/** The noun phrase that ends at `end` without what hangs on it. */
export function coreBefore(frame: QuoteFrame, end: number): TokenRange | null {
  return isNominal(frame, end) ? {from: coreStart(frame, end), to: end + 1} : null;
}

function coreStart(frame: QuoteFrame, end: number): number {
  const {tokens, words} = frame;
  let from = end;
  while (from > 0 && end - from < 24 && isNominal(frame, from - 1)) {
    const here = words[from]!;
    const before = words[from - 1]!;
    if (/^(?:what|whatever|which)$/.test(tokens[from - 1]!.lower)) break;
    // A determiner begins a phrase of its own; a pronoun ends one.
    if (before.tag === "pronoun" && !before.owner) break;
    if ((here.tag === "determiner" || here.tag === "pronoun") && before.tag !== "determiner" && !before.owner) break;
    if (timeWords.has(tokens[from - 1]!.lower) && !timeWords.has(tokens[from]!.lower) && !before.owner) break;
    from--;
  }
  while (from < end && words[from]!.tag === "mark") from++;
  return from;
}

/** The noun phrase that starts at token `start`; null when none does. */
export function nounAfter(frame: QuoteFrame, start: number): TokenRange | null {
  const {tokens, words} = frame;
  if (!isNominal(frame, start)) return null;
  if (words[start]!.tag === "pronoun") return {from: start, to: start + 1};
  let to = coreEnd(frame, start);
  for (let guard = 0; guard < 5; guard++) {
    if (
      words[to]?.tag === "conjunction" &&
      tokens[to]!.lower === "and" &&
      words[to + 1]?.tag === "name" &&
      words[to - 1]?.tag === "name"
    ) {
      to = coreEnd(frame, to + 1);
      continue;
    }
    if (words[to]?.tag !== "preposition" || !joining.has(tokens[to]!.lower) || !isNominal(frame, to + 1)) break;
    if (timeWords.has(tokens[to + 1]!.lower)) break;
    to = coreEnd(frame, to + 1);
  }
  return {from: start, to};
}

function coreEnd(frame: QuoteFrame, start: number): number {
  const {tokens, words} = frame;
  let to = start + 1;
  while (to < tokens.length && to - start < 24 && isNominal(frame, to)) {
    const here = words[to]!;
    const before = words[to - 1]!;
    if (here.tag === "pronoun") break;
    if (here.tag === "determiner" && before.tag !== "determiner" && !before.owner) break;
    if (timeWords.has(tokens[to]!.lower)) break;
    to++;
  }
  while (to > start + 1 && words[to - 1]!.tag === "mark") to--;
  return to;
}
