import type {Article} from "../article/article.js";
import {articleProse} from "../article/article-prose.js";
import type {ArticleReading} from "../article/article-reading.js";
import {findTimes} from "../dating/find-times.js";
import {resolveTimes} from "../dating/resolve-times.js";
import {findNames} from "../name/find-names.js";
import type {Page} from "../page/page.js";

/** An article cut into sentences with its names and its times, the times worked out from what is known of its publication. */
export function readLanguage(article: Article, page: Page): ArticleReading {
  const prose = articleProse(article, page);
  const times = resolveTimes(findTimes(prose), prose, {published: article.published, captured: page.captured});
  return {article, prose, names: findNames(prose), times};
}

/** The same article with its date of publication settled: the times are worked out again from it. */
export function datedReading(reading: ArticleReading, article: Article, page: Page): ArticleReading {
  const {prose, times} = reading;
  return {
    ...reading,
    article,
    times: resolveTimes(times, prose, {published: article.published, captured: page.captured}),
  };
}
