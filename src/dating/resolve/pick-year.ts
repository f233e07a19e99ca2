import type {CalendarDay} from "../calendar/calendar-day.js";
import type {Which} from "../time-meaning.js";
import type {Tense} from "../time-mention.js";
import type {Period} from "./period.js";

/** With nothing said of the direction, a day this close ahead is meant rather than one most of a year back. */
const soonDays = 31;

/**
 * Chooses the year of something that comes once a year ("July 3", "June", "Christmas"), seen from the day of writing: the last
 * one unless the clause looks ahead. `of` gives it in a year, or null where the calendar lacks it (29 February).
 */
export function pickYear(
  of: (year: number) => Period | null,
  writing: CalendarDay,
  year: number,
  tense: Tense,
  which: Which,
): {readonly period: Period; readonly how: string} | null {
  const past = firstOf([year, year - 1, year - 2, year - 3, year - 4], of, ({from}) => from <= writing);
  const ahead = firstOf([year, year + 1, year + 2, year + 3, year + 4], of, ({to}) => to >= writing);
  if (which === "last") {
    const last = firstOf([year, year - 1, year - 2, year - 3, year - 4], of, ({to}) => to < writing);
    return last && {period: last, how: "the last one before"};
  }
  if (which === "next") {
    const next = firstOf([year, year + 1, year + 2, year + 3, year + 4], of, ({from}) => from > writing);
    return next && {period: next, how: "the next one after"};
  }
  if (which === "this") {
    const same = of(year);
    return same && {period: same, how: "the one in the year of"};
  }
  if (tense === "future") return ahead && {period: ahead, how: "the clause looks ahead: the next one from"};
  if (tense === "unknown" && ahead && past && ahead.from > past.to) {
    const isSoon = ahead.from - writing <= soonDays && writing - past.to > 180;
    if (isSoon) return {period: ahead, how: "close ahead of"};
  }
  return past && {period: past, how: "no year said: the last one up to"};
}

function firstOf(
  years: readonly number[],
  of: (year: number) => Period | null,
  fits: (period: Period) => boolean,
): Period | null {
  for (const year of years) {
    const period = of(year);
    if (period && fits(period)) return period;
  }
  return null;
}
