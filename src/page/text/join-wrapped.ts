import type {Block} from "../block.js";

/** Longer lines than this are no wrapped ones: mail and print pages break at 40 to 80 characters. */
const longestWrap = 110;
const opensLower = /^["“‘'(]?\p{Ll}/u;
const stops = /[.!?:;…]["”’')\]]*$/;
const mark = /^(?:[•·▪*»>|-]|\d{1,2}[.)]\s|(?:by|via|photo|with)\b[\s:])/i;

/**
 * Joins the lines of a text that was broken at a fixed width (a mail, a print page) into paragraphs. Only a page where at
 * least four lines, and a quarter of all, go on in small letters on the next is such a text; the blocks of any other page
 * come back as they are. Linear.
 */
export function joinWrapped(text: string, lines: readonly Block[]): Block[] {
  const width = wrapWidth(text, lines);
  if (width === 0) return [...lines];
  const blocks: Block[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = blocks.at(-1);
    if (before && last && isNextLine(text, before, line) && goesOn(text, before, line, width))
      blocks[blocks.length - 1] = {...last, end: line.end, sourceEnd: line.end};
    else blocks.push(line);
  });
  return blocks;
}

/** The width at which a page breaks its lines, or 0 when it does not. */
function wrapWidth(text: string, lines: readonly Block[]): number {
  let pairs = 0;
  let sentences = 0;
  let long = 0;
  let width = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const length = line.end - line.start;
    if (length > longestWrap) long++;
    const words = text.slice(line.start, Math.min(line.end, line.start + longestWrap));
    if (length > longestWrap || words.split(" ").length < 4) continue;
    sentences++;
    const next = lines[i + 1];
    if (!next || !isNextLine(text, line, next) || stops.test(words)) continue;
    if (!opensLower.test(text.slice(next.start, next.start + 3))) continue;
    pairs++;
    width = Math.max(width, length);
  }
  return pairs >= 4 && pairs >= sentences / 4 && long <= pairs / 4 ? width : 0;
}

/** One line break and nothing else stands between the two. */
function isNextLine(text: string, line: Block, next: Block): boolean {
  if (next.start - line.end > 40) return false;
  return (text.slice(line.end, next.start).match(/\r\n|[\n\r]/g)?.length ?? 0) === 1;
}

/** The next line goes on in small letters, or its first word had no room on this one. */
function goesOn(text: string, line: Block, next: Block, width: number): boolean {
  const opening = text.slice(next.start, Math.min(next.end, next.start + 40));
  if (mark.test(opening) || line.end - line.start > width) return false;
  const words = text.slice(line.start, line.end);
  const length = words.length;
  if (opensLower.test(opening) && !stops.test(words) && length >= width * 0.3) return true;
  return words.split(" ").length >= 4 && length + 1 + (opening.split(/\s/)[0]?.length ?? 0) > width;
}
