import type {Count, Tally} from "../../figure/tally.js";
import type {Origins} from "../../story/origins-of.js";
import type {Reason} from "../../text/reason.js";
import type {Conflict} from "../conflict.js";
import {makeConflict, type Side} from "../make-conflict.js";
import {rising} from "./find-toll-conflicts.js";
import type {Setting} from "./read-settings.js";
import {agree} from "./value-range.js";

/** Counts that stood when the thing happened and do not grow. */
const fixed = /^(?:capacity:|aboard|passengers|crew)\b/;
/** Amounts and measures: their kind says nothing of what they measure, so the words around must. */
const measured = /^(?:money|percent|distance|weight|area|volume|speed|temperature|length|height|duration)\b/;
/** Distinct values of one tally compared at most; a tally of more is a mixture. */
const most = 40;

/**
 * Values of one tally that cannot both be true. They must be about one thing by their setting: told of one event, or beside the same names or
 * words. Counts that rise are left to `findTollConflicts`, figures of one article to what the article itself sets side by side.
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
  return tallies.flatMap((tally) => {
    if (rising.test(tally.kindOf)) return [];
    const byValue = new Map<string, Count[]>();
    for (const count of tally.counts) {
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

function rivalry(
  {kindOf}: Tally,
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
  const same = pairs.find(({one, two}) => {
    const ours = settings.get(one.figure.id);
    const theirs = settings.get(two.figure.id);
    if (!ours || !theirs) return false;
    const near = shared(ours.near, theirs.near);
    const names = shared(ours.names, theirs.names);
    const entries = shared(ours.entries, theirs.entries);
    // Distances, shares and the like measure a hundred things in one story; only amounts of money stand for one thing by the words beside them.
    if (measured.test(kindOf)) return kindOf.startsWith("money") && near >= 2 && near + names >= 3;
    // Where nothing crashed or sank, passengers are anybody: those who sue, those who were held.
    if (fixed.test(kindOf)) return accident || entries >= 1 || (names >= 1 && !kindOf.startsWith("passengers"));
    return entries >= 1 && near >= 1 && near + names >= 2;
  });
  return same
    ? [{say: "the same thing is counted and the numbers exclude each other", span: same.one.figure.span}]
    : null;
}

/** Not a part of another figure and not cut to a smaller scope. */
function isWhole({figure}: Count): boolean {
  return (
    figure.of === undefined &&
    !/\b(?:of|among|so far|including)\b/i.test(figure.scope?.text ?? "") &&
    !/^\S+ of (?:the|its|his|her|their|them|those|these)\b/i.test(figure.span.text)
  );
}

function lowest({figure: {value}}: Count): number {
  return typeof value === "number" ? value : value.from;
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
