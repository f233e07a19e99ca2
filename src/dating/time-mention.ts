import type {Extent} from "../text/span.js";
import type {Dating} from "./dating.js";

/**
 * A time expression in an article. `value` is TIMEX3 (2009-03-04, 2009-W10, P3M, PRESENT_REF) once resolved and an
 * under-specified form before ("UNDEF-weekday-1"). `dating` is null for durations and for what no anchor settles.
 */
export type TimeMention = Extent & {
  readonly kind: "date" | "time" | "duration" | "set";
  readonly value: string;
  readonly dating: Dating | null;
  /** Index into `Prose.sentences`. */
  readonly sentence: number;
  readonly madeBy: string;
};
