import {expect, test} from "vitest";
import {openSamples} from "../../test/open-source.js";
import {articleView} from "./article-view.js";

test("a capture is shown whole and unchanged: its lines put together are the page's text", async () => {
  const source = await openSamples();
  const report = await source.report();
  for (const article of report.articles) {
    const text = (await source.pageText(article.page))!;
    const view = articleView(report, article.id, text)!;
    for (const line of view.lines) {
      expect(line.segments.map((segment) => segment.text).join("")).toBe(text.slice(line.start, line.end));
      if (line.as === "furniture") expect(line.why).not.toBeNull();
    }
    expect(view.lines.map((line) => text.slice(line.start, line.end)).join("")).toBe(
      text
        .split("\n")
        .filter((line) => line.trim() !== "")
        .join(""),
    );
  }
});

test("an article whose page text is not kept still shows its own words", async () => {
  const report = await (await openSamples()).report();
  const view = articleView(report, report.articles[0]!.id, null)!;
  expect(view.cut).toBe(true);
  expect(view.lines.some((line) => line.as === "body")).toBe(true);
});
