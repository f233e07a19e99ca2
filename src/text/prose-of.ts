import type {Paragraph, Prose, Sentence} from "./prose.js";
import type {Extent} from "./span.js";
import {splitSentences} from "./split-sentences.js";
import {tokensOf} from "./tokens-of.js";

export type ProsePart = Extent & {readonly kind: Paragraph["kind"]};

/** Cuts the parts of an article (headline, subheads, paragraphs, in reading order) into sentences and tokens. Linear in their length. */
export function proseOf(page: Prose["page"], article: string, parts: readonly ProsePart[]): Prose {
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  for (const part of parts) {
    const firstSentence = sentences.length;
    const extents = part.kind === "body" ? splitSentences(page.text, part.start, part.end) : [part];
    for (const {start, end} of extents)
      sentences.push({start, end, paragraph: paragraphs.length, tokens: tokensOf(page.text, start, end)});
    paragraphs.push({start: part.start, end: part.end, kind: part.kind, firstSentence, endSentence: sentences.length});
  }
  return {page, article, paragraphs, sentences};
}
