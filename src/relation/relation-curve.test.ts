import {expect, test} from "vitest";
import {dayDating} from "../../test/make-story.js";
import {relationCurve} from "./relation-curve.js";

const point = (on: string, weight: number) => ({
  entry: on,
  on: dayDating(on)!,
  weight,
  by: "NOR",
  to: "DNK",
  origins: 1,
  articles: 4,
});

test("after one half-life half of an act's weight is left", () => {
  const {curve} = relationCurve([point("2023-01-01", -8), point("2023-01-31", 2)], {halfLifeDays: 30});
  expect(curve.map(({on, value}) => `${on} ${value}`)).toEqual(["2023-01-01 -8", "2023-01-31 -2"]);
});

test("months without an event are a gap and no calm", () => {
  const {gaps} = relationCurve([point("2023-01-01", -8), point("2023-06-01", 2)]);
  expect(gaps).toEqual([{from: "2023-01-01", to: "2023-06-01"}]);
});

test("reprints raise the count of reports and not the curve", () => {
  const {curve} = relationCurve([{...point("2023-01-01", -8), articles: 40}]);
  expect(curve).toEqual([{on: "2023-01-01", value: -8, origins: 1, reports: 40}]);
});
