import {expect, test} from "vitest";
import {type MadeArticle, makeStory} from "../../../test/make-story.js";
import {originsOf} from "../../story/origins-of.js";
import {tellTimeline} from "../../timeline/tell-timeline.js";
import {compareWording} from "./compare-wording.js";
import {findLabels} from "./find-labels.js";
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

test("ethnic Danes and Danish citizens are two labels for one group of people", () => {
  const made = (id: string, people: string): MadeArticle => ({
    id,
    text: `Officers in Moss held ${people} on 9 May.`,
    events: [
      {
        words: "held",
        lemma: "hold",
        clause: `Officers in Moss held ${people}`,
        class: "COERCE",
        on: "2023-05-09",
        to: `DNK ${people}`,
      },
    ],
    names: [{words: people.includes("Danes") ? "Danes" : "Danish", kind: "people", side: "DNK"}],
  });
  const story = makeStory([made("a1", "two ethnic Danes"), made("a2", "two Danish citizens")]);
  const {entries} = tellTimeline(story);
  expect(
    findLabels(story, entries, originsOf(story.families)).map(({readings}) => readings.map(({value}) => value)),
  ).toEqual([["Danish citizens", "ethnic Danes"]]);
});
