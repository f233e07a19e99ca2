import type {FurnitureReason, Page} from "../../page/page.js";
import type {Remark} from "../../text/remark.js";
import type {Span} from "../../text/span.js";
import type {Article} from "../article.js";
import type {PageArticles} from "../page-articles.js";
import type {ArticleDraft} from "./article-draft.js";
import {type PageFacts, pageFacts} from "./body/page-facts.js";
import {draftArticle} from "./draft-article.js";
import {findPageKind, type PageKind} from "./find-page-kind.js";
import {furnitureSpans} from "./furniture-spans.js";
import {writePart} from "./parts/write-part.js";
import {writeArticle} from "./write-article.js";

/** The articles of an HTML page and the furniture around them. Linear in the page; a page without text gives a remark. Never throws. */
export function readHtmlArticles(page: Page): PageArticles {
  const html = page.html;
  if (!html || html.blocks.length === 0)
    return {articles: [], furniture: [], remarks: [{page: page.id, about: "page", say: "no visible text"}]};
  const facts = pageFacts(html);
  const draft = draftArticle(facts);
  const found = findPageKind(page, facts, draft);
  const {articles, blocks} =
    found.kind === "article" ? oneArticle(page, draft) : severalArticles(page, facts, draft, found);
  const whys: (FurnitureReason | null)[] = [...facts.whys];
  for (const {block, why} of blocks) whys[block] = why;
  const remarks: Remark[] = [];
  if (articles.length === 0) remarks.push({page: page.id, about: "body", say: "no running text found"});
  return {articles, furniture: furnitureSpans(page, whys, articles.flatMap(wordsOf)), remarks};
}

function oneArticle(page: Page, draft: ArticleDraft): {articles: Article[]; blocks: ArticleDraft["blocks"]} {
  const article = writeArticle(page, draft);
  return {articles: article ? [article] : [], blocks: draft.blocks};
}

/** The entries or items of a page; the opening of a live page or of a digest comes first as an article where it has two paragraphs or more. */
function severalArticles(
  page: Page,
  facts: PageFacts,
  draft: ArticleDraft,
  {kind, parts}: PageKind,
): {articles: Article[]; blocks: ArticleDraft["blocks"]} {
  const {html} = facts;
  const inParts = (block: number) =>
    parts.some(({element}) => block >= html.firstBlocks[element]! && block < html.endBlocks[element]!);
  const firstPart = parts.reduce((least, {element}) => Math.min(least, html.firstBlocks[element]!), html.blocks.length);
  const isOpening = (block: number) => block < firstPart && !inParts(block);
  const dek = draft.dek.filter(isOpening);
  const lead = draft.lead.filter(isOpening);
  const blocks = draft.blocks.map((one) =>
    isOpening(one.block) ? one : {...one, why: one.why ?? ("listing" as const)},
  );
  const whole = writeArticle(page, draft);
  if (!whole) return {articles: [], blocks};
  const opening =
    kind === "listing"
      ? null
      : writeArticle(page, {...draft, dek, lead, blocks: blocks.filter(({block}) => isOpening(block))});
  const written = parts.flatMap((part) => writePart(page, facts, part, whole) ?? []);
  const items = kind === "digest" ? written.map((item) => ofTheDay(item, whole)) : written;
  return {articles: [...(opening && opening.body.length > 1 ? [opening] : []), ...items], blocks};
}

/** An item of a digest is of its day and by its authors, unless it says otherwise. */
function ofTheDay(item: Article, {published, authors}: Article): Article {
  return {...item, published: item.published ?? published, authors: item.authors.length > 0 ? item.authors : authors};
}

/** Every span that an article uses for its own words. */
function wordsOf({headline, body, corrections, dateline}: Article): Span[] {
  return [...(headline ? [headline] : []), ...body, ...corrections, ...(dateline ? [dateline.span] : [])];
}
