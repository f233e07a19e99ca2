import type {Attributes, HtmlTree} from "./html-tree.js";
import {blockTags, impliedEnds, paragraphEnders, scopeTags, tableTags, voidTags} from "./tag-words.js";
import {tokenizeHtml} from "./tokenize-html.js";

const headings = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
/** How far up an open element is looked for once a page has spent its allowance of looking; keeps hostile nesting linear. */
const shortReach = 64;

/**
 * The tree of an HTML page from one pass over its source. Unclosed paragraphs, list items and cells are ended as
 * browsers do (simplified); stray closing tags are ignored. Never throws; time and memory are linear in the source.
 */
export function buildTree(source: string): HtmlTree {
  const tags: string[] = [];
  const parents: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const lasts: number[] = [];
  const attributes: (Attributes | null)[] = [];
  const steps: number[] = [];
  const pieceStarts: number[] = [];
  const pieceEnds: number[] = [];
  const open: number[] = [];
  const openCount = new Map<string, number>();
  let allowance = 20 * source.length;

  let inHead = false;

  const pop = (at: number) => {
    const element = open.pop()!;
    ends[element] = at;
    lasts[element] = tags.length;
    steps.push(element * 4 + 1);
    openCount.set(tags[element]!, openCount.get(tags[element]!)! - 1);
  };
  const popTo = (depth: number, at: number) => {
    while (open.length > depth) pop(at);
  };
  /** Depth of the nearest open element that `wanted` accepts, looking no further than one that `stop` accepts; -1 when none. */
  const nearest = (wanted: (tag: string) => boolean, stop: (tag: string) => boolean) => {
    const lowest = allowance > 0 ? 0 : Math.max(0, open.length - shortReach);
    for (let depth = open.length - 1; depth >= lowest; depth--) {
      const tag = tags[open[depth]!]!;
      allowance--;
      if (wanted(tag)) return depth;
      if (stop(tag)) return -1;
    }
    return -1;
  };
  const isScope = (tag: string) => scopeTags.has(tag);

  const opening = (name: string, kept: Attributes | null, tagStart: number, end: number) => {
    const implied = impliedEnds.get(name);
    if (implied && [...implied.ends].some((tag) => (openCount.get(tag) ?? 0) > 0)) {
      const depth = nearestOutermost(implied.ends, implied.within);
      if (depth >= 0) popTo(depth, tagStart);
    }
    // A head that was never closed ends where the first element of a body stands.
    if (inHead && (name === "body" || (blockTags.has(name) && name !== "title" && name !== "head"))) {
      const depth = nearest(
        (tag) => tag === "head",
        () => false,
      );
      const isInNoscript = (openCount.get("noscript") ?? 0) > 0 && name !== "body";
      if (depth >= 0 && !isInNoscript) popTo(depth, tagStart);
      if (!isInNoscript) inHead = false;
    }
    if (name === "head") inHead = true;
    if ((openCount.get("p") ?? 0) > 0 && paragraphEnders.has(name)) {
      const depth = nearest((tag) => tag === "p", isScope);
      if (depth >= 0) popTo(depth, tagStart);
    }
    const element = tags.length;
    tags.push(name);
    parents.push(open.length ? open[open.length - 1]! : -1);
    starts.push(tagStart);
    ends.push(end);
    lasts.push(element + 1);
    attributes.push(kept);
    steps.push(element * 4);
    if (voidTags.has(name)) steps.push(element * 4 + 1);
    else {
      open.push(element);
      openCount.set(name, (openCount.get(name) ?? 0) + 1);
    }
  };
  /** A row ends the cells and the row before it: the outermost of `ends` up to the first of `within`. */
  const nearestOutermost = (wanted: ReadonlySet<string>, within: ReadonlySet<string>) => {
    let found = -1;
    const lowest = allowance > 0 ? 0 : Math.max(0, open.length - shortReach);
    for (let depth = open.length - 1; depth >= lowest; depth--) {
      const tag = tags[open[depth]!]!;
      allowance--;
      if (wanted.has(tag)) found = depth;
      else if (within.has(tag)) break;
    }
    return found;
  };
  const closing = (tag: string, at: number) => {
    if ((openCount.get(tag) ?? 0) === 0 && !headings.has(tag)) return;
    const wanted = headings.has(tag) ? (other: string) => headings.has(other) : (other: string) => other === tag;
    const stop = tableTags.has(tag)
      ? (other: string) => other === "table" && tag !== "table"
      : blockTags.has(tag)
        ? isScope
        : (other: string) => blockTags.has(other);
    const depth = nearest(wanted, stop);
    if (depth >= 0) popTo(depth, at);
  };
  tokenizeHtml(source, {
    open(name, kept, start, end, closesItself) {
      const inDrawing = closesItself && ((openCount.get("svg") ?? 0) > 0 || (openCount.get("math") ?? 0) > 0);
      opening(name, kept, start, end);
      if (closesItself && (inDrawing || name === "svg" || name === "a") && !voidTags.has(name)) pop(end);
    },
    close: (name, _start, end) => closing(name, end),
    text(start, end) {
      steps.push(pieceStarts.length * 4 + 2);
      pieceStarts.push(start);
      pieceEnds.push(end);
    },
  });
  popTo(0, source.length);
  return {source, tags, parents, starts, ends, attributes, steps, pieceStarts, pieceEnds, lasts};
}
