import {tokensOf} from "../../text/tokens-of.js";
import {smallNumbers} from "../origin/english/number-words.js";
import {hashWords} from "../words/read-words.js";
import {shinglesOf} from "../words/shingles-of.js";
import {englishCommonWords} from "./english/common-words.js";
import {quotedPassages} from "./quoted-passages.js";

/** What of one text stands in another one, in whatever words. */
export type RewriteEvidence = {
  /** Quotations of three words or more, and how many of them the other has; words in the longest of those. */
  readonly quotes: number;
  readonly quotesHeld: number;
  readonly longestHeld: number;
  /** Figures from three up, years apart, and how many of them the other has. */
  readonly figures: number;
  readonly figuresHeld: number;
  /** Share of its different words of meaning outside quotations that the other has, 0 to 1. */
  readonly wordsHeld: number;
};

/** A text as it is looked at for this: made once, compared with many. */
export type RewriteTraits = {
  readonly quotes: readonly (readonly number[])[];
  readonly figures: ReadonlySet<number>;
  /** Words of meaning, lightly cut: all, and those outside quotations. */
  readonly words: ReadonlySet<string>;
  readonly ownWords: ReadonlySet<string>;
  readonly shingles: ReadonlySet<number>;
};

const readLength = 20_000;
const heldShare = 0.6;

/** Reads the quotations, figures and words of meaning of a text. Linear. */
export function rewriteTraits(text: string): RewriteTraits {
  const read = text.slice(0, readLength);
  const passages = quotedPassages(read);
  const quotes = passages.map(({start, end}) => [...shinglesOf(hashWords(read.slice(start, end)))]);
  const figures = new Set<number>();
  const words = new Set<string>();
  const ownWords = new Set<string>();
  let next = 0;
  for (const {start, lower, kind} of tokensOf(read)) {
    while (next < passages.length && passages[next]!.end <= start) next++;
    const inQuote = next < passages.length && passages[next]!.start <= start;
    if (kind === "mark") continue;
    const figure = kind === "number" ? Number(lower.replaceAll(",", "")) : smallNumbers.get(lower);
    if (figure !== undefined && figure > 2 && !(figure >= 1900 && figure <= 2100)) figures.add(figure);
    // "Nairobi's" and "Nairobi" are one word, "so-called" is two.
    for (const part of lower.replace(/'s$/, "").split(/[^\p{L}\p{N}]+/u)) {
      if (part.length < 3 || englishCommonWords.has(part)) continue;
      const cut = part.length > 4 ? part.replace(/(?:ing|edly|ed|ies|es|s|ly)$/u, "") : part;
      words.add(cut);
      if (!inQuote) ownWords.add(cut);
    }
  }
  const shingles = new Set(shinglesOf(hashWords(read)));
  return {quotes: quotes.filter((quote) => quote.length > 0), figures, words, ownWords, shingles};
}

/** Holds one text against another. Linear in the first. */
export function rewriteEvidence(mine: RewriteTraits, theirs: RewriteTraits): RewriteEvidence {
  const shareOf = (quote: readonly number[]) =>
    quote.filter((shingle) => theirs.shingles.has(shingle)).length / quote.length;
  const held = mine.quotes.filter((quote) => shareOf(quote) >= heldShare);
  return {
    quotes: mine.quotes.length,
    quotesHeld: held.length,
    longestHeld: Math.max(0, ...held.map((quote) => quote.length + 2)),
    figures: mine.figures.size,
    figuresHeld: [...mine.figures].filter((figure) => theirs.figures.has(figure)).length,
    wordsHeld: [...mine.ownWords].filter((word) => theirs.words.has(word)).length / Math.max(1, mine.ownWords.size),
  };
}
