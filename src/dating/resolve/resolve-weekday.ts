import {type CalendarDay, weekdayOf, weekStart} from "../calendar/calendar-day.js";
import type {TimeMeaning} from "../time-meaning.js";
import type {Tense} from "../time-mention.js";

/**
 * The day a weekday means, seen from the day of writing. In news a bare weekday is the last one, the day of writing included,
 * unless the clause looks ahead; "last" excludes the day itself.
 */
export function resolveWeekday(
  {weekday, which, weekShift}: Extract<TimeMeaning, {form: "weekday"}>,
  writing: CalendarDay,
  tense: Tense,
): CalendarDay {
  if (weekShift !== undefined) return weekStart(writing) + 7 * weekShift + weekday - 1;
  const back = (((weekdayOf(writing) - weekday) % 7) + 7) % 7;
  const ahead = (7 - back) % 7;
  if (which === "last") return writing - (back === 0 ? 7 : back);
  if (which === "next") return writing + (ahead === 0 ? 7 : ahead);
  if (which === "this" && tense === "unknown") return weekStart(writing) + weekday - 1;
  return tense === "future" ? writing + ahead : writing - back;
}
