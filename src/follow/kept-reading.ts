import type {Article} from "../article/article.js";
import {articleProse} from "../article/article-prose.js";
import type {ArticleReading} from "../article/article-reading.js";
import type {Page} from "../page/page.js";
import type {KeptReading} from "../store/store.js";
import type {PageReading} from "./read-capture.js";
import {readLanguage} from "./read-language.js";

/** A page's reading as a store keeps it: without its markup, and with the names and times of its articles. Sentences are cut again when needed. */
export function keptReading({page, holds}: PageReading): KeptReading {
  const {html: _, ...rest} = page;
  const languages = holds.articles.map((article) => {
    const {names, times} = readLanguage(article, page);
    return [article.id, {names, times}] as const;
  });
  return {page: {...rest, blocks: []}, holds, languages: Object.fromEntries(languages)};
}

/** The language of articles whose readings are kept. */
export function keptLanguages(readings: readonly KeptReading[]): (article: Article, page: Page) => ArticleReading {
  const known = new Map(readings.flatMap(({languages}) => Object.entries(languages)));
  return (article, page) => {
    const kept = known.get(article.id);
    return kept ? {article, prose: articleProse(article, page), ...kept} : readLanguage(article, page);
  };
}
