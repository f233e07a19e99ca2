import {expect, test} from "vitest";
import {makeStory} from "../../../test/make-story.js";
import {findNoneSuch} from "./find-none-such.js";
import {readClaims} from "./read-claims.js";

function check(told: string, denial: string, expected: readonly string[], published = "2024-05-03") {
  const story = makeStory([
    {id: "a1", published, text: told},
    {
      id: "a2",
      published: "2024-05-04",
      text: `"${denial}" said Ivo Brandt.`,
      quotes: [{words: denial, how: "direct", speaker: "Ivo Brandt", cue: "said"}],
      names: [{words: "Ivo Brandt", kind: "person"}],
    },
  ]);
  const origins = new Map(story.readings.map(({article}) => [article.id, article.id]));
  expect(
    findNoneSuch(story, readClaims(story, origins), origins).map(
      ({kind, readings}) => `${kind}: ${readings.map(({value}) => value).join(" | ")}`,
    ),
  ).toEqual(expected);
}

const told = "A gust of unusual force tore the roof from the hall.";

test("a thing that one mouth says was not there and a text tells of is a conflict", () => {
  check(told, "There was no gust.", [`conflict: ${told} | There was no gust.`]);
});

test("a thing told later, one that nobody tells of, and what is a matter of degree are none", () => {
  check(told, "There was no gust.", [], "2024-05-20");
  check(told, "There was no storm.", []);
  check(told, "There was no gust warning.", []);
  check("A risk of collapse was known.", "There was no risk.", []);
  check("If a gust had come, the roof would have held.", "There was no gust.", []);
});
