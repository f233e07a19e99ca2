import type {Extent} from "./span.js";

const segmenter = new Intl.Segmenter("en", {granularity: "sentence"});

/** Cuts `text` between two offsets into sentences, trimmed of white space, offsets into `text`. Linear in the length. */
export function splitSentences(text: string, start = 0, end = text.length): Extent[] {
  const sentences: Extent[] = [];
  for (const {index, segment} of segmenter.segment(text.slice(start, end))) {
    const from = start + index + (segment.length - segment.trimStart().length);
    const to = start + index + segment.trimEnd().length;
    if (to > from) sentences.push({start: from, end: to});
  }
  return sentences;
}
