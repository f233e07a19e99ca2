import {expect, test} from "vitest";
import {type MadeArticle, makeStory} from "../../test/make-story.js";
import {tellTimeline} from "../timeline/tell-timeline.js";
import {findConflicts} from "./find-conflicts.js";
import {settleEntries} from "./settle-entries.js";

function check(articles: readonly MadeArticle[], expected: readonly string[]) {
  const story = makeStory(articles);
  const {entries} = tellTimeline(story);
  const settled = settleEntries(story, entries, findConflicts(story, entries));
  expect(settled.map((entry) => `${entry.status}: ${entry.what.text}`)).toEqual(expected);
}

test("a ban that its own side lifts is superseded", () => {
  check(
    [
      {
        id: "a1",
        published: "2023-04-03",
        text: "Oslo halted imports of smoked herring from its neighbour.",
        events: [
          {
            words: "halted",
            lemma: "halt",
            clause: "Oslo halted imports of smoked herring",
            class: "SANCTION",
            on: "2023-04-02",
            by: "NOR Oslo",
          },
        ],
      },
      {id: "a2", published: "2023-10-09", text: "Oslo lifted its ban on imports of smoked herring."},
    ],
    ["superseded: Oslo halted imports of smoked herring from its neighbour."],
  );
});

test("an event that somebody denies is disputed, and the denial is shown", () => {
  check(
    [
      {
        id: "a1",
        published: "2023-04-03",
        text: "A barge tore the cable to the island of Hitra on Sunday.",
        events: [
          {
            words: "tore",
            lemma: "tear",
            clause: "A barge tore the cable to the island of Hitra",
            class: "ACCIDENT",
            on: "2023-04-02",
          },
        ],
      },
      {
        id: "a2",
        published: "2023-04-04",
        text: "The owner denies that his barge touched the cable.",
        quotes: [
          {words: "his barge touched the cable", how: "indirect", denies: true, speaker: "owner", cue: "denies"},
        ],
      },
    ],
    ["disputed: A barge tore the cable to the island of Hitra on Sunday."],
  );
});

test("an event that nobody denies keeps its status", () => {
  check(
    [
      {
        id: "a1",
        text: "A bridge near Fauske collapsed on 3 May.",
        events: [{words: "collapsed", lemma: "collapse", class: "ACCIDENT", on: "2023-05-03"}],
      },
    ],
    ["single-origin: A bridge near Fauske collapsed on 3 May."],
  );
});
