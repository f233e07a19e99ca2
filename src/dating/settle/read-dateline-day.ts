import type {Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import {tokensOf} from "../../text/tokens-of.js";
import {atomsOf} from "../english/atoms-of.js";
import {matchTimes} from "../english/match-times.js";
import type {DatedArticle} from "./dated-article.js";

/** The day an agency writes into its dateline: "LUND, June 12 (Norda) -". The year is mostly left out. */
export type DatelineDay = {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
  readonly span: Span;
};

/** A dateline and its day are over after so many characters. */
const longest = 60;

/** Reads the day of a dateline, or null when it has none. Bounded. */
export function readDatelineDay({
  prose: {page},
  dateline,
}: Pick<DatedArticle, "prose" | "dateline">): DatelineDay | null {
  if (!dateline) return null;
  const {start} = dateline;
  const head = page.text.slice(start, Math.max(dateline.end, start + longest));
  const dash = /\s[-–—]+\s|[–—]|\)\s?[-–—:]|\n/.exec(head);
  const end = start + (dash ? dash.index : head.length);
  const atoms = atomsOf(tokensOf(page.text, start, end));
  for (const {meaning, from, next} of matchTimes(atoms)) {
    if (meaning.form !== "calendar" || meaning.day === undefined || meaning.month === undefined) continue;
    const span = spanOf(page, atoms[from]!.start, atoms[next - 1]!.end);
    return {month: meaning.month, day: meaning.day, year: meaning.year ?? null, span};
  }
  return null;
}
