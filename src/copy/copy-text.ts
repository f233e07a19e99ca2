import type {Article} from "../article/article.js";
import type {Dating} from "../dating/dating.js";
import type {Span} from "../text/span.js";

/** A stretch of `CopyText.text` and where it stands on the page: offset `at` of the text is offset `start` of the page. */
export type Place = {readonly at: number; readonly start: number; readonly length: number};

/** One printed text as the tracer of copies reads it: the body in one string, and what the page says of its source. */
export type CopyText = {
  /** Article id. */
  readonly id: string;
  readonly page: string;
  /** What the page holds it as: an article, a post of a live page, a teaser. Left out where nothing is known. */
  readonly kind?: Article["kind"];
  readonly title: string;
  readonly text: string;
  /** In text order; empty when the text is the page itself. */
  readonly places: readonly Place[];
  readonly outlet: string | null;
  /** The agency that the page credits with the words, not with a picture. */
  readonly agency: string | null;
  readonly authors: readonly string[];
  readonly dateline: string | null;
  readonly published: Pick<Dating, "earliest" | "latest"> | null;
  readonly captions: readonly Span[];
  readonly language: string;
  readonly canonical?: string;
};
