import type {FurnitureReason} from "../../../page/page.js";
import {splitDateline} from "../../credit/split-dateline.js";
import {plainWords} from "../english/plain-words.js";
import type {Line} from "../line.js";
import {chooseHeadline} from "./choose-headline.js";
import {type GrowingDraft, weightyWords} from "./growing-draft.js";
import {openingLines} from "./opening-lines.js";

/** How far down the page the name of the paper and its day stand. */
const mastheadLines = 4;

/**
 * Begins an article with the lines above its first paragraph: headline, labels, captions; the others get their reasons. The
 * first article of a page may have its headline above a row of buttons that looks like a list.
 */
export function openDraft(
  gap: readonly Line[],
  isFirst: boolean,
  prose: readonly Line[],
  whys: Map<number, FurnitureReason>,
): GrowingDraft {
  const behind = openingLines(gap);
  const kin = chooseHeadline(behind, prose, 0.2);
  const headline = kin ?? (isFirst ? chooseHeadline(gap, prose, 0.34) : null) ?? chooseHeadline(behind, prose);
  const opening = headline && !behind.includes(headline) ? gap.slice(gap.indexOf(headline)) : behind;
  for (const line of gap.slice(0, gap.length - opening.length))
    if (!whys.has(line.index)) whys.set(line.index, line.why ?? "navigation");
  const draft: GrowingDraft = {
    headline,
    labels: [],
    body: [],
    captions: [],
    tags: [],
    words: 0,
    repeated: false,
    marked: false,
    dated: opening.some((line) => line.role === "date"),
    signed: false,
    known: new Set(headline ? weightyWords(headline, plainWords) : []),
  };
  const first = prose[0];
  if (first && splitDateline(first.text, 0, first.text.length)) draft.marked = true;
  // "No. 14 / 5 April 2023" under the name of the paper dates what no line of its own dates.
  const stamp = isFirst && !draft.dated ? gap.find(({role, index}) => role === "date" && index <= mastheadLines) : null;
  if (stamp && !opening.includes(stamp)) draft.labels.push(stamp);
  for (const line of opening) {
    if (line === headline) continue;
    const isBefore = headline !== null && line.index < headline.index;
    if (headline && line.folded === headline.folded) {
      whys.set(line.index, "repeat");
      draft.repeated = true;
    } else if (line.role === "caption" && !(isBefore && headline.index - line.index > 12)) draft.captions.push(line);
    else if (/^(?:date|byline|label|bullet|credit)$/.test(line.role)) {
      draft.labels.push(line);
      whys.set(
        line.index,
        line.why ?? (isBefore && line.role !== "date" && line.role !== "byline" ? "navigation" : "other"),
      );
      if (line.role === "date" || line.role === "byline") draft.marked = true;
    } else {
      if (line.role === "heading" && line.words <= 6) draft.labels.push(line);
      whys.set(
        line.index,
        line.why ?? (line.role === "caption" ? "caption-credit" : isBefore ? "navigation" : "other"),
      );
    }
  }
  return draft;
}
