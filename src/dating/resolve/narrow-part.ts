import type {CalendarDay} from "../calendar/calendar-day.js";
import type {PeriodPart} from "../time-meaning.js";
import type {Period} from "./period.js";

/**
 * The days of a period that "early", "mid", "late" or "earlier" leave: thirds of it, or the side of the day of writing. The
 * TIMEX3 value stays that of the whole period, as the standard has it.
 */
export function narrowPart(period: Period, part: PeriodPart | undefined, writing: CalendarDay | null): Period {
  const length = period.to - period.from + 1;
  if (part === undefined || length < 7) return period;
  const third = Math.round(length / 3);
  switch (part) {
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
