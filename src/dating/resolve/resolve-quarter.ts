import {partsOfDay} from "../calendar/calendar-day.js";
import type {TimeMeaning} from "../time-meaning.js";
import type {Tense} from "../time-mention.js";
import {halfPeriod, quarterOf, quarterPeriod} from "./period.js";
import type {Resolved, Surroundings} from "./surroundings.js";

/** Days of a quarter or half year; without a year the nearest one that the tense allows. */
export function resolveQuarter(
  {quarter, of, year, yearShift}: Extract<TimeMeaning, {form: "quarter"}>,
  tense: Tense,
  {writing}: Surroundings,
): Resolved | null {
  const make = (y: number) => (of === "half" ? halfPeriod(y, quarter) : quarterPeriod(y, quarter));
  if (year !== undefined) return {period: make(year), how: "said in full", anchor: "none"};
  if (writing === null) return null;
  const now = partsOfDay(writing);
  if (yearShift !== undefined)
    return {period: make(now.year + yearShift), how: "in the year counted from the day of writing", anchor: "writing"};
  const current = of === "half" ? Math.floor((now.month + 5) / 6) : quarterOf(now.month);
  let y = now.year;
  if (tense === "future" && quarter < current) y++;
  else if (tense !== "future" && quarter > current + (tense === "unknown" ? 1 : 0)) y--;
  return {period: make(y), how: "the quarter nearest to the day of writing that the tense allows", anchor: "writing"};
}
