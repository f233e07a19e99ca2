import {expect, test} from "vitest";
import {type MadeArticle, makeStory} from "../../../test/make-story.js";
import {findCounterparts} from "./find-counterparts.js";
import {readSlots} from "./read-slots.js";

function check(articles: readonly MadeArticle[], expected: readonly string[]) {
  const story = makeStory(articles);
  const origins = new Map(story.readings.map(({article}) => [article.id, article.id]));
  expect(
    findCounterparts(story, readSlots(story, origins), origins).map(({readings}) =>
      readings.map(({value}) => value).join(" | "),
    ),
  ).toEqual(expected);
}

const told = (id: string, text: string, words: string, value: number, kindOf: string, counts: string): MadeArticle => ({
  id,
  published: "2024-05-03",
  text,
  figures: [{words, value, kindOf, counts}],
});
const stolen = told(
  "a1",
  "Thieves took six paintings from the villa on Friday.",
  "six paintings",
  6,
  "painting",
  "paintings",
);

test("one thing counted twice within a day is a conflict", () => {
  check(
    [
      stolen,
      told("a2", "Nine paintings were taken from a villa at Lorn.", "Nine paintings", 9, "painting", "paintings"),
    ],
    ["Nine paintings | six paintings"],
  );
  check(
    [
      told("a1", "The freighter had 11 sailors on board.", "11 sailors", 11, "crew", "sailors"),
      told("a2", "It has a crew of 14.", "14", 14, "crew", "crew"),
    ],
    ["11 sailors | 14"],
  );
});

test("a part, an addition and a rate are no rivals of a whole", () => {
  for (const words of ["Nine new paintings", "Another nine paintings", "Nine of the paintings"])
    check([stolen, told("a2", `${words} were taken from the villa.`, words, 9, "painting", "paintings")], []);
  check(
    [
      stolen,
      told("a2", "Nine paintings a year are taken from the villa.", "Nine paintings", 9, "painting", "paintings"),
    ],
    [],
  );
});

test("other words around another number are another thing", () => {
  check([stolen, told("a2", "Nine paintings go on show in June.", "Nine paintings", 9, "painting", "paintings")], []);
});

test("what a later report gives higher has gone on", () => {
  check(
    [
      stolen,
      {
        ...told("a2", "Nine paintings were taken from a villa.", "Nine paintings", 9, "painting", "paintings"),
        published: "2024-05-06",
      },
    ],
    [],
  );
});

test("a participle that the other report tells too narrows nothing, and the day of saying is no day of the thing", () => {
  check(
    [
      told(
        "a1",
        "A derailed train blocks the line. Sixteen wagons left the track, it said.",
        "Sixteen wagons",
        16,
        "wagon",
        "wagons",
      ),
      told(
        "a2",
        "Residents counted 23 derailed wagons beside the track.",
        "23 derailed wagons",
        23,
        "derailed wagon",
        "derailed wagons",
      ),
    ],
    ["23 derailed wagons | Sixteen wagons"],
  );
});
