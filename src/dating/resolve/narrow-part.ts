import type {CalendarDay} from "../calendar/calendar-day.js";
import type {PeriodPart} from "../time-meaning.js";
import type {Period} from "./period.js";

/**
 * The days of a period that "early", "mid", "late" leave (thirds of it), "the end of" (its edge where it lies ahead, its last third where it is past), "earlier" (up to the writing). The
 * TIMEX3 value stays that of the whole period, as the standard has it.
 */
export function narrowPart(period: Period, part: PeriodPart | undefined, writing: CalendarDay | null): Period {
  const length = period.to - period.from + 1;
  if (part === undefined || length < 7) return period;
  const third = Math.round(length / 3);
  switch (part) {
    case "opening":
      return {...period, to: period.from + edge(length) - 1, precision: edge(length) === 1 ? "day" : "range"};
    case "close":
      return {...period, from: period.to - edge(length) + 1, precision: edge(length) === 1 ? "day" : "range"};
    case "last-day":
      return {...period, from: period.to, precision: "day"};
    case "start":
      return {...period, to: period.from + third - 1, precision: "range"};
    case "middle":
      return {...period, from: period.from + third, to: period.to - third, precision: "range"};
    case "end":
      return {...period, from: period.to - third + 1, precision: "range"};
    case "before-now":
      if (writing === null || writing < period.from || writing >= period.to) return period;
      return {...period, to: writing, precision: "range"};
    case "after-now":
      if (writing === null || writing <= period.from || writing > period.to) return period;
      return {...period, from: writing, precision: "range"};
  }
}

/** Days at the edge of a period: the last day of a month, the last month of a quarter or a year, a tenth of what is longer. */
function edge(length: number): number {
  if (length <= 7) return 2;
  if (length <= 31) return 1;
  return length <= 366 ? 31 : Math.round(length / 10);
}
