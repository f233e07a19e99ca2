import {expect, test} from "vitest";
import {makeStory} from "../../test/make-story.js";
import {inheritDate} from "./inherit-date.js";

/** The day that the second act of a text has from the first, which is dated. */
function check(text: string, first: string, second: string, expected: string | null) {
  const {readings, events} = makeStory([
    {
      id: "a1",
      published: "2023-05-11",
      text,
      events: [
        {words: first, lemma: first, class: "OTHER", on: "2023-05-09"},
        {words: second, lemma: second, class: "OTHER"},
      ],
    },
  ]);
  const act = events.find(({trigger}) => trigger.text === second)!;
  expect(inheritDate(act, events, readings[0]!)?.earliest ?? null).toBe(expected);
}

test("what a clause tells of an act by 'in which' is of its day, what it tells of another thing is not", () => {
  check("A raid on Tuesday, during which a clerk fell, failed.", "raid", "fell", "2023-05-09");
  check("A clash on Tuesday in which a clerk fell was the last.", "clash", "fell", "2023-05-09");
  check("Oslo signed a pact on Tuesday, ending a row in which a boat was seized.", "signed", "seized", null);
});
