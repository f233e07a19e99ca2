import {expect, test} from "vitest";
import {openSamples} from "../../../test/open-source.js";
import {spansIn} from "../../report/spans-in.js";
import {reportAsOf} from "./report-as-of.js";

async function check(day: string, judge: (part: ReturnType<typeof reportAsOf>) => void) {
  judge(reportAsOf(await (await openSamples()).report(), day));
}

test("nothing is told by articles that were not out yet", () =>
  check("2023-05-05", (part) => {
    const kept = new Set(part.articles.map(({id}) => id));
    expect(kept.size).toBeGreaterThan(0);
    for (const article of part.articles) expect(article.published!.latest.slice(0, 10) <= "2023-05-05").toBe(true);
    for (const list of [part.quotes, part.figures, part.events])
      for (const one of list) expect(kept.has(one.article)).toBe(true);
    for (const entry of part.timeline) expect(entry.articles.every((id) => kept.has(id))).toBe(true);
    for (const story of part.stories) expect(story.origins).toBeLessThanOrEqual(story.articles.length);
  }));

test("every word still stands on a page that is kept", () =>
  check("2023-05-05", (part) => {
    const pages = new Set(part.pages.map(({id}) => id));
    for (const {span} of spansIn({
      timeline: part.timeline.map(({what, mentions}) => ({what, mentions})),
      quotes: part.quotes.map(({span}) => span),
    }))
      expect(pages.has(span.page)).toBe(true);
  }));

test("before the first article there is nothing, and an undated article never counts as out", () =>
  check("1999-12-31", (part) =>
    expect([part.articles.length, part.stories.length, part.timeline.length, part.conflicts.length]).toEqual([
      0, 0, 0, 0,
    ]),
  ));
