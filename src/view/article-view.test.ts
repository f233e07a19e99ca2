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

test("what stands on one line with a body is greyed alone, and another article's line is no furniture for its caption", async () => {
  const source = await openSamples();
  const report = await source.report();
  const page = report.pages.find(({articles}) => articles.length > 1)!;
  const [one, other] = page.articles.map((id) => report.articles.find((article) => article.id === id)!);
  const caption = ({body}: typeof one & object) => ({why: "caption-credit" as const, span: spanOf(page.id, body[0]!)});
  const spanOf = (id: string, {start, text}: {start: number; text: string}) => ({
    page: id,
    start,
    end: start + 9,
    text: text.slice(0, 9),
  });
  const changed = {
    ...report,
    pages: report.pages.map((known) =>
      known === page ? {...page, furniture: [caption(one!), caption(other!)]} : known,
    ),
  };
  const {lines} = articleView(changed, one!.id, await source.pageText(page.id))!;
  const at = (start: number) => lines.find((line) => line.start <= start && line.end > start)!;
  expect(at(other!.body[0]!.start).as).toBe("other-article");
  const own = at(one!.body[0]!.start);
  expect(own.as).toBe("body");
  const first = own.segments.find(({start}) => start === one!.body[0]!.start)!;
  expect([first.text.length <= 9, first.marks.at(-1)]).toEqual([
    true,
    {kind: "furniture", id: null, say: "caption-credit"},
  ]);
});
