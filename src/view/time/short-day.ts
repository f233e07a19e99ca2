import {showDay} from "../show-dating.js";

/** A day without its weekday and clock, for the edge of a picture: "21 Jul 2025" of "2025-07-21" and of "Mon 21 Jul 2025 09:30 UTC". */
export function shortDay(day: string): string {
  return showDay(day)
    .replace(/^(?:week of )?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) /, "")
    .replace(/ \d\d:\d\d.*$/, "");
}
