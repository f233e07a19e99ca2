import {type CalendarDay, dayOfIso} from "./calendar/calendar-day.js";
import type {Dating} from "./dating.js";

/** The first and last calendar day of a dating, as day numbers; null for ends that are no ISO days. Instants count as their own zone's day. */
export function daysOfDating({
  earliest,
  latest,
}: Dating): {readonly from: CalendarDay; readonly to: CalendarDay} | null {
  const from = dayOfIso(earliest);
  const to = dayOfIso(latest);
  return from === null || to === null ? null : {from, to};
}
