import type {FurnitureReason} from "../../../page/page.js";
import {listTitleOf} from "../english/list-title-words.js";
import type {Line} from "../line.js";
import type {GrowingDraft} from "./growing-draft.js";

/**
 * Gives the lines of a gap that opens no article their reasons; those right behind a body may sign it, date it or tag it.
 * Returns the reason of the list that begins in the gap, or null.
 */
export function closeGap(
  gap: readonly Line[],
  current: GrowingDraft | null,
  tail: FurnitureReason | null,
  whys: Map<number, FurnitureReason>,
): FurnitureReason | null {
  let why = tail;
  let lines: FurnitureReason | null = null;
  let started: FurnitureReason | null = null;
  let tagged = false;
  for (const line of gap) {
    if (line.role === "list-title") {
      const title = listTitleOf(line.folded);
      if (title?.reach === "rest") {
        why = started = title.why;
        lines = null;
      } else if (title?.reach === "lines") lines = title.why;
      tagged = /\b(?:tag|tags|tagged|topics?|keywords|filed|hashtags|posted in)\b/.test(line.folded);
      whys.set(line.index, line.why ?? "other");
      continue;
    }
    if (current && !why && attach(line, gap, current, tagged)) {
      if (line.role !== "caption") whys.set(line.index, line.why ?? lines ?? "other");
      continue;
    }
    const own = line.why ?? (line.role === "caption" ? "caption-credit" : null);
    const row = line.role === "heading" || line.role === "bullet";
    whys.set(line.index, own ?? lines ?? why ?? (current ? (row ? "related" : "other") : "navigation"));
  }
  return started;
}

/** True when a line behind a body belongs to its article. */
function attach(line: Line, gap: readonly Line[], current: GrowingDraft, isTag: boolean): boolean {
  switch (line.role) {
    case "credit":
    case "byline":
      current.labels.push(line);
      current.signed = true;
      return true;
    case "date":
      current.labels.push(line);
      return true;
    case "caption":
      current.captions.push(line);
      return true;
    case "label":
    case "heading":
    case "bullet":
    case "furniture":
      if (isTag && line.words <= 30) {
        current.tags.push(line);
        return true;
      }
      if (line.why === "navigation" && /^tags?\b|^topics?\b/.test(line.folded)) current.tags.push(line);
      // A lone name in the line behind the body may sign it.
      if (line === gap[0] && line.words <= 6 && line.role !== "furniture") current.labels.push(line);
      return false;
    default:
      return false;
  }
}
