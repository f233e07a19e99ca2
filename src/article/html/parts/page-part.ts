import type {Article} from "../../article.js";

/** One of several reports on a page: the element that holds it, its heading, and its words as block indexes. */
export type PagePart = {
  readonly element: number;
  readonly kind: Article["kind"];
  /** The block of its headline, -1 when it has none. */
  readonly headline: number;
  readonly body: readonly number[];
  /** The printed time or time element that dates it: as the page gives it, and where it stands. */
  readonly time: {readonly value: string; readonly start: number; readonly end: number} | null;
  /** What JSON-LD says of it, when an entry there is the same. */
  readonly given: {readonly published: string | null; readonly updated: string | null} | null;
};
