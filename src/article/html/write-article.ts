import {agencyNamed} from "../../outlet/agency-named.js";
import type {Page} from "../../page/page.js";
import {contentId} from "../../text/content-id.js";
import type {Extent, Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import type {Article, Author, Rival} from "../article.js";
import {findCredits} from "../credit/find-credits.js";
import {readCreditLine} from "../credit/read-credit-line.js";
import {readSignature} from "../credit/read-signature.js";
import {detectLanguage} from "../detect-language.js";
import type {ArticleDraft} from "./article-draft.js";
import {bodyConfidence} from "./body/body-confidence.js";
import {paywallStops} from "./body/promo-words.js";
import {correctionOpening} from "./correction-words.js";
import {findAuthors} from "./fields/find-authors.js";
import {findDates} from "./fields/find-dates.js";
import {findLabels} from "./fields/find-labels.js";
import {findOutlet} from "./fields/find-outlet.js";
import {readSourceLines, type SourceLines} from "./fields/read-source-lines.js";

/** Cuts the words of a draft into an article with all its fields; null when no body is left. */
export function writeArticle(page: Page, draft: ArticleDraft): Article | null {
  const {html} = draft.facts;
  const {headline, dek, lead, blocks} = draft;
  const extent = (block: number): Extent => ({start: html.blocks[block]!.start, end: html.blocks[block]!.end});
  const kept = blocks.filter(({why}) => !why);
  const subheads = new Set(kept.filter(({kind}) => kind === "subhead").map(({block}) => html.blocks[block]!.start));
  const signed = signatures(page, draft, kept[kept.length - 1]?.block ?? -1);
  const found = findCredits(page, [...lead, ...kept.map(({block}) => block), ...signed].map(extent));
  const isSigned = ({start}: Extent) =>
    signed.some((block) => html.blocks[block]!.start <= start && start < html.blocks[block]!.end);
  const isNote = ({start, end}: Extent) => correctionOpening.test(page.text.slice(start, Math.min(end, start + 200)));
  const corrections = found.paragraphs.filter(isNote);
  const body = found.paragraphs.filter((paragraph) => !isNote(paragraph) && !isSigned(paragraph));
  const words = body.reduce((sum, {start, end}) => sum + end - start, 0);
  if (words === 0 || (words < leastWords && !isDeclared(html))) return null;
  const span = (start: number, end: number) => spanOf(page, start, end);
  const first = dek[0] ?? lead[0] ?? kept[0]?.block ?? 0;
  const last = kept[kept.length - 1]?.block ?? first;
  const top = headline.block >= 0 ? Math.min(headline.block, first) : first;
  const outlet = findOutlet(html, {given: page.outlet, url: page.url, top});
  const lines = readSourceLines(html, headline.block, lead[0] ?? kept[0]?.block ?? 0);
  const written = findAuthors(html, {first: top, last, outlet: outlet?.name ?? null, lines: lines.names});
  const labels = findLabels(html, page.url);
  const dates = findDates({html, url: page.url, captured: page.captured, first: top, last, span});
  const isStub = words < longestStub && stopsForPay(page, draft, last);
  const paywalled = labels.paywalled ?? (isStub ? true : null);
  const authors: Author[] = found.authors.length && written.authors.length === 0 ? [...found.authors] : [];
  const rivals: Rival[] = [...dates.rivals];
  for (const {name, how, start, end} of written.authors) {
    const credited = found.authors.find((author) => author.name.toLowerCase() === name.toLowerCase());
    if (credited) authors.push(credited);
    else if (start >= 0) authors.push({name, role: "author", span: span(start, end)});
    else rivals.push({field: "author", value: name, how});
  }
  for (const author of found.authors) if (!authors.some(({name}) => name === author.name)) authors.push(author);
  if (written.byline.join("|") !== authors.map(({name}) => name).join("|"))
    for (const value of written.byline) rivals.push({field: "byline", value, how: written.how});
  const shown = headline.block < 0 ? null : extent(headline.block);
  if (headline.title !== null && headline.title !== headline.value)
    rivals.push({field: "title", value: headline.title, how: "heading and metadata together"});
  rivals.push(
    ...(shown || headline.value === null ? [] : [{field: "headline", value: headline.value, how: headline.how}]),
  );
  rivals.push(...headline.rivals, ...written.rivals);
  for (const {name, how} of found.otherAgencies) rivals.push({field: "agency", value: name, how});
  const declared = labels.language?.slice(0, 2) ?? null;
  const middle = body.slice(Math.floor(body.length / 4), Math.floor(body.length / 4) + 3);
  const detected = detectLanguage(
    middle.map(({start, end}) => page.text.slice(start, Math.min(end, start + 300))).join(" "),
  );
  const article: Article = {
    id: contentId("a", page.id, String(shown?.start ?? body[0]!.start), String(body[0]!.start)),
    page: page.id,
    kind: isGallery(draft) ? "gallery" : isStub ? "stub" : "article",
    headline: shown ? span(shown.start, shown.end) : null,
    ...(dek.length > 0 ? {dek: dek.map(extent).map(({start, end}) => span(start, end))} : {}),
    outlet,
    agency: found.agency ?? printedAgency(page, lines) ?? agencyAsAuthor(html.metadata),
    authors,
    dateline: found.dateline,
    published: dates.published,
    updated: dates.updated,
    ...(labels.section ? {section: labels.section} : {}),
    tags: [...labels.tags],
    language: detected === "und" ? (declared ?? "und") : detected,
    body: body.map(({start, end}) => span(start, end)),
    subheads: body.flatMap(({start}, i) => (subheads.has(start) ? [i] : [])),
    ...shapesOf(draft, body),
    captions: captionsIn(page, draft, top, last),
    corrections: corrections.map(({start, end}) => span(start, end)),
    ...(labels.canonical ? {canonical: labels.canonical} : {}),
    ...(paywalled === null ? {} : {paywalled}),
    confidence: bodyConfidence(draft.facts, draft.choice, blocks),
    rivals,
  };
  return article;
}

/** Which paragraphs stand in lists, tables and quotations; nothing where none does. A cell of many words is the page's frame. */
function shapesOf({facts: {html}, blocks}: ArticleDraft, body: readonly Extent[]): Pick<Article, "shapes"> {
  const indexes = new Map(body.map(({start}, i) => [start, i]));
  const shapes: {list: number[]; table: number[]; quotation: number[]} = {list: [], table: [], quotation: []};
  for (const {block, kind} of blocks) {
    const {start, end, element} = html.blocks[block]!;
    const index = indexes.get(start);
    if (index === undefined) continue;
    const above = element < 0 ? "" : (html.tree.tags[html.tree.parents[element] ?? -1] ?? "");
    if (kind === "quotation" || above === "blockquote") shapes.quotation.push(index);
    else if (kind === "list" || above === "li") shapes.list.push(index);
    else if (kind === "table" && end - start < 200) shapes.table.push(index);
  }
  const told = Object.entries(shapes).filter(([, indexes]) => indexes.length > 0);
  return told.length > 0 ? {shapes: Object.fromEntries(told)} : {};
}

/** Four pictures or more whose captions say more than all else. */
function isGallery({facts: {html, whys}, blocks}: ArticleDraft): boolean {
  let pictures = 0;
  let captions = 0;
  let others = 0;
  for (const {block, kind, why} of blocks) {
    const letters = html.blocks[block]!.end - html.blocks[block]!.start;
    if (kind === "caption" || (why ?? whys[block]) === "caption-credit") {
      pictures++;
      captions += letters;
    } else if (!why) others += letters;
  }
  return pictures >= 4 && captions > others;
}

/** A text of more letters is no stub, whatever stands behind it. */
const longestStub = 900;

/** Whether the lines behind the body say that the rest is sold. */
function stopsForPay(page: Page, {facts}: ArticleDraft, last: number): boolean {
  return facts.html.blocks
    .slice(last + 1, last + 7)
    .some(({start, end}) => end - start < 260 && paywallStops.test(page.text.slice(start, end)));
}

/** A page with fewer letters of text than this is an article only when its metadata says so: error pages have a sentence or two. */
const leastWords = 120;

function isDeclared({metadata}: ArticleDraft["facts"]["html"]): boolean {
  const {metas, things} = metadata;
  return (
    metas.some(
      ({name, content}) => name === "article:published_time" || (name === "og:type" && /^article/i.test(content)),
    ) || things.some(({values}) => values["datePublished"] !== undefined && values["headline"] !== undefined)
  );
}

/** Lines right behind the body that are a credit or an agency's signature: they say who wrote it. */
function signatures(page: Page, {facts}: ArticleDraft, last: number): number[] {
  const {blocks} = facts.html;
  const found: number[] = [];
  for (let i = last + 1; i < Math.min(blocks.length, last + 6) && last >= 0; i++) {
    const {start, end} = blocks[i]!;
    if (end - start > 400) break;
    if (readCreditLine(page.text, start, end)?.start === start || readSignature(page.text, start, end)?.start === start)
      found.push(i);
  }
  return found;
}

/** An agency in the lines between headline and text. */
function printedAgency(page: Page, {agency}: SourceLines): Article["agency"] {
  return agency && {name: agency.name, span: spanOf(page, agency.start, agency.end), how: "line below the headline"};
}

/** An agency where a page's metadata names the author ("Reuters" in the byline of a reprint). */
function agencyAsAuthor({metas, things}: ArticleDraft["facts"]["html"]["metadata"]): Article["agency"] {
  for (const {name, content} of metas)
    if (/(?:^|[:.])(?:author|byl|creator)$/.test(name)) {
      const agency = agencyNamed(content.replace(/^by\s+/i, ""));
      if (agency) return {name: agency.name, how: `meta ${name}`};
    }
  for (const {values} of things)
    for (const author of [values["author"]].flat()) {
      const name = typeof author === "string" ? author : (author as {name?: unknown} | null)?.name;
      const agency = typeof name === "string" ? agencyNamed(name) : null;
      if (agency) return {name: agency.name, how: "JSON-LD author"};
    }
  return null;
}

/** Captions and picture credits that stand between headline and the end of the body. */
function captionsIn(page: Page, {facts, blocks}: ArticleDraft, top: number, last: number): Span[] {
  const captions = new Set(blocks.filter(({why}) => why === "caption-credit").map(({block}) => block));
  for (let i = top; i <= last; i++) if (facts.whys[i] === "caption-credit") captions.add(i);
  return [...captions]
    .sort((a, b) => a - b)
    .map((i) => spanOf(page, facts.html.blocks[i]!.start, facts.html.blocks[i]!.end));
}
