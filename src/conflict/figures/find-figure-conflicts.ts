import type {Count, Tally} from "../../figure/tally.js";
import type {Origins} from "../../story/origins-of.js";
import type {Reason} from "../../text/reason.js";
import type {Conflict} from "../conflict.js";
import {makeConflict, type Side} from "../make-conflict.js";
import type {Setting} from "./read-settings.js";
import {agree} from "./value-range.js";

/** Counts that grow while people look: a later, higher value is news and no contradiction. */
const rising =
  /^(?:dead|killed|injured|wounded|missing|arrested|detained|evacuated|rescued|survived|infected|ill|hospitali[sz]ed|displaced)\b/;
/** Counts that stood when the thing happened and do not grow. */
const fixed = /^(?:aboard|passengers|crew)\b/;
/** Amounts and measures: their kind says nothing of what they measure, so the words around must. */
const measured = /^(?:money|percent|distance|weight|area|volume|speed|temperature|length|height|duration)\b/;
/** A toll given this many days after the occasion no longer moves. */
const settledAfter = 21;
/** Distinct values of one tally compared at most; a tally of more is a mixture. */
const most = 40;

/**
 * Values of one tally that cannot both be true. For counts that rise, two values only disagree when time does not explain them: both were given
 * long after the occasion, or the later one is lower and comes from another origin. Other counts must also be about one thing by their setting:
 * told of one event, or beside the same names or words. Figures of one article are left to what the article itself sets side by side.
 */
export function findFigureConflicts(
  story: string,
  tallies: readonly Tally[],
  settings: ReadonlyMap<string, Setting>,
  origins: Origins,
): Conflict[] {
  const accidents = new Set(
    tallies.filter((tally) => /^(?:dead|missing|rescued)\b/.test(tally.kindOf)).map((tally) => tally.occasion),
  );
  const beside = new Map<string, Count[]>();
  for (const {kindOf, counts} of tallies)
    for (const count of counts) {
      const key = `${count.figure.article} ${kindOf}`;
      beside.set(key, [...(beside.get(key) ?? []), count]);
    }
  // "Two more died, bringing the number to nine": beside a higher count of its kind a count is what was added or a part.
  const isAdded = (count: Count, kindOf: string) =>
    (beside.get(`${count.figure.article} ${kindOf}`) ?? []).some(
      (other) => Math.abs(other.figure.span.start - count.figure.span.start) < 200 && highest(other) > highest(count),
    );
  return tallies.flatMap((tally) => {
    const byValue = new Map<string, Count[]>();
    for (const count of rising.test(tally.kindOf) ? totalsOf(tally.counts) : tally.counts) {
      if (
        rising.test(tally.kindOf) &&
        (isAdded(count, tally.kindOf) || adds.test(settings.get(count.figure.id)?.tail ?? ""))
      )
        continue;
      const key = JSON.stringify(count.figure.value);
      const list = byValue.get(key);
      if (list) list.push(count);
      else byValue.set(key, [count]);
    }
    const values = [...byValue.values()].sort((a, b) => lowest(a[0]!) - lowest(b[0]!));
    if (values.length < 2 || values.length > most) return [];
    const rivals = new Set<Count[]>();
    const because: Reason[] = [];
    for (let i = 0; i < values.length; i++)
      for (let j = i + 1; j < values.length; j++) {
        const why = rivalry(tally, values[i]!, values[j]!, settings, accidents.has(tally.occasion));
        if (!why) continue;
        rivals.add(values[i]!).add(values[j]!);
        because.push(...why);
      }
    if (rivals.size < 2) return [];
    const sides = values.filter((counts) => rivals.has(counts));
    const about = sides[0]![0]!.figure.counts?.text ?? sides[0]![0]!.figure.span.text;
    return [makeConflict(story, "conflict", about, sides.map(sideOf), because, origins)];
  });
}

/** "Two died, bringing the toll to nine". */
const adds =
  /\b(?:bring|brings|bringing|raise|raises|raising|take|takes|taking|push|pushes|pushing|lift|lifts|lifting)\b[^.;]{0,60}\b(?:toll|number|total|count|dead|deaths)\b/i;

