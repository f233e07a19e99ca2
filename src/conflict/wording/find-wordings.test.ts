import {expect, test} from "vitest";
import {type MadeArticle, makeStory} from "../../../test/make-story.js";
import {originsOf} from "../../story/origins-of.js";
import {tellTimeline} from "../../timeline/tell-timeline.js";
import {compareWording} from "./compare-wording.js";
import {findCircumstances} from "./find-circumstances.js";
import {findLabels} from "./find-labels.js";
import {findNamedWordings} from "./find-named-wordings.js";
import {findReach} from "./find-reach.js";
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

test("a death in custody and in a raid stand side by side, the dead of two papers' storm do not", () => {
  const check = (texts: readonly string[], expected: readonly string[]) => {
    const story = makeStory(texts.map((text, i) => told(`a${i}`, text, "died", "die")));
    const {entries} = tellTimeline(story);
    const found = findCircumstances(story, entries, originsOf(story.families));
    expect(found.map(({readings}) => readings.map(({value}) => value).join(" | "))).toEqual(expected);
  };
  check(
    ["Jon Viik died in police custody in Moss on 9 May.", "Jon Viik died during a police raid in Moss on 9 May."],
    ["during a police raid | in police custody"],
  );
  check(["Jon Viik died in custody on 9 May.", "Jon Viik died in a Moss jail on 9 May."], []);
});

test("all of a kind and those of one place are two reaches of one act", () => {
  const check = (texts: readonly string[], expected: readonly string[]) => {
    const story = makeStory(texts.map((text, i) => ({id: `a${i}`, text})));
    const found = findReach(story, originsOf(story.families));
    expect(found.map(({kind, readings}) => `${kind}: ${readings.map(({value}) => value).join(" | ")}`)).toEqual(
      expected,
    );
  };
  check(
    ["Oslo cancelled all choir nights with Sweden on 9 May.", "Oslo cancelled choir nights planned in Lund."],
    ["scope: all choir nights with Sweden | choir nights planned in Lund"],
  );
  check(["Oslo cancelled all choir nights with Sweden on 9 May.", "Oslo cancelled all choir nights in Lund."], []);
  check(
    ["Oslo closed all its schools on Monday.", "Oslo closed schools in the south."],
    ["scope: all its schools | schools in the south"],
  );
  check(["Oslo closed all its schools on Monday.", "Oslo closed its schools in May."], []);
});

test("citizens and nationals are one label", () => {
  const made = (id: string, word: string): MadeArticle => ({
    id,
    text: `Officers in Moss held Danish ${word} on 9 May.`,
    events: [
      {
        words: "held",
        lemma: "hold",
        class: "COERCE",
        on: "2023-05-09",
        to: `DNK Danish ${word}`,
        clause: `held Danish ${word}`,
      },
    ],
    names: [{words: "Danish", kind: "people", side: "DNK"}],
  });
  const story = makeStory([made("a1", "citizens"), made("a2", "nationals")]);
  expect(findLabels(story, tellTimeline(story).entries, originsOf(story.families))).toEqual([]);
});

test("who resigned in one paper and was sacked in another left office in two wordings", () => {
  const check = (texts: readonly string[], expected: readonly string[]) => {
    const story = makeStory(
      texts.map((text, i) => ({id: `a${i}`, text, names: [{words: "Ada Lund", kind: "person" as const}]})),
    );
    const found = findNamedWordings(story, originsOf(story.families));
    expect(found.map(({readings}) => readings.map(({value}) => value).join(" | "))).toEqual(expected);
  };
  check(["Ada Lund resigned on Friday.", "Ada Lund was sacked on Friday."], ["resigned | sacked"]);
  check(["Ada Lund left the station on Friday.", "Radio Moss sacked its editor Ada Lund."], ["left | sacked"]);
  check(["Ada Lund resigned on Friday.", "Ada Lund sacked two ministers."], []);
  check(["Ada Lund resigned on Friday.", "Moss denied that Ada Lund had been sacked."], []);
});
