import {expect, test} from "vitest";
import {sliceFrom} from "./page-slice.js";

const check = (list: string, cursor: string | null, limit: number, rows: string | null, next: string | null) => {
  const slice = sliceFrom([...list], (one) => one, cursor, limit);
  expect([slice?.rows.join("") ?? null, slice?.next ?? null]).toEqual([rows, next]);
};

test("a list begins at its first row and says where it goes on", () => check("abcde", null, 2, "ab", "c"));
test("a stretch begins at its cursor", () => check("abcde", "c", 2, "cd", "e"));
test("the last stretch has no next", () => check("abcde", "e", 2, "e", null));
test("a row that arrives before the cursor moves nothing", () => check("xabcde", "c", 2, "cd", "e"));
test("a cursor whose row is gone is not guessed", () => check("abde", "c", 2, null, null));
