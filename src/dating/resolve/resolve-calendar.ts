import {calendarDay, isCalendarDay, partsOfDay} from "../calendar/calendar-day.js";
import type {TimeMeaning} from "../time-meaning.js";
import type {Tense} from "../time-mention.js";
import {dayPeriod, daysPeriod, monthPeriod, type Period, yearPeriod} from "./period.js";
import {resolveYearly} from "./resolve-yearly.js";
import type {Resolved, Surroundings} from "./surroundings.js";

/** Days of a date with a month or a year. */
export function resolveCalendar(
  meaning: Extract<TimeMeaning, {form: "calendar"}>,
  tense: Tense,
  around: Surroundings,
): Resolved | null {
  const {month, day, toDay, year, yearShift, monthShift, which, weekday} = meaning;
  if (monthShift !== undefined && day !== undefined) {
    if (around.writing === null) return null;
    const now = partsOfDay(around.writing);
    const whole = monthPeriod(now.year, now.month + monthShift);
    if (whole.from + day - 1 > whole.to) return null;
    return {
      period: dayPeriod(whole.from + day - 1),
      how: "a day of the month counted from the day of writing",
      anchor: "writing",
    };
  }
  if (month === undefined)
    return year === undefined ? null : {period: yearPeriod(year), how: "said in full", anchor: "none"};
  const of = (y: number): Period | null => {
    if (day === undefined) return monthPeriod(y, month);
    if (!isCalendarDay(y, month, day)) return null;
    const from = calendarDay(y, month, day);
    return toDay === undefined
      ? dayPeriod(from)
      : daysPeriod(from, Math.min(calendarDay(y, month, toDay), monthPeriod(y, month).to));
  };
  const key = day === undefined ? String(month) : `${month}-${day}`;
  return resolveYearly({of, year, yearShift, key, which: which ?? null, weekday}, tense, around);
}
