import {expect, test} from "vitest";
import {type MadeArticle, makeStory} from "../../test/make-story.js";
import {buildLadders} from "./build-ladders.js";

const toll = (id: string, published: string | undefined, value: number, family = id): MadeArticle => ({
  id,
  family,
  ...(published ? {published} : {}),
  text: `The barge sank off Narva on Monday and ${value} people died.`,
  figures: [{words: `${value} people`, value, kindOf: "dead", counts: "people", on: "2023-03-06"}],
});

function check(articles: readonly MadeArticle[], expected: readonly string[]) {
  expect(
    buildLadders(makeStory(articles)).map(
      (ladder) =>
        `${ladder.counts}: ${ladder.steps.map((step) => `${JSON.stringify(step.value)} ${step.asOf?.earliest ?? "undated"} x${step.origins}`).join(", ")}`,
    ),
  ).toEqual(expected);
}

test("a rising toll is a ladder, latest first", () => {
  check(
    [toll("a1", "2023-03-06", 2), toll("a3", "2023-03-08", 11), toll("a2", "2023-03-07", 9)],
    ["dead: 11 2023-03-08 x1, 9 2023-03-07 x1, 2 2023-03-06 x1"],
  );
});

test("a value given again stands once, at its first day, with all its origins; a reprint is no origin", () => {
  check(
    [
      toll("a1", "2023-03-06", 2),
      toll("a2", "2023-03-09", 2),
      toll("a3", "2023-03-07", 2, "a1"),
      toll("a4", "2023-03-08", 9),
    ],
    ["dead: 9 2023-03-08 x1, 2 2023-03-06 x2"],
  );
});

test("one article alone makes no ladder", () => {
  check([toll("a1", "2023-03-06", 2)], []);
});

test("a high count that is given again with another date beside it is one count", () => {
  const dated = (id: string, published: string, on: string): MadeArticle => {
    const made = toll(id, published, 38);
    return {...made, figures: [{...made.figures![0]!, on}]};
  };
  check([dated("a1", "2023-03-07", "2023-03-06"), dated("a2", "2023-06-01", "2023-05-30")], ["dead: 38 2023-03-07 x2"]);
});

test("eleven of the dead are no toll", () => {
  const part: MadeArticle = {
    id: "a2",
    published: "2023-03-08",
    text: "The barge sank off Narva on Monday and 17 people died. Eleven of the dead were Finns.",
    figures: [
      {words: "17 people", value: 17, kindOf: "dead", counts: "people", on: "2023-03-06"},
      {words: "Eleven of the dead", value: 11, kindOf: "dead", counts: "dead", on: "2023-03-06"},
    ],
  };
  check([toll("a1", "2023-03-07", 13), part], ["dead: 17 2023-03-08 x1, 13 2023-03-07 x1"]);
});
