import type {Extent} from "./span.js";

/** A word, number or mark with its offsets in the page's text. `lower` is the folded form (NFC, lower case, straight quotes). */
export type Token = Extent & {
  readonly text: string;
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
};

export type Sentence = Extent & {
  /** Index into `Prose.paragraphs`. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
};

export type Paragraph = Extent & {
  readonly kind: "headline" | "body" | "subhead";
  /** First sentence and one past the last, as indexes into `Prose.sentences`. */
  readonly firstSentence: number;
  readonly endSentence: number;
};

/**
 * One article's own words, ready for the finders: the headline (if any) and the body paragraphs in reading order.
 * Every offset points into `page.text`, so that any slice is a span.
 */
export type Prose = {
  readonly page: {readonly id: string; readonly text: string};
  readonly article: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
};
