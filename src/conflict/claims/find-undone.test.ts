import {expect, test} from "vitest";
import {makeStory} from "../../../test/make-story.js";
import {findUndone} from "./find-undone.js";

const names = [{words: "Lund", kind: "person" as const}];

function check(early: string, late: string, expected: readonly string[]) {
  const story = makeStory([
    {id: "a1", published: "2024-05-03", text: early, names},
    {id: "a2", published: "2024-05-04", text: late, names},
  ]);
  const origins = new Map([
    ["a1", "a1"],
    ["a2", "a2"],
  ]);
  expect(findUndone(story, origins).map(({readings}) => readings.map(({value}) => value).join(" | "))).toEqual(
    expected,
  );
}

test("what one report tells as done and another says was not done is a conflict", () => {
  check(
    "President Lund apologised to the fishermen on Friday.",
    "President Lund expressed regret but did not apologise.",
    ["President Lund apologised to the fishermen on Friday | President Lund expressed regret but did not apologise"],
  );
  check("Lund apologised for the shooting.", "Lund stopped short of an apology.", [
    "Lund apologised for the shooting | stopped short of an apology",
  ]);
  check("Lund signed the treaty in Moss.", "Lund did not sign the treaty.", [
    "Lund did not sign the treaty | Lund signed the treaty in Moss",
  ]);
});

test("another act by the same verb and a deed still to come are no conflict", () => {
  check("Lund signed the treaty in Moss.", "Lund did not sign the guest book.", []);
  check("Lund did not apologise on Friday.", "Lund apologised on Saturday.", []);
  check("Lund apologised.", "Lund has not apologised to the widow yet.", []);
});
