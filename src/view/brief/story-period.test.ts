import {expect, test} from "vitest";
import type {Article} from "../../article/article.js";
import type {Dating} from "../../dating/dating.js";
import {storyPeriod} from "./story-period.js";

const on = (earliest: string, latest = earliest, precision: Dating["precision"] = "day"): {on: Dating} => ({
  on: {earliest, latest, precision, certain: true, because: []},
});
const printed = [{published: on("2023-05-11").on}] as unknown as Article[];
const year = on("1978-01-01", "1978-12-31", "year");

function check(entries: readonly {on: Dating | null}[], first: string | undefined, last: string | undefined) {
  const period = storyPeriod(entries, printed);
  expect([period?.first.on?.earliest, period?.last.on?.earliest]).toEqual([first, last]);
}

test("a year named in passing does not begin a story, and what lies ahead does not end it", () =>
  check([year, on("2023-05-02"), on("2023-05-09"), on("2026-03-01")], "2023-05-02", "2023-05-09"));
test("where nothing else is dated a year is the time of the story", () => check([year], "1978-01-01", "1978-01-01"));
test("a story without dates has no time", () => check([{on: null}], undefined, undefined));
test("of two that begin on one day the longer range ends the story", () =>
  check([on("2023-05-02", "2023-05-08", "range"), on("2023-05-02")], "2023-05-02", "2023-05-02"));
