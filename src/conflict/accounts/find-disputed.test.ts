import {expect, test} from "vitest";
import {type MadeArticle, makeStory} from "../../../test/make-story.js";
import {findDisputed} from "./find-disputed.js";

function check(text: string, quotes: MadeArticle["quotes"], expected: readonly string[]) {
  const story = makeStory([{id: "a1", published: "2023-05-11", text, quotes: quotes ?? []}]);
  expect(findDisputed(story, new Map()).map(({readings}) => readings.map(({value}) => value).join(" | "))).toEqual(
    expected,
  );
}

test("a lawyer who disputes that contradicts the sentence before", () => {
  check(
    "Mate Nils Bro said he had warned the captain. The captain's lawyer disputed that: nobody had spoken to him.",
    [{words: "he had warned the captain", how: "indirect", speaker: "Nils Bro"}],
    ["Mate Nils Bro said he had warned the captain. | The captain's lawyer disputed that: nobody had spoken to him."],
  );
});

test("who disputes without an account of its own gives no second account", () => {
  check(
    "Nils Bro said he had warned the captain. The captain disputed that.",
    [{words: "he had warned the captain", how: "indirect", speaker: "Nils Bro"}],
    [],
  );
});

test("what police say of marchers and organisers of police are two accounts", () => {
  check(
    "Police say that marchers broke windows. Organisers say officers charged first.",
    [
      {words: "marchers broke windows", how: "indirect", speaker: "Police"},
      {words: "officers charged first", how: "indirect", speaker: "Organisers"},
    ],
    ["marchers broke windows | officers charged first"],
  );
});
