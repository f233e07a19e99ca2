import type {CalendarDay} from "../calendar/calendar-day.js";
import type {Period} from "./period.js";

/** What is known while the expressions of one article are resolved, seen from one possible day of writing. */
export type Surroundings = {
  readonly writing: CalendarDay | null;
  /** The last day, and the last period of any length, that the text has told of. */
  readonly textDay: Period | null;
  readonly textPeriod: Period | null;
  /** A day named in the same sentence, for clock times. */
  readonly sentenceDay: Period | null;
  /** The time said directly before, as in "A year ago, in October". */
  readonly beside: Period | null;
  /** The sentence has gone on from the day just told of ("That same night ..."). */
  readonly tellsOn: boolean;
  /** Years that the text itself gives for a month, "12", or a day, "12-25". */
  readonly years: ReadonlyMap<string, number>;
  /** The latest day that the text dates in full as past. */
  readonly latestFull: CalendarDay | null;
  /** Order of day and month in numbers, where something settles it. */
  readonly numericOrder: "day-first" | "month-first" | null;
};

export type Resolved = {
  readonly period: Period;
  /** The rule in words. */
  readonly how: string;
  readonly anchor: "none" | "writing" | "text" | "year-in-text";
};
