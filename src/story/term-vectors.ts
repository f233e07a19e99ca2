import {englishCommonWords} from "./english-common-words.js";
import type {StoryText} from "./story-text.js";

/** A text as weighted terms: parallel arrays of term numbers (ascending) and weights, of length one. */
export type TermVector = {readonly terms: Int32Array; readonly weights: Float32Array};

const nameWeight = 3;
const titleWeight = 2;
const mostTerms = 80;
/** So many unseen texts are thought of as standing behind the given ones, so that a name in all of eight pages keeps weight. */
const unseenTexts = 50;

/**
 * Weighs the terms of each text: (1 + log count) x log(1 + texts / texts with the term), names and numbers threefold, the
 * headline twofold, the 80 heaviest kept. Linear.
 */
export function termVectors(texts: readonly StoryText[]): TermVector[] {
  const numbers = new Map<string, number>();
  const spread: number[] = [];
  const counts = texts.map((text) => {
    const counted = countTerms(text);
    for (const term of counted.keys()) {
      const known = numbers.get(term);
      if (known === undefined) {
        numbers.set(term, spread.length);
        spread.push(1);
      } else spread[known]!++;
    }
    return counted;
  });
  return counts.map((counted) => {
    const weighed = [...counted]
      .map(([term, count]) => {
        const number = numbers.get(term)!;
        return {
          term,
          number,
          weight: (1 + Math.log(count)) * Math.log(1 + (texts.length + unseenTexts) / spread[number]!),
        };
      })
      .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
      .slice(0, mostTerms)
      .sort((a, b) => a.number - b.number);
    const norm = Math.sqrt(weighed.reduce((sum, {weight}) => sum + weight * weight, 0)) || 1;
    return {
      terms: Int32Array.from(weighed, ({number}) => number),
      weights: Float32Array.from(weighed, ({weight}) => weight / norm),
    };
  });
}

function countTerms({title, text}: StoryText): Map<string, number> {
  const counts = new Map<string, number>();
  const read = (words: string, weight: number) => {
    for (const [word] of words.normalize("NFKC").matchAll(/[\p{L}\p{N}]+/gu)) {
      const lower = word.toLowerCase();
      const stem = stemOf(lower);
      if (stem.length < 2 || englishCommonWords.has(lower)) continue;
      const boost = /^[\p{Lu}\p{N}]/u.test(word) ? nameWeight : 1;
      counts.set(stem, (counts.get(stem) ?? 0) + weight * boost);
    }
  };
  read(title, titleWeight);
  read(text, 1);
  return counts;
}

function stemOf(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|edly|ed|ies|es|s|ly)$/u, "") : word;
}
