import type {PeriodPart, TimeMeaning} from "../../time-meaning.js";

/** What a reader found at an atom: `next` is the index one past its last atom. */
export type TimeMatch = {
  readonly next: number;
  readonly kind: "date" | "time" | "duration" | "set";
  readonly meaning: TimeMeaning;
  readonly part?: PeriodPart;
};
