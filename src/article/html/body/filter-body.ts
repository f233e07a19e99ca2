import type {FurnitureReason} from "../../../page/page.js";
import {bylineLead} from "../fields/author-words.js";
import {isPersonName} from "../fields/find-authors.js";
import {foldWords} from "../fold-words.js";
import {alignBody} from "./align-body.js";
import type {BlockKind, BodyBlock} from "./body-block.js";
import type {BodyChoice} from "./choose-body.js";
import {dropLinkLists} from "./drop-link-lists.js";
import {dropTeasers} from "./drop-teasers.js";
import {endsSentence} from "./ends-sentence.js";
import type {PageFacts} from "./page-facts.js";
import {aboutHeading, isTimeLabel, pictureBehind, spokenFurniture} from "./spoken-furniture.js";

type Judged = {block: number; kind: BlockKind; why: FurnitureReason | null};

export type KnownOfPage = {
  /** The headline in all its forms. */
  readonly titles: readonly (string | null)[];
  /** Names that the metadata gives as authors. */
  readonly authors: readonly string[];
};

/**
 * Goes through the chosen body and takes out what is no text of the article: promotions, link paragraphs, the headline again,
 * labels before the first paragraph and after the last, repeats, who the author is. Each keeps its reason.
 */
export function filterBody(facts: PageFacts, choice: BodyChoice, known: KnownOfPage): BodyBlock[] {
  const result = judgeAlone(facts, choice, known);
  dropTeasers(facts, result);
  keepLinkedSubheads(facts, result);
  dropRepeats(facts, result);
  dropLinkLists(facts, result);
  alignBody(facts, result);
  dropTail(
    facts,
    result,
    known.authors.filter((name) => isPersonName(name, null)).map((name) => name.toLowerCase()),
  );
  dropEdges(facts, result, choice);
  dropEdgePictures(facts, result);
  dropIdleSubheads(facts, result);
  return result;
}

function wordsOf({html}: PageFacts, {block}: Judged): string {
  return html.text.slice(html.blocks[block]!.start, html.blocks[block]!.end);
}

/** What each block says by itself. */
function judgeAlone(facts: PageFacts, choice: BodyChoice, {titles}: KnownOfPage): Judged[] {
  const {html, whys} = facts;
  const heads = new Set(titles.map((title) => foldWords(title ?? "")).filter((title) => title.length > 5));
  const longest = 2 * Math.max(0, ...titles.map((title) => title?.length ?? 0));
  const core = choice.first;
  let told = 0;
  return choice.blocks.map((i, at) => {
    const block = html.blocks[i]!;
    const kind = kindOf(block.tag);
    const one: Judged = {block: i, kind, why: whys[i] ?? null};
    if (one.why) return one;
    const said = wordsOf(facts, one);
    const links = block.linkLength / (block.end - block.start);
    const isHead = (said.length <= longest && heads.has(foldWords(said))) || (block.tag === "h1" && at < 5);
    if (said.length < 8 && !/[\p{L}\p{N}]/u.test(said)) one.why = "other";
    else if (isHead) one.why = "repeat";
    else if (links > 0.9 && kind !== "table" && !isLinkedSentence(block.tag, said)) one.why = "related";
    else if (isTimeLabel(said, html.metadata.language)) one.why = "other";
    // Above the body itself only whole sentences continue it, until some of them have.
    else if (i < core && told < 500 && !(said.length >= 50 && endsSentence(said))) one.why = "other";
    else one.why = spokenFurniture(said, links, false);
    if (!one.why && i < core) told += facts.prose[i]!;
    return one;
  });
}

/** A paragraph of running text that is one link from end to end: headlines end without a stop, and are shorter. */
function isLinkedSentence(tag: string, said: string): boolean {
  return tag === "p" && said.length >= 120 && said.endsWith(".");
}

