import {expect, test} from "vitest";
import type {Article} from "../../article/article.js";
import {snippetOf} from "./snippet-of.js";

function check(paragraphs: readonly string[], query: string): string | undefined {
  const body = paragraphs.map((text, index) => ({
    page: "p",
    start: index * 1000,
    end: index * 1000 + text.length,
    text,
  }));
  const found = snippetOf({body} as unknown as Article, query);
  return found?.pieces.map(({text, hit}) => (hit ? `[${text}]` : text)).join("");
}

test("a search shows the sentence that holds most of its words", () => {
  const told = ["The tunnel was old. The mayor said the tunnel had collapsed.", "Nobody spoke of the mayor."];
  expect(check(told, "mayor tunnel")).toBe("The [mayor] said the [tunnel] had collapsed.");
});

test("words with accents are found without them", () => {
  expect(check(["A café burnt."], "cafe")).toBe("A [café] burnt.");
});

test("words of the headline alone show no sentence", () => {
  expect(check(["Nothing of it."], "volcano")).toBe(undefined);
});

test("a long sentence is cut at words around what was asked for", () => {
  const long = `${"one two three four ".repeat(10)}volcano ${"five six seven ".repeat(30)}`;
  const shown = check([long], "volcano")!;
  expect(shown.startsWith("… ")).toBe(true);
  expect(shown.endsWith("…")).toBe(true);
  expect(shown).toContain("[volcano]");
  expect(shown.length).toBeLessThan(260);
});
