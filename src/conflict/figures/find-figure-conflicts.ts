import type {Count, Tally} from "../../figure/tally.js";
import type {Origins} from "../../story/origins-of.js";
import type {Reason} from "../../text/reason.js";
import type {Conflict} from "../conflict.js";
import {makeConflict, type Side} from "../make-conflict.js";
import {agree} from "./value-range.js";

/** Counts that grow while people look: a later, higher value is news and no contradiction. */
const rising =
  /^(?:dead|killed|injured|missing|arrested|detained|evacuated|rescued|infected|hospitalised|displaced|survivors)\b/;
/** A toll given this many days after the occasion no longer moves. */
const settledAfter = 21;

/**
 * Values of one tally that cannot both be true. For counts that rise, two values only disagree when time does not explain them: both were
 * given long after the occasion, or the later one is lower and comes from another origin, or two named sources give them as rivals.
 * Figures of one family are left to the edit finder, figures of one article to its own sums.
 */
export function findFigureConflicts(story: string, tallies: readonly Tally[], origins: Origins): Conflict[] {
  return tallies.flatMap((tally) => {
    const byValue = new Map<string, Count[]>();
    for (const count of tally.counts) {
      const key = JSON.stringify(count.figure.value);
      const list = byValue.get(key);
      if (list) list.push(count);
      else byValue.set(key, [count]);
    }
    const values = [...byValue.values()];
    const rivals = new Set<Count[]>();
    const because: Reason[] = [];
    for (let i = 0; i < values.length; i++)
      for (let j = i + 1; j < Math.min(values.length, i + 40); j++) {
        const why = rivalry(tally, values[i]!, values[j]!);
        if (!why) continue;
        rivals.add(values[i]!).add(values[j]!);
        because.push(...why);
      }
    if (rivals.size < 2) return [];
    const sides = [...rivals].map(sideOf);
    const about = tally.counts.find((count) => rivals.has(byValue.get(JSON.stringify(count.figure.value))!))!.figure
      .counts?.text;
    return [makeConflict(story, "conflict", about ?? tally.kindOf, sides, because, origins)];
  });
}

function rivalry(tally: Tally, a: readonly Count[], b: readonly Count[]): Reason[] | null {
  if (agree(a[0]!.figure, b[0]!.figure)) return null;
  for (const one of a)
    for (const two of b) {
      if (one.figure.article === two.figure.article) {
        if (!claimed(one, two)) return null;
        continue;
      }
      if (!sameThing(one, two)) return null;
    }
  const claims = a.flatMap((one) => b.flatMap((two) => claimed(one, two) ?? []));
  if (claims.length > 0) return claims.slice(0, 2);
  const apart = a.flatMap((one) => b.filter((two) => two.origin !== one.origin).map((two) => ({one, two})));
  if (apart.length === 0) return null;
  if (!rising.test(tally.kindOf))
    return tally.occasion === null ? null : [{say: "the same thing is counted and the numbers exclude each other"}];
  const settled = apart.find(({one, two}) => isSettled(one) && isSettled(two));
  if (settled) return [{say: "both were printed weeks after it happened, when such a count no longer moves"}];
  const fallen = apart.find(({one, two}) => falls(one, two) || falls(two, one));
  return fallen ? [{say: "the later report gives the lower number"}] : null;
}

/** Two speakers of their own: organisers against police. */
function claimed(one: Count, two: Count): Reason[] | null {
  const a = one.figure.saidBy;
  const b = two.figure.saidBy;
  if (!a || !b || a.name.toLowerCase() === b.name.toLowerCase() || !sameThing(one, two)) return null;
  if (one.origin !== two.origin && a.side !== undefined && a.side === b.side) return null;
  return [
    {say: `claimed by ${a.name}`, span: one.figure.span},
    {say: `claimed by ${b.name}`, span: two.figure.span},
  ];
}

function sameThing(one: Count, two: Count): boolean {
  return one.figure.of === undefined && two.figure.of === undefined && one.figure.unit === two.figure.unit;
}

function isSettled({published, occasionOn}: Count): boolean {
  return published !== null && occasionOn !== null && published.from - occasionOn.to >= settledAfter;
}

function falls(early: Count, late: Count): boolean {
  return (
    early.asOf !== null &&
    late.asOf !== null &&
    late.asOf.from > early.asOf.to &&
    highest(late) < lowest(early) &&
    late.figure.modifier !== "at-least"
  );
}

function lowest({figure: {value}}: Count): number {
  return typeof value === "number" ? value : value.from;
}

function highest({figure: {value}}: Count): number {
  return typeof value === "number" ? value : value.to;
}

function sideOf(counts: readonly Count[]): Side {
  return {
    value: counts[0]!.figure.span.text,
    places: counts.map(({figure}) => ({span: figure.span, article: figure.article})),
  };
}
