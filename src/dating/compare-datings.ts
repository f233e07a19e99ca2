import type {Dating} from "./dating.js";

/**
 * Order for sorting: by first day, then by last, then finer ones first; unknown times come last. Instants compare with days by
 * their day. A sort key, not a claim that one thing came before the other.
 */
export function compareDatings(a: Dating | null, b: Dating | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return (
    order(a.earliest.slice(0, 10), b.earliest.slice(0, 10)) ||
    order(a.latest.slice(0, 10), b.latest.slice(0, 10)) ||
    order(a.earliest, b.earliest) ||
    order(a.latest, b.latest)
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
