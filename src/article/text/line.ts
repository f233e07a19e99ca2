import type {FurnitureReason} from "../../page/page.js";
import type {Extent} from "../../text/span.js";

/** What a line of a captured page is, judged by its own words alone. */
export type LineRole =
  | "prose"
  | "heading"
  | "bullet"
  | "label"
  | "date"
  | "byline"
  | "caption"
  | "credit"
  /** Names what follows ("Related posts", "Comments"): `why` tells which list begins. */
  | "list-title"
  | "furniture";

/** A line of a captured page, or a piece of one where a capture glued several together. */
export type Line = Extent & {
  readonly index: number;
  /** Index of the block of the page it is cut from. */
  readonly block: number;
  readonly text: string;
  /** Lower case, without marks and bullets: equal for two printings of the same words. */
  readonly folded: string;
  readonly words: number;
  /** True when it ends as a sentence does. */
  readonly ends: boolean;
  readonly bulleted: boolean;
  readonly role: LineRole;
  readonly why?: FurnitureReason;
};
