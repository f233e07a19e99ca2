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
test("a label in capitals before a link announces, in any language", () => {
  check("FUNDA LOLU DABA | Umkhumbi ufikile echwebeni", "related", {share: 0.6});
  check("LONDON: The wall must be mended, the mayor said.", null, {share: 0.2});
});
test("rows of links and the time that reading takes are no text", () => {
  check("You can also check: Gold rate | Silver rate | Oil rate", "related", {share: 0.8});
  check("Filed under: Courts, Elections, Harbours, Storms", "related", {share: 0.7, isTail: true});
  check("Our rules: How the island paper works", "related", {share: 0.7, isTail: true});
  check("4 min read", "other");
  check("Gold rose on Monday, silver fell | oil did not move.", null, {share: 0.8});
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
  expect(isTimeLabel("Publié le 30 août 2023 à 14h52, modifié le 30 août 2023 à 15h54", "fr")).toBe(true);
  expect(isTimeLabel("2 hours ago10:05 Ola Berg", null)).toBe(true);
  expect(isTimeLabel("9. September 2025 um 15:46 Uhr / Kim Dahl", "de")).toBe(true);
  expect(isTimeLabel("Boeing 747 Ola Berg", "en")).toBe(false);
  expect(isTimeLabel("In 2019 the wall broke for the first time.", "en")).toBe(false);
});
