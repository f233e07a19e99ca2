import type {Prose, Sentence} from "../text/prose.js";

/** Index of the sentence that holds an offset, or -1. Articles' parts may stand in any order on a page, so this walks when the search fails. */
export function sentenceAt(prose: Prose, offset: number): number {
  const {sentences} = prose;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return middle;
  }
  return sentences.findIndex((sentence) => offset >= sentence.start && offset < sentence.end);
}

/** The sentences that a stretch of the page overlaps, in order. Looks at those sentences only where the first is found by its offset. */
export function sentencesIn(prose: Prose, start: number, end: number): Sentence[] {
  const first = sentenceAt(prose, start);
  if (first < 0) return prose.sentences.filter((one) => one.end > start && one.start < end);
  const found: Sentence[] = [];
  for (let i = first; i < prose.sentences.length; i++) {
    const one = prose.sentences[i]!;
    if (one.start >= end || one.end <= start) break;
    found.push(one);
  }
  return found;
}
