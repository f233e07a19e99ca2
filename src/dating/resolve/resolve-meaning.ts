import {
  type CalendarDay,
  calendarDay,
  isCalendarDay,
  partsOfDay,
  weekdayOf,
  weekStart,
} from "../calendar/calendar-day.js";
import type {TimeMeaning} from "../time-meaning.js";
import type {Tense} from "../time-mention.js";
import {feastDay} from "./feast-day.js";
import {
  dayPeriod,
  daysPeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterOf,
  quarterPeriod,
  seasonPeriod,
  weekPeriod,
  yearPeriod,
  yearsPeriod,
} from "./period.js";
import {pickYear} from "./pick-year.js";
import {resolveShift} from "./resolve-shift.js";
import {resolveWeekday} from "./resolve-weekday.js";

/** What is known while the expressions of one article are resolved, seen from one possible day of writing. */
export type Surroundings = {
  readonly writing: CalendarDay | null;
  /** The last day, and the last period of any length, that the text has told of. */
  readonly textDay: Period | null;
  readonly textPeriod: Period | null;
  /** A day named in the same sentence, for clock times. */
  readonly sentenceDay: Period | null;
  /** Years that the text itself gives for a month, "12", or a day, "12-25". */
  readonly years: ReadonlyMap<string, number>;
  /** The latest day that the text dates in full as past. */
  readonly latestFull: CalendarDay | null;
  /** Order of day and month in numbers, where something settles it. */
  readonly numericOrder: "day-first" | "month-first" | null;
};

export type Resolved = {
  readonly period: Period;
  /** The rule in words. */
  readonly how: string;
  readonly anchor: "none" | "writing" | "text" | "year-in-text";
};

