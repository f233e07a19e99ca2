import {type CalendarDay, pad, partsOfDay} from "../calendar/calendar-day.js";
import type {Season, TimeMeaning} from "../time-meaning.js";
import type {Tense} from "../time-mention.js";
import {type Period, seasonPeriod} from "./period.js";
import {pickYear} from "./pick-year.js";
import type {Resolved, Surroundings} from "./surroundings.js";

/** Days of a season, of the north. A winter crosses the year: in the first months "this winter" is the one that began in December. */
export function resolveSeason(
  {season, year, yearShift, which}: Extract<TimeMeaning, {form: "season"}>,
  tense: Tense,
  {writing}: Surroundings,
): Resolved | null {
  if (year !== undefined)
    return {period: seasonPeriod(year, season), how: "the season of the year said", anchor: "none"};
  if (writing === null) return null;
  const now = partsOfDay(writing);
  if (yearShift !== undefined)
    return {
      period: seasonPeriod(now.year + yearShift, season),
      how: "in the year counted from the day of writing",
      anchor: "writing",
    };
  const winterRuns = season === "WI" && now.month <= 2;
  if (winterRuns && (which === "this" || (which === null && tense !== "future")))
    return {period: winterOf(now.year, season), how: "the winter of the day of writing", anchor: "writing"};
  const picked = pickYear((y) => seasonPeriod(y, season), writing, now.year, tense, which);
  return (
    picked && {
      period: named(picked.period, writing, season),
      how: `${picked.how} the day of writing`,
      anchor: "writing",
    }
  );
}

/** The winter that ends in a year. */
function winterOf(year: number, season: Season): Period {
  return {...seasonPeriod(year - 1, season), value: `${pad(year, 4)}-${season}`};
}

/** In the first half of a year people name the winter just over by that year. */
function named(period: Period, writing: CalendarDay, season: Season): Period {
  const {month} = partsOfDay(writing);
  const isPast = season === "WI" && month <= 8 && period.to < writing;
  return isPast ? {...period, value: `${pad(partsOfDay(period.to).year, 4)}-${season}`} : period;
}
