import {expect, test} from "vitest";
import {type MadeArticle, makeStory} from "../../../test/make-story.js";
import {findAnswered} from "./find-answered.js";
import {readStatements} from "./read-statements.js";

function check(text: string, quotes: MadeArticle["quotes"], names: MadeArticle["names"], expected: readonly string[]) {
  const story = makeStory([{id: "a1", text, quotes: quotes ?? [], names: names ?? []}]);
  expect(
    findAnswered(story, readStatements(story), new Map()).map(({readings}) =>
      readings.map(({value}) => value).join(" | "),
    ),
  ).toEqual(expected);
}

test("a reproach and the account of the lawyer of the one reproached stand against each other", () => {
  check(
    "Prosecutors accuse Jonas Lind of filling the tankers from the harbour. Lind's lawyer said no tanker had been near the harbour.",
    [
      {words: "filling the tankers from the harbour", how: "indirect", speaker: "Prosecutors", cue: "accuse"},
      {words: "no tanker had been near the harbour", how: "indirect", speaker: "Lind's lawyer", cue: "said"},
    ],
    [{words: "Jonas Lind", kind: "person"}],
    ["filling the tankers from the harbour | no tanker had been near the harbour"],
  );
});

test("a lawyer who will appeal gives no account", () => {
  check(
    "Prosecutors accuse Jonas Lind of filling the tankers from the harbour. Lind's lawyer said he would not fill the papers with it.",
    [
      {words: "filling the tankers from the harbour", how: "indirect", speaker: "Prosecutors", cue: "accuse"},
      {words: "he would not fill the papers with it", how: "indirect", speaker: "Lind's lawyer", cue: "said"},
    ],
    [{words: "Jonas Lind", kind: "person"}],
    [],
  );
});
