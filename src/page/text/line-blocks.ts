import type {Block} from "../block.js";

/** No news page comes near this many lines; beyond it the text is cut off with a remark, so that memory stays bounded. */
export const lineLimit = 100_000;

/**
 * The non-blank lines of a plain text as blocks, without the white space around them. Stops after `lineLimit` lines;
 * `end` is the offset up to which the text was read. Linear.
 */
export function lineBlocks(text: string): {blocks: Block[]; end: number} {
  const blocks: Block[] = [];
  let at = 0;
  while (at < text.length) {
    if (blocks.length >= lineLimit) return {blocks, end: at};
    let stop = at;
    while (stop < text.length && !isBreak(text.charCodeAt(stop))) stop++;
    let start = at;
    let end = stop;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > start) blocks.push({start, end, tag: "line", sourceStart: start, sourceEnd: end, linkLength: 0});
    at = stop + 1;
  }
  return {blocks, end: text.length};
}

function isBreak(c: number): boolean {
  return c === 10 || c === 13 || c === 12 || c === 11 || c === 0x85 || c === 0x2028 || c === 0x2029;
}

function isBlank(c: number): boolean {
  return c <= 32 || c === 0xa0 || c === 0x200b || c === 0xfeff || (c >= 0x2000 && c <= 0x200a) || c === 0x3000;
}
