import type {Extent} from "../../text/span.js";

/** A date as a label prints it, before the capture time or other labels settle what it means. */
export type LabelDate = Extent & {
  readonly says: "published" | "updated";
  readonly is:
    | {readonly kind: "day"; readonly year: number; readonly month: number; readonly day: number}
    /** A month and its year, as magazines print it. */
    | {readonly kind: "month"; readonly year: number; readonly month: number}
    /** Two numbers of which either may be the month. */
    | {readonly kind: "numeric"; readonly year: number; readonly first: number; readonly second: number}
    /** So many days ago, at least and at most. */
    | {readonly kind: "ago"; readonly least: number; readonly most: number}
    /** A day without its year. */
    | {readonly kind: "yearless"; readonly month: number; readonly day: number};
};
