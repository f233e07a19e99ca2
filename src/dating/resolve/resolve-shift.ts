import {type CalendarDay, isoDay, partsOfDay, weekdayOf} from "../calendar/calendar-day.js";
import type {TimeUnit} from "../time-meaning.js";
import type {Tense} from "../time-mention.js";
import {
  dayPeriod,
  daysPeriod,
  monthPeriod,
  type Period,
  quarterOf,
  quarterPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
  yearsPeriod,
} from "./period.js";

/** The period some units away from a day: a named one ("last week" is a calendar week) or one counted off ("two weeks ago", give or take). */
export function resolveShift(
  unit: TimeUnit,
  by: number,
  counted: boolean,
  from: CalendarDay,
  tense: Tense,
  fromText: boolean,
): Period {
  const {year, month} = partsOfDay(from);
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return dayPeriod(from + (unit === "hour" ? Math.trunc(by / 24) : 0));
    case "day":
    case "night":
      return dayPeriod(from + Math.round(by));
    case "week": {
      const day = from + Math.round(7 * by);
      if (!counted) return weekPeriod(day);
      // "a week later" in a telling is that day; "three weeks ago" is give or take.
      if (fromText) return dayPeriod(day);
      return Math.abs(by) === 1
        ? {...daysPeriod(day - 1, day + 1), value: isoDay(day)}
        : {...daysPeriod(day - 3, day + 3), value: weekPeriod(day).value};
    }
    case "weekend": {
      // "this weekend" of a Monday's report in the past tense is the one just over.
      const isOver = !counted && by === 0 && weekdayOf(from) <= 5 && tense === "past";
      return weekendPeriod(from + Math.round(7 * (isOver ? -1 : by)));
    }
    case "month":
      return monthPeriod(year, month + Math.round(by));
    case "quarter":
      return quarterPeriod(year, quarterOf(month) + Math.round(by));
    case "year":
      return Number.isInteger(by) ? yearPeriod(year + by) : monthPeriod(year, month + Math.round(12 * by));
    case "decade":
      return counted
        ? yearPeriod(year + Math.round(10 * by))
        : yearsPeriod(Math.floor(year / 10) * 10 + 10 * Math.round(by), 10);
    case "century":
      return counted
        ? yearPeriod(year + Math.round(100 * by))
        : yearsPeriod(Math.floor(year / 100) * 100 + 100 * Math.round(by), 100);
  }
}
