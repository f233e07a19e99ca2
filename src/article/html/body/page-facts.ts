import type {HtmlPage} from "../../../page/html/html-page.js";
import type {FurnitureReason} from "../../../page/page.js";
import {type ElementName, elementNamer} from "./name-element.js";

/** What is known of each block and element of a page before its body is chosen, as columns. */
export type PageFacts = {
  readonly html: HtmlPage;
  /** By element. */
  readonly names: readonly ElementName[];
  /** By block: what its markup makes of it, null when it may be text of an article. */
  readonly whys: readonly (FurnitureReason | null)[];
  /** By block: how much it weighs as running text; 0 for labels, links and headings. */
  readonly prose: readonly number[];
  /** Sums of `prose` over blocks not marked as furniture: `sums[end] - sums[first]` is that of a range. */
  readonly sums: readonly number[];
};

const eastAsian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Marks that end a sentence, in the scripts of the world's newspapers. */
export const sentenceEnd = /[.!?…。！？؟।][\s"'”’»)\]]*$/;

/** Length in letters of an alphabet: a sign of Chinese, Japanese or Korean says about as much as two and a half. */
export function weightOf(text: string): number {
  if (!eastAsian.test(text)) return text.length;
  let weight = 0;
  for (const char of text) weight += eastAsian.test(char) ? 2.5 : 1;
  return weight;
}

/** Columns of facts for a page; one pass over its blocks and elements. */
export function pageFacts(html: HtmlPage): PageFacts {
  const {blocks, text, tree} = html;
  const raw = blocks.map((block) => proseWeight(text.slice(block.start, block.end), block.linkLength, block.tag));
  const rawSums = prefixSums(raw);
  const linkSums = prefixSums(blocks.map((block) => block.linkLength));
  const charSums = prefixSums(blocks.map((block) => block.end - block.start));
  const name = elementNamer();
  const names = tree.tags.map((tag, element) => name(tag, tree.attributes[element]!));
  const inside = (sums: readonly number[], element: number) =>
    sums[html.endBlocks[element]!]! - sums[html.firstBlocks[element]!]!;
  const total = rawSums[blocks.length]!;
  let bodyProse = 0;
  names.forEach((one, element) => {
    if (one.isBody) bodyProse = Math.max(bodyProse, inside(rawSums, element));
  });
  const elementWhys: (FurnitureReason | null)[] = new Array(names.length).fill(null);
  names.forEach((one, element) => {
    const parent = tree.parents[element]!;
    const above = parent >= 0 ? elementWhys[parent]! : null;
    if (above) {
      elementWhys[element] = above;
      return;
    }
    const {furniture, by} = one;
    if (!furniture) return;
    const prose = inside(rawSums, element);
    if (by === "soft" && inside(linkSums, element) < 0.5 * inside(charSums, element)) return;
    // A name that would throw away most of the page's text is a remark about the page, not about the element.
    const outside = total - prose;
    const isMost = prose > total * 0.5 && outside < (furniture === "comments" ? 400 : 0.8 * total);
    if (isMost && !(furniture === "comments" && outside >= 400)) return;
    elementWhys[element] = furniture;
  });
  const whys = blocks.map((block) => (block.element >= 0 ? elementWhys[block.element]! : null));
  const prose = raw.map((weight, i) => (whys[i] ? 0 : weight));
  return {html, names, whys, prose, sums: prefixSums(prose)};
}

function proseWeight(text: string, linkLength: number, tag: string): number {
  const length = text.length;
  if (length < 20 || linkLength > length * 0.5 || /^h[1-6]$/.test(tag)) return 0;
  const weight = weightOf(text);
  const ends = sentenceEnd.test(text);
  if (weight < 60) return ends && weight >= 25 ? weight * 0.5 : 0;
  const listed = tag === "li" || tag === "td" || tag === "dd" || tag === "dt" || tag === "th";
  return (ends ? weight : weight * 0.6) * (listed ? 0.6 : 1) * (1 - linkLength / length);
}

export function prefixSums(values: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) sums.push((sum += value));
  return sums;
}
