import {captionOpening, pictureCredit} from "../credit/caption-words.js";
import {readByline} from "../credit/read-byline.js";
import {readCreditLine} from "../credit/read-credit-line.js";
import {readSignature} from "../credit/read-signature.js";
import type {Piece} from "./cut-lines.js";
import {isItemMark} from "./drafts/item-mark.js";
import {listTitleOf} from "./english/list-title-words.js";
import {topics} from "./english/topic-words.js";
import {foldLine} from "./fold-line.js";
import {furnitureOf} from "./furniture-of.js";
import type {Line} from "./line.js";
import {readLabelDate} from "./read-label-date.js";

const bullet = /^(?:[•·▪◦‣●■►▶»*\-–—]|\d{1,2}[.)])\s+/;
const sentenceEnd = /[.!?…:;]["”’»')\]]*$|["”»]$/;

/** Judges each piece of a page by its own words. Linear. */
export function lookAtLines(text: string, pieces: readonly Piece[]): Line[] {
  const lines = pieces.map((piece, index) => look(text, piece, index));
  const twice = new Set(lines.flatMap((line, i) => (isPrintedTwice(lines, i) ? [line.folded] : [])));
  return lines.map((line, i) => {
    if (twice.has(line.folded) && line.role === "prose") return {...line, role: "heading"};
    if (isSection(lines, i)) return {...line, role: "label"};
    if (isShortHeadline(lines, i)) return {...line, role: "heading"};
    if (isSignedPicture(lines, i)) return {...line, role: "caption"};
    if (isSignedEnd(lines, i)) return {...line, role: "prose"};
    return line;
  });
}

/** "• Trending" right under the date of an item: the section it stands in, no list. */
function isSection(lines: readonly Line[], i: number): boolean {
  const line = lines[i]!;
  return line.role === "list-title" && line.bulleted && line.words <= 3 && lines[i - 1]?.role === "date";
}

/** "After the crane" over a line or two that are its dek, a byline and a date. */
function isShortHeadline(lines: readonly Line[], i: number): boolean {
  const [line, dek, byline, date] = lines.slice(i, i + 4);
  return (
    line!.role === "label" &&
    line!.words >= 2 &&
    !line!.why &&
    dek?.role === "prose" &&
    dek.words <= mostDekWords &&
    byline?.role === "byline" &&
    date?.role === "date"
  );
}

const mostDekWords = 40;

/** "A launch searches the bay on Tuesday. AFP" with prose still to come is a picture's caption; at the end of a report it is its last paragraph. */
function isSignedPicture(lines: readonly Line[], i: number): boolean {
  const line = lines[i]!;
  if ((line.role !== "prose" && line.role !== "heading") || line.words > 45 || line.words < 4) return false;
  return unsigned(line.text) !== line.text && goesOn(lines, i) && !isItem(lines, i) && !endsReport(lines, i);
}

/** Behind a report's own prose a heading or a mark between items follows: the next report of a listing begins. */
function endsReport(lines: readonly Line[], i: number): boolean {
  const next = lines[i + 1];
  return lines[i - 1]?.role === "prose" && next !== undefined && (next.role === "heading" || isItemMark(next));
}

/** A sentence with an agency in brackets behind it looks like a caption; behind prose, with none to come, it is the last paragraph. */
function isSignedEnd(lines: readonly Line[], i: number): boolean {
  const line = lines[i]!;
  if (line.role !== "caption" || line.words < 4 || captionOpening.test(line.text)) return false;
  const own = unsigned(line.text);
  if (own === line.text || isCaption(own, line.words)) return false;
  if (goesOn(lines, i)) return isItem(lines, i);
  return lines.slice(Math.max(0, i - 3), i).some(({role, words}) => role === "prose" && words >= 12);
}

/** The line without an agency's signature behind its last sentence. */
function unsigned(line: string): string {
  const signature = readSignature(line, 0, line.length);
  return signature && signature.start > 0 ? line.slice(0, signature.start).replace(/[\s–—-]+$/, "") : line;
}

