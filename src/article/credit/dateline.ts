import type {Extent} from "../../text/span.js";

/** The opening of a report: where it was filed, by which agency, on which day, and where its first words begin. */
export type Dateline = {
  /** The place as printed ("PORTLAND, Ore."), or null when only an agency stands there. */
  readonly place: string | null;
  /** The words of the place. Empty extent at the start when there is none. */
  readonly at: Extent;
  readonly agency: (Extent & {readonly name: string}) | null;
  /** A date printed in the dateline ("July 3", "3 July 2025"). */
  readonly date: Extent | null;
  /** Offset of the first word of the report itself. */
  readonly bodyStart: number;
};
