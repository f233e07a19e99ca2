import {type CalendarDay, calendarDay, daysInMonth, weekdayOf} from "../calendar/calendar-day.js";
import {feasts} from "../english/feast-words.js";

/** The day of a named feast in a year, or null for a name that the list lacks. */
export function feastDay(name: string, year: number): CalendarDay | null {
  const rule = feasts[name];
  if (!rule) return null;
  if ("easter" in rule) return easterSunday(year) + rule.easter;
  if ("day" in rule) return calendarDay(year, rule.month, rule.day);
  if (rule.nth > 0) {
    const first = calendarDay(year, rule.month, 1);
    return first + ((rule.weekday - weekdayOf(first) + 7) % 7) + 7 * (rule.nth - 1);
  }
  const last = calendarDay(year, rule.month, daysInMonth(year, rule.month));
  return last - ((weekdayOf(last) - rule.weekday + 7) % 7);
}

/** Western Easter by the anonymous Gregorian rule (Meeus, "Astronomical Algorithms", ch. 8). */
function easterSunday(year: number): CalendarDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return calendarDay(year, month, day);
}
