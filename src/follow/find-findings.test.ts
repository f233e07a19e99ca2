import {expect, test} from "vitest";
import type {ArticleReading} from "../article/article-reading.js";
import {findFindings} from "./find-findings.js";

test("an article that breaks every finder gives remarks instead of an end, and says whose fault it is", () => {
  const broken = {article: {id: "a1", page: "p1", body: [], corrections: []}, prose: null, names: [], times: []};
  const found = findFindings(broken as unknown as ArticleReading);
  expect([found.quotes, found.figures, found.events]).toEqual([[], [], []]);
  expect(found.remarks.length).toBeGreaterThanOrEqual(3);
  for (const remark of found.remarks) {
    expect(remark.article).toBe("a1");
    expect(remark.say).toMatch(/was left out .* this is a fault of the reader$/);
  }
});
