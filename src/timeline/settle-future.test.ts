import {expect, test} from "vitest";
import {dayDating, makeStory} from "../../test/make-story.js";
import {settleFuture} from "./settle-future.js";

function check(text: string, words: string, on: string, expected: string | null) {
  const story = makeStory([
    {id: "a1", published: "2023-05-11", text, events: [{words, lemma: words, clause: text, class: "OTHER"}]},
  ]);
  const dating = dayDating(on);
  const settled = settleFuture(story.events[0]!, dating && {...dating, certain: false}, story.readings[0]!);
  expect(settled?.earliest ?? null).toBe(expected);
}

test("what was done on a weekday was done on the one before printing", () => {
  check("The sheep were moved to Moss on Wednesday.", "moved", "2023-05-17", "2023-05-10");
});

test("a deadline dates nothing", () => {
  check("The yard has until 30 May to clear the dock.", "has", "2023-05-30", null);
});

test("what takes place on a coming day keeps it", () => {
  check("The yard closes on 30 May.", "closes", "2023-05-30", "2023-05-30");
});