/** Where three or more subheads of one level are links and text stands below each, they head the parts of a list article. */
function keepLinkedSubheads({html}: PageFacts, result: readonly Judged[]): void {
  const byTag = new Map<string, Judged[]>();
  result.forEach((one, at) => {
    const next = result[at + 1];
    if (one.kind !== "subhead" || one.why !== "related" || !next || next.why || next.kind === "subhead") return;
    const {tag} = html.blocks[one.block]!;
    const alike = byTag.get(tag);
    if (alike) alike.push(one);
    else byTag.set(tag, [one]);
  });
  for (const alike of byTag.values()) if (alike.length >= 3) for (const one of alike) one.why = null;
}

/** A body printed twice (for phones and for desks) repeats much of itself; a recipe repeats lines. */
function dropRepeats(facts: PageFacts, result: readonly Judged[]): void {
  const seen = new Set<string>();
  const again: Judged[] = [];
  let all = 0;
  let twice = 0;
  let before = "";
  for (const one of result) {
    if (one.why) continue;
    const key = wordsOf(facts, one);
    all += key.length;
    if (key.length > 40 && seen.has(key)) {
      again.push(one);
      twice += key.length;
      // One copy for phones and one for desks, side by side.
      if (key === before && endsSentence(key)) one.why = "repeat";
    }
    seen.add(key);
    before = key;
  }
  dropPullQuotes(facts, result);
  for (const one of again) {
    const said = wordsOf(facts, one);
    if (twice > all * 0.45 || (said.length >= 160 && endsSentence(said))) one.why = "repeat";
  }
}

/** A pull quote prints words of the report again, beside it. */
function dropPullQuotes(facts: PageFacts, result: readonly Judged[]): void {
  const pulled = result
    .filter((one) => {
      const {start, end} = facts.html.blocks[one.block]!;
      return !one.why && end - start >= 12 && end - start <= 260 && isQuotation(facts, one);
    })
    .slice(0, 60);
  if (pulled.length === 0) return;
  let body = "";
  for (const one of result)
    if (!one.why && one.kind === "paragraph" && !isQuotation(facts, one)) body += `${foldWords(wordsOf(facts, one))} `;
  for (const one of pulled) if (body.includes(foldWords(wordsOf(facts, one)).slice(0, 200))) one.why = "repeat";
}

function isQuotation({html}: PageFacts, {block}: Judged): boolean {
  const {element} = html.blocks[block]!;
  const parent = element < 0 ? -1 : html.tree.parents[element]!;
  return (
    element >= 0 &&
    (html.tree.tags[element] === "blockquote" || (parent >= 0 && html.tree.tags[parent] === "blockquote"))
  );
}

/** After the report stand invitations, sources, who the company is and who wrote it: from the end up, while a block says so. */
function dropTail(facts: PageFacts, result: Judged[], authors: readonly string[]): void {
  const {html} = facts;
  let kept = 0;
  for (let at = result.length - 1; at >= 0 && kept < 3; at--) {
    const one = result[at]!;
    if (one.why) continue;
    const {start, end, linkLength} = html.blocks[one.block]!;
    const said = html.text.slice(start, end);
    if (said.length < 500 && authors.some((name) => said.toLowerCase().startsWith(name))) one.why = "other";
    else one.why = spokenFurniture(said, linkLength / (end - start), true);
    if (!one.why) kept++;
  }
  const from = Math.max(Math.floor(result.length * 0.6), result.length - 14);
  const about = result.findIndex(
    (one, at) =>
      at >= from && !one.why && one.kind !== "list" && one.kind !== "table" && headsAboutUs(wordsOf(facts, one)),
  );
  if (about >= 0) for (const one of result.slice(about)) one.why ??= "other";
}

/** A sentence with a picture's credit behind it is a caption where it stands first or last. */
function dropEdgePictures(facts: PageFacts, result: readonly Judged[]): void {
  const kept = result.filter(({why}) => !why);
  if (kept.length < 3) return;
  for (const one of [kept[0]!, kept.at(-1)!]) {
    const said = wordsOf(facts, one);
    if (said.length < 400 && pictureBehind.test(said)) one.why = "caption-credit";
  }
}

