import {endsSentence} from "../body/ends-sentence.js";
import type {PageFacts} from "../body/page-facts.js";
import {isTimeLabel} from "../body/spoken-furniture.js";
import type {PagePart} from "./page-part.js";
import {partTime} from "./part-time.js";
import {repeatedChildren} from "./repeated-children.js";

/**
 * The items of a listing: rows of alike siblings, each with a linked headline and a summary, on a page that is not itself an
 * article (the caller knows). Items that hold whole reports come as articles, the others as teasers. In page order.
 */
export function findListItems(facts: PageFacts): PagePart[] {
  const {html} = facts;
  const rows = repeatedChildren(facts)
    .map((group) => group.flatMap((element) => itemOf(facts, element) ?? []))
    .filter((parts) => parts.length >= 3);
  const parts: PagePart[] = [];
  let until = -1;
  for (const part of rows.flat().sort((a, b) => a.element - b.element || 0)) {
    // Rows inside rows: the outer item is the report.
    if (part.element < until) continue;
    parts.push(part);
    until = html.tree.lasts[part.element]!;
  }
  const seen = new Set<string>();
  return parts.filter(({headline}) => {
    const {start, end} = html.blocks[headline]!;
    const title = html.text.slice(start, end).toLowerCase();
    return !seen.has(title) && seen.add(title);
  });
}

function itemOf(facts: PageFacts, element: number): PagePart | null {
  const {html, whys} = facts;
  const first = html.firstBlocks[element]!;
  const end = html.endBlocks[element]!;
  if (end - first > 60) return null;
  let headline = -1;
  const body: number[] = [];
  let headings = 0;
  for (let i = first; i < end; i++) {
    if (whys[i]) continue;
    const block = html.blocks[i]!;
    const length = block.end - block.start;
    const isHeading = /^h[1-6]$/.test(block.tag);
    if (isHeading) headings++;
    if (headline < 0 && length >= 15 && length < 300 && (isHeading || block.linkLength > length * 0.8)) headline = i;
    else if (headline >= 0 && !isHeading && isSummary(facts, i)) body.push(i);
  }
  if (headline < 0 || body.length === 0 || headings > 3) return null;
  const words = body.reduce((sum, i) => sum + facts.prose[i]!, 0);
  const kind = body.length >= 3 && words >= 600 ? "article" : "teaser";
  return {element, kind, headline, body, time: partTime(facts, element), given: null};
}

/** Words of an item below its headline that are neither a link nor a time. */
function isSummary({html, prose}: PageFacts, i: number): boolean {
  if (prose[i]! > 0) return true;
  const {start, end, linkLength} = html.blocks[i]!;
  const said = html.text.slice(start, end);
  return (
    said.length >= 12 &&
    linkLength < said.length * 0.3 &&
    said.includes(" ") &&
    !isTimeLabel(said, html.metadata.language) &&
    endsSentence(said)
  );
}
