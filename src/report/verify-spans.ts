import type {Report} from "./report.js";
import {spansIn} from "./spans-in.js";

export type SpanCheck = {
  readonly checked: number;
  readonly wrong: {readonly path: string; readonly say: string} | null;
};

/** Checks every span of a report against the pages' texts, by page id. Stops at the first that does not match. Linear in the report. */
export function verifySpans(report: Report, textOf: (page: string) => string | undefined): SpanCheck {
  let checked = 0;
  const names = new Map(report.pages.map((page) => [page.id, page.name]));
  for (const {path, span} of spansIn(report)) {
    const text = textOf(span.page);
    const name = names.get(span.page) ?? span.page;
    if (text === undefined) return {checked, wrong: {path, say: `its page ${name} is not among the given pages`}};
    if (text.slice(span.start, span.end) !== span.text)
      return {
        checked,
        wrong: {path, say: `${name} has other words at ${span.start}-${span.end} than the report quotes`},
      };
    checked++;
  }
  return {checked, wrong: null};
}
