import {decodeEntities} from "./decode-entities.js";
import type {HtmlBlock} from "./html-page.js";
import type {HtmlTree} from "./html-tree.js";
import {blockTags} from "./tag-words.js";

const boldTags = new Set(["b", "strong", "h1", "h2", "h3", "h4", "h5", "h6"]);

export type Rendered = {
  readonly text: string;
  readonly blocks: readonly HtmlBlock[];
  readonly firstBlocks: readonly number[];
  readonly endBlocks: readonly number[];
  readonly textStarts: readonly number[];
  readonly textEnds: readonly number[];
};

/**
 * The words a browser would show, one block a paragraph or line, a blank line between blocks, white space folded; a single
 * `<br>` is a line break inside its block, two part blocks. Soft hyphens and zero-width spaces go. Linear in the tree.
 */
export function renderTree(tree: HtmlTree, hidden: readonly boolean[]): Rendered {
  const count = tree.tags.length;
  const firstBlocks: number[] = new Array(count).fill(0);
  const endBlocks: number[] = new Array(count).fill(0);
  const textStarts: number[] = new Array(count).fill(0);
  const textEnds: number[] = new Array(count).fill(0);
  const blocks: HtmlBlock[] = [];
  const blockElements: number[] = [];
  // Pieces are joined at the end: a text that grows and is looked into as it grows costs its square.
  const pieces: string[] = [];
  let length = 0;
  let words = "";
  let start = -1;
  let element = -1;
  let sourceStart = 0;
  let sourceEnd = 0;
  let linkLength = 0;
  let boldLength = 0;
  let inLink = 0;
  let inBold = 0;
  let inPre = 0;
  let hiddenDepth = 0;
  let space = false;
  let breaks = 0;
  let afterBreak = false;
  let cuts: Cut[] = [];
  let linkBefore = 0;
  let boldBefore = 0;

  const endBlock = () => {
    if (start >= 0) {
      const end = length;
      pieces.push(words, "\n\n");
      length += 2;
      if (cuts.length && cutsParagraphs(words, start, cuts, end)) {
        for (const cut of cuts) {
          blocks.push({
            start,
            end: cut.at,
            tag: element >= 0 ? tree.tags[element]! : "body",
            sourceStart,
            sourceEnd: cut.sourceEnd,
            linkLength: cut.linkLength - linkBefore,
            element,
            boldLength: cut.boldLength - boldBefore,
            afterBreak,
          });
          start = cut.at + 1;
          sourceStart = cut.sourceEnd;
          linkBefore = cut.linkLength;
          boldBefore = cut.boldLength;
          afterBreak = true;
        }
        linkLength -= linkBefore;
        boldLength -= boldBefore;
      }
      blocks.push({
        start,
        end,
        tag: element >= 0 ? tree.tags[element]! : "body",
        sourceStart,
        sourceEnd,
        linkLength,
        element,
        boldLength,
        afterBreak,
      });
      words = "";
      start = -1;
    }
    afterBreak = false;
    space = false;
    breaks = 0;
    linkLength = 0;
    boldLength = 0;
    linkBefore = 0;
    boldBefore = 0;
    if (cuts.length) cuts = [];
  };

  for (const step of tree.steps) {
    const index = step >> 2;
    const kind = step & 3;
    if (kind === 3) {
      if (!hiddenDepth) space = true;
      continue;
    }
    if (kind === 2) {
      if (hiddenDepth) continue;
      const from = tree.pieceStarts[index]!;
      const to = tree.pieceEnds[index]!;
      let piece = fold(decodeEntities(tree.source.slice(from, to)), inPre > 0);
      if (piece === "") continue;
      if (piece === " ") {
        space = true;
        continue;
      }
      if (piece.charCodeAt(0) === 32) {
        space = true;
        piece = piece.slice(1);
      }
      if (start < 0) {
        start = length;
        element = blockElements.length ? blockElements[blockElements.length - 1]! : -1;
        sourceStart = from;
      } else if (breaks > 0) {
        cuts.push({at: length, sourceEnd, linkLength, boldLength});
        words += "\n";
        length++;
      } else if (space) {
        words += " ";
        length++;
      }
      breaks = 0;
      space = piece.charCodeAt(piece.length - 1) === 32;
      if (space) piece = piece.slice(0, -1);
      words += piece;
      length += piece.length;
      sourceEnd = to;
      if (inLink) linkLength += piece.length;
      if (inBold) boldLength += piece.length;
      continue;
    }
    const tag = tree.tags[index]!;
    if (kind === 0) {
      if (hidden[index]) hiddenDepth++;
      if (tag === "br") {
        if (!hiddenDepth && start >= 0) {
          breaks++;
          space = false;
          if (breaks > 1) {
            endBlock();
            afterBreak = true;
          }
        }
      } else if (blockTags.has(tag) && !hiddenDepth) {
        endBlock();
        if (tag !== "hr") blockElements.push(index);
        if (tag === "pre") inPre++;
      } else if (tag === "a") inLink++;
      if (boldTags.has(tag)) inBold++;
      firstBlocks[index] = blocks.length;
      textStarts[index] = length;
      endBlocks[index] = blocks.length + (start >= 0 ? 1 : 0);
      textEnds[index] = length;
    } else {
      if (tag !== "br" && blockTags.has(tag)) {
        if (!hiddenDepth) {
          endBlock();
          if (tag !== "hr") blockElements.pop();
          if (tag === "pre") inPre--;
        }
      } else if (tag === "a") inLink--;
      if (boldTags.has(tag)) inBold--;
      endBlocks[index] = blocks.length + (start >= 0 ? 1 : 0);
      textEnds[index] = length;
      if (hidden[index]) hiddenDepth--;
    }
  }
  endBlock();
  return {text: pieces.join("").trimEnd(), blocks, firstBlocks, endBlocks, textStarts, textEnds};
}

/** A single line break inside a block: where it stands, and what had been counted up to it. */
type Cut = {readonly at: number; readonly sourceEnd: number; readonly linkLength: number; readonly boldLength: number};

/** Single breaks part paragraphs where every line before one is a long whole sentence: no verse, no address. */
function cutsParagraphs(words: string, start: number, cuts: readonly Cut[], end: number): boolean {
  let from = start;
  for (const {at} of cuts) {
    const last = words.slice(Math.max(from, at - 6) - start, at - start);
    if (at - from < 70 || !/[.!?…。！？؟।]["'”’»)\]]{0,3}$/.test(last)) return false;
    from = at + 1;
  }
  return end - from >= 30;
}

function fold(words: string, keepLines: boolean): string {
  const clean = /[\u00ad\u200b\u2060\ufeff\u0000]/.test(words)
    ? words.replace(/[\u00ad\u200b\u2060\ufeff\u0000]/g, "")
    : words;
  if (keepLines) return clean.replace(/[ \t\r\f\u00a0]+/g, " ").replace(/ ?\n[\n ]*/g, "\n");
  return /[\t\n\r\f\v\u00a0\u2028\u2029]| {2}/.test(clean)
    ? clean.replace(/[ \t\n\r\f\v\u00a0\u2028\u2029]+/g, " ")
    : clean;
}
