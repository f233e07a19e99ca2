import type {Dating} from "../dating/dating.js";

/** Whole days since 1970-01-01, both ends inclusive. */
export type DayRange = {readonly from: number; readonly to: number};

/** The calendar days a dating allows, or null for an unknown date or one that is not ISO 8601. */
export function dayRangeOf(dating: Dating | null | undefined): DayRange | null {
  if (!dating) return null;
  const from = dayOf(dating.earliest);
  const to = dayOf(dating.latest);
  return from === null || to === null || to < from ? null : {from, to};
}

function dayOf(iso: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!found) return null;
  const ms = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]));
  return Number.isNaN(ms) ? null : ms / 86_400_000;
}

/** The ISO day of a day number. */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Days both ranges allow, or null when they allow none in common. */
export function meetOf(a: DayRange, b: DayRange): DayRange | null {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return to < from ? null : {from, to};
}

/** How many days a range leaves open; 1 is a fixed day. */
export function widthOf(range: DayRange): number {
  return range.to - range.from + 1;
}
