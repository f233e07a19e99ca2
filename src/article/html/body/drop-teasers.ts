import type {FurnitureReason} from "../../../page/page.js";
import {repeatedChildren} from "../parts/repeated-children.js";
import type {PageFacts} from "./page-facts.js";
import {isTimeLabel} from "./spoken-furniture.js";

type Judged = {block: number; why: FurnitureReason | null};

/** The longest summary of a teaser, in letters. */
const longestSummary = 480;
/** What must be left of a body beside its teasers: running text in letters. */
const leastLeft = 400;

/**
 * Takes cards that announce other reports out of a body: rows of three or more alike siblings, each a linked headline with one
 * short summary, and small boxes that a label like "Read more" opens. A row that holds most of the body, or much of it with text behind, is a list article and stays, unless most cards
 * carry a date of their own. Linear in the page.
 */
export function dropTeasers(facts: PageFacts, result: readonly Judged[]): void {
  const judged = new Map(result.map((one) => [one.block, one]));
  const proseOf = (blocks: readonly number[]) => blocks.reduce((sum, block) => sum + facts.prose[block]!, 0);
  const body = proseOf(result.flatMap(({block, why}) => (why ? [] : [block])));
  const inside = (element: number) => {
    const blocks: number[] = [];
    for (let i = facts.html.firstBlocks[element]!; i < facts.html.endBlocks[element]!; i++) blocks.push(i);
    return blocks;
  };
  const drop = (blocks: readonly number[]) => {
    for (const block of blocks) {
      const one = judged.get(block);
      if (one) one.why ??= "related";
    }
  };
  for (const one of result) if (one.why === "related") drop(labelledBox(facts, one.block));
  const first = result[0]?.block ?? 0;
  const end = (result[result.length - 1]?.block ?? -1) + 1;
  for (const row of repeatedChildren(facts)) {
    const {firstBlocks, endBlocks} = facts.html;
    if (firstBlocks[row[0]!]! < first || endBlocks[row[row.length - 1]!]! > end) continue;
    const cards = row.filter((element) => endBlocks[element]! - firstBlocks[element]! <= 8).map(inside);
    const teasers = cards.filter((card) => isTeaser(facts, card));
    if (teasers.length < 3 || teasers.length < row.length * 0.7) continue;
    const blocks = teasers.flat();
    const prose = proseOf(blocks);
    const dated = teasers.filter((card) => card.some((block) => saysTime(facts, block)));
    const isDated = dated.length > teasers.length * 0.6;
    const last = blocks[blocks.length - 1]!;
    const isTail = facts.sums[end]! - facts.sums[last + 1]! < 60;
    if (prose < body * (isTail ? 0.45 : 0.15) || (isDated && body - prose > leastLeft)) drop(blocks);
  }
}

/** The blocks of the small box that a label ("Read more") opens, when a linked headline is among them. */
function labelledBox({html, prose}: PageFacts, label: number): number[] {
  const {tree, blocks, firstBlocks, endBlocks} = html;
  const {start, end, linkLength} = blocks[label]!;
  if (end - start > 40 || linkLength > 0 || prose[label]! > 0) return [];
  let box = blocks[label]!.element;
  const holds = (element: number) =>
    firstBlocks[element] === label &&
    endBlocks[element]! - label <= 6 &&
    blocks[endBlocks[element]! - 1]!.end - start <= 600;
  while (box >= 0 && tree.parents[box]! >= 0 && holds(tree.parents[box]!)) box = tree.parents[box]!;
  if (box < 0 || !holds(box)) return [];
  const inside: number[] = [];
  for (let block = label; block < endBlocks[box]!; block++) inside.push(block);
  const isHeadline = (block: number) => {
    const one = blocks[block]!;
    return one.end - one.start >= 20 && one.linkLength > (one.end - one.start) * 0.9;
  };
  return inside.some(isHeadline) ? inside : [];
}

/** One linked headline and at most one summary below it. */
function isTeaser({html, prose}: PageFacts, card: readonly number[]): boolean {
  let headline = -1;
  let summaries = 0;
  for (const block of card) {
    const {start, end, linkLength, tag} = html.blocks[block]!;
    const length = end - start;
    if (prose[block]! > 0) {
      if (headline < 0 || length > longestSummary || ++summaries > 1) return false;
    } else if (length >= 20 && linkLength > length * 0.9 && tag !== "td") headline = block;
  }
  return headline >= 0 && summaries === 1;
}

function saysTime({html}: PageFacts, block: number): boolean {
  const {start, end} = html.blocks[block]!;
  return end - start < 50 && isTimeLabel(html.text.slice(start, end), html.metadata.language);
}
