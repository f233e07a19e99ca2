import type {HtmlPage} from "../../../page/html/html-page.js";
import type {FurnitureReason} from "../../../page/page.js";
import {endsSentence} from "./ends-sentence.js";
import {type ElementName, type Need, nameElement, unnamed} from "./name-element.js";

/** What is known of each block and element of a page before its body is chosen, as columns. */
export type PageFacts = {
  readonly html: HtmlPage;
  /** By element. */
  readonly names: readonly ElementName[];
  /** By block: what its markup makes of it, null when it may be text of an article. */
  readonly whys: readonly (FurnitureReason | null)[];
  /** By block: how much it weighs as running text; 0 for labels, links and headings. */
  readonly prose: readonly number[];
  /** By element: what it or the furniture around it is, null for what may be text of an article. */
  readonly elementWhys: readonly (FurnitureReason | null)[];
  /** Sums of `prose` over blocks not marked as furniture: `sums[end] - sums[first]` is that of a range. */
  readonly sums: readonly number[];
};

const eastAsian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
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
  const aboutCookies = cookieNotices(html, raw);
  for (const block of aboutCookies) raw[block] = 0;
  const linkSums = prefixSums(blocks.map((block) => block.linkLength));
  const rawSums = prefixSums(raw);
  const charSums = prefixSums(blocks.map((block) => block.end - block.start));
  const names = tree.tags.map((tag, element) =>
    html.endBlocks[element]! > html.firstBlocks[element]! ? nameElement(tag, tree.attributes[element]!) : unnamed,
  );
  const inside = (sums: readonly number[], element: number) =>
    sums[html.endBlocks[element]!]! - sums[html.firstBlocks[element]!]!;
  const blocksOf = (element: number) => html.endBlocks[element]! - html.firstBlocks[element]!;
  const disbelieved = disbelievedWords(html, names, raw);
  const elementWhys: (FurnitureReason | null)[] = new Array(names.length).fill(null);
  names.forEach((one, element) => {
    const parent = tree.parents[element]!;
    const above = parent >= 0 ? elementWhys[parent]! : null;
    if (above) elementWhys[element] = above;
    else if (one.signs.length) {
      const chars = inside(charSums, element);
      const meets = (need: Need) =>
        need === "nothing" ||
        (need === "links"
          ? inside(linkSums, element) >= 0.5 * chars
          : chars < 400 && blocksOf(element) <= 4 && !holdsQuotation(tree, element));
      // What leads to other pages holds a link: running text without any is a part of the report with an unlucky name.
      const isText = inside(linkSums, element) === 0 && inside(rawSums, element) >= 200;
      const sign = one.signs.find(
        ({word, why, need}) => !disbelieved.has(word) && meets(need) && !(why === "related" && isText),
      );
      // A heading that a table of contents leads to is no table of contents.
      const isHeading = sign?.why === "navigation" && (/^h[1-6]$/.test(tree.tags[element]!) || asks(html, element));
      if (sign && !isHeading && tree.tags[element] !== "blockquote") elementWhys[element] = sign.why;
    }
  });
  const whys = blocks.map((block, i) =>
    aboutCookies.has(i) ? "cookie-notice" : block.element >= 0 ? elementWhys[block.element]! : null,
  );
  const prose = raw.map((weight, i) => (whys[i] ? 0 : weight));
  return {html, names, whys, elementWhys, prose, sums: prefixSums(prose)};
}

/**
 * Blocks that speak of cookies twice, on a page whose title does not and outside running text that does not: what a site must
 * say of itself, in whatever language.
 */
function cookieNotices({blocks, text, tree, metadata}: HtmlPage, prose: readonly number[]): Set<number> {
  const times = new Map<number, number>();
  if (/cookie/i.test(metadata.title ?? "")) return new Set();
  let block = 0;
  for (let at = text.indexOf("ookie"); at >= 0; at = text.indexOf("ookie", at + 5)) {
    while (blocks[block]!.end <= at) block++;
    times.set(block, (times.get(block) ?? 0) + 1);
  }
  if (times.size === 0) return new Set();
  const around = (i: number) => (blocks[i] ? tree.parents[blocks[i].element] : -1);
  const isAmid = (i: number) =>
    [-3, -2, -1, 1, 2, 3].filter(
      (far) => (prose[i + far] ?? 0) > 60 && !times.has(i + far) && around(i + far) === around(i),
    ).length >= 2;
  return new Set(
    [...times].flatMap(([i, said]) => (said >= 2 && blocks[i]!.end - blocks[i]!.start < 1500 && !isAmid(i) ? [i] : [])),
  );
}

