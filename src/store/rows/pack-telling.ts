import {packText} from "../pack-bytes.js";
import {packSpans} from "../pack-spans.js";
import type {Found, PackedTelling, Telling} from "../store.js";

/** Makes a telling ready to be written: most of the cost of keeping one, and can be paid in another process. */
export function packTelling(
  story: string,
  {findings, ...rest}: Telling,
  found: ReadonlyMap<string, Found>,
  textOf: (page: string) => string | undefined,
): PackedTelling {
  return {
    told: packText(packSpans(rest, textOf)),
    found: [...found].map(([article, one]) => ({
      article,
      made_key: one.key,
      body: packText(packSpans(one.found, textOf)),
    })),
    findings: findings.map((finding, number) => {
      const {kind, id, article, span, madeBy} = finding;
      return {
        story,
        number,
        kind,
        id,
        article,
        page: span.page,
        starts: span.start,
        ends: span.end,
        made_by: madeBy,
        // What stands in columns is only marked in the body, so that its properties come back in their order.
        body: packSpans({...finding, kind: 0, id: 0, article: 0, span: 0, madeBy: 0}, textOf),
      };
    }),
  };
}
