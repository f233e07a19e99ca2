import type {ArticleReading} from "../article/article-reading.js";
import type {Family} from "../copy/family.js";
import {settleDates} from "../dating/settle-dates.js";
import type {Page} from "../page/page.js";
import {datedReading} from "./read-language.js";

/**
 * Gives every article the narrowest date of publication that the pages allow, from its own weekdays and months, from its copies'
 * and from the page's date where one is known; then works its times out again from it.
 */
export function settleArticles(
  readings: readonly ArticleReading[],
  families: readonly Family[],
  pages: ReadonlyMap<string, Page>,
): ArticleReading[] {
  const familyOf = new Map(families.flatMap(({id, members}) => members.map(({article}) => [article, id] as const)));
  const settled = settleDates(
    readings.map(({article, prose, times}) => ({
      article: article.id,
      family: familyOf.get(article.id) ?? null,
      published: article.published,
      updated: article.updated,
      captured: pages.get(article.page)?.captured ?? null,
      prose,
      times,
      captions: article.captions,
      dateline: article.dateline?.span ?? null,
    })),
  );
  return readings.map((reading) => {
    const {article} = reading;
    const published = settled.get(article.id) ?? null;
    if (published === article.published) return reading;
    return datedReading(reading, {...article, published}, pages.get(article.page)!);
  });
}
