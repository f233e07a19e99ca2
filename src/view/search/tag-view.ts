import type {Article} from "../../article/article.js";
import type {Report} from "../../report/report.js";
import {foldWord} from "../../text/tokens-of.js";
import {type ArticlesView, articlesView, type Places} from "./articles-view.js";
import {placesWith, type SearchIndex, searchWords} from "./search-index.js";

/**
 * "Latest with #tag": articles that carry the tag or stand in a section of that name, and articles in whose headline or body the words stand together. Each
 * row says which. Copies are folded and origins counted. Linear in articles and in the words of those that hold all words of the tag.
 */
export function tagView(report: Report, tag: string, index: SearchIndex, places?: Places): ArticlesView {
  const wanted = fold(tag);
  const carries = new Set<string>();
  const words = searchWords(tag);
  const holding = new Set<string>();
  if (words.length > 0) for (const place of placesWith(index, words)) holding.add(index.ids[place]!);
  const chosen = report.articles.filter((article) => {
    const own = article.section === undefined ? article.tags : [...article.tags, article.section];
    if (own.some((one) => fold(one) === wanted)) {
      carries.add(article.id);
      return true;
    }
    if (!holding.has(article.id) || words.length < 2) return holding.has(article.id);
    const spans = [...(article.headline ? [article.headline] : []), ...article.body];
    return spans.some((span) => ` ${searchWords(span.text).join(" ")} `.includes(` ${words.join(" ")} `));
  });
  const why = (article: Article) => (carries.has(article.id) ? "tagged so on its page" : "names it in its text");
  return articlesView(report, `#${tag}`, chosen, why, places);
}

/** The tags that articles carry, most used first, then by name. */
export function tagsOf(report: Report): {readonly tag: string; readonly articles: number}[] {
  const tags = new Map<string, {tag: string; articles: number}>();
  for (const article of report.articles)
    for (const tag of new Set([...article.tags, ...(article.section === undefined ? [] : [article.section])])) {
      const known = tags.get(fold(tag));
      if (known) known.articles++;
      else tags.set(fold(tag), {tag, articles: 1});
    }
  return [...tags.values()].sort((a, b) => b.articles - a.articles || (a.tag < b.tag ? -1 : 1));
}

function fold(text: string): string {
  return ` ${foldWord(text)
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}
