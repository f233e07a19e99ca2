import type {Token} from "../../text/prose.js";
import type {Extent} from "../../text/span.js";
import {type TimeWord, timeWords} from "./time-words.js";

/** A token, or a part of a hyphenated one ("mid-July" is three), with what it can mean in a time expression. */
export type Atom = Extent & {
  readonly text: string;
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
  readonly word: TimeWord | undefined;
  /** No space before it. */
  readonly glued: boolean;
};

/** True when a sentence holds a word or number that can open a time expression; most do not, and are left alone. */
export function mayTellTime(tokens: readonly Token[]): boolean {
  for (const token of tokens) {
    if (token.kind === "word") {
      const {lower} = token;
      if (timeWords.get(lower)?.opens || feastWords.has(lower)) return true;
      if (lower.length > 5 && holdsTimeWord(lower)) return true;
    } else if (token.kind === "number") return true;
  }
  return false;
}

/** "mid-july", "year's", "27-year": a word of time in one of its parts. */
function holdsTimeWord(lower: string): boolean {
  const hyphen = lower.indexOf("-");
  if (hyphen >= 0)
    return (
      timeWords.get(lower.slice(0, hyphen))?.opens === true ||
      timeWords.get(lower.slice(lower.lastIndexOf("-") + 1))?.opens === true ||
      /^(?:late|mid|early|pre|post)-|-(?:day|night|week|month|quarter|half|year|decade|century|hour|minute|long|old)/.test(
        lower,
      )
    );
  const mark = lower.indexOf("'");
  return mark > 0 && timeWords.get(lower.slice(0, mark))?.opens === true;
}

/** First words of named days, and what else opens none of the lists. */
const feastWords = new Set(
  "ago all april armistice ascension ash bastille boxing christmas cinco columbus earth easter epiphany father's good half halloween international juneteenth labor martin maundy memorial mother's new palm pentecost presidents' q1 q2 q3 q4 st thanksgiving valentine's veterans".split(
    " ",
  ),
);

/** The atoms of a sentence. Linear. */
export function atomsOf(tokens: readonly Token[]): Atom[] {
  const atoms: Atom[] = [];
  let end = -1;
  for (const token of tokens) {
    const glued = token.start === end;
    end = token.end;
    if (token.kind !== "word") {
      atoms.push(atom(token, undefined, glued));
      continue;
    }
    const {text, lower} = token;
    const known = timeWords.get(lower);
    if (known || lower.length < 4) {
      atoms.push(atom(token, known, glued));
      continue;
    }
    const last = text.charCodeAt(text.length - 1);
    const possessive = (last === 115 || last === 39 || last === 8217) && /['’]s?$/.test(text) && text.length > 3;
    if (!possessive && !lower.includes("-")) {
      atoms.push(atom(token, undefined, glued));
      continue;
    }
    splitInto(atoms, token, glued);
  }
  return atoms;
}

function atom({text, lower, kind, start, end}: Token, word: TimeWord | undefined, glued: boolean): Atom {
  return {text, lower, kind, start, end, word, glued};
}

/** "mid-July" gives "mid", "-", "July"; "year's" gives "year", "'s". */
function splitInto(atoms: Atom[], token: Token, glued: boolean) {
  const piece = /[-‐‑]|['’]s?$|\d+(?=s$)|[^-‐‑'’]+|['’]/g;
  let first = true;
  for (const found of token.text.matchAll(piece)) {
    const text = found[0];
    const lower = text.toLowerCase();
    const start = token.start + found.index;
    const isMark = /^[-‐‑'’]/.test(text);
    atoms.push({
      text,
      lower: isMark ? lower.replace(/[‐‑]/, "-").replace("’", "'") : lower,
      kind: isMark ? "mark" : /^\d+$/.test(text) ? "number" : "word",
      start,
      end: start + text.length,
      word: isMark ? undefined : timeWords.get(lower),
      glued: first ? glued : true,
    });
    first = false;
  }
}
