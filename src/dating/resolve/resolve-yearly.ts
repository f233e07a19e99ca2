import {partsOfDay, weekdayOf} from "../calendar/calendar-day.js";
import type {Which} from "../time-meaning.js";
import type {Tense} from "../time-mention.js";
import type {Period} from "./period.js";
import {pickYear} from "./pick-year.js";
import type {Resolved, Surroundings} from "./surroundings.js";

/** Something that comes once a year, and what the words say of the year. */
export type Yearly = {
  readonly of: (year: number) => Period | null;
  readonly year?: number | undefined;
  readonly yearShift?: number | undefined;
  /** "12" for a month, "12-25" for a day: for years given elsewhere in the text. */
  readonly key?: string;
  readonly which: Which;
  /** A weekday said beside the day of the month. */
  readonly weekday?: number | undefined;
};

/** What comes once a year: with its year, with "last year", or by picking the year. */
export function resolveYearly(
  {of, year, yearShift, key, which, weekday}: Yearly,
  tense: Tense,
  {writing, years, latestFull, beside}: Surroundings,
): Resolved | null {
  if (year !== undefined) {
    const period = of(year);
    return period && {period, how: "said in full", anchor: "none"};
  }
  if (beside && which === null && yearShift === undefined) {
    const near = nearest(of, beside);
    if (near) return {period: near, how: "the one nearest to the time said just before it", anchor: "text"};
  }
  const writingYear = writing === null ? null : partsOfDay(writing).year;
  if (yearShift !== undefined) {
    const period = writingYear === null ? null : of(writingYear + yearShift);
    return period && {period, how: "in the year counted from the day of writing", anchor: "writing"};
  }
  if (writing !== null && writingYear !== null) {
    if (weekday !== undefined) {
      // A weekday beside the day of the month fixes the year within a few years.
      for (const y of tense === "future"
        ? [writingYear, writingYear + 1]
        : [writingYear, writingYear - 1, writingYear + 1]) {
        const period = of(y);
        if (period && weekdayOf(period.from) === weekday && Math.abs(period.from - writing) < 366)
          return {period, how: "the nearest year in which the weekday fits", anchor: "writing"};
      }
    }
    const picked = pickYear(of, writing, writingYear, tense, which);
    return picked && {period: picked.period, how: `${picked.how} the day of writing`, anchor: "writing"};
  }
  // Without a day of writing the text's own years still help: "December 25" in a text that tells of December 2024.
  if (which !== null) return null;
  const told = key === undefined ? undefined : (years.get(key) ?? years.get(key.split("-")[0]!));
  const own = told === undefined ? null : of(told);
  if (own) return {period: own, how: "the year that the text gives for this month elsewhere", anchor: "year-in-text"};
  if (latestFull === null) return null;
  // A newspaper gives the year of what lies in another year than its own, and leaves out that of what came after.
  const {year: from} = partsOfDay(latestFull);
  for (const y of [from, from + 1]) {
    const period = of(y);
    if (period && period.to >= latestFull)
      return {
        period,
        how: "no year said: the first one after the last date that the text gives in full",
        anchor: "year-in-text",
      };
  }
  return null;
}

/** "A year ago, in October": the October nearest to the time beside it. */
function nearest(of: Yearly["of"], beside: Period): Period | null {
  const middle = (beside.from + beside.to) / 2;
  const {year} = partsOfDay(Math.floor(middle));
  let best: Period | null = null;
  const far = ({from, to}: Period) => Math.abs((from + to) / 2 - middle);
  for (const y of [year - 1, year, year + 1]) {
    const period = of(y);
    if (period && (!best || far(period) < far(best))) best = period;
  }
  return best;
}
