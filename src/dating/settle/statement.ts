import type {Extent} from "../../text/span.js";

/** A sentence of an article that says on which weekday something was: "the minister said on Monday". */
export type Statement = {
  readonly article: string;
  readonly weekday: number;
  /** The weekday word. */
  readonly at: Extent;
  /** The first weekday of the first sentences of the body: what the report is about, later than all the background it tells. */
  readonly isLead: boolean;
  /** Stems of the sentence's content words. */
  readonly stems: ReadonlySet<string>;
};
