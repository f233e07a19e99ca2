import {expect, test} from "vitest";
import {makeStory} from "../../../test/make-story.js";
import {findRetracted} from "./find-retracted.js";
import {readClaims} from "./read-claims.js";

function check(later: string, expected: readonly string[]) {
  const story = makeStory([
    {
      id: "a1",
      published: "2024-06-09",
      text: "Police said the driver, Ole Dahl, was among the dead.",
      quotes: [{words: "the driver, Ole Dahl, was among the dead", how: "indirect", speaker: "Police", cue: "said"}],
    },
    {id: "a2", published: "2024-06-10", text: later},
  ]);
  expect(
    findRetracted(story, readClaims(story, new Map()), new Map()).map(({readings}) =>
      readings.map(({value}) => value).join(" | "),
    ),
  ).toEqual(expected);
}

test("an earlier report that a text calls incorrect is taken back", () => {
  check("The earlier report that this driver had lost his life was not correct.", [
    "the driver, Ole Dahl, was among the dead | The earlier report that this driver had lost his life was not correct.",
  ]);
});

test("a report that turns out to be long is not taken back", () => {
  check("The earlier report that this driver had lost his way was long.", []);
});
