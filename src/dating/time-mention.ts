import type {Extent} from "../text/span.js";
import type {Dating} from "./dating.js";
import type {PeriodPart, TimeMeaning} from "./time-meaning.js";

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
  /** What the words fix by themselves; `resolveTimes` reads it again when a better anchor is known. */
  readonly meaning?: TimeMeaning;
  /** "early June", "the end of last year": which part of the period. */
  readonly part?: PeriodPart;
  /** What the verb group and the small words around it say of its direction. */
  readonly tense?: Tense;
};

/** Whether the clause of a time expression looks back or ahead, as far as its own words tell. */
export type Tense = "past" | "future" | "unknown";
