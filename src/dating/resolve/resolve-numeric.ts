import {calendarDay} from "../calendar/calendar-day.js";
import type {TimeMeaning} from "../time-meaning.js";
import {dayPeriod, daysPeriod} from "./period.js";
import type {Resolved, Surroundings} from "./surroundings.js";

/** The day of a date in numbers: by a number over twelve, by other dates here, by nearness to the writing, else a range of both. */
export function resolveNumeric(
  {first, second, year}: Extract<TimeMeaning, {form: "numeric"}>,
  {writing, numericOrder}: Surroundings,
): Resolved | null {
  const dayFirst = dayPeriod(calendarDay(year, second, first));
  const monthFirst = dayPeriod(calendarDay(year, first, second));
  if (first > 12 || second > 12 || first === second)
    return {period: first > 12 ? dayFirst : monthFirst, how: "said in full", anchor: "none"};
  if (numericOrder !== null)
    return {
      period: numericOrder === "day-first" ? dayFirst : monthFirst,
      how: numericOrder === "day-first" ? "other dates here put the day first" : "other dates here put the month first",
      anchor: "none",
    };
  if (writing !== null) {
    // News tells of days just past: the reading that is not after the day of writing, and nearer to it.
    const fits = [dayFirst, monthFirst].filter(({from}) => from <= writing + 1);
    const [best] = (fits.length > 0 ? fits : [dayFirst, monthFirst]).sort(
      (a, b) => Math.abs(a.from - writing) - Math.abs(b.from - writing),
    );
    if (best)
      return {
        period: best,
        how: "of the two orders of day and month, the one nearer before the day of writing",
        anchor: "writing",
      };
  }
  const [a, b] = dayFirst.from < monthFirst.from ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  return {period: daysPeriod(a.from, b.from), how: "day and month may stand either way", anchor: "none"};
}
