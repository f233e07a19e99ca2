import fc from "fast-check";
import {expect, test} from "vitest";
import type {Family} from "../copy/family.js";
import {gatherStories} from "./gather-stories.js";
import type {Ruling} from "./ruling.js";
import type {StoryText} from "./story-text.js";

const reports = {
  quayFirst: `The northern quay at Vestmark will be shut for six weeks, the harbour board said. Divers are to repair a wall that cracked in
the storms. The board's chair, Ada Lund, put the cost at 4.1 million kroner.`,
  quayLater: `Ada Lund has resigned as chair of the harbour board of Vestmark. The repair of the northern quay turned out to cost 9 million
kroner, more than twice the first figure.`,
  quayIslands: `Islanders who travel through Vestmark want a rebate for the weeks in which the northern quay is closed. The harbour board
under Ada Lund refused.`,
  quakeSouth: `An earthquake of magnitude 6.1 shook the town of Calvera on Monday, killing seven people. The mayor, Ines Prado, opened the
schools to the homeless.`,
  quakeSouthToll: `Nine people are now known to have died in the earthquake at Calvera. Mayor Ines Prado said that the schools are full.`,
  quakeNorth: `An earthquake of magnitude 5.8 struck Hokuba on Thursday; nobody died. Governor Ren Asada said that trains had stopped.`,
} as const;
type Name = keyof typeof reports;

function given(names: readonly Name[]) {
  const texts = names.map(
    (id): StoryText => ({
      id,
      headline: {page: id, start: 0, end: 20, text: reports[id].slice(0, 20)},
      title: reports[id].slice(0, 20),
      text: reports[id],
      outlet: `${id} daily`,
      published: null,
    }),
  );
  const families = names.map(
    (id): Family => ({
      id: `f ${id}`,
      origin: {name: `${id} daily`, article: id, how: "the outlet that printed it"},
      members: [
        {
          article: id,
          kind: "original",
          of: null,
          mineInTheirs: null,
          theirsInMine: null,
          orderKnown: true,
          because: [],
        },
      ],
    }),
  );
  return {texts, families};
}

function check(names: readonly Name[], stories: readonly (readonly Name[])[], rulings: readonly Ruling[] = []) {
  const found = gatherStories(given(names), rulings).stories.map(({articles}) => articles.join(" "));
  expect(found.sort()).toEqual(stories.map((story) => [...story].sort().join(" ")).sort());
}

const all = Object.keys(reports) as Name[];

test("a repair, a rebate and a resignation over one quay are one story; a quake is another", () => {
  check(
    ["quayFirst", "quayLater", "quayIslands", "quakeSouth"],
    [["quayFirst", "quayLater", "quayIslands"], ["quakeSouth"]],
  );
});

test("two quakes in one week are two stories", () => {
  check(["quakeSouth", "quakeSouthToll", "quakeNorth"], [["quakeSouth", "quakeSouthToll"], ["quakeNorth"]]);
});

test("origins count families, owners count houses", () => {
  const [story] = gatherStories({...given(["quakeSouth", "quakeSouthToll"]), ownerOf: () => "One House"}).stories;
  expect([story!.origins, story!.owners]).toEqual([2, 1]);
});

test("a story merged or split by a person stays so and says it, by any id it has had", () => {
  const id = (name: Name) => gatherStories(given([name])).stories[0]!.id;
  check(
    ["quakeSouth", "quakeNorth"],
    [["quakeSouth", "quakeNorth"]],
    [{kind: "merge", stories: [id("quakeSouth"), id("quakeNorth")]}],
  );
  const split: Ruling = {kind: "split", story: id("quakeSouth"), articles: ["quakeSouthToll"]};
  check(["quakeSouth", "quakeSouthToll"], [["quakeSouth"], ["quakeSouthToll"]], [split]);
  const [story] = gatherStories(given(["quakeSouth", "quakeSouthToll"]), [split]).stories;
  expect(story!.because[0]!.reasons[0]!.say).toBe("split by a person");
});

test("a story keeps its id or has it as an alias when reports are added", () => {
  const before = gatherStories(given(["quakeSouth", "quakeNorth", "quayFirst"])).stories.flatMap(({id}) => id);
  const after = gatherStories(given(all)).stories.flatMap(({id, aliases}) => [id, ...aliases]);
  for (const id of before) expect(after).toContain(id);
});

test("every article of a story says why it is in it", () => {
  for (const {articles, because} of gatherStories(given(all)).stories) {
    expect(because.map(({article}) => article)).toEqual(articles);
    for (const {reasons} of because) expect(reasons.length).toBeGreaterThan(0);
  }
});

test("the posts of a live page speak together: what one of them names, the page names", () => {
  const {texts, families} = given(["quakeSouth", "quayFirst", "quayIslands"]);
  const post = (id: string, text: string): StoryText => ({...texts[0]!, id, kind: "live-entry", title: "", text});
  const live = {
    ...families[0]!,
    id: "f live",
    members: [
      {...families[0]!.members[0]!, article: "one"},
      {...families[0]!.members[0]!, article: "two", kind: "update" as const, of: "one"},
    ],
  };
  const posts = [post("one", "More rain is due by nightfall."), post("two", reports.quayLater)];
  const found = gatherStories({texts: [...texts, ...posts], families: [...families, live]}).stories;
  expect(found.map(({articles}) => articles.join(" ")).sort()).toEqual(["one quayFirst quayIslands two", "quakeSouth"]);
});

test("any order of families gives the same stories", () => {
  const {texts, families} = given(all);
  const expected = gatherStories({texts, families});
  fc.assert(
    fc.property(
      fc.shuffledSubarray(texts, {minLength: texts.length}),
      fc.shuffledSubarray(families, {minLength: families.length}),
      (texts, families) => {
        expect(gatherStories({texts, families})).toEqual(expected);
      },
    ),
    {numRuns: 30},
  );
});
