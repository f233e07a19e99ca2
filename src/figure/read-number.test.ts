import {expect, test} from "vitest";
import {tokensOf} from "../text/tokens-of.js";
import {readNumber} from "./read-number.js";

function check(text: string, value: unknown, words: number) {
  const run = readNumber(tokensOf(text), 0);
  expect(run?.value).toEqual(value);
  expect(run?.to).toBe(words);
}

test("digits and words give the same value", () => {
  check("12,500 people", 12_500, 1);
  check("twelve thousand five hundred people", 12_500, 4);
  check("1.2 million voters", 1_200_000, 2);
  check("two hundred and five miners", 205, 4);
  check("twenty-one sailors", 21, 1);
  check("half a million euros", 500_000, 3);
  check("a dozen men", 12, 2);
});

test("a round plural is a range, not a number", () => {
  check("hundreds of people", {from: 200, to: 999}, 1);
  check("tens of thousands of people", {from: 20_000, to: 99_999}, 3);
});

test("a range keeps both ends", () => {
  check("10 to 15 million tonnes", {from: 10_000_000, to: 15_000_000}, 4);
  check("between 40 and 60 people", {from: 40, to: 60}, 4);
  check("two or three men", {from: 2, to: 3}, 3);
});

test("a version number is no number", () => {
  expect(readNumber(tokensOf("1.2.3"), 0)).toBeNull();
});
