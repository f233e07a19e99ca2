import {expect, test} from "vitest";
import {segmentsOf} from "./segments-of.js";

test("a report of any length on one line is cut in time that grows with its length, and loses nothing", () => {
  const text = "The harbour of Paita closed on Monday. ".repeat(20_000);
  const started = performance.now();
  const segments = [...segmentsOf(text)];
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(segments.length).toBe(20_000);
  expect(segments.map(({segment}) => segment).join("")).toBe(text);
});
