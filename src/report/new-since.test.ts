import {expect, test} from "vitest";
import {type MadeArticle, makeStory} from "../../test/make-story.js";
import {tellTimeline} from "../timeline/tell-timeline.js";
import {newSince} from "./new-since.js";
import type {Report} from "./report.js";

const closed: MadeArticle = {
  id: "a1",
  published: "2023-05-10",
  text: "Guards closed the Narva bridge on Tuesday.",
  events: [
    {
      words: "closed",
      lemma: "close",
      clause: "Guards closed the Narva bridge",
      class: "COERCE",
      on: "2023-05-09",
      by: "guards",
    },
  ],
};
const opened: MadeArticle = {
  id: "a3",
  published: "2023-05-20",
  text: "Guards opened the Narva bridge on Friday.",
  events: [
    {
      words: "opened",
      lemma: "open",
      clause: "Guards opened the Narva bridge",
      class: "CONCEDE",
      on: "2023-05-19",
      by: "guards",
    },
  ],
};

function reportOf(articles: readonly MadeArticle[]): Report {
  const story = makeStory(articles);
  return {
    version: 1,
    pages: [],
    articles: story.readings.map(({article}) => article),
    families: story.families,
    sharedPassages: [],
    stories: [story.story],
    quotes: [],
    utterances: [],
    figures: [],
    ladders: [],
    events: [],
    corrections: [],
    timeline: tellTimeline(story).entries,
    conflicts: [],
    relations: [],
    doubts: [],
    remarks: [],
  };
}

function check(since: Report | string, articles: readonly MadeArticle[], expected: readonly string[]) {
  expect(newSince(since, reportOf(articles)).map(({kind, span}) => `${kind}: ${span.text}`)).toEqual(expected);
}

test("what a later article tells first is new, what it repeats is not", () => {
  check(reportOf([closed]), [closed, opened], ["event: Guards opened the Narva bridge on Friday."]);
});

test("a reprint brings nothing new", () => {
  check(reportOf([closed]), [closed, {...closed, id: "a2", published: "2023-05-12", family: "a1"}], []);
});

test("since a day, only what was printed after it is new", () => {
  check("2023-05-15", [closed, opened], ["event: Guards opened the Narva bridge on Friday."]);
});
