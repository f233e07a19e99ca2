import type {Dating} from "../dating/dating.js";
import type {Reason} from "../text/reason.js";
import {dayRangeOf, isoDay, meetOf} from "./day-range.js";

/**
 * The dating that several tellings of one event allow together: what all their ranges have in common. A telling that states the day
 * in full settles it; reasons of the narrowest telling come first. Null when no telling is dated or nothing is left in common.
 */
export function narrowDating(datings: readonly (Dating | null)[]): Dating | null {
  const dated = datings
    .flatMap((dating) => {
      const days = dayRangeOf(dating);
      return dating && days ? [{dating, days, width: days.to - days.from, said: JSON.stringify(dating)}] : [];
    })
    .sort(
      (a, b) => a.width - b.width || Number(b.dating.certain) - Number(a.dating.certain) || (a.said < b.said ? -1 : 1),
    );
  const best = dated[0];
  if (!best) return null;
  let common = best.days;
  let certain = best.dating.certain;
  const because: Reason[] = [...best.dating.because];
  for (const {dating, days} of dated.slice(1)) {
    const met = meetOf(common, days);
    if (!met) return null;
    const narrows = met.from > common.from || met.to < common.to;
    if (narrows) because.push({say: "another telling narrows it"}, ...dating.because);
    // Two readings of one day, one of them in full: the day is stated.
    else if (dating.certain && days.from === common.from && days.to === common.to && !certain) {
      certain = true;
      because.push(...dating.because);
    }
    if (narrows) certain = false;
    common = met;
  }
  if (common.from === best.days.from && common.to === best.days.to) return {...best.dating, certain, because};
  return {
    earliest: isoDay(common.from),
    latest: isoDay(common.to),
    precision: common.from === common.to ? "day" : "range",
    certain,
    because,
  };
}
