import type {Span} from "../text/span.js";
import type {CopyText} from "./copy-text.js";

/** The page's spans that a stretch of a text covers: one a paragraph. */
export function spansOf(text: CopyText, start: number, end: number): Span[] {
  const places = text.places.length > 0 ? text.places : [{at: 0, start: 0, length: text.text.length}];
  const spans: Span[] = [];
  for (const place of places) {
    const from = Math.max(start, place.at);
    const to = Math.min(end, place.at + place.length);
    if (to <= from) continue;
    const shift = place.start - place.at;
    spans.push({page: text.page, start: from + shift, end: to + shift, text: text.text.slice(from, to)});
  }
  return spans;
}
