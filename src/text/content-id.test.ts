import {expect, test} from "vitest";
import {contentId} from "./content-id.js";

test("the same content gives the same id, other content another", () => {
  expect(contentId("q", "page", "12")).toBe(contentId("q", "page", "12"));
  expect(contentId("q", "page", "12")).not.toBe(contentId("q", "page", "13"));
  expect(contentId("q", "ab", "c")).not.toBe(contentId("q", "a", "bc"));
});

test("a hundred thousand neighbours have a hundred thousand ids", () => {
  const ids = new Set(Array.from({length: 100_000}, (_, i) => contentId("q", "page", String(i), String(i + 5))));
  expect(ids.size).toBe(100_000);
});
