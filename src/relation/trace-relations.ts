import type {Entry} from "../timeline/entry.js";
import type {StoryFindings} from "../timeline/story-findings.js";
import {classWeights} from "./class-weights.js";
import type {Relation} from "./relation.js";

/**
 * How countries dealt with each other in a story: one point per dated entry that one did towards the other, with the weight of its
 * class. Undated entries and entries of weight 0 give no point. `pairs` (ISO alpha-3) limits the answer; without it every pair that
 * has a point is listed. Linear in entries.
 */
export function traceRelations(
  story: StoryFindings,
  entries: readonly Entry[],
  pairs?: readonly (readonly [string, string])[],
): Relation[] {
  const wanted = pairs ? new Set(pairs.map(([a, b]) => keyOf(a, b))) : null;
  const points = new Map<string, Relation["points"][number][]>();
  for (const entry of entries) {
    const by = entry.source?.side;
    const to = entry.target?.side;
    const weight = classWeights[entry.class];
    if (!by || !to || by === to || !entry.on || weight === 0) continue;
    const key = keyOf(by, to);
    if (wanted && !wanted.has(key)) continue;
    const point = {
      entry: entry.id,
      on: entry.on,
      weight,
      by,
      to,
      origins: entry.origins,
      articles: entry.articles.length,
    };
    const list = points.get(key);
    if (list) list.push(point);
    else points.set(key, [point]);
  }
  return [...points]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, list]) => ({
      story: story.story.id,
      pair: key.split(" "),
      points: list.sort(
        (a, b) =>
          compare(a.on.earliest, b.on.earliest) || compare(a.on.latest, b.on.latest) || compare(a.entry, b.entry),
      ),
    }));
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
