import {expect, test} from "vitest";
import {makeStory} from "../../test/make-story.js";
import {linkIntervals} from "./link-intervals.js";
import {tellTimeline} from "./tell-timeline.js";

type Told = {words: string; lemma: string; class?: "SANCTION"; on?: string};

function check(text: string, told: readonly Told[], expected: readonly string[]) {
  const story = makeStory([
    {
      id: "a1",
      published: "2023-05-11",
      text,
      events: told.map((one) => ({class: "SANCTION", by: "NOR Norway", ...one})),
    },
  ]);
  const words = new Map(story.events.map(({id, trigger}) => [id, trigger.text]));
  expect(
    linkIntervals(story.readings[0]!, story.events).map(
      ({earlier, later, from, to}) => `${words.get(earlier)} ${from}..${to} ${words.get(later)}`,
    ),
  ).toEqual(expected);
  return tellTimeline(story).entries.map(({on}) => on?.earliest ?? "undated");
}

test("a counted time between two acts gives the day of the one from the day of the other", () => {
  const days = check(
    "Norway expelled two envoys on Wednesday, two days after it closed the port.",
    [
      {words: "expelled", lemma: "expel", on: "2023-05-10"},
      {words: "closed", lemma: "close"},
    ],
    ["closed 2..2 expelled"],
  );
  expect(days).toEqual(["2023-05-08", "2023-05-10"]);
});

test("it may open the sentence, and weeks leave some days open", () => {
  check(
    "Two weeks after it closed the port, Norway expelled two envoys.",
    [
      {words: "expelled", lemma: "expel"},
      {words: "closed", lemma: "close"},
    ],
    ["closed 11..17 expelled"],
  );
});

test("a time counted from another clause links nothing", () => {
  check(
    "Norway closed the port two days after the feast, and it expelled two envoys.",
    [
      {words: "expelled", lemma: "expel"},
      {words: "closed", lemma: "close"},
    ],
    [],
  );
});
