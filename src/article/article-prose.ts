import type {Prose} from "../text/prose.js";
import {type ProsePart, proseOf} from "../text/prose-of.js";
import type {Article} from "./article.js";

/** How much of an article's body the finders read, in characters; no report is as long, and their cost grows faster than its length. */
export const proseLimit = 200_000;

/** An article's headline and body as prose for the finders, up to `proseLimit`; captions, credits and furniture stay out. */
export function articleProse(article: Article, page: Prose["page"]): Prose {
  const parts: ProsePart[] = [];
  const {headline} = article;
  if (headline) parts.push({start: headline.start, end: headline.end, kind: "headline"});
  const subheads = new Set(article.subheads);
  let left = proseLimit;
  for (const [index, {start, end, text}] of article.body.entries()) {
    if (left <= 0) break;
    const cut = end - start > left ? start + (text.lastIndexOf(" ", left) + 1 || left) : end;
    parts.push({start, end: cut, kind: subheads.has(index) ? "subhead" : "body"});
    left -= end - start;
  }
  return proseOf(page, article.id, parts);
}
