import {expect, test} from "vitest";
import {type MadeArticle, makeStory} from "../../../test/make-story.js";
import {findSlips} from "./find-slips.js";
import {readSlots} from "./read-slots.js";

function check(articles: readonly MadeArticle[], expected: readonly string[]) {
  const story = makeStory(articles);
  const origins = new Map(story.readings.map(({article}) => [article.id, article.id]));
  expect(
    findSlips(story, readSlots(story, origins), origins).map(({readings}) =>
      readings.map(({value}) => value).join(" | "),
    ),
  ).toEqual(expected);
}

test("digits in another order beside the same other number are one number miscopied", () => {
  check(
    [
      {
        id: "a1",
        published: "2024-05-03",
        text: "The jail holds 1,840 inmates, almost three times the 620 for which it was built.",
        figures: [{words: "1,840 inmates", value: 1840, kindOf: "inmate", counts: "inmates"}],
      },
      {
        id: "a2",
        published: "2024-05-04",
        text: "The prison is lodging 1,480 inmates, nearly thrice its strength of 620.",
        figures: [{words: "1,480 inmates", value: 1480, kindOf: "inmate", counts: "inmates"}],
      },
    ],
    ["1,480 inmates | 1,840 inmates"],
  );
});

test("another count with the same digits and nothing else alike is another thing", () => {
  check(
    [
      {
        id: "a1",
        published: "2024-05-03",
        text: "The jail holds 1,840 inmates.",
        figures: [{words: "1,840 inmates", value: 1840, kindOf: "inmate", counts: "inmates"}],
      },
      {
        id: "a2",
        published: "2024-05-04",
        text: "In the north 184 inmates went home.",
        figures: [{words: "184 inmates", value: 184, kindOf: "inmate", counts: "inmates"}],
      },
    ],
    [],
  );
});

test("parts of one kind of the same whole disagree", () => {
  check(
    [
      {id: "a1", published: "2024-05-03", text: "The toll rose to 34, 22 of them women, officials said."},
      {id: "a2", published: "2024-05-03", text: "The bodies recovered went up to 34, of whom 32 were women."},
    ],
    ["22 of them women | of whom 32 were women"],
  );
});

test("shares with the same digits need more words alike", () => {
  const share = (id: string, text: string, words: string, value: number): MadeArticle => ({
    id,
    published: "2024-05-03",
    text,
    figures: [{words, value, kindOf: "percent"}],
  });
  const measured = (articles: readonly MadeArticle[]) => {
    const story = makeStory(articles);
    const figures = story.figures.map((figure) => ({...figure, unit: "%"}));
    const origins = new Map(story.readings.map(({article}) => [article.id, article.id]));
    return findSlips({...story, figures}, readSlots({...story, figures}, origins), origins).length;
  };
  const fell = share("a1", "Shares in the brewery fell 18 per cent on Friday.", "18 per cent", 18);
  const voted = share("a2", "Of the brewery shares 81 per cent voted yes.", "81 per cent", 81);
  const slipped = share("a2", "Shares in the brewery fell 81 per cent on Friday.", "81 per cent", 81);
  expect([measured([fell, voted]), measured([fell, slipped])]).toEqual([0, 1]);
});
