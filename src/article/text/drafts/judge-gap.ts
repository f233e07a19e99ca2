import type {FurnitureReason} from "../../../page/page.js";
import {readSignature} from "../../credit/read-signature.js";
import {splitDateline} from "../../credit/split-dateline.js";
import {listTitleOf} from "../english/list-title-words.js";
import {plainWords} from "../english/plain-words.js";
import type {Line} from "../line.js";
import type {Run} from "./cut-runs.js";
import {type GrowingDraft, weightyWords} from "./growing-draft.js";
import {isItemMark} from "./item-mark.js";
import {openingLines} from "./opening-lines.js";

/**
 * What a gap and the prose behind it are to the article before: "opens" = a new article, "replaces" = the article at last (what
 * stood before was too little to be one), "goes-on" = the same article, "comes-back" = the same after a box, "ends" = not
 * of it, "before" = no article yet.
 */
export type GapVerdict = "opens" | "replaces" | "goes-on" | "comes-back" | "ends" | "before";

export type GapState = {
  readonly text: string;
  readonly run: Run;
  readonly ahead: Run | undefined;
  readonly current: GrowingDraft | null;
  /** The reason of the list or box that ended the current article, if one did. */
  readonly tail: FurnitureReason | null;
  readonly anyRepeated: boolean;
};

/** Judges one gap by what stands in it and by the prose behind it. Linear in both. */
export function judgeGap(state: GapState): GapVerdict {
  const {run, ahead, current, tail} = state;
  if (run.prose.length === 0) return current ? "ends" : "before";
  const opening = openingLines(run.gap);
  const headings = opening.filter((line) => line.role === "heading" && line.words >= 3);
  if (!current) {
    if (headings.length > 0) return "opens";
    // Prose without a heading over it: an article only if no better start follows.
    return run.words >= 60 || !ahead?.gap.some((line) => line.role === "heading" && line.words >= 3)
      ? "opens"
      : "before";
  }
  const score = openingScore(state, opening, headings);
  if (headings.length > 0 && score >= 3 && run.words >= 20 && (!tail || state.anyRepeated || run.words >= 60))
    return "opens";
  // A page of teasers: heading, date, a sentence or two, again and again.
  const dated = opening.some((line) => line.role === "date");
  if (headings.length > 0 && dated && !tail && current.dated && current.words < 80 && run.words < 80) return "opens";
  const isLong = isLongForm(run);
  if (current.words < 60 && !current.repeated && headings.length > 0 && isLong && run.words > current.words * 2) {
    if (!isTakenUp([...run.prose.slice(0, 12), ...(ahead?.prose.slice(0, 6) ?? [])], current)) return "replaces";
    return tail ? "comes-back" : "goes-on";
  }
  const titled = run.gap.some(
    (line, i) => line.role === "list-title" && listTitleOf(line.folded)?.reach === "rest" && !isBoxEnd(run.gap, i),
  );
  if (tail || titled) return comesBack(run, current, tail, isLong) ? "comes-back" : "ends";
  if (isOutro(run, current) || isSigned(run, current) || isList(run, current, ahead) || isForeign(run, current))
    return "ends";
  return "goes-on";
}

/** The name of a list behind a sign-up box, with no list under it, is the newsletter's name. */
function isBoxEnd(gap: readonly Line[], i: number): boolean {
  return i === gap.length - 1 && i > 0 && gap[i - 1]!.why === "newsletter" && gap[i]!.why === "listing";
}

function openingScore({text, run, current}: GapState, opening: readonly Line[], headings: readonly Line[]): number {
  const seen = new Set<string>();
  const repeated = headings.some((line) => seen.size === seen.add(line.folded).size);
  const dateline = splitDateline(text, run.prose[0]!.start, run.prose[0]!.end);
  return (
    (repeated ? 3 : 0) +
    (opening.some((line) => line.role === "date") ? 2 : 0) +
    (opening.some((line) => line.role === "byline") ? 1 : 0) +
    (dateline ? (dateline.agency ? 2 : 1) : 0) +
    (run.gap.some((line) => isItemMark(line)) ? (run.gap.some((line) => isNumberedMark(line)) ? 3 : 1) : 0) +
    (current?.signed || isSignedOff(text, current) ? 1 : 0)
  );
}

