import {expect, test} from "vitest";
import {isTimeLabel, spokenFurniture} from "./spoken-furniture.js";

function check(said: string, why: string | null, {share = 0, isTail = false} = {}) {
  expect(spokenFurniture(said, share, isTail)).toBe(why);
}

test("labels in many languages are furniture", () => {
  check("Advertisement", "promotion");
  check("Lesen Sie auch:", "related");
  check("Czytaj także", "related");
});
test("an announcement of another piece is furniture, a sentence with a colon is not", () => {
  check("READ MORE: Ten walks along the coast", "related", {share: 0.7});
  check("The mayor said one thing: the wall must be mended.", null);
});
test("picture credits are captions", () => {
  check("The crane before the storm. (Photo: Ola Berg)", null);
  check("The crane before the storm (Photo: Ola Berg)", "caption-credit");
});
test("an invitation counts only with a link or at the end", () => {
  check("Sign up for our letter from the island.", null);
  check("Sign up for our letter from the island.", "newsletter", {share: 0.2});
});
test("a report about subscriptions is no invitation", () => {
  check("The telecom group lost forty thousand subscribers in a year, it said on Friday.", null, {isTail: true});
});
test("a line that is only a time is a label, a sentence with a year is not", () => {
  expect(isTimeLabel("31. 10. 2025 17:46", null)).toBe(true);
  expect(isTimeLabel("3 hours ago", null)).toBe(true);
  expect(isTimeLabel("In 2019 the wall broke for the first time.", "en")).toBe(false);
});
