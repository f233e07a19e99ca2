import type {FurnitureReason} from "../../page/page.js";
import {splitDateline} from "../credit/split-dateline.js";
import {chooseHeadline} from "./choose-headline.js";
import type {Draft, Drafts} from "./draft.js";
import {dropRepeats} from "./drop-repeats.js";
import {listTitleOf} from "./english/list-title-words.js";
import type {Line} from "./line.js";
import {splitDigest} from "./split-digest.js";

type Growing = {
  headline: Line | null;
  labels: Line[];
  body: {line: Line; kind: "body" | "subhead"}[];
  captions: Line[];
  listed: boolean;
  signed: boolean;
  /** Lines under "Tags" or "Topics". */
  tags: Line[];
};
type Run = {readonly gap: readonly Line[]; readonly prose: readonly Line[]};

/**
 * Finds the articles of a page in its judged lines. The page is a row of gaps (headings, labels, captions, lists) and runs
 * of prose; each gap either opens an article, goes on with the one before, or ends it. An article opens at the first
 * heading over prose; a later one needs its heading printed twice, or a heading with a date and more. Linear.
 */
export function gatherDrafts(text: string, lines: readonly Line[]): Drafts {
  const runs = cutRuns(lines);
  const whys = new Map<number, FurnitureReason>();
  const drafts: Growing[] = [];
  let current: Growing | null = null;
  let tail: FurnitureReason | null = null;
  runs.forEach((run, i) => {
    const ahead = runs[i + 1];
    const titled = restTitle(run.gap);
    const opens: boolean = run.prose.length > 0 && isOpening(text, run, current, tail, drafts, ahead);
    if (opens) {
      const opening = openingLines(run.gap);
      const before = run.gap.slice(0, run.gap.length - opening.length);
      closeGap(before, current, tail, whys, run.gap.length > 0 && drafts.length === 0);
      tail = null;
      current = openDraft(opening, run.prose, whys);
      drafts.push(current);
      growBody(current, run.prose);
      return;
    }
    if (!current) {
      for (const line of [...run.gap, ...run.prose]) whys.set(line.index, line.why ?? "navigation");
      return;
    }
    if (
      tail ||
      titled ||
      run.prose.length === 0 ||
      isList(run, current, ahead) ||
      isForeign(run, current) ||
      isSigned(run, current)
    ) {
      const signs = !tail && !titled && run.prose.length > 0 && isSigned(run, current);
      tail = closeGap(run.gap, current, tail, whys, false) ?? tail ?? (signs ? "other" : "related");
      if (titled && comesBack(run, current)) tail = null;
      if (tail || run.prose.length === 0) {
        for (const line of run.prose) whys.set(line.index, tail ?? "other");
        return;
      }
      growBody(current, run.prose);
      return;
    }
    bridge(run.gap, current, whys);
    growBody(current, withoutPromo(run, whys));
  });
  return {drafts: drafts.flatMap((draft) => splitDigest(finish(draft, whys), lines, whys)), whys};
}

function cutRuns(lines: readonly Line[]): Run[] {
  const runs: {gap: Line[]; prose: Line[]}[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const isProse = line.role === "prose";
    if (!last || (!isProse && last.prose.length > 0))
      runs.push(isProse ? {gap: [], prose: [line]} : {gap: [line], prose: []});
    else if (isProse) last.prose.push(line);
    else last.gap.push(line);
  }
  return runs;
}

/** Long words of every subject: sharing them shows nothing. */
const plainWords: ReadonlySet<string> = new Set(
  "about above according after again against already although among another around because before being below between could during early every first found further given great group hours house including large later least might months monday never number official officials often other people place point president question reported right saturday second several shall should since small something still sunday taken their there these thing think third those thought thousand three through thursday times today together toward towards tuesday under until using wants wednesday weeks where which while whole whose within without world would years friday".split(
    " ",
  ),
);

const wordsIn = (lines: readonly Line[]) => lines.reduce((sum, line) => sum + line.words, 0);

