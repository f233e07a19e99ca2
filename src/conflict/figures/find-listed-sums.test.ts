import {expect, test} from "vitest";
import {type MadeArticle, makeStory} from "../../../test/make-story.js";
import {findListedSums} from "./find-listed-sums.js";

function check(text: string, figures: MadeArticle["figures"], expected: readonly string[]) {
  const story = makeStory([{id: "a1", text, figures: figures ?? []}]);
  expect(findListedSums(story, new Map()).flatMap(({because}) => because.map(({say}) => say))).toEqual(expected);
}

test("the parts of a whole that a sentence spells out add up to it", () => {
  check(
    "The 48 guests, 31 Norwegians and 17 Finns, had come from Turku.",
    [
      {words: "48 guests", value: 48, kindOf: "guest", counts: "guests"},
      {words: "31 Norwegians", value: 31, kindOf: "norwegian", counts: "Norwegians"},
      {words: "17 Finns", value: 17, kindOf: "finn", counts: "Finns"},
    ],
    ["31 + 17 = 48: the parts make up the whole"],
  );
});

test("what is left after a part was found is the other part", () => {
  check(
    "Of 96 people reported missing, 61 had been found by noon, leaving 35 unaccounted for.",
    [
      {words: "96 people", value: 96, kindOf: "missing", counts: "people"},
      {words: "61", value: 61, kindOf: "missing"},
      {words: "35 unaccounted", value: 35, kindOf: "missing"},
    ],
    ["61 + 35 = 96: the parts make up the whole"],
  );
});

test("three things of a score sheet make up no sum", () => {
  check(
    "Berg had 13 points, nine boards and four blocks.",
    [
      {words: "13 points", value: 13, kindOf: "point", counts: "points"},
      {words: "nine boards", value: 9, kindOf: "board", counts: "boards"},
      {words: "four blocks", value: 4, kindOf: "block", counts: "blocks"},
    ],
    [],
  );
});

test("a list of parts that makes up a number given elsewhere breaks the whole that leads it", () => {
  const money = (words: string, value: number) => ({words, value, kindOf: "money:EUR"});
  const story = makeStory([
    {id: "a1", text: "The pact is worth 148 million euros.", figures: [money("148 million euros", 148)]},
    {
      id: "a2",
      text: "She spent 184 million euros: 59 million for Lund, 57 million for Ystad and 32 million for Visby.",
      figures: [
        money("184 million euros", 184),
        money("59 million", 59),
        money("57 million", 57),
        money("32 million", 32),
      ],
    },
  ]);
  expect(findListedSums(story, new Map()).flatMap(({because}) => because.map(({say}) => say))).toEqual([
    "59 + 57 + 32 = 148, not 184",
  ]);
});
