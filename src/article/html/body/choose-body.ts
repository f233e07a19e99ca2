import type {PageFacts} from "./page-facts.js";

/** The part of a page that holds its article: the chosen element and every block that stands in it or continues it. */
export type BodyChoice = {
  /** Index into the tree, -1 when the page has no running text. */
  readonly element: number;
  /** Block indexes in order. */
  readonly blocks: readonly number[];
  /** Where the body itself begins; what was added above it must prove itself. */
  readonly first: number;
  /** How it was found, for the confidence. */
  readonly how: "named" | "dense" | "none";
  /** The share of the page's running text that was chosen. */
  readonly share: number;
};

const wholeBlocks = new Set([
  "p",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "blockquote",
  "li",
  "pre",
  "dd",
  "dt",
  "td",
  "th",
]);

/** Elements that hold one paragraph or line. */
const pieceTags = new Set("a b em h1 h2 h3 h4 h5 h6 i label li p small span strong".split(" "));

/**
 * Chooses the body: elements that are named as one, else the densest by a score that paragraphs give to the elements around
 * them (after Readability's), then widened over neighbours that continue it. Linear in the page.
 */
export function chooseBody(facts: PageFacts): BodyChoice {
  const dense = densest(facts);
  if (dense < 0) return {element: -1, blocks: [], first: 0, how: "none", share: 0};
  const wide = widen(facts, dense, false);
  const total = facts.sums[facts.html.blocks.length]! || 1;
  const proseOf = (blocks: readonly number[]) => blocks.reduce((sum, block) => sum + facts.prose[block]!, 0);
  const named = bestNamed(facts);
  if (named >= 0) {
    const wideNamed = widen(facts, named, true);
    if (proseOf(wideNamed) >= 0.5 * proseOf(wide))
      return {
        element: named,
        blocks: wideNamed,
        first: firstAlike(facts, named),
        how: "named",
        share: proseOf(wideNamed) / total,
      };
  }
  return {element: dense, blocks: wide, first: firstAlike(facts, dense), how: "dense", share: proseOf(wide) / total};
}

/** The element with the greatest paragraph score. */
function densest({html, prose, names, whys}: PageFacts): number {
  const {tree, blocks, text} = html;
  const scores = new Map<number, number>();
  const direct = new Map<number, number>();
  blocks.forEach((block, i) => {
    if (prose[i]! > 0) direct.set(block.element, (direct.get(block.element) ?? 0) + 1);
  });
  blocks.forEach((block, i) => {
    if (prose[i]! <= 0 || whys[i] || block.element < 0) return;
    const commas = text.slice(block.start, block.end).match(/[,;،、，；]/g)?.length ?? 0;
    const score = 1 + Math.min(commas, 12) + Math.min(4, prose[i]! / 100);
    const own = !wholeBlocks.has(block.tag) && direct.get(block.element)! > 1;
    let element = own ? block.element : tree.parents[block.element]!;
    for (let level = 0; element >= 0 && level < 6; level++) {
      scores.set(element, (scores.get(element) ?? 0) + score / (level === 0 ? 1 : level === 1 ? 2 : level * 3));
      element = tree.parents[element]!;
    }
  });
  let best = -1;
  let bestScore = 0;
  for (const [element, score] of [...scores].sort((a, b) => a[0] - b[0])) {
    let weighed = score;
    const tag = tree.tags[element]!;
    if (names[element]!.isBody) weighed *= 1.4;
    if (tag === "article" || tag === "main") weighed *= 1.1;
    if (tag === "li" || tag === "td" || tag === "ul" || tag === "form" || tag === "blockquote") weighed *= 0.7;
    if (weighed > bestScore) {
      best = element;
      bestScore = weighed;
    }
  }
  return best;
}

/**
 * The element named as a body that holds most running text, the innermost of equals; but the first one on the page unless a
 * later one holds much more (some pages print the next article below).
 */
function bestNamed({html, names, elementWhys, sums}: PageFacts): number {
  const {tree} = html;
  const held = (element: number) => sums[html.endBlocks[element]!]! - sums[html.firstBlocks[element]!]!;
  const alone = lonePieces(tree, names);
  let best = -1;
  for (let element = 0; element < names.length; element++) {
    if (!names[element]!.isBody || elementWhys[element] || tree.tags[element] === "body") continue;
    if (alone.has(element)) continue;
    const prose = held(element);
    if (prose < 250) continue;
    if (best < 0) best = element;
    else if (element < tree.lasts[best]!) {
      if (prose >= held(best) * 0.9) best = element;
    } else if (prose > held(best) * 2.5) best = element;
  }
  // Many of one name, none of them large: the parts of a list article.
  if (best >= 0 && held(best) < 0.4 * sums[html.blocks.length]!) {
    const key = tree.attributes[best]?.class ?? "";
    const parts = names.flatMap((one, element) =>
      one.isBody && key !== "" && tree.attributes[element]?.class === key && held(element) > 60 ? [element] : [],
    );
    if (parts.length >= 3) return around(tree, parts[0]!, parts[parts.length - 1]!);
  }
  return best;
}

