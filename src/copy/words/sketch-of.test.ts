import {expect, test} from "vitest";
import {sketchOf, sketchSize} from "./sketch-of.js";

const text = (seed: number, words: number) =>
  Array.from({length: words}, (_, n) => `word${(n * 7919 + seed * 104_729) % 5003}`).join(" ");
const shared = (one: Uint32Array, other: Uint32Array) => one.filter((hash) => other.includes(hash)).length;

test("a reprint with other case, marks and a few words changed has most of the sketch, another text none", () => {
  const report = text(1, 400);
  const reprint = `${report.toUpperCase().replace(/ /g, ", ").slice(0, -40)} and a line of its own`;
  expect(sketchOf(report).length).toBe(sketchSize);
  expect(shared(sketchOf(report), sketchOf(reprint))).toBeGreaterThan(sketchSize * 0.7);
  expect(shared(sketchOf(report), sketchOf(text(2, 400)))).toBe(0);
});

test("the first half of a report still has some of its sketch", () => {
  const report = text(3, 600);
  expect(shared(sketchOf(report), sketchOf(report.slice(0, report.length / 2)))).toBeGreaterThanOrEqual(3);
});

test("a few words are no text that could be found again", () => {
  expect(sketchOf("Ferry stopped again").length).toBe(0);
  expect(sketchOf(text(4, 24)).length).toBe(sketchSize);
});
