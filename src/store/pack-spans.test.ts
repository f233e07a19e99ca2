import {expect, test} from "vitest";
import {isSameAsCapture, packText, sameAsCapture, unpackText} from "./pack-bytes.js";
import {packSpans, unpackSpans} from "./pack-spans.js";
import {foldText, readQuery} from "./sql/words.js";

const text = "The ferry to Aldmoor was stopped on Monday.";
const textOf = (page: string) => (page === "p1" ? text : undefined);

test("a span that says what its page says is kept as its place alone and comes back the same", () => {
  const value = {a: {page: "p1", start: 4, end: 9, text: "ferry"}, b: [1, null, "x"]};
  const packed = packSpans(value, textOf);
  expect(packed).not.toContain("ferry");
  expect(JSON.stringify(unpackSpans(packed, textOf))).toBe(JSON.stringify(value));
});

test("a span with other words than its page, or of an unknown page, is kept whole", () => {
  for (const span of [
    {page: "p1", start: 4, end: 9, text: "horse"},
    {page: "p9", start: 4, end: 9, text: "ferry"},
  ])
    expect(unpackSpans(packSpans([span], textOf), textOf)).toEqual([span]);
});

test("any text comes back exactly, also one that is no well-formed Unicode", () => {
  for (const one of ["", "a", text.repeat(50), "half a pair \uD83D alone", "Ω\u0000\uFFFF", "\uFEFFmark"]) {
    expect(unpackText(packText(one))).toBe(one);
    expect(isSameAsCapture(packText(one))).toBe(false);
  }
  expect(isSameAsCapture(sameAsCapture)).toBe(true);
});

test("words are folded to small letters without accents, and a query is words and phrases", () => {
  expect(foldText("Zürich-Nord, 3.5 Mio. “Café”")).toBe("zurich nord 3 5 mio cafe");
  expect(readQuery('Storm "Farrow Bay" storm "" “tram line”')).toEqual({
    words: ["storm"],
    phrases: [
      ["farrow", "bay"],
      ["tram", "line"],
    ],
  });
});
