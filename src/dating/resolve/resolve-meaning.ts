import {partsOfDay} from "../calendar/calendar-day.js";
import type {TimeMeaning} from "../time-meaning.js";
import type {Tense} from "../time-mention.js";
import {feastDay} from "./feast-day.js";
import {dayPeriod, yearPeriod, yearsPeriod} from "./period.js";
import {resolveCalendar} from "./resolve-calendar.js";
import {resolveNumeric} from "./resolve-numeric.js";
import {resolveQuarter} from "./resolve-quarter.js";
import {resolveSeason} from "./resolve-season.js";
import {resolveShift} from "./resolve-shift.js";
import {resolveWeekOf} from "./resolve-week-of.js";
import {resolveWeekday} from "./resolve-weekday.js";
import {resolveYearly} from "./resolve-yearly.js";
import {shiftYears} from "./shift-years.js";
import type {Resolved, Surroundings} from "./surroundings.js";

/** Turns a meaning into days. Null when the anchor that it needs is not known, and for lengths, sets and vague words. Constant cost. */
export function resolveMeaning(meaning: TimeMeaning, tense: Tense, around: Surroundings): Resolved | null {
  switch (meaning.form) {
    case "calendar":
      return resolveCalendar(meaning, tense, around);
    case "numeric":
      return resolveNumeric(meaning, around);
    case "weekday":
      return resolveWeekday(meaning, tense, around);
    case "shift": {
      const {unit, by, base, counted} = meaning;
      const isDays =
        unit === "day" || unit === "night" || unit === "week" || unit === "weekend" || /hour|minute|second/.test(unit);
      if (base === "nearest" && around.textPeriod?.precision === unit)
        return {period: around.textPeriod, how: "the one just told of", anchor: "text"};
      const told = base === "text" ? (isDays ? around.textDay : around.textPeriod) : null;
      // "half a century later" without anything told before says nothing of the day of writing.
      if (base === "text" && !told && by > 0) return null;
      const from = told?.from ?? around.writing;
      if (from === null || from === undefined) return null;
      // "a year earlier" beside a quarter or a month is that quarter or month a year before.
      const finer = unit === "year" && around.textPeriod && /month|quarter/.test(around.textPeriod.precision);
      if (counted && finer && by === -1)
        return {
          period: shiftYears(around.textPeriod!, -1),
          how: "a year before the period just told of",
          anchor: "text",
        };
      return {
        period: resolveShift(unit, by, counted, from, tense, told !== null),
        how: told ? "counted from the day just told of" : "counted from the day of writing",
        anchor: told ? "text" : "writing",
      };
    }
    case "same": {
      if (around.textPeriod)
        return {
          period: shiftYears(around.textPeriod, meaning.yearShift),
          how: "the same period in another year",
          anchor: "text",
        };
      if (around.writing === null) return null;
      const {year} = partsOfDay(around.writing);
      return {
        period: yearPeriod(year + meaning.yearShift),
        how: "in the year counted from the day of writing",
        anchor: "writing",
      };
    }
    case "quarter":
      return resolveQuarter(meaning, tense, around);
    case "season":
      return resolveSeason(meaning, tense, around);
    case "years":
      return {period: yearsPeriod(meaning.first, meaning.years), how: "said in full", anchor: "none"};
    case "week-of": {
      const whole = resolveMeaning(meaning.inner, tense, around);
      return whole && resolveWeekOf(whole, meaning.nth);
    }
    case "feast": {
      const of = (year: number) => {
        const day = feastDay(meaning.feast, year);
        return day === null ? null : dayPeriod(day);
      };
      return resolveYearly({of, year: meaning.year, which: meaning.which}, tense, around);
    }
    case "clock":
    case "part": {
      const day = meaning.day ? resolveMeaning(meaning.day, tense, around) : dayAround(around);
      if (!day || day.period.from !== day.period.to) return null;
      return {...day, period: {...day.period, precision: "day"}};
    }
    case "duration":
    case "set":
    case "vague":
      return null;
  }
}

function dayAround({sentenceDay, textDay, writing}: Surroundings): Resolved | null {
  if (sentenceDay) return {period: sentenceDay, how: "on the day named in the sentence", anchor: "text"};
  if (textDay) return {period: textDay, how: "on the day just told of", anchor: "text"};
  return writing === null ? null : {period: dayPeriod(writing), how: "on the day of writing", anchor: "writing"};
}
