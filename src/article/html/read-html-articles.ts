import type {FurnitureReason, Page} from "../../page/page.js";
import type {Remark} from "../../text/remark.js";
import type {Span} from "../../text/span.js";
import type {Article} from "../article.js";
import type {PageArticles} from "../page-articles.js";
import {pageFacts} from "./body/page-facts.js";
import {draftArticle} from "./draft-article.js";
import {furnitureSpans} from "./furniture-spans.js";
import {writeArticle} from "./write-article.js";

/** The articles of an HTML page and the furniture around them. Linear in the page; a page without text gives a remark. Never throws. */
export function readHtmlArticles(page: Page): PageArticles {
  const html = page.html;
  if (!html || html.blocks.length === 0)
    return {articles: [], furniture: [], remarks: [{page: page.id, about: "page", say: "no visible text"}]};
  const facts = pageFacts(html);
  const remarks: Remark[] = [];
  const whys: (FurnitureReason | null)[] = [...facts.whys];
  const draft = draftArticle(facts);
  for (const {block, why} of draft.blocks) whys[block] = why;
  const written = writeArticle(page, draft);
  const articles = written ? [written.article] : [];
  if (articles.length === 0) remarks.push({page: page.id, about: "body", say: "no running text found"});
  return {articles, furniture: furnitureSpans(page, whys, articles.flatMap(wordsOf)), remarks};
}

/** Every span that an article uses for its own words. */
function wordsOf(article: Article): Span[] {
  const {headline, body, corrections, dateline, captions} = article;
  void captions;
  return [...(headline ? [headline] : []), ...body, ...corrections, ...(dateline ? [dateline.span] : [])];
}
