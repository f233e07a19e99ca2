import type {HtmlPage} from "../../page/html/html-page.js";
import type {Furniture, FurnitureReason, Page} from "../../page/page.js";
import {contentId} from "../../text/content-id.js";
import type {Remark} from "../../text/remark.js";
import type {Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import type {Article} from "../article.js";
import type {PageArticles} from "../page-articles.js";
import {chooseBody} from "./body/choose-body.js";
import {filterBody} from "./body/filter-body.js";
import {type PageFacts, pageFacts} from "./body/page-facts.js";

/** The articles of an HTML page and the furniture around them. Linear in the page; a page without text gives a remark. */
export function readHtmlArticles(page: Page): PageArticles {
  const html = page.html;
  if (!html || html.blocks.length === 0)
    return {articles: [], furniture: [], remarks: [{page: page.id, about: "page", say: "no visible text"}]};
  const facts = pageFacts(html);
  const remarks: Remark[] = [];
  const whys: (FurnitureReason | "text")[] = facts.whys.map((why) => why ?? "other");
  const choice = chooseBody(facts);
  const headline = findHeadline(html);
  const body: Span[] = [];
  const subheads: number[] = [];
  for (const {block, kind, why} of filterBody(
    facts,
    choice,
    headline ? page.text.slice(headline.start, headline.end) : null,
  )) {
    if (why) {
      whys[block] = why;
      continue;
    }
    whys[block] = "text";
    if (kind === "subhead") subheads.push(body.length);
    body.push(spanOf(page, html.blocks[block]!.start, html.blocks[block]!.end));
  }
  if (headline) whys[headline.block] = "text";
  if (body.length === 0) remarks.push({page: page.id, about: "body", say: "no running text found"});
  const article: Article = {
    id: contentId("a", page.id, String(body[0]?.start ?? 0)),
    page: page.id,
    kind: "article",
    headline: headline ? spanOf(page, headline.start, headline.end) : null,
    outlet: null,
    agency: null,
    authors: [],
    dateline: null,
    published: null,
    updated: null,
    tags: [],
    language: html.metadata.language?.slice(0, 2).toLowerCase() ?? "und",
    body,
    subheads,
    captions: [],
    corrections: [],
    rivals: [],
  };
  return {articles: body.length ? [article] : [], furniture: furnitureOf(page, facts, whys), remarks};
}

function findHeadline(html: HtmlPage): {start: number; end: number; block: number} | null {
  const block = html.blocks.findIndex((one) => one.tag === "h1");
  return block < 0 ? null : {start: html.blocks[block]!.start, end: html.blocks[block]!.end, block};
}

function furnitureOf(page: Page, facts: PageFacts, whys: readonly (FurnitureReason | "text")[]): Furniture[] {
  const furniture: Furniture[] = [];
  const {blocks} = facts.html;
  for (let i = 0; i < blocks.length; i++) {
    const why = whys[i]!;
    if (why === "text") continue;
    let last = i;
    while (whys[last + 1] === why) last++;
    furniture.push({span: spanOf(page, blocks[i]!.start, blocks[last]!.end), why});
    i = last;
  }
  return furniture;
}
