import {weekStart} from "../calendar/calendar-day.js";
import {weekPeriod} from "./period.js";
import type {Resolved} from "./surroundings.js";

/** The week of a day, or the n-th week (-1 the last) of a month. */
export function resolveWeekOf(whole: Resolved, nth: number | undefined): Resolved {
  if (nth === undefined) return {...whole, period: weekPeriod(whole.period.from)};
  // The weeks of a month are those whose Thursday lies in it, as ISO counts the weeks of a year.
  const {from, to} = whole.period;
  const first = weekStart(from) + 3 >= from ? weekStart(from) : weekStart(from) + 7;
  const last = weekStart(to) + 6 <= to ? weekStart(to) : weekStart(to) - 7;
  return {...whole, period: weekPeriod(nth < 0 ? last : first + 7 * (nth - 1))};
}
