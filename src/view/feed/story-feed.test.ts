import {expect, test} from "vitest";
import {openSamples} from "../../../test/open-source.js";
import {storyView} from "../story-view.js";
import {type OnlyKind, storyFeed} from "./story-feed.js";

async function check(only: readonly OnlyKind[], kinds: readonly string[]) {
  const report = await (await openSamples()).report();
  const story = report.stories[0]!;
  const {entries} = storyFeed(report, story, storyView(report, story), only);
  expect([...new Set(entries.map((entry) => entry.kind))].sort()).toEqual(kinds);
  expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
  const days = entries.map((entry) => entry.updated ?? "");
  expect([...days].sort().reverse()).toEqual(days);
}

test("a feed of facts and conflicts has nothing else", () => check(["facts", "conflicts"], ["conflicts", "facts"]));
test("a feed of figures has figures alone", () => check(["figures"], ["figures"]));
