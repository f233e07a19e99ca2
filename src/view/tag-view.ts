import type {Report} from "../report/report.js";
import {foldWord} from "../text/tokens-of.js";
import {type ArticlesView, articlesView} from "./articles-view.js";

/**
 * "Latest with #tag": articles that carry the tag or stand in a section of that name, and articles in whose headline or body the words stand.
 * Each row says which. Copies are folded and origins counted. Linear in the report's words.
 */
export function tagView(report: Report, tag: string): ArticlesView {
  const wanted = fold(tag);
  const carries = new Set<string>();
  const chosen = report.articles.filter((article) => {
    if (
      [...article.tags, ...(article.section === undefined ? [] : [article.section])].some((one) => fold(one) === wanted)
    ) {
      carries.add(article.id);
      return true;
    }
    const spans = [...(article.headline ? [article.headline] : []), ...article.body];
    return wanted.trim() !== "" && spans.some((span) => fold(span.text).includes(wanted));
  });
  return articlesView(report, `#${tag}`, chosen, (article) =>
    carries.has(article.id) ? "tagged so on its page" : "names it in its text",
  );
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