function isOpening(
  text: string,
  run: Run,
  current: Growing | null,
  tail: FurnitureReason | null,
  drafts: readonly Growing[],
  ahead: Run | undefined,
): boolean {
  const opening = openingLines(run.gap);
  const headings = opening.filter((line) => line.role === "heading");
  const words = wordsIn(run.prose);
  if (!current) {
    if (headings.some((line) => line.words >= 3)) return true;
    // Prose without a heading over it: an article only if no better start follows.
    return words >= 60 || !ahead?.gap.some((line) => line.role === "heading" && line.words >= 3);
  }
  if (headings.length === 0) return false;
  const repeated = headings.some((line) => opening.some((other) => other !== line && other.folded === line.folded));
  const dated = opening.some((line) => line.role === "date");
  const signed = opening.some((line) => line.role === "byline");
  const dateline = run.prose[0] ? splitDateline(text, run.prose[0].start, run.prose[0].end) : null;
  const score =
    (repeated ? 3 : 0) +
    (dated ? 2 : 0) +
    (signed ? 1 : 0) +
    (dateline ? (dateline.agency ? 2 : 1) : 0) +
    (current.signed ? 1 : 0);
  if (tail) return score >= 3 && (repeated || drafts.at(-1)!.listed || words >= 80) && words >= 25;
  return score >= 3 && words >= 20;
}

/** The lines of a gap that can belong to the article below it: those after the last list title or list. */
function openingLines(gap: readonly Line[]): readonly Line[] {
  let from = 0;
  gap.forEach((line, i) => {
    if (line.role === "list-title" && listTitleOf(line.folded)?.reach === "rest") from = i + 1;
  });
  const opening = gap.slice(from);
  return opening.some((line) => line.role === "heading") ? opening : from > 0 ? opening : gap;
}

function openDraft(opening: readonly Line[], prose: readonly Line[], whys: Map<number, FurnitureReason>): Growing {
  const headline = chooseHeadline(opening, prose);
  const draft: Growing = {headline, labels: [], body: [], captions: [], listed: false, signed: false, tags: []};
  for (const line of opening) {
    if (line === headline) continue;
    if (headline && line.folded === headline.folded) {
      whys.set(line.index, "repeat");
      draft.listed = true;
    } else if (line.role === "caption") draft.captions.push(line);
    else if (
      line.role === "date" ||
      line.role === "byline" ||
      line.role === "label" ||
      line.role === "bullet" ||
      line.role === "credit"
    ) {
      draft.labels.push(line);
      whys.set(line.index, "other");
      if (line.role === "date") draft.listed = true;
    } else {
      if (line.role === "heading" && line.words <= 6) draft.labels.push(line);
      whys.set(line.index, line.why ?? (headline && line.index < headline.index ? "navigation" : "other"));
    }
  }
  return draft;
}

function growBody(draft: Growing, prose: readonly Line[]): void {
  for (const line of prose) draft.body.push({line, kind: "body"});
}

/** Lines between two paragraphs of one article. */
function bridge(gap: readonly Line[], draft: Growing, whys: Map<number, FurnitureReason>): void {
  const bullets = gap.filter((line) => line.role === "bullet").length;
  const early = draft.body.length <= 2;
  const subhead = subheadOf(gap);
  for (const line of gap) {
    if (line.role === "caption") draft.captions.push(line);
    else if (line.role === "heading" && draft.headline?.folded === line.folded) whys.set(line.index, "repeat");
    else if (line === subhead) draft.body.push({line, kind: "subhead"});
    else if (line.role === "bullet" && bullets >= 2) draft.body.push({line, kind: "body"});
    else {
      if (early && (line.role === "date" || line.role === "label" || line.role === "byline")) draft.labels.push(line);
      else if (line.role === "byline" || line.role === "credit") draft.labels.push(line);
      if (line.role === "credit") draft.signed = true;
      whys.set(line.index, line.why ?? "other");
    }
  }
}

/** The heading right over the prose that goes on; a lone short label may be one too. */
function subheadOf(gap: readonly Line[]): Line | null {
  const headings = gap.filter((line) => line.role === "heading" && line.words <= 16);
  if (headings.length > 0) return headings.at(-1)!;
  const labels = gap.filter((line) => line.role === "label");
  return labels.length === 1 && gap.at(-1) === labels[0] && !labels[0]!.why && !/\d{3}/.test(labels[0]!.text)
    ? labels[0]!
    : null;
}

/** One paragraph under a newsletter or app heading speaks to the visitor; the article may go on behind it. */
function withoutPromo(run: Run, whys: Map<number, FurnitureReason>): readonly Line[] {
  const title = run.gap.findLast((line) => line.role === "list-title");
  const first = run.prose[0];
  if (
    !title ||
    !first ||
    (title.why !== "newsletter" && title.why !== "promotion") ||
    listTitleOf(title.folded)?.reach === "self"
  )
    return run.prose;
  if (first.words > 40 || !/\b(?:you|your|our|us|download|subscribe|sign up|app|inbox)\b/.test(first.folded))
    return run.prose;
  whys.set(first.index, title.why);
  return run.prose.slice(1);
}

function restTitle(gap: readonly Line[]): boolean {
  return gap.some((line) => line.role === "list-title" && listTitleOf(line.folded)?.reach === "rest");
}

