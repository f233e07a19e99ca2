/** Units of the calendar and the clock. "weekend" and "night" shift by weeks and days but keep their own values. */
export const timeUnits = [
  "second",
  "minute",
  "hour",
  "day",
  "night",
  "week",
  "weekend",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** Parts of a day and of a year, as TIMEX3 writes them. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";
export type Season = "SP" | "SU" | "FA" | "WI";

/** Which part of a period is meant: "early June" (start), "the end of the year" (close), "the last day of March" (last-day), "earlier this month" (before-now). */
export type PeriodPart = "opening" | "start" | "middle" | "end" | "close" | "last-day" | "before-now" | "after-now";

/** "last" and "next" as said; "this" also for "the current"; null where the text leaves it to the reader. */
export type Which = "last" | "this" | "next" | null;

/**
 * What a relative expression counts from: the day of writing ("ago"), the day the text has just told of ("later"), or the period
 * of its own length that the text has just told of, else that of the writing ("the quarter").
 */
export type Base = "writing" | "text" | "nearest";

export type ClockTime = {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  /** Minutes east of UTC; absent when the text names no zone. */
  readonly offset?: number;
};

/**
 * What a time expression says before any anchor is known: everything the words fix and nothing more. Resolving turns it into
 * days (`resolveTimes`); matching never does.
 */
export type TimeMeaning =
  /** "3 July 2025", "July 3", "June", "2014", "Thursday, July 3". `yearShift` for "December last year" (-1). */
  | {
      readonly form: "calendar";
      readonly year?: number;
      readonly yearShift?: number;
      /** "the third of next month" (1). */
      readonly monthShift?: number;
      readonly month?: number;
      readonly day?: number;
      /** Last day of "July 3-5". */
      readonly toDay?: number;
      readonly weekday?: number;
      readonly which?: Which;
    }
  /** "03/07/2025": two numbers whose order only evidence decides. */
  | {readonly form: "numeric"; readonly first: number; readonly second: number; readonly year: number}
  /** "Monday", "last Friday", "Monday of last week" (`weekShift` -1). */
  | {
      readonly form: "weekday";
      readonly weekday: number;
      readonly which: Which;
      readonly weekShift?: number;
      readonly fromText?: boolean;
    }
  /** "yesterday" (day -1), "last week", "two years ago", "a day later" (base text), "that day" (base text, 0). */
  | {
      readonly form: "shift";
      readonly unit: TimeUnit;
      readonly by: number;
      readonly base: Base;
      /** Counted in units ("two months ago"), not named ("last month"). */
      readonly counted: boolean;
    }
  | {
      readonly form: "quarter";
      readonly quarter: number;
      readonly of: "quarter" | "half";
      readonly year?: number;
      readonly yearShift?: number;
    }
  | {
      readonly form: "season";
      readonly season: Season;
      readonly year?: number;
      readonly yearShift?: number;
      readonly which: Which;
    }
  /** "the 1990s" (first 1990), "the 19th century" (first 1800, years 100). */
  | {readonly form: "years"; readonly first: number; readonly years: number}
  /** "the week of 23 February", "the first week of March" (`nth` 1; -1 the last). */
  | {readonly form: "week-of"; readonly inner: TimeMeaning; readonly nth?: number}
  /** "the same month a year ago": the period the text has just told of, shifted by years. */
  | {readonly form: "same"; readonly yearShift: number}
  /** "Christmas", "Easter": a named day of every year. */
  | {readonly form: "feast"; readonly feast: string; readonly year?: number; readonly which: Which}
  | {readonly form: "clock"; readonly clock: ClockTime; readonly day: TimeMeaning | null}
  | {readonly form: "part"; readonly part: DayPart; readonly day: TimeMeaning | null}
  | {readonly form: "duration"; readonly count: number | null; readonly unit: TimeUnit}
  | {readonly form: "vague"; readonly ref: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF"}
  | {readonly form: "set"; readonly value: string};
