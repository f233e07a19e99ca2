import {expect, test} from "vitest";
import {type MadeArticle, makeStory} from "../../../test/make-story.js";
import {originsOf} from "../../story/origins-of.js";
import {findGarbled} from "./find-garbled.js";
import {readSlots} from "./read-slots.js";

function check(articles: readonly MadeArticle[], expected: readonly string[]) {
  const story = makeStory(articles);
  const origins = originsOf(story.families);
  expect(
    findGarbled(story, readSlots(story, origins), [], origins).map(
      ({kind, readings}) => `${kind}: ${readings.map(({value}) => value).join(" | ")}`,
    ),
  ).toEqual(expected);
}

const expelled = (id: string, text: string, words: string, value: number, published: string): MadeArticle => ({
  id,
  published,
  text,
  figures: [{words, value, kindOf: "expelled", counts: words.slice(words.indexOf(" ") + 1)}],
  names: [{words: "Estonian", kind: "country", side: "EST"}],
});

test("the same people by the same words cannot be three and eight", () => {
  check(
    [
      expelled("a1", "Latvia told three Estonian diplomats to leave.", "three Estonian diplomats", 3, "2023-03-16"),
      expelled(
        "a2",
        "Angry Latvia has kicked out eight Estonian diplomats.",
        "eight Estonian diplomats",
        8,
        "2023-03-17",
      ),
    ],
    ["conflict: eight Estonian diplomats | three Estonian diplomats"],
  );
});

test("a sum in the same words beside the same other sum is one sum told twice", () => {
  const pact = (id: string, text: string, whole: string, value: number, part: string): MadeArticle => ({
    id,
    text,
    figures: [
      {words: whole, value, kindOf: "money:EUR"},
      {words: part, value: 6e6, kindOf: "money:EUR"},
    ],
  });
  check(
    [
      pact(
        "a1",
        "The firm will pay 18 million euros for the turbines it failed to deliver, 6 million euros of it this year.",
        "18 million euros",
        18e6,
        "6 million euros",
      ),
      pact(
        "a2",
        "For the turbines it did not deliver the firm is to pay 28 million euros, starting with 6 million euros.",
        "28 million euros",
        28e6,
        "6 million euros",
      ),
    ],
    ["conflict: 18 million euros | 28 million euros"],
  );
});

test("factories that stand still one after the other are no garbled number", () => {
  const plants = (id: string, published: string, value: number): MadeArticle => ({
    id,
    published,
    text: `By evening ${value} plants in Aarhus had cut their shifts.`,
    figures: [{words: `${value} plants`, value, kindOf: "plant", counts: "plants"}],
  });
  check([plants("a1", "2023-03-16", 14), plants("a2", "2023-03-24", 22)], []);
});

test("one noun after the same words has one number", () => {
  const verdict = (id: string, text: string, words: string, value: number): MadeArticle => ({
    id,
    published: "2023-03-16",
    text,
    figures: [{words, value, kindOf: "count", counts: "counts"}],
  });
  check(
    [
      verdict("a1", "The court found the broker guilty on three counts of fraud.", "three counts", 3),
      verdict("a2", "A jury said that he was guilty on all five counts.", "five counts", 5),
    ],
    ["conflict: five counts | three counts"],
  );
});

test("two thousand reports of as many fires take no time, and each number stays its own", () => {
  const fires = Array.from({length: 2000}, (_, index) => ({
    id: `a${index}`,
    published: "2023-03-16",
    text: `At the mill of Oster${index} in Aarhus ${20 + (index % 50)} workers were on shift.`,
    figures: [{words: `${20 + (index % 50)} workers`, value: 20 + (index % 50), kindOf: "workers", counts: "workers"}],
  }));
  const start = performance.now();
  check(fires, []);
  expect(performance.now() - start).toBeLessThan(8000);
});

test("people of one country held in two towns are two groups", () => {
  const held = (id: string, town: string, value: number): MadeArticle => ({
    id,
    published: "2023-03-16",
    text: `Police held ${value} Estonian workers in ${town}.`,
    figures: [{words: `${value} Estonian workers`, value, kindOf: "held", counts: "Estonian workers"}],
    names: [
      {words: "Estonian", kind: "country", side: "EST"},
      {words: town, kind: "place"},
    ],
  });
  check([held("a1", "Tampere", 27), held("a2", "Odense", 36)], []);
  check([held("a1", "Odense", 27), held("a2", "Odense", 36)], ["conflict: 27 Estonian workers | 36 Estonian workers"]);
});
