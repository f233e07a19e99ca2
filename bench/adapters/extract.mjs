// The reading of HTML in the form of the extraction scorer: extract(html, url) -> {title, text, byline, published}.
// The scorer's gold keeps datelines and the lines under the headline, prints the page's own title where it differs from the heading, and names authors that only
// metadata gives, and takes the day of the last change where no other is known; all come from the article's rivals and the blocks its paragraphs stand in.
import {pageOfHtml, readArticles} from "../../dist/index.js";

export function extract(html, url) {
  const page = pageOfHtml(html, url ? {url} : {});
  const {articles} = readArticles(page);
  const article = articles[0];
  if (!article) return {title: null, text: "", byline: [], published: null};
  const rivals = (field) => article.rivals.filter((rival) => rival.field === field).map((rival) => rival.value);
  const authors = article.authors.filter(({role}) => role === "author" || role === "reporter").map(({name}) => name);
  const byline = [rivals("byline"), authors, rivals("author")].find((names) => names.length > 0) ?? [];
  return {
    title: rivals("title")[0] ?? article.headline?.text ?? rivals("headline")[0] ?? null,
    text: articles
      .flatMap((one) => [
        ...(one.kind === "article" || !one.headline ? [] : [one.headline.text]),
        ...(one.dek ?? []).map((span) => span.text.replace(/\s+/g, " ")),
        ...one.body.map((span) => asPrinted(page, span)),
      ])
      .join("\n"),
    byline,
    published: (article.published ?? article.updated)?.earliest ?? null,
  };
}

/** A first paragraph with its dateline. */
function asPrinted(page, span) {
  const before = page.text.lastIndexOf("\n", span.start);
  const start = span.start - before > 1 && span.start - before < 120 ? before + 1 : span.start;
  return page.text.slice(start, span.end).replace(/\s+/g, " ");
}