/** Elements of one paragraph or line that are named as a body with fewer than two siblings named so: a box beside the body. */
function lonePieces({tags, parents}: PageFacts["html"]["tree"], names: PageFacts["names"]): Set<number> {
  const pieces = new Map<number, number[]>();
  names.forEach((one, element) => {
    if (!one.isBody || !pieceTags.has(tags[element]!)) return;
    const siblings = pieces.get(parents[element]!);
    if (siblings) siblings.push(element);
    else pieces.set(parents[element]!, [element]);
  });
  return new Set([...pieces.values()].filter((siblings) => siblings.length < 3).flat());
}

/** The innermost element around both. */
function around(tree: PageFacts["html"]["tree"], first: number, last: number): number {
  let element = first;
  while (element >= 0 && !(element <= last && last < tree.lasts[element]!)) element = tree.parents[element]!;
  return element;
}

/**
 * All blocks of an element, and those of neighbours that continue it: the same name, paragraphs standing free, or running text
 * that no linked heading announces. Goes up to the `<article>` or `<main>` around it, at most sixteen levels.
 */
function widen(facts: PageFacts, start: number, isNamed: boolean): number[] {
  const {html, sums} = facts;
  const {tree} = html;
  const chosen = new Set<number>();
  const add = (element: number) => {
    for (let i = html.firstBlocks[element]!; i < html.endBlocks[element]!; i++) chosen.add(i);
  };
  add(start);
  const held = (element: number) => sums[html.endBlocks[element]!]! - sums[html.firstBlocks[element]!]!;
  let child = start;
  for (let level = 0; level < 16; level++) {
    const tag = tree.tags[child]!;
    if (tag === "article" || tag === "main" || tag === "body") break;
    const parent = tree.parents[child]!;
    if (parent < 0) break;
    const ours = nameKey(facts, child);
    for (let other = parent + 1; other < tree.lasts[parent]!; other = Math.max(other + 1, tree.lasts[other]!)) {
      if (other === child || facts.elementWhys[other]) continue;
      if (held(other) <= 0) continue;
      const size = html.endBlocks[other]! - html.firstBlocks[other]!;
      const isSame = ours !== "" && nameKey(facts, other) === ours && tree.tags[other] === tag;
      const isParagraph = size === 1 && tree.tags[other] === "p" && level < 3;
      if (isSame || isParagraph || (!isNamed && continues(facts, other))) add(other);
    }
    child = parent;
  }
  return [...chosen].sort((a, b) => a - b);
}

/**
 * The first block of an element or, where it stands in one of several sections alike (one tag and class), of the first of them
 * that holds text too. Looks at six elements around it, up to the `<article>` or `<main>`.
 */
function firstAlike({html, elementWhys, sums}: PageFacts, start: number): number {
  const {tree} = html;
  let first = html.firstBlocks[start]!;
  let element = start;
  for (let level = 0; level < 6; level++) {
    const parent = tree.parents[element]!;
    const tag = tree.tags[element]!;
    if (parent < 0 || tag === "article" || tag === "main" || tag === "td") break;
    const key = tree.attributes[element]?.class ?? "";
    for (let other = parent + 1; other < element; other = Math.max(other + 1, tree.lasts[other]!)) {
      if (elementWhys[other] || tree.tags[other] !== tag || (tree.attributes[other]?.class ?? "") !== key) continue;
      if (sums[html.endBlocks[other]!]! - sums[html.firstBlocks[other]!]! < 150) continue;
      first = html.firstBlocks[other]!;
      break;
    }
    element = parent;
  }
  return first;
}

/** Running text with few links that is no row of teasers: no linked heading or picture line stands with each paragraph. */
function continues({html, prose, whys}: PageFacts, element: number): boolean {
  let all = 0;
  let announced = 0;
  let chars = 0;
  let links = 0;
  let isTeaser = false;
  for (let i = html.firstBlocks[element]!; i < html.endBlocks[element]!; i++) {
    if (whys[i]) continue;
    const {start, end, linkLength} = html.blocks[i]!;
    chars += end - start;
    links += linkLength;
    if (prose[i]! <= 0) {
      // A line that is one link announces what follows it.
      if (linkLength > (end - start) * 0.8 && end - start > 12) isTeaser = true;
      continue;
    }
    all += prose[i]!;
    if (isTeaser && end - start < 400) announced += prose[i]!;
    isTeaser = false;
  }
  return all >= 140 && announced < all * 0.4 && links < chars * 0.3;
}

function nameKey({html}: PageFacts, element: number): string {
  return html.tree.attributes[element]?.class ?? "";
}
