import type {Reason} from "../text/reason.js";
import {dayOfIso, isoDay} from "./calendar/calendar-day.js";
import type {Dating} from "./dating.js";

/** The dating of one calendar day given as "2025-07-03", or null when that is no day of the calendar. */
export function datingOfDay(day: string, because: readonly Reason[], certain = true): Dating | null {
  const number = dayOfIso(day);
  if (number === null) return null;
  const iso = isoDay(number);
  return {earliest: iso, latest: iso, precision: "day", certain, because};
}