/** The highest count of each article: "two more died, bringing the toll to nine" and "three of them were women" give nine. */
function totalsOf(counts: readonly Count[]): Count[] {
  const highestOf = new Map<string, number>();
  for (const count of counts)
    highestOf.set(count.figure.article, Math.max(highestOf.get(count.figure.article) ?? 0, highest(count)));
  return counts.filter((count) => highest(count) === highestOf.get(count.figure.article));
}

function rivalry(
  {kindOf, occasion}: Tally,
  a: readonly Count[],
  b: readonly Count[],
  settings: ReadonlyMap<string, Setting>,
  accident: boolean,
): Reason[] | null {
  if (agree(a[0]!.figure, b[0]!.figure)) return null;
  // One article or one report that gives both values does not mean the same thing by them, or has brought its number up to date.
  const origins = new Set(a.map((count) => count.origin));
  if (b.some((count) => origins.has(count.origin))) return null;
  const pairs = a.flatMap((one) => b.map((two) => ({one, two}))).filter(({one, two}) => isWhole(one) && isWhole(two));
  if (rising.test(kindOf)) {
    if (occasion === null) return null;
    const settled = pairs.find(({one, two}) => isSettled(one) && isSettled(two));
    if (settled)
      return [
        {
          say: "both were printed weeks after it happened, when such a count no longer moves",
          span: settled.two.figure.span,
        },
      ];
    // The missing are found and the detained let go: only the dead and the hurt cannot become fewer.
    const fallen = /^(?:dead|killed|injured|wounded)\b/.test(kindOf)
      ? pairs.find(({one, two}) => (falls(one, two) || falls(two, one)) && sameGroup(one, two))
      : undefined;
    return fallen ? [{say: "the later report gives the lower number", span: fallen.one.figure.span}] : null;
  }
  const same = pairs.find(({one, two}) => {
    const ours = settings.get(one.figure.id);
    const theirs = settings.get(two.figure.id);
    if (!ours || !theirs) return false;
    const near = shared(ours.near, theirs.near);
    const names = shared(ours.names, theirs.names);
    const entries = shared(ours.entries, theirs.entries);
    // Distances, shares and the like measure a hundred things in one story; only amounts of money stand for one thing by the words beside them.
    if (measured.test(kindOf)) return kindOf.startsWith("money") && near >= 2 && near + names >= 3;
    if (fixed.test(kindOf)) return accident || names >= 1 || entries >= 1;
    return entries >= 1 && near + names >= 1;
  });
  return same
    ? [{say: "the same thing is counted and the numbers exclude each other", span: same.one.figure.span}]
    : null;
}

/** Not a part of another figure and not cut to a smaller scope. */
function isWhole({figure}: Count): boolean {
  return figure.of === undefined && !/\b(?:of|among|so far|including)\b/i.test(figure.scope?.text ?? "");
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
    late.figure.modifier !== "at-least" &&
    late.figure.modifier !== "more-than"
  );
}

const anybody =
  /^(?:people|persons?|men|women|individuals|dead|deaths|lives|bodies|victims|killed|injured|wounded|others|killing|toll)$/i;

/** Five officers are part of twenty people: the lower count must be of the same noun, or of anybody. */
function sameGroup(one: Count, two: Count): boolean {
  const head = ({figure: {counts}}: Count) => counts?.text.toLowerCase().split(/\s+/).at(-1) ?? "people";
  const lower = highest(one) < highest(two) ? one : two;
  return head(one) === head(two) || anybody.test(head(lower));
}

function lowest({figure: {value}}: Count): number {
  return typeof value === "number" ? value : value.from;
}

function highest({figure: {value}}: Count): number {
  return typeof value === "number" ? value : value.to;
}

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((one) => b.includes(one)).length;
}

function sideOf(counts: readonly Count[]): Side {
  return {
    value: counts[0]!.figure.span.text,
    places: counts.map(({figure}) => ({span: figure.span, article: figure.article})),
  };
}
