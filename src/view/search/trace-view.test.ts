import {expect, test} from "vitest";
import {openPages} from "../../../test/open-source.js";
import {buildSearchIndex} from "./search-index.js";
import {traceView} from "./trace-view.js";

const pages = {
  "early.txt": `Ferry sinks off Lurvik

LURVIK POST
March 4, 2024

The night ferry to Lurvik sank on Monday after it had struck a rock near the harbour, the coast guard said.

All 40 people aboard were taken off by fishing boats, and nobody was hurt, according to the harbour master.
`,
  "late.txt": `Ferry lost near harbour

NORTH SEA HERALD
March 6, 2024

A ferry was lost near Lurvik this week, two days before the summer timetable was to begin on the coast.

The night ferry to Lurvik sank on Monday after it had struck a rock near the harbour, the coast guard said.
`,
};

async function check(asked: string, found: readonly string[], article: string | null = null) {
  const report = await (await openPages(pages)).report();
  const names = new Map(report.pages.map((page) => [page.id, page.name]));
  const view = traceView(report, buildSearchIndex(report.articles), asked);
  expect(view.sentences[0]?.found.map((one) => names.get(one.evidence.span.page)) ?? []).toEqual(found);
  expect(view.article === null ? null : names.get(report.articles.find((one) => one.id === view.article)!.page)).toBe(
    article,
  );
}

test("a sentence is found on every page that prints it, the earliest first", () =>
  check("The night ferry to Lurvik sank on Monday after it had struck a rock near the harbour.", [
    "early.txt",
    "late.txt",
  ]));
test("a sentence that nobody printed is found nowhere", () =>
  check("The mayor opened the new swimming pool with a speech.", []));
test("a page of the collection can be asked for by its name", () =>
  check("early.txt", ["early.txt", "late.txt"], "early.txt"));
