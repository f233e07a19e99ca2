import {expect, test} from "vitest";
import {openPages} from "../../test/open-source.js";
import {diffView} from "./diff-view.js";

const article = (headline: string, body: string) =>
  `<html><head><title>${headline}</title><meta property="og:site_name" content="Lurvik Post"></head><body><article><h1>${headline}</h1>${body
    .split("\n")
    .map((text) => `<p>${text}</p>`)
    .join("")}</article></body></html>`;

/** Cuts in brackets, additions in braces, as the second text stands against the first. */
async function check(first: string, second: string, shown: string) {
  const source = await openPages({"a.html": article("Ferry sinks", first), "b.html": article("Ferry sinks", second)});
  const report = await source.report();
  const on = (name: string) =>
    report.articles.find((one) => report.pages.find((page) => page.id === one.page)?.name === name)!.id;
  const view = diffView(report, on("a.html"), on("b.html"))!;
  const text = view.paragraphs.map((pieces) =>
    pieces
      .map((piece) =>
        piece.kind === "same" ? piece.text : piece.kind === "cut" ? `[${piece.text.trim()}]` : `{${piece.text.trim()}}`,
      )
      .join(" "),
  );
  expect(text.join("\n").replace(/ +/g, " ").trim()).toBe(shown);
}

const lead =
  "The night ferry to Lurvik sank on Monday after it had struck a rock near the harbour, the coast guard said in a statement.";
const end =
  "All 40 people aboard were taken off by fishing boats before the ship went down, and nobody was badly hurt in the accident.";

test("what one printing cut is struck where it stood", () =>
  check(
    `${lead}\nThe captain was asleep, two sailors told reporters on the quay.\n${end}`,
    `${lead}\n${end}`,
    `${lead}\n[The captain was asleep, two sailors told reporters on the quay.] ${end}`,
  ));
test("an opening quotation mark goes with the words that were cut", () =>
  check(
    `${lead}\n“We heard it strike,” a sailor told reporters on the quay.\n${end}`,
    `${lead}\n${end}`,
    `${lead}\n[“We heard it strike,” a sailor told reporters on the quay.] ${end}`,
  ));
test("a swapped word is one cut and one addition", () =>
  check(
    `${lead}\n${end}`,
    `${lead}\n${end.replace("badly", "seriously")}`,
    `${lead}\n${end.replace("badly ", "[badly] {seriously} ")}`,
  ));
