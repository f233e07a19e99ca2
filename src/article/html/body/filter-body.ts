import type {FurnitureReason} from "../../../page/page.js";
import type {BlockKind, BodyBlock} from "./body-block.js";
import type {BodyChoice} from "./choose-body.js";
import {type PageFacts, sentenceEnd} from "./page-facts.js";
import {spokenFurniture} from "./spoken-furniture.js";

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/**
 * Goes through the chosen body and takes out what is no text of the article: promotions, link paragraphs, the headline again,
 * labels before the first paragraph and after the last, repeats. Each keeps its reason.
 */
export function filterBody(facts: PageFacts, choice: BodyChoice, titles: readonly (string | null)[]): BodyBlock[] {
  const {html, whys} = facts;
  const {blocks, text} = html;
  const words = (i: number) => text.slice(blocks[i]!.start, blocks[i]!.end);
  const result: {block: number; kind: BlockKind; why: FurnitureReason | null}[] = [];
  const seen = new Set<string>();
  const repeated: number[] = [];
  const heads = new Set(titles.map((title) => fold(title ?? "")).filter((title) => title.length > 5));
  for (const i of choice.blocks) {
    const block = blocks[i]!;
    const said = words(i);
    const kind = kindOf(block.tag);
    let why = whys[i] ?? null;
    const links = block.linkLength / (block.end - block.start);
    const key = fold(said);
    if (!why && key === "") why = "other";
    if (!why && (heads.has(key) || (block.tag === "h1" && result.length < 5))) why = "repeat";
    if (!why && links > 0.9 && kind !== "table") why = "related";
    if (!why) why = spokenFurniture(said, links, false);
    if (!why && key.length > 40) {
      if (seen.has(key)) repeated.push(result.length);
      seen.add(key);
    }
    result.push({block: i, kind, why});
  }
  // A body printed twice (for phones and for desks) repeats much of itself; a recipe repeats lines.
  const chars = (at: number) => blocks[result[at]!.block]!.end - blocks[result[at]!.block]!.start;
  const all = result.reduce((sum, one, at) => sum + (one.why ? 0 : chars(at)), 0);
  const again = repeated.reduce((sum, at) => sum + chars(at), 0);
  for (const at of repeated) if (again > all * 0.25 || chars(at) >= 160) result[at]!.why = "repeat";
  dropLinkLists(facts, result);
  dropTail(facts, result);
  // Before the first sentence and after the last stand labels: bylines, dates, tags.
  const isText = (one: BodyBlock) => {
    const said = words(one.block);
    return !one.why && one.kind !== "subhead" && (said.length >= 80 || (said.length >= 20 && sentenceEnd.test(said)));
  };
  const first = result.findIndex(isText);
  const last = result.findLastIndex(isText);
  result.forEach((one, at) => {
    if (one.why) return;
    const isEdge = at < first || at > last;
    if (!isEdge) return;
    const isLead =
      one.kind === "subhead" &&
      at < first &&
      result.slice(at + 1, first).every((next) => next.why || next.kind === "subhead");
    const isTail =
      at > last && one.kind === "list" && (sentenceEnd.test(words(one.block)) || isListAfterText(result, last, at));
    if (!isLead && !isTail) one.why = "other";
  });
  // A subhead with nothing below it, no text and no lower subhead, heads something that was taken out.
  let below = false;
  let lower = 0;
  for (let at = result.length - 1; at >= 0; at--) {
    const one = result[at]!;
    if (one.kind !== "subhead") {
      if (!one.why) below = true;
      continue;
    }
    const level = Number(blocks[one.block]!.tag[1]);
    if (one.why) continue;
    if (below || lower > level) lower = level;
    else one.why = "related";
    below = false;
  }
  return result;
}

/** After the report stand invitations, sources and who wrote it: from the end up while a block says so of itself. */
function dropTail({html}: PageFacts, result: {block: number; kind: BlockKind; why: FurnitureReason | null}[]): void {
  let kept = 0;
  for (let at = result.length - 1; at >= 0 && kept < 3; at--) {
    const one = result[at]!;
    if (one.why) continue;
    const {start, end, linkLength} = html.blocks[one.block]!;
    one.why = spokenFurniture(html.text.slice(start, end), linkLength / (end - start), true);
    if (!one.why) kept++;
  }
}

/** A list that follows the last sentence directly ("the results:") belongs to it. */
function isListAfterText(result: readonly BodyBlock[], last: number, at: number): boolean {
  for (let between = last + 1; between < at; between++)
    if (result[between]!.kind !== "list" && !result[between]!.why) return false;
  return true;
}

function kindOf(tag: string): BlockKind {
  if (/^h[1-6]$/.test(tag)) return "subhead";
  if (tag === "li" || tag === "dd" || tag === "dt") return "list";
  if (tag === "td" || tag === "th") return "table";
  if (tag === "blockquote") return "quotation";
  if (tag === "figcaption" || tag === "caption") return "caption";
  return "paragraph";
}

/** A list most of whose words are links leads elsewhere. */
function dropLinkLists(
  {html}: PageFacts,
  result: {block: number; kind: BlockKind; why: FurnitureReason | null}[],
): void {
  const {tree, blocks} = html;
  const totals = new Map<number, {words: number; links: number}>();
  const listOf = (i: number) => {
    let element = blocks[i]!.element;
    for (let up = 0; element >= 0 && up < 6; up++) {
      const tag = tree.tags[element]!;
      if (tag === "ul" || tag === "ol" || tag === "dl") return element;
      element = tree.parents[element]!;
    }
    return -1;
  };
  for (const {block} of result) {
    const list = listOf(block);
    if (list < 0) continue;
    const sum = totals.get(list) ?? {words: 0, links: 0};
    sum.words += blocks[block]!.end - blocks[block]!.start;
    sum.links += blocks[block]!.linkLength;
    totals.set(list, sum);
  }
  for (const one of result) {
    const list = listOf(one.block);
    const sum = totals.get(list);
    if (sum && !one.why && sum.links > sum.words * 0.5) one.why = "related";
  }
}
