import {expect, test} from "vitest";
import {compareDatings} from "./compare-datings.js";
import type {Dating} from "./dating.js";
import {intersectDatings} from "./intersect-datings.js";
import {overlapDatings} from "./overlap-datings.js";

function dating(earliest: string, latest = earliest): Dating {
  return {
    earliest,
    latest,
    precision: earliest === latest ? "day" : "range",
    certain: false,
    because: [{say: earliest}],
  };
}

/** Two datings as "from to" in, what both leave out. */
function check(a: string, b: string, expected: string | null) {
  const [first, second] = [a, b].map((text) => dating(...(text.split(" ") as [string, string?])));
  const both = intersectDatings(first!, second!);
  expect(both && `${both.earliest} ${both.latest}`).toBe(expected);
  expect(overlapDatings(first!, second!)).toBe(expected !== null);
}

test("two datings of one thing leave what both allow", () => {
  check("2021-06-01 2021-06-10", "2021-06-08 2021-06-20", "2021-06-08 2021-06-10");
  check("2021-06-01 2021-06-10", "2021-06-08", "2021-06-08 2021-06-08");
  check("2021-06-01", "2021-06-02", null);
});

test("unknown times may be any time, and sort last", () => {
  expect(overlapDatings(null, dating("2021-06-01"))).toBe(true);
  const sorted = [null, dating("2021-06-02"), dating("2021-06-01", "2021-06-09"), dating("2021-06-01")].sort(
    compareDatings,
  );
  expect(sorted.map((one) => one?.latest ?? null)).toEqual(["2021-06-01", "2021-06-09", "2021-06-02", null]);
});
