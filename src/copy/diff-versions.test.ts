import {expect, test} from "vitest";
import type {CopyText} from "./copy-text.js";
import {diffVersions} from "./diff-versions.js";

function version(text: string): CopyText {
  return {
    id: text,
    page: "p",
    title: "",
    text,
    places: [],
    outlet: null,
    agency: null,
    authors: [],
    dateline: null,
    published: null,
    captions: [],
    language: "en",
  };
}

function check(before: string, after: string, parts: readonly string[]) {
  const shown = diffVersions(version(before), version(after)).parts.map(({kind, before, after}) => {
    const words = (spans: readonly {text: string}[]) => spans.map(({text}) => text).join(" / ");
    return kind === "changed"
      ? `changed: ${words(before)} -> ${words(after)}`
      : `${kind}: ${words(kind === "cut" ? before : after)}`;
  });
  expect(shown).toEqual(parts);
}

test("a changed duration stands alone between the words that stayed", () => {
  check(
    "The strike at the mill has gone on for weeks, its owners said.",
    "The strike at the mill has gone on for months, its owners said.",
    ["same: The strike at the mill has gone on for", "changed: weeks -> months", "same: its owners said"],
  );
});

test("a sentence cut from the middle is shown where it stood", () => {
  check(
    "The bridge is shut until May. Nobody was hurt in the fall of stones. Buses will use the old road.",
    "The bridge is shut until May. Buses will use the old road.",
    [
      "same: The bridge is shut until May",
      "cut: Nobody was hurt in the fall of stones",
      "same: Buses will use the old road",
    ],
  );
});

test("a sentence moved to the front is moved, not cut and added", () => {
  check(
    "The council met on Tuesday in the old school. Rents will rise by a tenth from the first of May for all its flats.",
    "Rents will rise by a tenth from the first of May for all its flats. The council met on Tuesday in the old school.",
    [
      "same: Rents will rise by a tenth from the first of May for all its flats",
      "moved: The council met on Tuesday in the old school",
    ],
  );
});

test("versions without a word in common are a cut and an addition", () => {
  check("Snow fell overnight.", "", ["cut: Snow fell overnight"]);
});
