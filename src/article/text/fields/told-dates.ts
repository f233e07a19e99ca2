import type {Extent, Span} from "../../../text/span.js";
import {spanOf} from "../../../text/span-of.js";
import {months} from "../english/label-words.js";

const full =
  /\b(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?(January|February|March|April|May|June|July|August|September|October|November|December)\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?,?\s+((?:19|20)\d{2})\b/g;

/**
 * The dates with a year in the words of an article, as "2024-05-03" or "2024-05", with their spans: evidence for the order
 * of day and month in its label. Linear; at most 50.
 */
export function toldDates(
  page: {readonly id: string; readonly text: string},
  paragraphs: readonly Extent[],
): {value: string; span: Span}[] {
  const told: {value: string; span: Span}[] = [];
  for (const {start, end} of paragraphs) {
    for (const found of page.text.slice(start, end).matchAll(full)) {
      const month = String(months[found[2]!.toLowerCase()]).padStart(2, "0");
      const day = found[1] ?? found[3];
      const value = `${found[4]}-${month}${day && Number(day) <= 31 ? `-${day.padStart(2, "0")}` : ""}`;
      told.push({value, span: spanOf(page, start + found.index, start + found.index + found[0].length)});
      if (told.length >= 50) return told;
    }
  }
  return told;
}
