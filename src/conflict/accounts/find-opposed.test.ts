import {expect, test} from "vitest";
import {type MadeArticle, makeStory} from "../../../test/make-story.js";
import {findOpposed} from "./find-opposed.js";
import {readStatements} from "./read-statements.js";

function check(text: string, quotes: MadeArticle["quotes"], expected: readonly string[]) {
  const story = makeStory([{id: "a1", text, quotes: quotes ?? []}]);
  expect(
    findOpposed(story, readStatements(story), new Map()).map(({readings}) =>
      readings.map(({value}) => value).join(" | "),
    ),
  ).toEqual(expected);
}

test("a claim and the denial after it are shown with the words that deny", () => {
  check(
    "Villagers said they had warned the owner of the crack, but the district denied that it had been told.",
    [
      {words: "they had warned the owner of the crack", how: "indirect", speaker: "Villagers", cue: "said"},
      {words: "it had been told", how: "indirect", speaker: "the district", cue: "denied", denies: true},
    ],
    ["denied that it had been told | they had warned the owner of the crack"],
  );
});

test("everybody was offered what nobody was offered", () => {
  check(
    'The line says that everybody was offered a bed. Ada Holm laughs. "Nobody offered us a chair," she says.',
    [
      {words: "everybody was offered a bed", how: "indirect", speaker: "The line", cue: "says"},
      {words: '"Nobody offered us a chair,"', how: "direct", speaker: "Ada Holm", cue: "says"},
    ],
    ['"Nobody offered us a chair," | everybody was offered a bed'],
  );
});

test("one act put at two hours by two who insist", () => {
  check(
    "Villagers insist that the gates were opened only after midnight. The state has maintained that they were opened at 9 pm.",
    [
      {words: "the gates were opened only after midnight", how: "indirect", speaker: "Villagers", cue: "insist"},
      {words: "they were opened at 9 pm", how: "indirect", speaker: "The state", cue: "maintained"},
    ],
    ["the gates were opened only after midnight | they were opened at 9 pm"],
  );
});
