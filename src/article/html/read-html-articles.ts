import type {Furniture, FurnitureReason, Page} from "../../page/page.js";
import {contentId} from "../../text/content-id.js";
import type {Remark} from "../../text/remark.js";
import type {Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import type {Article} from "../article.js";
import type {PageArticles} from "../page-articles.js";
import {chooseBody} from "./body/choose-body.js";
import {filterBody} from "./body/filter-body.js";
import {findDek} from "./body/find-dek.js";
import {type PageFacts, pageFacts} from "./body/page-facts.js";
import {findHeadline} from "./fields/find-headline.js";

/** The articles of an HTML page and the furniture around them. Linear in the page; a page without text gives a remark. */
export function readHtmlArticles(page: Page): PageArticles {
  const html = page.html;
  if (!html || html.blocks.length === 0)
    return {articles: [], furniture: [], remarks: [{page: page.id, about: "page", say: "no visible text"}]};
  const facts = pageFacts(html);
  const remarks: Remark[] = [];
  const body: Span[] = [];
  const whys: (FurnitureReason | "text")[] = facts.whys.map((why) => why ?? "other");
  const choice = chooseBody(facts);
  const headline = findHeadline(html, choice.blocks[0] ?? -1);
  const filtered = filterBody(facts, choice, [headline.value, ...headline.rivals.map(({value}) => value)]);
  const first = filtered.find(({why}) => !why)?.block ?? 0;
  for (const {block, why} of filtered) whys[block] = why ?? "text";
  for (const block of findDek(facts, headline.block, first)) {
    whys[block] = "text";
    body.push(spanOf(page, html.blocks[block]!.start, html.blocks[block]!.end));
  }
  const subheads: number[] = [];
  for (const {block, kind, why} of filtered) {
    if (why || block === headline.block) continue;
    if (kind === "subhead") subheads.push(body.length);
    body.push(spanOf(page, html.blocks[block]!.start, html.blocks[block]!.end));
  }
  const shown = headline.block < 0 ? null : html.blocks[headline.block]!;
  if (shown) whys[headline.block] = "text";
  if (body.length === 0) remarks.push({page: page.id, about: "body", say: "no running text found"});
  const article: Article = {
    id: contentId("a", page.id, String(body[0]?.start ?? 0)),
    page: page.id,
    kind: "article",
    headline: shown ? spanOf(page, shown.start, shown.end) : null,
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
    rivals: [
      ...(shown || headline.value === null ? [] : [{field: "headline", value: headline.value, how: headline.how}]),
      ...headline.rivals,
    ],
  };
  return {articles: body.length ? [article] : [], furniture: furnitureOf(page, facts, whys), remarks};
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
