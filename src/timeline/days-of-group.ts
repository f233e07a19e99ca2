import {type DayRange, meetOf} from "./day-range.js";
import type {Telling} from "./telling.js";

/** The days that the tellings of a group leave in common; where two have none, those of the first. */
export function daysOfGroup(group: readonly Telling[]): DayRange | null {
  let days: DayRange | null = null;
  for (const telling of group) if (telling.days) days = days ? (meetOf(days, telling.days) ?? days) : telling.days;
  return days;
}
