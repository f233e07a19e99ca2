import type {Furniture, FurnitureReason, Page} from "../../page/page.js";
import type {Remark} from "../../text/remark.js";
import {spanOf} from "../../text/span-of.js";
import type {Article} from "../article.js";
import type {PageArticles} from "../page-articles.js";
import {cutLines} from "./cut-lines.js";
import {gatherDrafts} from "./drafts/gather-drafts.js";
import {isOutletColumn} from "./fields/is-outlet-column.js";
import type {Line} from "./line.js";
import {lookAtLines} from "./look-at-lines.js";
import {read} from "./read-label-date.js";
import {writeArticle} from "./write-article.js";

/**
 * The articles of a plain-text page in page order, and everything else on it as furniture with a reason: between them they
 * cover every line. A page without an article gives a remark. Linear in the text; never throws.
 */
export function readTextArticles(page: Page): PageArticles {
  const remarks: Remark[] = [];
  const lines = lookAtLines(page.text, cutLines(page.text, page.blocks));
  const {drafts, whys} = gatherDrafts(page.text, lines);
  const isListing = drafts.length > 1;
  const top = drafts[0] ? ((drafts[0].headline ?? drafts[0].body[0]?.line)?.index ?? 0) : 0;
  const outletColumn = isListing && isOutletColumn(lines);
  const context = {lines, isListing, top, outletColumn, numericOrder: numericOrder(lines)};
  const articles = drafts.flatMap((draft) => writeArticle(page, draft, context) ?? []);
  if (articles.length === 0 && page.text.trim() !== "")
    remarks.push({page: page.id, about: "page", say: "no article found on the page"});
  return {articles, furniture: coverRest(page, lines, articles, whys), remarks};
}

/** The order of day and month that the page's own numeric labels betray by a number over twelve. */
function numericOrder(lines: readonly Line[]): "day-first" | "month-first" | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const line of lines) {
    if (line.role !== "date") continue;
    const found = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/.exec(line.text);
    if (!found || read(line.text)?.is.kind !== "day") continue;
    if (Number(found[1]) > 12) dayFirst = true;
    if (Number(found[2]) > 12) monthFirst = true;
  }
  return dayFirst === monthFirst ? null : dayFirst ? "day-first" : "month-first";
}

/** What no article says as its own words becomes furniture, line by line. */
function coverRest(
  page: Page,
  lines: readonly Line[],
  articles: readonly Article[],
  whys: ReadonlyMap<number, FurnitureReason>,
): Furniture[] {
  const own: {start: number; end: number}[] = articles
    .flatMap((article) => [
      ...article.body,
      ...article.captions,
      ...article.corrections,
      ...(article.headline ? [article.headline] : []),
    ])
    .map(({start, end}) => ({start, end}))
    .sort((a, b) => a.start - b.start);
  const furniture: Furniture[] = [];
  let next = 0;
  for (const line of lines) {
    while (next < own.length && own[next]!.end <= line.start) next++;
    let at = line.start;
    for (let i = next; i < own.length && own[i]!.start < line.end; i++) {
      push(at, own[i]!.start, line);
      at = Math.max(at, own[i]!.end);
    }
    push(at, line.end, line);
  }
  return furniture;

  function push(start: number, end: number, line: Line): void {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(page.text[from]!)) from++;
    while (to > from && /\s/.test(page.text[to - 1]!)) to--;
    if (to > from) furniture.push({span: spanOf(page, from, to), why: whys.get(line.index) ?? line.why ?? "other"});
  }
}
