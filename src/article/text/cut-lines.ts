import type {Block} from "../../page/block.js";
import type {FurnitureReason} from "../../page/page.js";
import type {Extent} from "../../text/span.js";
import {captionInside, captionOpening, creditInside} from "../credit/caption-words.js";
import {splitDateline} from "../credit/split-dateline.js";
import {dateCompany} from "./english/label-words.js";
import {listTitleOf} from "./english/list-title-words.js";
import {topics} from "./english/topic-words.js";
import {foldLine} from "./fold-line.js";
import {furnitureOf} from "./furniture-of.js";
import {read, readLabelDate} from "./read-label-date.js";

/** A piece of a line of a page; `role` and `why` are set where the way it was cut tells what it is. */
export type Piece = Extent & {
  readonly block: number;
  readonly role?: "caption" | "furniture" | "prose";
  readonly why?: FurnitureReason;
};

const insideDateline =
  /(?<=^|[\s.)\]])\p{Lu}[\p{Lu}'’.-]+(?:[ -]\p{Lu}[\p{Lu}'’.-]+){0,3}(?:[,/] ?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?(?:,? \p{Lu}\p{L}{2,8}\.? \d{1,2})? ?(?:\([^()]{2,40}\))? ?[-–—]/gu;

/**
 * Cuts lines where a capture glued together what a page shows apart: an advert, a caption with its credit and the report
 * behind it; labels without a space between them ("Coast PostPublished: 3 May"). Everything stays, in order. Linear.
 */
export function cutLines(text: string, lines: readonly Block[]): Piece[] {
  return joinDatelines(text, lines).flatMap((block, index) =>
    block.end - block.start > 160 ? cutLong(text, block, index) : cutLabels(text, block, index),
  );
}

/** A dateline on a line of its own opens the paragraph on the next. */
function joinDatelines(text: string, lines: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  lines.forEach((line) => {
    const last = blocks.at(-1);
    const isShort = last !== undefined && last.end - last.start <= 70 && line.end - line.start > 40;
    if (isShort && line.start - last.end < 8 && isDateline(text.slice(last.start, last.end)))
      blocks[blocks.length - 1] = {...line, start: last.start, sourceStart: last.sourceStart};
    else blocks.push(line);
  });
  return blocks;
}

/** "KISUMU, Kenya (AFP)": a place and an agency in brackets, nothing else. */
function isDateline(line: string): boolean {
  if (!/^\p{Lu}[^()]*\([^()]{2,40}\)[\s.:–—-]*$/u.test(line)) return false;
  const read = splitDateline(`${line.replace(/[\s.:–—-]+$/, "")} - The`, 0, line.length + 6);
  return read?.place !== null && read?.agency != null;
}

function cutLong(text: string, {start, end}: Extent, block: number): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  const cut = (to: number, role: "caption" | "furniture", why?: FurnitureReason) => {
    const stop = trimmedEnd(text, from, to);
    if (stop > from) pieces.push({start: from, end: stop, block, role, ...(why ? {why} : {})});
    from = trimmedStart(text, to, end);
  };
  // Adverts in front: one sentence each.
  for (let i = 0; i < 3; i++) {
    const stop = /^[^.!?]{4,140}[.!?]\s+(?=\p{Lu}|[("“])/u.exec(text.slice(from, Math.min(end, from + 160)));
    if (!stop) break;
    const folded = foldLine(stop[0]);
    const why = furnitureOf(folded, folded.split(" ").length, stop[0]);
    if (!why) break;
    cut(from + stop[0].length, "furniture", why);
  }
  // Whatever else stands in front of a caption's own mark is the site's.
  const mark = captionInside.exec(text.slice(from, Math.min(end, from + 200)));
  if (mark && mark.index > 0 && /[.!?]\s*$/.test(text.slice(from, from + mark.index + mark[0].length)))
    cut(from + mark.index + mark[0].length, "furniture", "promotion");
  const head = text.slice(from, Math.min(end, from + 1200));
  const marked = captionOpening.test(head) || captionInside.test(head.slice(0, 300));
  const bracket =
    /^\((?:file(?: (?:image|photo|picture))?|(?:representative|representational|illustrative)(?: (?:image|photo|picture))?)\)\s*/i.exec(
      head,
    );
  if (bracket && !lastDateline(text, from, head, true)) cut(from + bracket[0].length, "caption");
  else {
    const dateline = lastDateline(text, from, head, marked || creditEnd(head, true) > 0);
    if (dateline > from) cut(dateline, "caption");
    else if (dateline < 0) {
      const stop = creditEnd(head, marked);
      if (stop > 0 && stop < end - from) cut(from + stop, "caption");
    }
  }
  if (pieces.length === 0) return [{start, end, block}];
  if (from < end) pieces.push({start: from, end, block});
  return pieces;
}

/** Offset of a dateline inside a line: `from` when it stands in front, -1 when there is none. `picture` = a caption stands before. */
function lastDateline(text: string, from: number, head: string, picture: boolean): number {
  if (splitDateline(text, from, from + head.length)?.place && !picture) return from;
  insideDateline.lastIndex = 0;
  for (let tries = 0; tries < 6; tries++) {
    const found = insideDateline.exec(head);
    if (!found) return -1;
    // Words before the place may have been taken in ("REUTERS LIMA -"): try each start.
    for (const word of found[0].matchAll(/(?<=^|\s)\p{Lu}/gu)) {
      const at = from + found.index + word.index;
      const dateline = splitDateline(text, at, from + head.length);
      if (!dateline?.place || /^(?:REUTERS|AFP|EPA|AP)\b/.test(text.slice(at, at + 8))) continue;
      if (at === from) return picture ? -1 : from;
      if (picture || dateline.agency) return at;
    }
  }
  return -1;
}

/** Where the last picture credit near the front ends (offset into `head`), or 0. */
function creditEnd(head: string, marked: boolean): number {
  if (!marked) return 0;
  let stop = 0;
  creditInside.lastIndex = 0;
  for (;;) {
    const found = creditInside.exec(head.slice(0, 700));
    if (!found) return stop;
    stop = found.index + found[0].length;
  }
}

const glue =
  /(?<=[\p{Ll}\p{N})])(?=\p{Lu})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})|(?<=\p{L})(?=\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\b)/gu;
