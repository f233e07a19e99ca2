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

test("who is staying in office and then resigns has changed position", () => {
  check(
    [
      {
        id: "a1",
        published: "2023-04-02",
        text: "I am staying in office, the mayor Ada Lund said.",
        quotes: [{words: "I am staying in office", how: "direct", speaker: "Ada Lund", cue: "said"}],
      },
      {
        id: "a2",
        published: "2023-05-09",
        text: "Ada Lund resigned on Monday.",
        events: [
          {
            words: "resigned",
            lemma: "resign",
            clause: "Ada Lund resigned on Monday",
            class: "RETREAT",
            on: "2023-05-08",
            by: "Ada Lund",
          },
        ],
      },
    ],
    ["change: I am staying in office | Ada Lund resigned on Monday"],
  );
});

test("a permit that is given and taken back is a change", () => {
  const act = (id: string, published: string, text: string): MadeArticle => ({id, published, text});
  check(
    [
      act("a1", "2023-04-02", "The county will allow hunters to shoot wolves."),
      act("a2", "2023-04-20", "The county has withdrawn the permit to shoot wolves."),
    ],
    ["change: The county will allow hunters to shoot wolves | The county has withdrawn the permit to shoot wolves"],
  );
  check(
    [
      act("a1", "2023-04-02", "The county will allow hunters to shoot wolves."),
      act("a2", "2023-04-20", "Herders asked the county to withdraw the permit to shoot wolves."),
    ],
    [],
  );
});

test("who speaks of 'only' so many by a noun made of the verb is a rival", () => {
  check(
    [
      {
        id: "a1",
        text: "Eleven films have been withdrawn, the organisers said. The festival confirmed only six withdrawals.",
        figures: [
          {words: "Eleven films", value: 11, kindOf: "film", counts: "films"},
          {words: "six withdrawals", value: 6, kindOf: "withdrawal", counts: "withdrawals"},
        ],
      },
    ],
    ["conflict: Eleven films | six withdrawals"],
  );
});

test("a crew larger than all who were aboard is a conflict", () => {
  check(
    [
      {
        id: "a1",
        text: "There were 19 men on the trawler.",
        figures: [{words: "19 men", value: 19, kindOf: "aboard", counts: "men"}],
      },
      {
        id: "a2",
        text: "The trawler's 21 hands are well.",
        figures: [{words: "21 hands", value: 21, kindOf: "crew", counts: "hands"}],
      },
    ],
    ["conflict: 19 men | 21 hands"],
  );
});

test("a claimant's own words make no part of the number", () => {
  const text = "Fighting has left nine dead, the governor said. A leader of the herders gave the number of dead as 21.";
  check(
    [{id: "a1", text, figures: [{words: "nine dead", value: 9, kindOf: "dead", counts: "dead"}]}],
    ["conflict: 21 | nine dead"],
  );
});

test("people somewhere and people elsewhere, and some of them, are no rivals though each has its mouth", () => {
  const count = (words: string, value: number, counts: string) => ({words, value, kindOf: counts, counts});
  check(
    [
      {
        id: "a1",
        text: "According to a list published by the owner, 39 people were in the mine. Two men had left before noon, the firm says.\n\nThe minister asked for calm.\n\nSome 5,000 people took part in a vigil, the organisers said; the police spoke of 1,800.",
        figures: [count("39 people", 39, "people"), count("Two men", 2, "men"), count("5,000 people", 5000, "people")],
      },
    ],
    ["conflict: 1,800 | 5,000 people"],
  );
});

test("how many a boat may carry is not how many it carried, but two certificates disagree", () => {
  const sunk: MadeArticle = {
    id: "a1",
    published: "2024-05-03",
    text: "The launch sank off Lorn with 47 people on board, and nine people died.",
    figures: [
      {words: "47 people", value: 47, kindOf: "aboard", counts: "people"},
      {words: "nine people", value: 9, kindOf: "dead", counts: "people"},
    ],
  };
  const may = (id: string, value: number): MadeArticle => ({
    id,
    published: "2024-05-03",
    text: `The launch that sank was licensed to carry ${value} passengers.`,
    figures: [{words: `${value} passengers`, value, kindOf: "passengers", counts: "passengers"}],
  });
  check([sunk, may("a2", 80)], []);
  check([sunk, may("a2", 80), may("a3", 55)], ["conflict: 55 passengers | 80 passengers"]);
});
