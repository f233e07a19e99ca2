/**
 * A calendar day as a whole number of days since 1970-01-01 in the proleptic Gregorian calendar. Arithmetic on days is then
 * plain arithmetic, without a clock or a time zone. The conversion is the well-known one by eras of 400 years (H. Hinnant,
 * "chrono-compatible low-level date algorithms"), exact for every year. Constant cost.
 */
export type CalendarDay = number;

export type DayParts = {readonly year: number; readonly month: number; readonly day: number};

/** The day of a year, a month (1 to 12, or beyond: it carries over) and a day of the month. */
export function calendarDay(year: number, month: number, day: number): CalendarDay {
  const carried = year * 12 + month - 1;
  const y0 = Math.floor(carried / 12);
  const m = carried - y0 * 12 + 1;
  const y = m <= 2 ? y0 - 1 : y0;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function partsOfDay(day: CalendarDay): DayParts {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** 1 (Monday) to 7 (Sunday), as in ISO 8601. */
export function weekdayOf(day: CalendarDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return calendarDay(year, month + 1, 1) - calendarDay(year, month, 1);
}

/** True for a day that the calendar has: 29 February 2023 is none. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The Monday of the ISO week that holds the day. */
export function weekStart(day: CalendarDay): CalendarDay {
  return day - weekdayOf(day) + 1;
}

/** ISO week as "2009-W07". */
export function isoWeek(day: CalendarDay): string {
  const thursday = weekStart(day) + 3;
  const {year} = partsOfDay(thursday);
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - calendarDay(year, 1, 1)) / 7) + 1, 2)}`;
}

/** "2009-03-04". */
export function isoDay(day: CalendarDay): string {
  const {year, month, day: d} = partsOfDay(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(d, 2)}`;
}

/** The day that an ISO day or instant begins with (its own zone's day), or null. */
export function dayOfIso(iso: string): CalendarDay | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isCalendarDay(year, month, day) ? calendarDay(year, month, day) : null;
}

export function pad(n: number, width: number): string {
  return String(n).padStart(width, "0");
}
