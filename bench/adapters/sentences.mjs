// Sentences for the scorer: text in, [start, end] offsets out. Thin over the built package.
import {splitSentences} from "../../dist/index.js";

export function sentences(text) {
  return splitSentences(text).map(({start, end}) => [start, end]);
}
