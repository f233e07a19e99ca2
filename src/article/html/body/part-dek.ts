import {readByline} from "../../credit/read-byline.js";
import {splitDateline} from "../../credit/split-dateline.js";
import {bylineLead} from "../fields/author-words.js";
import {endsSentence} from "./ends-sentence.js";
import {namesDek} from "./find-dek.js";
import type {PageFacts} from "./page-facts.js";
import {isTimeLabel} from "./spoken-furniture.js";

/** The lines that open a report, parted: what the desk prints under its headline, and what is the report's own first paragraph. */
export type Opening = {readonly dek: readonly number[]; readonly lead: readonly number[]};

/**
 * Which of the lines that open a report are its dek: those that are no whole sentence, and those that a byline or a time parts from
 * the text; of lines that no markup sets apart only those of which both is true. `above` are the lines found between headline and body, `body` the first blocks of the body: a body whose frame reaches up to
 * the headline begins with its dek. Block indexes; at most three.
 */
export function partDek(facts: PageFacts, above: readonly number[], body: readonly number[]): Opening {
  const {html} = facts;
  const row = [...above, ...body];
  let cut = 0;
  for (; cut < Math.min(3, row.length - 1); cut++) {
    const block = html.blocks[row[cut]!]!;
    const said = html.text.slice(block.start, block.end);
    if (said.length > 400 || splitDateline(html.text, block.start, block.end)) break;
    const isNamed = cut < above.length || namesDek(facts, block.element, 1);
    const isWhole = endsSentence(said);
    const next = row[cut + 1]!;
    if (isNamed ? isWhole && !isParted(facts, row[cut]!, next) : isWhole || !isParted(facts, row[cut]!, next + 1))
      break;
  }
  return {dek: row.slice(0, cut), lead: above.slice(cut)};
}

/** A byline or a time stands between two blocks, or is the second; the second may lie behind the last block of the page. */
function isParted({html}: PageFacts, from: number, to: number): boolean {
  for (let i = from + 1; i <= Math.min(to, html.blocks.length - 1); i++) {
    const {start, end} = html.blocks[i]!;
    const said = html.text.slice(start, end);
    if (said.length > 140) continue;
    if (bylineLead.test(said) || readByline(html.text, start, end) || isTimeLabel(said, html.metadata.language))
      return true;
  }
  return false;
}
