import {expect, test} from "vitest";
import {timeScale} from "./time-scale.js";

const check = (days: readonly number[], day: number, place: number, breaks = 0) => {
  const scale = timeScale(days);
  expect([Math.round(scale.at(day) * 100) / 100, scale.breaks.length]).toEqual([place, breaks]);
};

test("time runs evenly within a story", () => check([0, 10, 20], 10, 0.5));
test("a day between two entries stands between them", () => check([0, 10, 20], 5, 0.25));
test("one old date does not press a week of news into a corner", () => check([-7000, 0, 4, 8], 0, 0.11, 1));
test("days outside stand at the ends", () => check([0, 10], 99, 1));
test("a single day has a place", () => check([5], 5, 0));
