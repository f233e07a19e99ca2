import {calendarDay, partsOfDay} from "../calendar/calendar-day.js";
import {
  dayPeriod,
  daysPeriod,
  monthPeriod,
  type Period,
  quarterOf,
  quarterPeriod,
  weekPeriod,
  yearPeriod,
} from "./period.js";

/** The same stretch in another year, at its own precision. */
export function shiftYears(period: Period, by: number): Period {
  const {year, month, day} = partsOfDay(period.from);
  switch (period.precision) {
    case "month":
      return monthPeriod(year + by, month);
    case "quarter":
      return quarterPeriod(year + by, quarterOf(month));
    case "year":
      return yearPeriod(year + by);
    case "day":
      return dayPeriod(calendarDay(year + by, month, Math.min(day, 28) === day ? day : 28));
    case "week":
      return weekPeriod(period.from + Math.round(365.25 * by));
    case "instant":
    case "range":
      return daysPeriod(
        calendarDay(year + by, month, day),
        calendarDay(year + by, month, day) + period.to - period.from,
      );
  }
}
