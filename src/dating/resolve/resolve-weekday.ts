import {type CalendarDay, weekdayOf, weekStart} from "../calendar/calendar-day.js";
import type {TimeMeaning} from "../time-meaning.js";
import type {Tense} from "../time-mention.js";
import {dayPeriod} from "./period.js";
import type {Resolved, Surroundings} from "./surroundings.js";

type Weekday = Extract<TimeMeaning, {form: "weekday"}>;

/**
 * The day a weekday means. In news a bare weekday is the last one up to the day of writing, that day included, unless the clause
 * looks ahead; "last" excludes the day itself. Within a sentence that tells on from another day ("That same night ..., and by
 * Tuesday ...") it is the next one from there. Without a day of writing only a weekday ahead can be counted from the text.
 */
export function resolveWeekday(meaning: Weekday, tense: Tense, around: Surroundings): Resolved | null {
  const {writing, textDay, tellsOn} = around;
  const {weekday, which} = meaning;
  const bare = which === null && meaning.weekShift === undefined;
  if (bare && textDay && tense !== "future" && tellsOn) {
    const day = textDay.from + ahead(textDay.from, weekday);
    if (writing === null || day <= writing)
      return {period: dayPeriod(day), how: "the sentence tells on from the day just told of", anchor: "text"};
  }
  if (meaning.fromText && textDay) {
    const day = fromWriting(meaning, textDay.from, tense);
    return {
      period: dayPeriod(day),
      how: "the nearest such weekday on that side of the day just told of",
      anchor: "text",
    };
  }
  if (writing !== null)
    return {period: dayPeriod(fromWriting(meaning, writing, tense)), how: weekdayRule(which, tense), anchor: "writing"};
  if (!bare || !textDay || tense === "past") return null;
  return {
    period: dayPeriod(textDay.from + (ahead(textDay.from, weekday) || 7)),
    how: "the day of writing is unknown: the next such weekday after the day just told of",
    anchor: "text",
  };
}

function fromWriting({weekday, which, weekShift}: Weekday, writing: CalendarDay, tense: Tense): CalendarDay {
  if (weekShift !== undefined) return weekStart(writing) + 7 * weekShift + weekday - 1;
  const next = ahead(writing, weekday);
  const back = (7 - next) % 7;
  if (which === "last") return writing - (back || 7);
  if (which === "next") return writing + (next || 7);
  if (which === "this" && tense === "unknown") return weekStart(writing) + weekday - 1;
  return tense === "future" ? writing + next : writing - back;
}

/** Days from a day to the next such weekday, 0 when it is one. */
function ahead(day: CalendarDay, weekday: number): number {
  return (weekday - weekdayOf(day) + 7) % 7;
}

function weekdayRule(which: string | null, tense: Tense): string {
  if (which === "last") return "the last such weekday before the day of writing";
  if (which === "next") return "the next such weekday after the day of writing";
  if (tense === "future") return "the clause looks ahead: the next such weekday from the day of writing";
  return "a weekday in news is the last one up to the day of writing";
}
