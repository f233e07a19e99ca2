import {commonWords, functionWords} from "../../name/english/common-words.js";
import type {Extent, Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import type {Author, SourceName} from "../article.js";
import type {Credit} from "./credit.js";
import {readByline} from "./read-byline.js";
import {readCreditLine} from "./read-credit-line.js";
import {readSignature} from "./read-signature.js";
import {roleWords} from "./role-words.js";
import {splitDateline} from "./split-dateline.js";

export type CreditsFound = {
  /** The paragraphs without dateline, bylines, credit lines and signatures; those that were nothing else are gone. */
  readonly paragraphs: readonly Extent[];
  readonly dateline: {readonly place: string; readonly span: Span} | null;
  /** The date printed in the dateline, if any. */
  readonly datelineDate: Span | null;
  /** The agency of the strongest credit: dateline, then the end, then the byline. */
  readonly agency: SourceName | null;
  /** Other agencies that credits name. */
  readonly otherAgencies: readonly SourceName[];
  readonly authors: readonly Author[];
  /** Everything that was taken off the paragraphs. */
  readonly credits: readonly Span[];
};

/**
 * Takes the words that say who wrote a report off its paragraphs: the dateline of the first (or second, after a
 * standfirst), bylines among the first three, credit lines and signatures among the last four. For text and HTML pages
 * alike. Linear in the number of paragraphs.
 */
export function findCredits(
  page: {readonly id: string; readonly text: string},
  paragraphs: readonly Extent[],
): CreditsFound {
  const {text} = page;
  const left: Extent[] = paragraphs.map(({start, end}) => ({start, end}));
  const taken: Extent[] = [];
  const found: Credit[] = [];
  const sources: {rank: number; source: SourceName}[] = [];
  const add = (credit: Credit, rank: number) => {
    found.push(credit);
    taken.push({start: credit.start, end: credit.end});
    if (credit.agency)
      sources.push({
        rank,
        source: {
          name: credit.agency.name,
          span: spanOf(page, credit.agency.start, credit.agency.end),
          how: credit.agency.how,
        },
      });
  };

  for (let i = 0; i < Math.min(3, left.length); i++) {
    const {start, end} = left[i]!;
    const byline =
      readByline(text, start, end) ??
      agencyAbove(text, start, end) ??
      gluedLines(text, start, end) ??
      gluedByline(text, start, end);
    if (!byline) continue;
    add(byline, 2);
    left[i] = {start: skipSpace(text, byline.end, end), end};
  }

  for (let i = left.length - 1, seen = 0; i >= 0 && seen < 4; i--) {
    const paragraph = left[i]!;
    if (paragraph.end <= paragraph.start) continue;
    seen++;
    const credit =
      readCreditLine(text, paragraph.start, paragraph.end) ??
      readSignature(text, paragraph.start, paragraph.end) ??
      endByline(text, paragraph);
    if (!credit) continue;
    add(credit, 1);
    left[i] = {start: paragraph.start, end: trimmedEnd(text, paragraph.start, credit.start)};
    // A credit line may stand behind a signature or before it in one paragraph.
    if (left[i]!.end > left[i]!.start) i++;
  }

  let dateline: CreditsFound["dateline"] = null;
  let datelineDate: Span | null = null;
  for (let i = 0, seen = 0; i < left.length && seen < 2 && !dateline && !datelineDate; i++) {
    const {start, end} = left[i]!;
    if (end <= start) continue;
    seen++;
    const read = splitDateline(text, start, end);
    if (!read || read.bodyStart >= end) continue;
    if (read.place !== null) dateline = {place: read.place, span: spanOf(page, read.at.start, read.at.end)};
    if (read.date) datelineDate = spanOf(page, read.date.start, read.date.end);
    if (read.agency)
      sources.push({
        rank: 0,
        source: {
          name: read.agency.name,
          span: spanOf(page, read.agency.start, read.agency.end),
          how: "dateline credit",
        },
      });
    taken.push({start, end: read.bodyStart});
    left[i] = {start: read.bodyStart, end};
    break;
  }

  sources.sort((a, b) => a.rank - b.rank || (a.source.span?.start ?? 0) - (b.source.span?.start ?? 0));
  const agency = sources[0]?.source ?? null;
  return {
    paragraphs: left.filter(({start, end}) => end > start),
    dateline,
    datelineDate,
    agency,
    otherAgencies: sources.slice(1).flatMap(({source}) => (source.name === agency?.name ? [] : [source])),
    authors: found
      .flatMap((credit) => credit.authors)
      .sort((a, b) => a.start - b.start)
      .filter(
        (author, i, all) => all.findIndex((other) => other.name === author.name && other.role === author.role) === i,
      )
      .map(({name, role, start, end}) => ({name, role, span: spanOf(page, start, end)})),
    credits: taken
      .sort((a, b) => a.start - b.start)
      .map(({start, end}) => spanOf(page, start, trimmedEnd(text, start, end))),
  };
}

/** A line that is nothing but the agency's name, between headline and report. */
function agencyAbove(text: string, start: number, end: number): Credit | null {
  const credit = end - start < 60 ? readSignature(text, start, end) : null;
  return credit?.agency && credit.start <= start + 1 ? {...credit, start, end} : null;
}

const cap = "\\p{Lu}[\\p{L}'’-]+";
const gluedBy = new RegExp(`^By ((${cap}) (?:\\p{Lu}\\. )?(${cap}))\\s+(?=${cap}\\s)`, "u");

const gluedRole =
  /^By (\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+)(?:(\p{Lu}\p{Ll}+(?: \p{L}\p{Ll}+){0,3}?))?(?=\p{Lu}(?:\p{Ll}| ))/u;

/** "By Jane DoeChief reporterThe council has ...": what a page shows on lines of their own, glued without a space. */
function gluedLines(text: string, start: number, end: number): Credit | null {
  if (end - start < 100) return null;
  const found = gluedRole.exec(text.slice(start, start + 120));
  const role = found?.[2]?.toLowerCase().split(" ");
  if (!found || (role && !role.some((word) => roleWords.has(word)))) return null;
  const name = found[1]!;
  if (/ (?:D[aei]|Fitz|L[aei]|Mac|Mc|Van)$/.test(name)) return null;
  const author = {start: start + 3, end: start + 3 + name.length, name, role: "author" as const};
  return {start, end: start + found[0].length, authors: [author], agency: null};
}

/** "By Jane Doe The council has ...": a byline that a capture glued to the report. The two words behind "By" are no everyday words. */
function gluedByline(text: string, start: number, end: number): Credit | null {
  if (end - start < 200) return null;
  const found = gluedBy.exec(text.slice(start, start + 80));
  if (!found || isPlain(found[2]!) || isPlain(found[3]!)) return null;
  const at = start + 3;
  const author = {start: at, end: at + found[1]!.length, name: found[1]!, role: "author" as const};
  return {start, end: start + found[0].trimEnd().length, authors: [author], agency: null};
}

function isPlain(word: string): boolean {
  const lower = word.toLowerCase();
  return functionWords.has(lower) || commonWords.has(lower);
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(text[at]!)) at++;
  return at;
}

/** "By Jane Doe" or "Original Author: Jane Doe" as the last line. */
function endByline(text: string, {start, end}: Extent): Credit | null {
  return end - start < 160 ? readByline(text, start, end) : null;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /[\s–—]/.test(text[to - 1]!)) to--;
  return to;
}
