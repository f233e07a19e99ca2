import {expect, test} from "vitest";
import {showProgress} from "./show-progress.js";

/** Steps of some work, each at a second of the clock, and the line that stands in the end. */
function check(steps: readonly (readonly [second: number, done: number, about: string, all?: number])[], line: string) {
  let time = 0;
  let text = "";
  const progress = showProgress({isTTY: true, write: (some) => (text = some)}, () => time);
  for (const [second, ...step] of steps) {
    time = second * 1000;
    progress.step(...step);
  }
  expect(text.replace("\r\u001b[K", "")).toBe(line);
}

test("progress tells the rate, and the time left where it is known of how many", () => {
  check([[10, 20, "pages read"]], "20 pages read, 2.0 a second");
  check([[10, 20, "pages read", 100]], "20 of 100 pages read, 2.0 a second, 40 s left");
  check([[10, 20, "pages read", 20_000]], "20 of 20000 pages read, 2.0 a second, 2.8 h left");
});

test("the next stage of the work has its own rate, and what is done sooner than a second is not told", () => {
  const steps = [
    [10, 100, "pages read", 100],
    [11, 4, "stories told", 64],
    [21, 24, "stories told", 64],
  ] as const;
  check(steps, "24 of 64 stories told, 2.0 a second, 20 s left");
  check([[0.5, 20, "pages read"]], "");
});
