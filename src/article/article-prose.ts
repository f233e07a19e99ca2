import type {Prose} from "../text/prose.js";
import {type ProsePart, proseOf} from "../text/prose-of.js";
import type {Article} from "./article.js";

/** An article's headline and body as prose for the finders; captions, credits and furniture stay out. */
export function articleProse(article: Article, page: Prose["page"]): Prose {
  const parts: ProsePart[] = [];
  const {headline} = article;
  if (headline) parts.push({start: headline.start, end: headline.end, kind: "headline"});
  article.body.forEach((span, index) => {
    parts.push({start: span.start, end: span.end, kind: article.subheads.includes(index) ? "subhead" : "body"});
  });
  return proseOf(page, article.id, parts);
}
