import type {Prose, Sentence} from "../../text/prose.js";
import {contentWordsOf} from "../../timeline/content-words.js";

/** Two sentences of two versions that say the same thing in partly other words. */
export type SentencePair = {readonly a: Sentence; readonly b: Sentence};

/** Share of the shorter sentence's content words that the other must have. */
const shareNeeded = 0.5;

/**
 * Pairs every sentence of one version with the sentence of the other that shares most of its content words, each sentence once, best pairs
 * first. Sentences that are equal word for word are paired and left out: nothing in them changed. Near linear: sentences meet only through
 * shared words.
 */
export function alignSentences(a: Prose, b: Prose): SentencePair[] {
  const ours = bodyOf(a);
  const theirs = bodyOf(b);
  const index = new Map<string, number[]>();
  theirs.forEach(({words}, at) => {
    for (const word of words) {
      const list = index.get(word);
      if (list) list.push(at);
      else index.set(word, [at]);
    }
  });
  const pairs: {i: number; j: number; score: number}[] = [];
  ours.forEach(({words}, i) => {
    const shared = new Map<number, number>();
    for (const word of words) for (const j of index.get(word) ?? []) shared.set(j, (shared.get(j) ?? 0) + 1);
    for (const [j, count] of shared) {
      const least = Math.min(words.length, theirs[j]!.words.length);
      const score = count / least;
      if (count >= 3 && score >= shareNeeded) pairs.push({i, j, score: score + count / 1000});
    }
  });
  // A short sentence with no more than a word or two to go by is the same where all but its numbers is.
  const masked = new Map(theirs.map(({sentence}, j) => [maskOf(sentence), j]));
  ours.forEach(({sentence}, i) => {
    const j = sentence.tokens.length >= 5 ? masked.get(maskOf(sentence)) : undefined;
    if (j !== undefined) pairs.push({i, j, score: 2});
  });
  pairs.sort((p, q) => q.score - p.score || p.i - q.i || p.j - q.j);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const aligned: SentencePair[] = [];
  for (const {i, j} of pairs) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    if (ours[i]!.flat !== theirs[j]!.flat) aligned.push({a: ours[i]!.sentence, b: theirs[j]!.sentence});
  }
  return aligned.sort((p, q) => p.a.start - q.a.start);
}

function maskOf({tokens}: Sentence): string {
  return tokens.map(({kind, lower}) => (kind === "number" ? "#" : lower)).join(" ");
}

function bodyOf(prose: Prose) {
  return prose.sentences
    .filter((sentence) => prose.paragraphs[sentence.paragraph]?.kind === "body")
    .map((sentence) => ({
      sentence,
      words: contentWordsOf(sentence.tokens),
      flat: sentence.tokens.map((token) => token.lower).join(" "),
    }));
}
