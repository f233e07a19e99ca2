import {expect, test} from "vitest";
import {type MadeArticle, makeStory} from "../../../test/make-story.js";
import {originsOf} from "../../story/origins-of.js";
import {tellTimeline} from "../../timeline/tell-timeline.js";
import {compareWording} from "./compare-wording.js";
import {findWordings} from "./find-wordings.js";

const told = (id: string, text: string, words: string, lemma: string): MadeArticle => ({
  id,
  text,
  events: [{words, lemma, clause: text, class: "DEATH", on: "2023-05-09", to: "Jon Viik"}],
});

function check(articles: readonly MadeArticle[], expected: readonly string[]) {
  const story = makeStory(articles);
  const {entries} = tellTimeline(story);
  expect(
    findWordings(story, entries, originsOf(story.families)).map((one) =>
      one.readings.map(({value}) => value).join(" | "),
    ),
  ).toEqual(expected);
}

test("died in custody and killed by officers are two strengths of one event", () => {
  check(
    [
      told("a1", "Jon Viik died in police custody in Moss on 9 May.", "died", "die"),
      told("a2", "Jon Viik was killed by officers in Moss on 9 May.", "killed", "kill"),
    ],
    ["died | killed"],
  );
});

test("of the dead of a storm the two words say the same", () => {
  check(
    [
      told("a1", "Jon Viik died in the storm near Moss on 9 May.", "died", "die"),
      told("a2", "Jon Viik was killed in the storm near Moss on 9 May.", "killed", "kill"),
    ],
    [],
  );
});

test("which outlet uses which word for one event stands side by side", () => {
  const story = makeStory([
    told("a1", "Jon Viik died in police custody in Moss on 9 May.", "died", "die"),
    told("a2", "Jon Viik was killed by officers in Moss on 9 May.", "killed", "kill"),
  ]);
  const {entries} = tellTimeline(story);
  expect(compareWording(story, entries).map(({uses}) => uses.map(({verbs}) => verbs.map(({text}) => text)))).toEqual([
    [["died"], ["killed"]],
  ]);
});