/** A credit, or a lone name in capitals or behind a dash, ends a report when only a few words follow. */
function isSigned(run: Run, current: Growing): boolean {
  if (current.body.length < 2 || wordsIn(run.prose) > 60) return false;
  const first = run.gap[0];
  const lone =
    first?.role === "label" && first.words <= 2 && !first.why && /^(?:[-–—]\s?\p{Lu}|\p{Lu}{3,}$)/u.test(first.text);
  return lone || run.gap.some((line) => line.role === "credit");
}

/** A row of headlines between two runs of prose ends the article, unless plenty of prose follows. */
function isList(run: Run, current: Growing, ahead: Run | undefined): boolean {
  const rows = run.gap.filter((line) => line.role === "heading" && line.words >= 4).length;
  if (rows < 3 && !current.signed) return false;
  const words = wordsIn(run.prose);
  if (current.signed) return words < 120;
  return !(run.prose.length >= 3 || words >= 150 || (run.prose.length >= 2 && !ahead));
}

/**
 * A heading with a short text that shares no word of weight with the article above it is a teaser or an advert, not a
 * section. Counts words of five letters and more, and names.
 */
function isForeign(run: Run, current: Growing): boolean {
  const headings = run.gap.filter((line) => (line.role === "heading" && line.words >= 4) || line.role === "label");
  if (headings.length === 0 || run.prose.length > 2 || wordsIn(run.prose) > 110) return false;
  if (current.headline === null || current.body.length < 2) return false;
  const heading = headings.at(-1)!;
  if (heading.words < 4 && !(headings.length > 1)) return false;
  const known = new Set<string>();
  for (const {line} of [{line: current.headline}, ...current.body.slice(-60)])
    for (const word of weighty(line)) known.add(word);
  const own = [heading, ...run.prose].flatMap(weighty);
  const shared = own.filter((word) => known.has(word)).length;
  return shared === 0 || (own.length >= 12 && shared / own.length < 0.04);
}

function weighty(line: Line): string[] {
  return line.folded.split(" ").filter((word) => word.length >= 5 && !plainWords.has(word));
}

/** A "related" box inside an article: few lines, then the article goes on at length. */
function comesBack(run: Run, current: Growing): boolean {
  if (current.signed) return false;
  const inside = run.gap.filter((line) => line.role === "heading" || line.role === "bullet").length;
  const why = run.gap.find((line) => line.role === "list-title")?.why;
  return why === "related" && inside <= 4 && run.prose.length >= 3 && wordsIn(run.prose) >= 80;
}

/** Gives the lines of a gap that no article opens from their reasons; those right behind a body may sign it. Returns the reason of the list that begins in it. */
function closeGap(
  gap: readonly Line[],
  current: Growing | null,
  tail: FurnitureReason | null,
  whys: Map<number, FurnitureReason>,
  first: boolean,
): FurnitureReason | null {
  let why = tail;
  let lines: FurnitureReason | null = null;
  let started: FurnitureReason | null = null;
  for (const line of gap) {
    if (line.role === "list-title") {
      const title = listTitleOf(line.folded)!;
      if (title.reach === "rest") {
        why = started = title.why;
        lines = null;
      } else lines = title.reach === "lines" ? title.why : lines;
      whys.set(line.index, title.why);
      continue;
    }
    if (current && !why && (line.role === "credit" || line.role === "byline" || line.role === "date")) {
      current.labels.push(line);
      if (line.role !== "date") current.signed = true;
      whys.set(line.index, "other");
      continue;
    }
    if (current && !why && line.role === "caption") {
      current.captions.push(line);
      continue;
    }
    if (current && !why && line === gap[0] && (line.role === "label" || line.role === "heading") && line.words <= 6)
      current.labels.push(line);
    if (current && !why && (lines === "navigation" || line.why === "navigation") && line.words <= 30)
      current.tags.push(line);
    const own = line.why ?? (line.role === "caption" ? "caption-credit" : null);
    whys.set(
      line.index,
      own ??
        lines ??
        why ??
        (first ? "navigation" : line.role === "heading" || line.role === "bullet" ? "related" : "other"),
    );
  }
  return started;
}

function finish(draft: Growing, whys: Map<number, FurnitureReason>): Draft {
  const {body, captions, repeats} = dropRepeats(draft);
  for (const line of repeats) whys.set(line.index, "repeat");
  // A subhead over nothing is a headline of some list.
  while (body.at(-1)?.kind === "subhead") whys.set(body.pop()!.line.index, "related");
  return {headline: draft.headline, labels: draft.labels, body, captions, tags: draft.tags, fromDigest: false};
}