/** "… from the coast. (EFE)": the last paragraph carries its agency's signature. */
function isSignedOff(text: string, current: GrowingDraft | null): boolean {
  const last = current?.body.at(-1)?.line;
  return last !== undefined && readSignature(text, last.start, last.end) !== null;
}

/** "=== 2 ===", "[3]". */
function isNumberedMark(line: Line): boolean {
  return isItemMark(line) && /\d/.test(line.text);
}

/** A short text behind the last mark, or behind a button for more of a list, that says nothing of the article: the page's own word to its visitor. */
function isOutro({gap, prose, words}: Run, current: GrowingDraft): boolean {
  return (
    words < 60 &&
    gap.some((line) => isItemMark(line) || isMoreButton.test(line.folded)) &&
    kinship(prose, current) < 0.1
  );
}

const isMoreButton =
  /^(?:load|show|see|view) more(?: (?:articles|items|news|posts|results|stories))?$|^(?:more|next) (?:page|results)$/;

/** Paragraphs, not teasers: two of them with some length, or one long one. */
function isLongForm({prose, words}: Run): boolean {
  return (prose.length >= 2 && words >= 70 && words / prose.length >= 14) || words >= 110;
}

/** Share of the words of weight that the article already has. */
function kinship(lines: readonly Line[], current: GrowingDraft): number {
  const own = lines.flatMap((line) => weightyWords(line, plainWords));
  return own.length === 0 ? 0 : own.filter((word) => current.known.has(word)).length / own.length;
}

/** A short beginning (a standfirst, a lead over a picture) is of the article when the prose behind takes up its words. */
function isTakenUp(lines: readonly Line[], current: GrowingDraft): boolean {
  if (current.known.size < 3) return false;
  const words = new Set(lines.flatMap((line) => weightyWords(line, plainWords)));
  let shared = 0;
  for (const word of current.known) if (words.has(word)) shared++;
  return shared >= 2 && shared / current.known.size >= 0.15;
}

/** After a box or a list: long prose goes on with an article that was cut short, or that it shares its subject with. */
function comesBack(run: Run, current: GrowingDraft, tail: FurnitureReason | null, isLong: boolean): boolean {
  if (current.signed || !isLong) return false;
  const title = run.gap.findLast((line) => line.role === "list-title" && listTitleOf(line.folded)?.reach === "rest");
  const why = title?.why ?? tail;
  const share = kinship(run.prose, current);
  if (why === "legal-notice" || why === "footer" || why === "cookie-notice") return current.words < 120 && share > 0.05;
  if (why === "comments") return current.words < 120;
  return current.words < 120 || share >= 0.1;
}

/** A credit, or a lone name in capitals or behind a dash, ends a report when only a few words follow. */
function isSigned(run: Run, current: GrowingDraft): boolean {
  if (current.body.length < 2 || run.words > 60) return false;
  const first = run.gap[0];
  const lone =
    first?.role === "label" && first.words <= 2 && !first.why && /^(?:[-–—]\s?\p{Lu}|\p{Lu}{3,}$)/u.test(first.text);
  return lone || run.gap.some((line) => line.role === "credit");
}

/** A row of headlines between two runs of prose ends the article, unless plenty of prose follows. */
function isList(run: Run, current: GrowingDraft, ahead: Run | undefined): boolean {
  const rows = run.gap.filter((line) => line.role === "heading" && line.words >= 4).length;
  if (current.signed) return run.words < 120;
  if (rows < 3) return false;
  if (run.prose.length >= 3 || run.words >= 150 || (run.prose.length >= 2 && !ahead)) return false;
  return kinship(run.prose, current) < 0.12;
}

/**
 * A heading with a short text that shares no word of weight with the article above it is a teaser or an advert, not a
 * section.
 */
function isForeign(run: Run, current: GrowingDraft): boolean {
  const headings = run.gap.filter((line) => (line.role === "heading" && line.words >= 4) || line.role === "label");
  const heading = headings.at(-1);
  if (!heading || run.prose.length > 2 || run.words > 110) return false;
  if (current.headline === null || current.words < 40 || (heading.words < 4 && headings.length < 2)) return false;
  const lines = [heading, ...run.prose];
  const own = lines.reduce((sum, line) => sum + weightyWords(line, plainWords).length, 0);
  const share = kinship(lines, current);
  return share === 0 || (own >= 12 && share < 0.04);
}
