import type {FurnitureReason} from "../../../page/page.js";

export const blockKinds = [
  "paragraph",
  "subhead",
  "list",
  "table",
  "quotation",
  "caption",
  "credit",
  "promo",
  "dateline",
  "correction",
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** One block inside the chosen body: what it is, and why it is not text of the article when it is not. */
export type BodyBlock = {
  /** Index into the page's blocks. */
  readonly block: number;
  readonly kind: BlockKind;
  readonly why: FurnitureReason | null;
};