/** A button that unfolds an answer: it holds a heading or a whole question. */
function asks({tree, text, textStarts, textEnds}: HtmlPage, element: number): boolean {
  if (tree.tags[element] !== "button") return false;
  for (let inner = element + 1; inner < tree.lasts[element]! && inner < element + 50; inner++)
    if (/^h[1-6]$/.test(tree.tags[inner]!)) return true;
  const words = text.slice(textStarts[element]!, Math.min(textEnds[element]!, textStarts[element]! + 300)).trim();
  return words.length >= 20 && /[?？؟]$/.test(words);
}

/** A quoted post of a social network is part of the article that quotes it. */
function holdsQuotation({tags, lasts}: HtmlPage["tree"], element: number): boolean {
  for (let inner = element; inner < lasts[element]! && inner < element + 200; inner++)
    if (tags[inner] === "blockquote" || tags[inner] === "table") return true;
  return false;
}

/** What is furniture however much of it there is, as long as something else is left. */
const sureReasons: ReadonlySet<FurnitureReason> = new Set(["comments", "cookie-notice"]);

/**
 * Words of names that would throw away most of the page's running text: on this page they say something else (a page builder
 * that calls everything a widget, a class that remarks on a sidebar). Where an element is named as a body, what holds most of
 * that is meant; else what holds most of the page. Comments may well be longer than the article.
 */
function disbelievedWords(html: HtmlPage, names: readonly ElementName[], prose: readonly number[]): Set<string> {
  const {tree, firstBlocks, endBlocks} = html;
  const isSure = surely(html, names);
  // What is printed again and again counts once.
  const seen = new Set<string>();
  const isAgain = (i: number) => {
    const words = html.text.slice(html.blocks[i]!.start, html.blocks[i]!.end);
    if (seen.has(words)) return true;
    seen.add(words);
    return false;
  };
  const rest = prose.map((weight, i) => (weight === 0 || isSure[html.blocks[i]!.element] || isAgain(i) ? 0 : weight));
  const left = prefixSums(rest);
  const sums = left[prose.length]! > 400 ? left : prefixSums(prose);
  const inside = (element: number) => sums[endBlocks[element]!]! - sums[firstBlocks[element]!]!;
  const anchor = namedBody(html, names, inside);
  const from = anchor < 0 ? 0 : firstBlocks[anchor]!;
  const to = anchor < 0 ? sums.length - 1 : endBlocks[anchor]!;
  const body = sums[to]! - sums[from]!;
  const held = new Map<string, {prose: number; until: number}>();
  names.forEach((one, element) => {
    for (const {word} of one.signs) {
      const known = held.get(word) ?? {prose: 0, until: 0};
      if (element < known.until) continue;
      const first = Math.max(from, firstBlocks[element]!);
      const end = Math.min(to, endBlocks[element]!);
      if (end > first) known.prose += sums[end]! - sums[first]!;
      known.until = tree.lasts[element]!;
      held.set(word, known);
    }
  });
  const disbelieved = new Set<string>();
  for (const [word, {prose}] of held) if (prose > body * 0.5 && prose > 0) disbelieved.add(word);
  return disbelieved;
}

/** By element: whether it stands in comments or a cookie notice. */
function surely({tree}: HtmlPage, names: readonly ElementName[]): boolean[] {
  const sure: boolean[] = [];
  names.forEach((one, element) => {
    const parent = tree.parents[element]!;
    const isOuter = tree.tags[element] === "body" || tree.tags[element] === "html";
    sure.push(
      (parent >= 0 && sure[parent]!) ||
        (!isOuter && one.signs.some(({why, need}) => need === "nothing" && sureReasons.has(why))),
    );
  });
  return sure;
}

/** The element named as a body with most running text; -1 when none is worth it. */
function namedBody({tree}: HtmlPage, names: readonly ElementName[], inside: (element: number) => number): number {
  let best = -1;
  let most = 250;
  names.forEach((one, element) => {
    if (!one.isBody || tree.tags[element] === "body" || inside(element) <= most) return;
    best = element;
    most = inside(element);
  });
  return best;
}

function proseWeight(text: string, linkLength: number, tag: string): number {
  const length = text.length;
  if (length < 20 || linkLength > length * 0.5 || /^h[1-6]$/.test(tag)) return 0;
  const weight = weightOf(text);
  const ends = endsSentence(text);
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
