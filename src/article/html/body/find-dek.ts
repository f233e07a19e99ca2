import {foldWords} from "../fold-words.js";
import {endsSentence} from "./ends-sentence.js";
import {dekWords} from "./markup-words.js";
import {nameParts} from "./name-element.js";
import type {PageFacts} from "./page-facts.js";

/**
 * The lines between the headline and the body that open the report (dek, standfirst, lead): a sentence that the page gives as
 * its description, or that its markup names as one, or a paragraph standing free. Block indexes; empty when there are none.
 */
export function findDek(
  facts: PageFacts,
  headline: number,
  firstBody: number,
  titles: readonly (string | null)[],
): number[] {
  const heads = new Set(titles.map((title) => foldWords(title ?? "")));
  const {html, whys} = facts;
  if (headline < 0) return [];
  const descriptions = html.metadata.metas
    .filter(({name}) => name === "description" || name === "og:description" || name === "twitter:description")
    .map(({content}) => foldWords(content).slice(0, 40))
    .filter((start) => start.length >= 25);
  const found: number[] = [];
  for (let i = headline + 1; i < firstBody && i < headline + 40; i++) {
    const block = html.blocks[i]!;
    const why = whys[i];
    if (why && why !== "other" && why !== "related") continue;
    const said = html.text.slice(block.start, block.end);
    if (said.length < 30 || said.length > 900 || block.linkLength > said.length * 0.3) continue;
    if (heads.has(foldWords(said))) continue;
    if (block.tag === "li" || block.tag === "h1" || block.tag === "td") continue;
    // A dateline may stand before what the description gives.
    const opening = foldWords(said).slice(0, 70);
    const isGiven = descriptions.some((start) => opening.includes(start));
    const isNamed = namesDek(facts, block.element, 2);
    const isFree = !why && block.tag === "p" && said.length >= 50 && endsSentence(said);
    const isWhole = endsSentence(said) || (said.length >= 50 && !/^h[1-6]$/.test(block.tag));
    if (isGiven || (isNamed && isWhole) || isFree) found.push(i);
  }
  // More than a few lines are no dek, unless they stand side by side: the opening of a live page.
  const isBeside = (i: number) =>
    html.tree.parents[html.blocks[i]!.element] === html.tree.parents[html.blocks[i - 1]!.element];
  return found.filter((i, at) => at < 4 || (found[at - 1] === i - 1 && isBeside(i)));
}

/** Whether an element, or one of those around it that are looked at, is named as the lines between headline and body. */
export function namesDek({html}: PageFacts, element: number, levels: number): boolean {
  for (let up = 0; up < levels && element >= 0; up++) {
    const at = html.tree.attributes[element];
    const names = `${at?.class ?? ""} ${at?.itemprop ?? ""} ${at?.["data-testid"] ?? ""}`.slice(0, 300);
    for (const name of names.split(/\s+/)) if (nameParts(name).some((part) => dekWords.has(part))) return true;
    element = html.tree.parents[element]!;
  }
  return false;
}
