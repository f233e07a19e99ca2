import {expect, test} from "vitest";
import {type MadeArticle, makeStory} from "../../test/make-story.js";
import {tellTimeline} from "../timeline/tell-timeline.js";
import {findConflicts} from "./find-conflicts.js";

function check(articles: readonly MadeArticle[], expected: readonly string[]) {
  const story = makeStory(articles);
  const {entries} = tellTimeline(story);
  expect(
    findConflicts(story, entries).map(
      (conflict) => `${conflict.kind}: ${conflict.readings.map((reading) => reading.value).join(" | ")}`,
    ),
  ).toEqual(expected);
}

const toll = (id: string, published: string, value: number): MadeArticle => ({
  id,
  published,
  text: `The ferry sank off Bergen on Monday and ${value} people died.`,
  figures: [{words: `${value} people`, value, kindOf: "dead", counts: "people", on: "2023-03-06"}],
});

test("a toll that rises from day to day is a ladder and no conflict", () => {
  check([toll("a1", "2023-03-06", 2), toll("a2", "2023-03-07", 9), toll("a3", "2023-03-08", 11)], []);
});

test("a later report of another origin with fewer dead is a conflict", () => {
  check([toll("a1", "2023-03-06", 14), toll("a2", "2023-03-08", 9)], ["conflict: 9 people | 14 people"]);
});

test("two tolls printed weeks after the event are a conflict", () => {
  check([toll("a1", "2023-04-16", 14), toll("a2", "2023-05-08", 19)], ["conflict: 14 people | 19 people"]);
});

test("organisers and police who count one crowd differently are a conflict of claims", () => {
  const march: MadeArticle = {
    id: "a1",
    text: "At the march in Turku organisers counted 40,000 people; police counted 12,000.",
    figures: [
      {words: "40,000 people", value: 40000, kindOf: "protesters", saidBy: "organisers"},
      {words: "12,000", value: 12000, kindOf: "protesters", saidBy: "police"},
    ],
  };
  check([march], ["conflict: 12,000 | 40,000 people"]);
});

test("a round number and an exact one agree", () => {
  const crowd = (id: string, words: string, value: number): MadeArticle => ({
    id,
    text: `The rally in Turku drew ${words} on Sunday.`,
    figures: [{words, value, kindOf: "protesters"}],
  });
  check([crowd("a1", "12,000 people", 12000), crowd("a2", "11,840 people", 11840)], []);
});

test("passengers and crew that make up the number aboard confirm it", () => {
  check(
    [
      {
        id: "a1",
        text: "The ferry carried 43 passengers and four crew.",
        figures: [
          {words: "43 passengers", value: 43, kindOf: "passengers", counts: "passengers"},
          {words: "four crew", value: 4, kindOf: "crew", counts: "crew"},
        ],
      },
      {
        id: "a2",
        text: "There were 47 people on the ferry.",
        figures: [{words: "47 people", value: 47, kindOf: "aboard", counts: "people"}],
      },
    ],
    ["sum: 43 passengers | 47 people | four crew"],
  );
});

test("'all passengers' is broken by a larger number of passengers", () => {
  check(
    [
      {
        id: "a1",
        text: "The ferry sank and all 20 passengers died.",
        figures: [{words: "all 20 passengers", value: 20, kindOf: "dead", counts: "passengers", modifier: "all"}],
      },
      {
        id: "a2",
        text: "The ferry carried 71 passengers.",
        figures: [{words: "71 passengers", value: 71, kindOf: "passengers", counts: "passengers"}],
      },
    ],
    ["sum: 71 passengers | passengers"],
  );
});
