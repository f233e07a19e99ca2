import type {Dating} from "./dating.js";
import {daysOfDating} from "./days-of-dating.js";

/** True when two datings can be the same time: they share a calendar day, or one of them is unknown. */
export function overlapDatings(a: Dating | null, b: Dating | null): boolean {
  const first = a && daysOfDating(a);
  const second = b && daysOfDating(b);
  return !first || !second || (first.from <= second.to && second.from <= first.to);
}
