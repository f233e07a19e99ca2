import {expect, test} from "vitest";
import {proseOf} from "../../text/prose-of.js";
import {findTimes} from "../find-times.js";
import {resolveTimes} from "../resolve-times.js";

function check(text: string, expected: readonly string[]) {
  const prose = proseOf({id: "p", text}, "a", [{start: 0, end: text.length, kind: "body"}]);
  const published = {
    earliest: "2024-10-09",
    latest: "2024-10-09",
    precision: "day" as const,
    certain: true,
    because: [],
  };
  expect(resolveTimes(findTimes(prose), prose, {published, captured: null}).map(({value}) => value)).toEqual(expected);
}

test("months and days joined to one with a year are of that year", () => {
  check("The money was moved between January and April 2023.", ["2023-01", "2023-04"]);
  check("It rained in May, June and July of last year.", ["2023-05", "2023-06", "2023-07"]);
  check("Between 3 March and 5 April last year they met twice.", ["2023-03-03", "2023-04-05"]);
  check("It lasted from late November to the end of February 2023.", ["2022-11", "2023-02"]);
});

test("what is not joined to a year keeps its own", () => {
  check("On 30 April, May 2023 figures came out.", ["2024-04-30", "2023-05"]);
  check("Prices rose in May, to June 2019 levels.", ["2024-05", "2019-06"]);
  check("She left in March and in May 2019 she came back.", ["2024-03", "2019-05"]);
});
