import type {Extent} from "../text/span.js";

/** A stretch of a page's text that stands apart: a line or paragraph of a text file, a block element of an HTML page. */
export type Block = Extent & {
  /** Element name for HTML ("p", "h1", "li", "td"), "line" for plain text. */
  readonly tag: string;
  /** Offsets of the element in the decoded source, for HTML. Equal to start and end for plain text. */
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** Letters and digits inside links, for HTML. */
  readonly linkLength: number;
};
