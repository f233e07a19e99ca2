import type {ArticleReading} from "../article/article-reading.js";
import type {Span} from "../text/span.js";
import {spanOf} from "../text/span-of.js";
import {tokensOf} from "../text/tokens-of.js";
import {lemmaOf} from "../text/words/lemma-of.js";

const dull = new Set(
  "a an and article as at be been but by clarification correct corrected correction earlier editor error for from give gave had has have he her his in incorrectly it its misstated not note number of on or original originally previous report said say she should some state stated story that the their there they this to update updated version was were which who with wrongly".split(
    " ",
  ),
);

/**
 * The sentence of the article that a notice is about: numbers and names shared count double, each word by how rare it is in the article.
 * Null where fewer than two words, or less than a fifth of the notice's weight, are shared. One pass over the article.
 */
export function correctedSentence({prose}: ArticleReading, notice: Span): Span | null {
  const wanted = new Map<string, number>();
  for (const token of tokensOf(prose.page.text, notice.start, notice.end)) {
    const key = keyOf(token.kind, token.lower);
    if (key) wanted.set(key, token.kind === "number" || token.text !== token.lower ? 2 : 1);
  }
  if (wanted.size === 0) return null;
  const spread = new Map<string, number>();
  const found = prose.sentences.map((sentence, index) => {
    const outside = sentence.end <= notice.start || sentence.start >= notice.end;
    const isHeadline = prose.paragraphs[sentence.paragraph]?.kind === "headline";
    const keys = new Set<string>();
    if (outside && !isHeadline)
      for (const token of sentence.tokens) {
        const key = keyOf(token.kind, token.lower);
        if (key && wanted.has(key)) keys.add(key);
      }
    for (const key of keys) spread.set(key, (spread.get(key) ?? 0) + 1);
    return {index, keys};
  });
  const weight = (key: string) => wanted.get(key)! / Math.sqrt(spread.get(key) ?? 1);
  let total = 0;
  for (const key of wanted.keys()) total += weight(key);
  let best: {index: number; score: number; shared: number} | null = null;
  for (const {index, keys} of found) {
    let score = 0;
    for (const key of keys) score += weight(key);
    if (!best || score > best.score) best = {index, score, shared: keys.size};
  }
  if (!best || best.shared < 2 || best.score < total / 5) return null;
  const sentence = prose.sentences[best.index]!;
  return spanOf(prose.page, sentence.start, sentence.end);
}

function keyOf(kind: string, lower: string): string | null {
  if (kind === "number") return lower;
  if (kind !== "word") return null;
  const lemma = lemmaOf(lower);
  return lower.length < 3 || dull.has(lower) || dull.has(lemma) ? null : lemma;
}