/** A label, no sentence and no amount ("Over 3 minutes"). */
function headsAboutUs(said: string): boolean {
  return said.length < 60 && aboutHeading.test(said) && !/\d/.test(said) && !endsSentence(said);
}

/** Before the first sentence and after the last stand labels: bylines, dates, tags. */
function dropEdges(facts: PageFacts, result: readonly Judged[], choice: BodyChoice): void {
  const core = choice.how === "named" ? facts.html.firstBlocks[choice.element]! : Number.POSITIVE_INFINITY;
  const isText = (one: Judged) => {
    if (one.why || one.kind === "subhead") return false;
    const said = wordsOf(facts, one);
    return said.length >= 80 || (said.length >= 20 && endsSentence(said));
  };
  const first = result.findIndex(isText);
  const last = result.findLastIndex(isText);
  const listsEnd = runEnd(result, last, isRows);
  const tablesEnd = runEnd(result, last, (one) => isRows(one) || one.kind === "subhead");
  result.forEach((one, at) => {
    if (one.why || (at >= first && at <= last)) return;
    const leads = (next: Judged) => next.why !== null || next.kind === "subhead";
    const isLead =
      one.kind === "subhead" && at < first && one.block >= choice.first && result.slice(at + 1, first).every(leads);
    const isTail =
      at > last &&
      last >= 0 &&
      (one.kind === "quotation" || (isRows(one) && at < (one.kind === "list" ? listsEnd : tablesEnd)));
    // In an element that is named as the body, a line of some words that is no byline opens it.
    const isOpening = at < first && one.block >= core && opensBody(wordsOf(facts, one));
    const isTableHead = at > last && one.kind === "subhead" && at < tablesEnd && result[at + 1]?.kind === "table";
    if (!isLead && !isTail && !isOpening && !isTableHead) one.why = "other";
  });
}

function opensBody(said: string): boolean {
  const words = said.split(/\s+/).length;
  return (
    words >= 4 &&
    words <= 30 &&
    !bylineLead.test(said) &&
    !/[|@©]|\d{4}|\d{1,2}[:.]\d{2}/.test(said) &&
    !isPersonName(said, null)
  );
}

function isRows({kind}: Judged): boolean {
  return kind === "list" || kind === "table";
}

/** Where the blocks behind the last sentence that follow it directly end: its list or table ("the results:"). */
function runEnd(result: readonly Judged[], last: number, follows: (one: Judged) => boolean): number {
  let end = last + 1;
  while (end < result.length && (result[end]!.why || follows(result[end]!))) end++;
  return end;
}

/** A subhead with nothing below it, no text and no lower subhead, heads something that was taken out, unless it is a sentence itself (the points of a picture list). */
function dropIdleSubheads(facts: PageFacts, result: readonly Judged[]): void {
  let below = false;
  let lower = 0;
  for (let at = result.length - 1; at >= 0; at--) {
    const one = result[at]!;
    if (one.why) continue;
    if (one.kind !== "subhead") {
      below = true;
      continue;
    }
    const level = Number(facts.html.blocks[one.block]!.tag[1]) || 6;
    const said = wordsOf(facts, one);
    if (below || lower > level || (said.length >= 40 && said.endsWith("."))) lower = level;
    else one.why = "related";
    below = false;
  }
}

function kindOf(tag: string): BlockKind {
  if (/^h[1-6]$/.test(tag) || tag === "button") return "subhead";
  if (tag === "li" || tag === "dd" || tag === "dt") return "list";
  if (tag === "td" || tag === "th") return "table";
  if (tag === "blockquote") return "quotation";
  if (tag === "figcaption" || tag === "caption") return "caption";
  return "paragraph";
}