/** The last paragraph under a heading, with another heading and paragraph behind it: an item of a digest. */
function isItem(lines: readonly Line[], i: number): boolean {
  const isHead = (line: Line | undefined) => line?.role === "heading" || line?.role === "label";
  const [before, head, next] = [lines[i - 1], lines[i + 1], lines[i + 2]];
  return (
    (isHead(before) || before?.role === "prose") &&
    isHead(head) &&
    next !== undefined &&
    ((next.words >= 6 && !isHead(next)) || next.folded === head!.folded)
  );
}

/** Two paragraphs still follow before any list. */
function goesOn(lines: readonly Line[], i: number): boolean {
  let prose = 0;
  for (let j = i + 1; j < Math.min(lines.length, i + 12) && prose < 2; j++) {
    if (lines[j]!.role === "list-title") return false;
    if (lines[j]!.role === "prose" && lines[j]!.words >= 12) prose++;
  }
  return prose >= 2;
}

/** A short line printed again right away is a heading, whatever mark it ends on. */
function isPrintedTwice(lines: readonly Line[], i: number): boolean {
  const line = lines[i]!;
  if (line.role !== "prose" || line.words > 30 || line.words < 3) return false;
  if (/[.!]["”’]?$/.test(line.text) && !/(?:\.\.\.|…)$/.test(line.text)) return false;
  return [i - 2, i - 1, i + 1, i + 2].some((other) => lines[other]?.folded === line.folded);
}

function look(text: string, piece: Piece, index: number): Line {
  const {start, end, block} = piece;
  const line = text.slice(start, end);
  const folded = foldLine(line.length > 4000 ? line.slice(0, 4000) : line);
  const words = countWords(line);
  const own = words >= 4 ? unsigned(line) : line;
  const mark = bullet.exec(line);
  const known = {
    start,
    end,
    block,
    index,
    text: line,
    folded,
    words,
    ends: sentenceEnd.test(own),
    bulleted: mark !== null,
  };
  if (piece.role) return {...known, role: piece.role, ...(piece.why ? {why: piece.why} : {})};
  if (folded === "") return {...known, role: "furniture", why: "other"};
  const title = words <= 8 ? listTitleOf(folded) : null;
  if (title) return {...known, role: "list-title", why: title.why};
  if (readLabelDate(text, start, end)) return {...known, role: "date"};
  if (/^(?:source|sources|via|with|agency)\b/i.test(line) && isWhole(readSignature(text, start, end), start))
    return {...known, role: "credit"};
  if (isCaption(line, words) && furnitureOf(folded, words, line) !== "legal-notice") return {...known, role: "caption"};
  if (words <= 8 && /^\d+\s?min(?:ute)?s?\b/.test(folded)) return {...known, role: "label", why: "navigation"};
  const why = furnitureOf(folded, words, line) ?? oddLine(line, folded, words);
  if (why) return {...known, role: "furniture", why};
  if (readByline(text, start, end)) return {...known, role: "byline"};
  if (
    words <= 60 &&
    (isWhole(readCreditLine(text, start, end), start) || isWhole(readSignature(text, start, end), start))
  )
    return {...known, role: "credit"};
  if (topics.has(folded)) return {...known, role: "label"};
  if (isProse(own, words, known.ends, mark !== null)) return {...known, role: "prose"};
  if (mark) return {...known, role: "bullet"};
  return {...known, role: words <= 3 && !known.ends ? "label" : "heading"};
}

function isWhole(credit: {readonly start: number} | null, start: number): boolean {
  return credit !== null && credit.start <= start + 1;
}

function countWords(line: string): number {
  let words = 0;
  for (const _ of line.matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)) words++;
  // Scripts without spaces: two signs count as a word.
  const dense = line.match(/[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/g)?.length ?? 0;
  return dense > 4 ? Math.max(words, dense >> 1) : words;
}

function isCaption(line: string, words: number): boolean {
  if (words > 90) return false;
  if (captionOpening.test(line)) return true;
  if (/^(?:©|\(c\)|copyright)/i.test(line)) return false;
  return words <= 60 && pictureCredit.test(line) && !/["”]\s*$/.test(line);
}

/** Lines whose shape alone shows that they are no report: addresses, phone numbers, counters, menus on one line. */
function oddLine(line: string, folded: string, words: number) {
  // Short lines only: each of these looks for its end from every place.
  if (line.length > 400) return null;
  if (/^\S+@\S+\.\S+$/.test(line) || (words <= 8 && /[^\s@]@[^\s@]+\.\p{L}{2,}/u.test(line))) return "other" as const;
  if (/^(?:https?:\/\/|www\.)\S+$/.test(line)) return "navigation" as const;
  if (/^[#\d\s.,:|/+%-]+$/.test(line)) return "other" as const;
  if (/\b(?:banner|ad|slot|widget|placeholder)\s\d+$/.test(folded) && words <= 4) return "promotion" as const;
  if (isMenu(line, folded, words)) return "navigation" as const;
  if (isColumns(line) || isTrail(line)) return "navigation" as const;
  if (words <= 60 && /^(?=[a-z\d_.]*[a-z])(?:[a-z\d_.]*[\d_][a-z\d_.]*|[a-z_.]{3,20} says):\s/.test(line))
    return "comments" as const;
  const bars = line.match(/\s[|•·>»›/]\s/g)?.length ?? 0;
  if (bars >= 2 && !/[.!?]$/.test(line) && words < bars * 5) return "navigation" as const;
  return null;
}

/** "Home > Africa", "News / World News / Ferry sinks off Lamu": the way to a page. */
function isTrail(line: string): boolean {
  const [first, ...rest] = line.split(/\s*[>»›]\s*|\s+[|•·/]\s+/);
  if (!first || rest.length === 0 || /[.!?]$/.test(line)) return false;
  const opens = foldLine(first);
  return opens === "home" || (rest.length >= 2 && topics.has(opens) && topics.has(foldLine(rest[0]!).split(" ")[0]!));
}

/** "Live TV   Latest   World   Cities": short names set apart by wide gaps. */
function isColumns(line: string): boolean {
  const pieces = line.trim().split(/\s{2,}|\t/);
  return pieces.length >= 4 && !/[.!?]$/.test(line) && pieces.every((piece) => piece.split(" ").length <= 3);
}

/** "HOME NATION BUSINESS OPINION": most words name sections or buttons, none joins them. */
function isMenu(line: string, folded: string, words: number): boolean {
  if (words < 3 || words > 40 || /[.!?]$/.test(line)) return false;
  const pieces = folded.split(" ");
  const known = pieces.filter((word) => topics.has(word) || furnitureOf(word, 1, word) !== null).length;
  return known >= 3
    ? known / pieces.length >= 0.5
    : known === 2 && pieces.length === 3 && !/\b(?:the|of|and|in|to|for|on|at)\b/.test(folded);
}

function isProse(line: string, words: number, ends: boolean, bulleted: boolean): boolean {
  // A headline may end on quoted words; a paragraph that does so holds a stop or opens with the mark.
  if (/^["“«][^"”»]*[^"”».!?,…]["”»]$/.test(line) && words <= 22) return false;
  const quoted = /["”»]$/.test(line) && (/^["“«]/.test(line) || words > 20);
  const stops = quoted || /[.!…]["”’»')\]]*$/.test(line);
  if (bulleted) return words >= 8 && stops;
  if (words >= 30) return true;
  if (/[.!?]["”’]?\s+["“‘]?\p{Lu}/u.test(line) && ends && words >= 8) return true;
  if (/[。！？]/.test(line)) return true;
  // "Ana Ruiz, chair of the board, said:" opens the quotation in the next paragraph.
  if (words >= 3 && /\b(?:added|commented|said|says|stated)(?: in a statement)?:$/.test(line)) return true;
  if (stops && !/\.\.\.$|…$/.test(line)) return words >= 3 || /^["“‘«]/.test(line);
  return ends && words >= 14 && !isTitleCase(line);
}

function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 3 && capitals / words.length > 0.7;
}