/** "Words: Ida Marl  Pictures: Tom Bell": each has its own label. */
const creditPair =
  /(?<=\p{L})[\s|·•,;]{1,6}(?=(?:Images?|Illustrations?|Photo(?:graph)?(?:s|y)?|Pictures?|Text|Video|Words)(?::| by\b))/gu;
const nameEnd =
  /^(?:Beat|Box|Feed|Gate|Hub|Line|Net|News|Now|Pad|Page|Post|Press|Pulse|Room|Scope|Wire|Week|Watch|World)\b/;
const labelStart =
  /^(?:published|updated|posted|last updated|by \p{Lu}|share|save|read|comments?|sponsored|advertisement|related|print|email|follow|listen|photo|image|written|author|date|\d{1,4}[-/.]\d)/iu;

function cutLabels(text: string, {start, end}: Extent, block: number): Piece[] {
  const line = text.slice(start, end);
  const cuts = [0];
  const joints = [...line.matchAll(glue)].map((joint) => joint.index);
  joints.forEach((joint, i) => {
    const right = line.slice(joint, joints[i + 1] ?? line.length);
    const left = line.slice(cuts.at(-1)!, joint);
    // "time03-07-2025": the word belongs to the date behind it.
    if (/^(?:time|date|published|updated|posted)(?: on)?:?$/i.test(left)) return;
    // "NewsWire Lanka", "CityBeat": names of outlets are written so.
    if (/\p{L}$/u.test(left) && nameEnd.test(right) && !/^news\s/i.test(right)) return;
    // "NewsMeridian", "WhatsApp": one written name.
    if (
      !labelStart.test(right) &&
      /^\p{Lu}\p{L}+\p{Lu}\p{Ll}+$/u.test(line.slice(wordFrom(line, joint), wordTo(line, joint)))
    )
      return;
    if (labelStart.test(right) || isLabel(right) || isLabel(left)) cuts.push(joint);
  });
  for (const found of line.matchAll(creditPair)) cuts.push(found.index + found[0].length);
  for (const cut of dateCuts(line)) if (!cuts.includes(cut)) cuts.push(cut);
  cuts.sort((a, b) => a - b);
  return cuts.flatMap((cut, i) => {
    const from = trimmedStart(text, start + cut, end);
    let to = trimmedEnd(text, from, start + (cuts[i + 1] ?? line.length));
    if (i + 1 < cuts.length) while (to > from && /[\s|·•]/.test(text[to - 1]!)) to--;
    return to > from ? [{start: from, end: to, block}] : [];
  });
}

