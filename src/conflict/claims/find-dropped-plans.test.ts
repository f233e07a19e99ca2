import {expect, test} from "vitest";
import {makeStory} from "../../../test/make-story.js";
import {findDroppedPlans} from "./find-dropped-plans.js";

function check(early: string, late: string, expected: readonly string[]) {
  const story = makeStory([
    {id: "a1", published: "2024-03-05", text: early},
    {id: "a2", published: "2024-04-16", text: late},
  ]);
  expect(findDroppedPlans(story, new Map()).map(({readings}) => readings.map(({value}) => value).join(" | "))).toEqual(
    expected,
  );
}

test("a plan of one report that a later one says is given up is a change", () => {
  check("Moss will close three schools in the summer.", "Moss has reversed its decision to close three schools.", [
    "Moss will close three schools in the summer. | Moss has reversed its decision to close three schools.",
  ]);
});

test("another plan, and one that is not dropped, are no change", () => {
  check("Moss will close three schools in the summer.", "Moss has reversed its decision to sell the harbour.", []);
  check("Moss will close three schools.", "Moss has not dropped its plan to close three schools.", []);
});
