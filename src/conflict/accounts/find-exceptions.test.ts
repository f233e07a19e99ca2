import {expect, test} from "vitest";
import {makeStory} from "../../../test/make-story.js";
import {findExceptions} from "./find-exceptions.js";
import {readStatements} from "./read-statements.js";

function check(all: string, not: string, expected: readonly string[]) {
  const story = makeStory([
    {id: "a1", text: `${all}, the airline said.`, quotes: [{words: all, how: "indirect", speaker: "airline"}]},
    {id: "a2", text: `${not}, Ada Lund said.`, quotes: [{words: not, how: "direct", speaker: "Ada Lund"}]},
  ]);
  expect(
    findExceptions(story, readStatements(story), new Map()).map(({readings}) =>
      readings.map(({value}) => value).join(" | "),
    ),
  ).toEqual(expected);
}

test("who says that all were offered a thing is met by one who was not, in another paper too", () => {
  check("All guests were offered a hotel room", "Nobody offered us a room", [
    "All guests were offered a hotel room | Nobody offered us a room",
  ]);
});

test("another matter and a rule are no exception", () => {
  check("All guests were offered a hotel room", "Nobody offered us an apology", []);
  check("All guests are offered a hotel room", "Nobody offered us a room", []);
});
