import {expect, test} from "vitest";
import {nameElement, nameParts} from "./name-element.js";

function check(tag: string, at: Record<string, string> | null, why: string | null, isBody = false) {
  const name = nameElement(tag, at);
  expect([name.signs[0]?.why ?? null, name.isBody]).toEqual([why, isBody]);
}

test("names are cut at humps, hyphens and underscores", () => {
  expect(nameParts("articleBody__text-2")).toEqual(["article", "body", "text", "2"]);
});
test("a body is named by the end of a name, empty endings aside", () => {
  check("div", {class: "c-article-body__wrapper"}, null, true);
  check("div", {itemprop: "articleBody"}, null, true);
  check("div", {class: "article-body__share-bar"}, "other");
});
test("furniture is named by tag, role or word", () => {
  check("nav", null, "navigation");
  check("div", {role: "contentinfo"}, "footer");
  check("div", {id: "relatedStories"}, "related");
  check("section", {class: "mostRead box"}, "related");
});
test("a remark about something else names nothing", () => {
  check("div", {class: "has-newsletter"}, null);
  check("h2", {id: "newsletter-boom-of-1999"}, null);
  check("section", {id: "our-podcast-year"}, null);
  check("div", {id: "newsletter-box-at-end"}, "newsletter");
});
