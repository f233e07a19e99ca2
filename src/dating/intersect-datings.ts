import type {Reason} from "../text/reason.js";
import {isoDay} from "./calendar/calendar-day.js";
import type {Dating} from "./dating.js";
import {daysOfDating} from "./days-of-dating.js";

/**
 * The time that two datings of one thing leave, with the reasons of both; null when they exclude each other. The narrower one
 * is given as it is when it lies wholly inside the other, so that an instant stays an instant.
 */
export function intersectDatings(a: Dating, b: Dating): Dating | null {
  const first = daysOfDating(a);
  const second = daysOfDating(b);
  if (!first || !second) return null;
  const from = Math.max(first.from, second.from);
  const to = Math.min(first.to, second.to);
  if (from > to) return null;
  const because = joined(a.because, b.because);
  const inner = [a, b].filter(
    (_, i) => (i === 0 ? first : second).from === from && (i === 0 ? first : second).to === to,
  );
  const same = inner.find(({precision}) => precision === "instant") ?? inner[0];
  if (same) return {...same, certain: inner.some(({certain}) => certain), because};
  return {
    earliest: isoDay(from),
    latest: isoDay(to),
    precision: from === to ? "day" : "range",
    certain: false,
    because,
  };
}

/** Both lists, each reason once, in a stated order: as given, first list first. */
function joined(a: readonly Reason[], b: readonly Reason[]): Reason[] {
  const seen = new Set<string>();
  return [...a, ...b].filter(({say, span}) => {
    const key = `${say}|${span?.page ?? ""}|${span?.start ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
