import {expect, test} from "vitest";
import {bytesOf, entriesOf, mergedEntries, pageNumbers, pageOfNumbers, placeOf, sortedEntries} from "./entry-lists.js";

const pages = ["p00000010000002", "p3vvvvvv1000000", "p00000020000001"];

test("a page id comes back from its numbers, and what is no page id has none", () => {
  for (const page of pages) expect(pageOfNumbers(...pageNumbers(page)!)).toBe(page);
  expect(pageNumbers("p1")).toBe(null);
});

test("lists of entries are sorted, merged without doubles, and come back from their bytes wherever these lie", () => {
  const sketch = (...hashes: number[]) => Uint32Array.from(hashes);
  const one = sortedEntries([{page: pages[0]!, sketch: sketch(9, 4_000_000_000)}]);
  const other = sortedEntries([
    {page: pages[1]!, sketch: sketch(9, 7)},
    {page: pages[0]!, sketch: sketch(9)},
  ]);
  const merged = mergedEntries(one, other);
  expect([...merged].filter((_, at) => at % 3 === 0)).toEqual([7, 9, 9, 4_000_000_000]);
  expect([placeOf(merged, 0), placeOf(merged, 9), placeOf(merged, 10)]).toEqual([0, 3, 9]);
  const odd = Buffer.concat([Buffer.from("x"), bytesOf(merged)]).subarray(1);
  expect(entriesOf(odd)).toEqual(merged);
});

test("entries are sorted by hash, then by page, in whatever order the pages came", () => {
  const some = pages.map((page, at) => ({page, sketch: Uint32Array.of(4_294_967_295, at, 5)}));
  const entries = sortedEntries(some);
  const triples = Array.from({length: entries.length / 3}, (_, at) => [...entries.subarray(3 * at, 3 * at + 3)]);
  const byParts = (a: number[], b: number[]) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!;
  expect(triples).toEqual([...triples].sort(byParts));
  expect(triples.length).toBe(9);
  expect(sortedEntries(some.reverse())).toEqual(entries);
});