function wordFrom(line: string, at: number): number {
  let from = at;
  while (from > 0 && /\S/.test(line[from - 1]!)) from--;
  return from;
}

function wordTo(line: string, at: number): number {
  let to = at;
  while (to < line.length && /\S/.test(line[to]!)) to++;
  return to;
}

/** "October 24, 2023 by Jane Doe", "By Spin Desk, 19 May 2024", "Published 20 January 2023 | By Jane Doe": where to part date and rest. */
function dateCuts(line: string): number[] {
  if (line.length > 120) return [];
  // "Jane Doe    Published 3 May 2024": wide gaps part a date from what stands beside it.
  const wide = [...line.matchAll(/(?<=\S)(?:\s{3,}|\t)(?=\S)/g)].map((gap) => gap.index + gap[0].length);
  const columns = [0, ...wide].map((from, i) => line.slice(from, wide[i] ?? line.length).trimEnd());
  if (wide.length > 0 && columns.some((column) => readLabelDate(column, 0, column.length))) return wide;
  const date = read(line);
  if (!date || (date.is.kind === "ago" && !/\bago\b/i.test(line))) return [];
  const bars = [...line.matchAll(/\s[|·•]\s+/g)].map((bar) => bar.index + bar[0].length);
  if (bars.length > 0) {
    // In a page title ("Storm of 3 May | Coast Post") the date stands among other words.
    const from = bars.findLast((bar) => bar <= date.from) ?? 0;
    const to = bars.find((bar) => bar > date.from) ?? line.length;
    return readLabelDate(line.slice(from, to), 0, to - from) ? bars : [];
  }
  const again = /\b(?:last\s+)?(?:updated?|modified|revised)\b/i.exec(line.slice(date.to));
  if (again && readLabelDate(line, 0, line.length)) return [date.to + again.index];
  if (readLabelDate(line, 0, line.length)) return [];
  // "Puerto Varas, Friday 23 August 2019": the weekday is the date's.
  const from = date.from - (weekdayBefore.exec(line.slice(0, date.from))?.[0].length ?? 0);
  const left = line.slice(0, from);
  const right = line.slice(date.to);
  const company = (left.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => dateCompany.has(word));
  const leftFits = company || /^by\s/i.test(left) || /(?:[|·•–—,]|\s-)\s*$/.test(left);
  const isNumeric =
    /^\d+[-/.]\d+[-/.]\d+$/.test(line.slice(date.from, date.to)) && left.trim().split(/\s+/).length <= 3;
  const clock =
    /^[\s,|·•–—-]*(?:at\s+)?\d{1,2}[:.]\d{2}(?:\s?(?:[ap]\.?m\.?|(?:h|hrs|hours|uhr)\b))?(?:\s(?!by\b)[A-Z]{2,4}\b)?/i.exec(
      right,
    )?.[0].length ?? 0;
  const rest = right.slice(clock);
  const rightFits =
    !/\p{L}/u.test(rest) || /^\s*(?:[|·•–—,/(]|-\s|by\b|in\s+\p{Lu})|^\s{2,}\p{Lu}/iu.test(rest) || /^[A-Z]/.test(rest);
  if (!(leftFits || isNumeric) || !rightFits) return [];
  // Longer words beside a date are a headline or a caption that tells of that day.
  if (left.split(/\s+/).length > 6 || rest.split(/\s+/).length > (/^\s*by\s/i.test(rest) ? 12 : 6)) return [];
  const cuts = company ? [] : [from];
  if (/\p{L}/u.test(rest)) cuts.push(date.to + clock + (/^[\s|·•–—,/-]*/.exec(rest)?.[0].length ?? 0));
  return cuts;
}

const weekdayBefore = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+$/i;

function isLabel(words: string): boolean {
  const folded = foldLine(words);
  return (
    folded.length > 1 &&
    (topics.has(folded) ||
      listTitleOf(folded) !== null ||
      furnitureOf(folded, 9, words) !== null ||
      (words.length < 40 && read(words)?.from === 0))
  );
}

function trimmedEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /\s/.test(text[to - 1]!)) to--;
  return to;
}

function trimmedStart(text: string, start: number, end: number): number {
  let from = start;
  while (from < end && /\s/.test(text[from]!)) from++;
  return from;
}
