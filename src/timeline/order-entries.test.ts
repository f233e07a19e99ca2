import {expect, test} from "vitest";
import {type MadeArticle, makeStory} from "../../test/make-story.js";
import {tellTimeline} from "./tell-timeline.js";

function check(articles: readonly MadeArticle[], expected: readonly string[]) {
  const {entries} = tellTimeline(makeStory(articles));
  expect(
    entries.map((entry) => `${entry.on?.earliest ?? "undated"} ${entry.what.text.split(" ").slice(0, 3).join(" ")}`),
  ).toEqual(expected);
}

const day = "2023-05-09";

test("inside a day 'before that' puts an act first though it is told last", () => {
  check(
    [
      {
        id: "a1",
        text: "Guards closed the Narva bridge on Tuesday. Before that, divers searched the river.",
        events: [
          {
            words: "closed",
            lemma: "close",
            clause: "Guards closed the Narva bridge",
            class: "COERCE",
            on: day,
            by: "guards",
          },
          {
            words: "searched",
            lemma: "search",
            clause: "divers searched the river",
            class: "INVESTIGATE",
            on: day,
            by: "divers",
          },
        ],
      },
    ],
    ["2023-05-09 Before that, divers", "2023-05-09 Guards closed the"],
  );
});

test("an undated act that comes 'later' lies between the act before it and the day of printing", () => {
  check(
    [
      {
        id: "a1",
        published: "2023-05-11",
        text: "Guards closed the Narva bridge on Tuesday. Later, Estonia summoned the Latvian envoy.",
        events: [
          {
            words: "closed",
            lemma: "close",
            clause: "Guards closed the Narva bridge",
            class: "COERCE",
            on: day,
            by: "guards",
          },
          {
            words: "summoned",
            lemma: "summon",
            clause: "Estonia summoned the Latvian envoy",
            class: "DISAPPROVE",
            by: "EST Estonia",
            to: "LVA envoy",
          },
        ],
      },
    ],
    ["2023-05-09 Guards closed the", "2023-05-09 Later, Estonia summoned"],
  );
});
