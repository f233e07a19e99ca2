import {expect, test} from "vitest";
import type {Dating} from "../dating/dating.js";
import {showDating} from "./show-dating.js";

function check(
  earliest: string,
  latest: string,
  precision: Dating["precision"],
  text: string,
  certainty: string,
  certain = false,
) {
  const shown = showDating({earliest, latest, precision, certain, because: []});
  expect([shown.text, shown.certainty]).toEqual([text, certainty]);
}

test("a stated day has its weekday", () => check("2025-07-21", "2025-07-21", "day", "Mon 21 Jul 2025", "stated", true));
test("a worked-out day says so", () => check("2025-07-21", "2025-07-21", "day", "Mon 21 Jul 2025", "worked-out"));
test("a range of one weekday names it", () =>
  check("2025-07-07", "2025-10-06", "range", "7 Jul – 6 Oct 2025, a Monday", "range"));
test("a month is shown as a month", () => check("2024-12-01", "2024-12-31", "month", "Dec 2024", "worked-out"));
test("an instant keeps its zone", () =>
  check(
    "2025-07-21T09:30:00+02:00",
    "2025-07-21T09:30:00+02:00",
    "instant",
    "Mon 21 Jul 2025 09:30 UTC+02:00",
    "stated",
    true,
  ));
test("no date is undated, never the day of capture", () =>
  expect(showDating(null)).toEqual({text: "undated", short: "undated", certainty: "undated", because: []}));
