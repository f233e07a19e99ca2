// The reading of HTML in the form of the extraction scorer: extract(html, url) -> {title, text, byline, published}.
import {readArticles, readPage} from "../../dist/index.js";

const encoder = new TextEncoder();

export function extract(html, url) {
  const page = readPage({
    name: "page.html",
    bytes: encoder.encode(html),
    sha256: "",
    mediaType: "text/html",
    charset: "utf-8",
    ...(url ? {url} : {}),
  });
  const {articles} = readArticles(page);
  const article = articles[0];
  if (!article) return {title: null, text: "", byline: [], published: null};
  const value = (field) => article.rivals.find((rival) => rival.field === field)?.value;
  return {
    title: article.headline?.text ?? value("headline") ?? null,
    text:
      articles.length > 1
        ? articles
            .flatMap((one) => one.body)
            .map(line)
            .join("\n")
        : article.body.map(line).join("\n"),
    byline: article.authors.map((author) => author.name),
    published: article.published?.earliest ?? null,
  };
}

const line = (span) => span.text.replace(/\s+/g, " ");