/** Turns a meaning into days. Null when the anchor that it needs is not known, and for lengths, sets and vague words. Constant cost. */
export function resolveMeaning(meaning: TimeMeaning, tense: Tense, around: Surroundings): Resolved | null {
  switch (meaning.form) {
    case "calendar":
      return resolveCalendar(meaning, tense, around);
    case "numeric":
      return resolveNumeric(meaning, around);
    case "weekday":
      return around.writing === null
        ? null
        : {
            period: dayPeriod(resolveWeekday(meaning, around.writing, tense)),
            how: weekdayRule(meaning.which, tense),
            anchor: "writing",
          };
    case "shift": {
      const {unit, by, base, counted} = meaning;
      const isDays = unit === "day" || unit === "night" || unit === "week" || unit === "weekend";
      const told = base === "text" ? (isDays ? around.textDay : around.textPeriod) : null;
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
    case "same":
      return (
        around.textPeriod && {
          period: shiftYears(around.textPeriod, meaning.yearShift),
          how: "the same period in another year",
          anchor: "text",
        }
      );
    case "quarter":
      return resolveQuarter(meaning, tense, around);
    case "season": {
      const {season, year, which} = meaning;
      if (year !== undefined)
        return {period: seasonPeriod(year, season), how: "the season of the year said", anchor: "none"};
      if (around.writing === null) return null;
      const picked = pickYear(
        (y) => seasonPeriod(y, season),
        around.writing,
        partsOfDay(around.writing).year,
        tense,
        which,
      );
      return picked && {period: picked.period, how: `${picked.how} the day of writing`, anchor: "writing"};
    }
    case "years":
      return {period: yearsPeriod(meaning.first, meaning.years), how: "said in full", anchor: "none"};
    case "week-of":
      return resolveWeekOf(meaning, tense, around);
    case "feast": {
      const of = (year: number) => {
        const day = feastDay(meaning.feast, year);
        return day === null ? null : dayPeriod(day);
      };
      return resolveYearly(of, meaning.year, null, undefined, meaning.which, tense, around);
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

function weekdayRule(which: string | null, tense: Tense): string {
  if (which === "last") return "the last such weekday before the day of writing";
  if (which === "next") return "the next such weekday after the day of writing";
  if (tense === "future") return "the clause looks ahead: the next such weekday from the day of writing";
  return "a weekday in news is the last one up to the day of writing";
}

function dayAround({sentenceDay, textDay, writing}: Surroundings): Resolved | null {
  if (sentenceDay) return {period: sentenceDay, how: "on the day named in the sentence", anchor: "text"};
  if (textDay) return {period: textDay, how: "on the day just told of", anchor: "text"};
  return writing === null ? null : {period: dayPeriod(writing), how: "on the day of writing", anchor: "writing"};
}

function resolveCalendar(
  meaning: Extract<TimeMeaning, {form: "calendar"}>,
  tense: Tense,
  around: Surroundings,
): Resolved | null {
  const {month, day, toDay, year, yearShift, which, weekday} = meaning;
  if (month === undefined)
    return year === undefined ? null : {period: yearPeriod(year), how: "said in full", anchor: "none"};
  const of = (y: number): Period | null => {
    if (day === undefined) return monthPeriod(y, month);
    if (!isCalendarDay(y, month, day)) return null;
    const from = calendarDay(y, month, day);
    return toDay === undefined
      ? dayPeriod(from)
      : daysPeriod(from, Math.min(calendarDay(y, month, toDay), monthPeriod(y, month).to));
  };
  const key = day === undefined ? String(month) : `${month}-${day}`;
  return resolveYearly(of, year, key, yearShift, which ?? null, tense, around, weekday);
}

/** What comes once a year: with its year, with "last year", or by picking the year. */
function resolveYearly(
  of: (year: number) => Period | null,
  year: number | undefined,
  key: string | null,
  yearShift: number | undefined,
  which: "last" | "this" | "next" | null,
  tense: Tense,
  {writing, years, latestFull}: Surroundings,
  weekday?: number,
): Resolved | null {
  if (year !== undefined) {
    const period = of(year);
    return period && {period, how: "said in full", anchor: "none"};
  }
  const writingYear = writing === null ? null : partsOfDay(writing).year;
  if (yearShift !== undefined) {
    const period = writingYear === null ? null : of(writingYear + yearShift);
    return period && {period, how: "in the year counted from the day of writing", anchor: "writing"};
  }
  if (writing !== null && writingYear !== null) {
    if (weekday !== undefined) {
      // A weekday beside the day of the month fixes the year within a few years.
      for (const y of tense === "future"
        ? [writingYear, writingYear + 1]
        : [writingYear, writingYear - 1, writingYear + 1]) {
        const period = of(y);
        if (period && weekdayOf(period.from) === weekday && Math.abs(period.from - writing) < 366)
          return {period, how: "the nearest year in which the weekday fits", anchor: "writing"};
      }
    }
    const picked = pickYear(of, writing, writingYear, tense, which);
    return picked && {period: picked.period, how: `${picked.how} the day of writing`, anchor: "writing"};
  }
  // Without a day of writing the text's own years still help: "December 25" in a text that tells of December 2024.
  if (which !== null) return null;
  const told = key === null ? undefined : (years.get(key) ?? years.get(key.split("-")[0]!));
  const own = told === undefined ? null : of(told);
  if (own) return {period: own, how: "the year that the text gives for this month elsewhere", anchor: "year-in-text"};
  if (latestFull === null) return null;
  // A newspaper gives the year of what lies in another year than its own, and leaves out that of what came after.
  const {year: from} = partsOfDay(latestFull);
  for (const y of [from, from + 1]) {
    const period = of(y);
    if (period && period.to >= latestFull)
      return {
        period,
        how: "no year said: the first one after the last date that the text gives in full",
        anchor: "year-in-text",
      };
  }
  return null;
}

function resolveNumeric(
  {first, second, year}: Extract<TimeMeaning, {form: "numeric"}>,
  {writing, numericOrder}: Surroundings,
): Resolved | null {
  const dayFirst = dayPeriod(calendarDay(year, second, first));
  const monthFirst = dayPeriod(calendarDay(year, first, second));
  if (first > 12 || second > 12 || first === second)
    return {period: first > 12 ? dayFirst : monthFirst, how: "said in full", anchor: "none"};
  if (numericOrder !== null)
    return {
      period: numericOrder === "day-first" ? dayFirst : monthFirst,
      how: numericOrder === "day-first" ? "other dates here put the day first" : "other dates here put the month first",
      anchor: "none",
    };
  if (writing !== null) {
    // News tells of days just past: the reading that is not after the day of writing, and nearer to it.
    const fits = [dayFirst, monthFirst].filter(({from}) => from <= writing + 1);
    const [best] = (fits.length > 0 ? fits : [dayFirst, monthFirst]).sort(
      (a, b) => Math.abs(a.from - writing) - Math.abs(b.from - writing),
    );
    if (best)
      return {
        period: best,
        how: "of the two orders of day and month, the one nearer before the day of writing",
        anchor: "writing",
      };
  }
  const [a, b] = dayFirst.from < monthFirst.from ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  return {period: daysPeriod(a.from, b.from), how: "day and month may stand either way", anchor: "none"};
}

function resolveQuarter(
  {quarter, of, year, yearShift}: Extract<TimeMeaning, {form: "quarter"}>,
  tense: Tense,
  {writing}: Surroundings,
): Resolved | null {
  const make = (y: number) => (of === "half" ? halfPeriod(y, quarter) : quarterPeriod(y, quarter));
  if (year !== undefined) return {period: make(year), how: "said in full", anchor: "none"};
  if (writing === null) return null;
  const now = partsOfDay(writing);
  if (yearShift !== undefined)
    return {period: make(now.year + yearShift), how: "in the year counted from the day of writing", anchor: "writing"};
  const current = of === "half" ? Math.floor((now.month + 5) / 6) : quarterOf(now.month);
  let y = now.year;
  if (tense === "future" && quarter < current) y++;
  else if (tense !== "future" && quarter > current + (tense === "unknown" ? 1 : 0)) y--;
  return {period: make(y), how: "the quarter nearest to the day of writing that the tense allows", anchor: "writing"};
}

function resolveWeekOf(
  {inner, nth}: Extract<TimeMeaning, {form: "week-of"}>,
  tense: Tense,
  around: Surroundings,
): Resolved | null {
  const whole = resolveMeaning(inner, tense, around);
  if (!whole) return null;
  if (nth === undefined) return {...whole, period: weekPeriod(whole.period.from)};
  // The weeks of a month are those whose Thursday lies in it, as ISO counts the weeks of a year.
  const {from, to} = whole.period;
  const first = weekStart(from) + 3 >= from ? weekStart(from) : weekStart(from) + 7;
  const last = weekStart(to) + 6 <= to ? weekStart(to) : weekStart(to) - 7;
  return {...whole, period: weekPeriod(nth < 0 ? last : first + 7 * (nth - 1))};
}

/** The same stretch in another year, at its own precision. */
function shiftYears(period: Period, by: number): Period {
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
