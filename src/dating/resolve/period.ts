import {
  type CalendarDay,
  calendarDay,
  daysInMonth,
  isoDay,
  isoWeek,
  pad,
  partsOfDay,
  weekStart,
} from "../calendar/calendar-day.js";
import type {Dating} from "../dating.js";
import type {Season} from "../time-meaning.js";

/** A stretch of days, both ends inclusive, with its TIMEX3 value. What a meaning becomes once its anchor is known. */
export type Period = {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly precision: Dating["precision"];
  readonly value: string;
};

export function dayPeriod(day: CalendarDay): Period {
  return {from: day, to: day, precision: "day", value: isoDay(day)};
}

export function daysPeriod(from: CalendarDay, to: CalendarDay, value = `${isoDay(from)}/${isoDay(to)}`): Period {
  return {from, to, precision: from === to ? "day" : "range", value};
}

/** The ISO week that holds a day. */
export function weekPeriod(day: CalendarDay): Period {
  const monday = weekStart(day);
  return {from: monday, to: monday + 6, precision: "week", value: isoWeek(day)};
}

/** Saturday and Sunday of the ISO week that holds a day. */
export function weekendPeriod(day: CalendarDay): Period {
  const monday = weekStart(day);
  return {from: monday + 5, to: monday + 6, precision: "range", value: `${isoWeek(day)}-WE`};
}

/** A month; months beyond 1 to 12 carry over into other years. */
export function monthPeriod(year: number, month: number): Period {
  const from = calendarDay(year, month, 1);
  const {year: y, month: m} = partsOfDay(from);
  return {from, to: from + daysInMonth(y, m) - 1, precision: "month", value: `${pad(y, 4)}-${pad(m, 2)}`};
}

/** A quarter of a year, 1 to 4; others carry over. */
export function quarterPeriod(year: number, quarter: number): Period {
  const from = calendarDay(year, quarter * 3 - 2, 1);
  const {year: y, month} = partsOfDay(from);
  return {from, to: calendarDay(y, month + 3, 1) - 1, precision: "quarter", value: `${pad(y, 4)}-Q${(month + 2) / 3}`};
}

export function halfPeriod(year: number, half: number): Period {
  const from = calendarDay(year, half * 6 - 5, 1);
  return {from, to: calendarDay(year, half * 6 + 1, 1) - 1, precision: "range", value: `${pad(year, 4)}-H${half}`};
}

export function yearPeriod(year: number): Period {
  return {from: calendarDay(year, 1, 1), to: calendarDay(year, 12, 31), precision: "year", value: pad(year, 4)};
}

/** Decades ("199") and centuries ("18"). */
export function yearsPeriod(first: number, years: number): Period {
  const digits = pad(first, 4);
  return {
    from: calendarDay(first, 1, 1),
    to: calendarDay(first + years - 1, 12, 31),
    precision: "range",
    value: digits.slice(0, years === 10 ? 3 : 2),
  };
}

const firstMonth: Record<Season, number> = {SP: 3, SU: 6, FA: 9, WI: 12};

/** Three months of the meteorological season of the north; the winter of a year begins in its December. */
export function seasonPeriod(year: number, season: Season): Period {
  const from = calendarDay(year, firstMonth[season], 1);
  return {
    from,
    to: calendarDay(year, firstMonth[season] + 3, 1) - 1,
    precision: "range",
    value: `${pad(year, 4)}-${season}`,
  };
}

/** Quarter of the year that holds a month. */
export function quarterOf(month: number): number {
  return Math.floor((month + 2) / 3);
}
