import type {FurnitureReason} from "../../../page/page.js";
import type {Line} from "../line.js";

/** The lines of one article before its fields are read. */
export type Draft = {
  readonly headline: Line | null;
  /** Labels, dates and bylines that stand with it, in page order. */
  readonly labels: readonly Line[];
  readonly body: readonly {readonly line: Line; readonly kind: "body" | "subhead"}[];
  readonly captions: readonly Line[];
  /** Lines under "Tags" or "Topics" behind the body. */
  readonly tags: readonly Line[];
  /** True when it is one of several that a digest or newsletter holds. */
  readonly fromDigest: boolean;
};

/** The drafts of a page in page order, and the reason for every line that is in none. */
export type Drafts = {readonly drafts: readonly Draft[]; readonly whys: ReadonlyMap<number, FurnitureReason>};
