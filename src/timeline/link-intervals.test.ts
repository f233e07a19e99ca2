import {expect, test} from "vitest";
import {makeStory} from "../../test/make-story.js";
import {linkIntervals} from "./link-intervals.js";
import {tellTimeline} from "./tell-timeline.js";

type Told = {words: string; lemma: string; class?: "SANCTION" | "ACCIDENT" | "FIGHT"; on?: string};

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

test("two deeds of one doer in one breath are of one day, and so is what brought a plane down", () => {
  const days = check(
    "Norway expelled two envoys on Wednesday and demanded an apology.",
    [
      {words: "expelled", lemma: "expel", on: "2023-05-10"},
      {words: "demanded", lemma: "demand"},
    ],
    ["expelled 0..0 demanded"],
  );
  expect(days).toEqual(["2023-05-10", "2023-05-10"]);
  check(
    "Norway expelled two envoys on Wednesday and later demanded an apology.",
    [
      {words: "expelled", lemma: "expel", on: "2023-05-10"},
      {words: "demanded", lemma: "demand"},
    ],
    [],
  );
  check(
    "A plane crashed on Wednesday after guards opened fire.",
    [
      {words: "crashed", lemma: "crash", class: "ACCIDENT", on: "2023-05-10"},
      {words: "opened fire", lemma: "open", class: "FIGHT"},
    ],
    ["opened fire 0..1 crashed"],
  );
});
