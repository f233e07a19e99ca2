// Time expressions for the scorer: text and its day of publication in, TIMEX3 spans and values out. Thin over the built package.
import {findTimes, proseOf, resolveTimes} from "../../dist/index.js";

export function tag(text, published) {
  const parts = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const start = line.index;
    parts.push({start, end: start + line[0].length, kind: "body"});
  }
  const prose = proseOf({id: "text", text}, "article", parts);
  const day = published.slice(0, 10);
  const dating = {earliest: day, latest: day, precision: "day", certain: true, because: []};
  return resolveTimes(findTimes(prose), prose, {published: dating, captured: null}).map(
    ({start, end, kind, value}) => ({
      start,
      end,
      type: kind.toUpperCase(),
      value,
    }),
  );
}
