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
test("what speaks to the readers of the page is none of the report, link or not", () => {
  check("Download our app for the latest news from the valley.", "promotion");
  check("You have read 3 of 3 free articles this month.", "promotion");
  check("LIRE AUSSI. Les écluses de Velm en cinq questions", "related");
  check("VELM. The gate has been shut for two weeks.", null);
});
test("behind the report stands who wrote it, by what they write about", () => {
  const note = "Mara Lind is a staff writer who covers shipping and rivers. She joined the paper in 2015.";
  check(note, "other", {isTail: true});
  check(note, null);
  check("About Port Velm: Port Velm runs the two gates of the harbour.", "other", {isTail: true});
  check("Mara Lind is a reporter who was jailed for two years in Osk.", null, {isTail: true});
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
  expect(isTimeLabel("The gate opens again on 12 May 2031.", "en")).toBe(false);
  expect(isTimeLabel("She was released on 3 May 2024 after ten years.", "en")).toBe(false);
  expect(isTimeLabel("On 3 May 2024 the gate gave way.", "en")).toBe(false);
  expect(isTimeLabel("The ferry sank two years ago, in 2021.", "en")).toBe(false);
  expect(isTimeLabel("This article was first published on 3 May 2024.", "en")).toBe(true);
  expect(isTimeLabel("Last updated on Monday 6 May 2024 at noon.", "en")).toBe(true);
});
