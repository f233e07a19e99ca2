import type {Dating} from "../dating/dating.js";
import {isoDay, meetOf, widthOf} from "./day-range.js";
import {daysOfGroup} from "./days-of-group.js";
import type {Interval} from "./link-intervals.js";
import type {Telling} from "./telling.js";

/** A day counted from one as wide as this places nothing. */
const widest = 31;

/**
 * Gives the tellings of undated groups the days that a counted interval leaves them, where the event at its other end has days: "two days after the gas
 * stopped". Tellings whose group has days, or that no interval reaches, come back as they are; what a sentence dates is no longer only pointed at.
 * Linear in tellings and intervals.
 */
export function dateByIntervals(
  groups: readonly (readonly Telling[])[],
  intervals: readonly Interval[],
): {tellings: Telling[]; moved: boolean} {
  const groupOf = new Map<string, number>();
  groups.forEach((group, index) => {
    for (const {events} of group) for (const {id} of events) groupOf.set(id, index);
  });
  const days = groups.map(daysOfGroup);
  const given = new Map<string, Dating>();
  for (const {earlier, later, from, to} of intervals) {
    const [one, two] = [groupOf.get(earlier), groupOf.get(later)];
    if (one === undefined || two === undefined || one === two) continue;
    const [early, late] = [days[one]!, days[two]!];
    if (early && !late) put(given, later, early.from + from, early.to + to, groups[one]!);
    else if (late && !early) put(given, earlier, late.from - to, late.to - from, groups[two]!);
    // Two acts of one day, one of which is known better.
    else if (early && late && to === 0 && meetOf(early, late)) {
      if (widthOf(early) < widthOf(late)) put(given, later, early.from, early.to, groups[one]!);
      else if (widthOf(late) < widthOf(early)) put(given, earlier, late.from, late.to, groups[two]!);
    }
  }
  const tellings = groups.flat().map((telling) => {
    const on = telling.events.map(({id}) => given.get(id)).find((dating) => dating);
    if (!on) return telling;
    const range = {from: Date.parse(on.earliest) / 86_400_000, to: Date.parse(on.latest) / 86_400_000};
    if (telling.days && widthOf(telling.days) <= widthOf(range)) return telling;
    return {...telling, on, days: range, passing: false};
  });
  return {tellings, moved: given.size > 0};
}

function put(given: Map<string, Dating>, event: string, from: number, to: number, group: readonly Telling[]): void {
  if (to - from > widest || given.has(event)) return;
  const dated = group.find((telling) => telling.days);
  given.set(event, {
    earliest: isoDay(from),
    latest: isoDay(to),
    precision: from === to ? "day" : "range",
    certain: false,
    because: [{say: "counted from this", ...(dated ? {span: dated.events[0]!.trigger} : {})}],
  });
}
