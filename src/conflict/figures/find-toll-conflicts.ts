import type {Figure} from "../../figure/figure.js";
import type {Count, Tally} from "../../figure/tally.js";
import type {Origins} from "../../story/origins-of.js";
import type {Reason} from "../../text/reason.js";
import {foldThings, stemOf} from "../../timeline/content-words.js";
import type {Conflict} from "../conflict.js";
import {makeConflict} from "../make-conflict.js";
import type {Setting} from "./read-settings.js";
import type {Slot} from "./read-slots.js";
import {agree} from "./value-range.js";

/** Counts that grow while people look: a later, higher value is news and no contradiction. */
export const rising =
  /^(?:dead|killed|injured|wounded|missing|arrested|detained|evacuated|rescued|survived|infected|ill|hospitali[sz]ed|displaced)\b/;
/** The missing are found and the detained let go: only the dead and the hurt cannot become fewer. */
const neverFalls = /^(?:dead|killed|injured|wounded)\b/;
/** A toll given this many days after the occasion no longer moves. */
const settledAfter = 21;
/** Counts of one group compared at most; a group of more is a mixture. */
const most = 120;

/**
 * Tolls that time does not explain: a report gives more dead than a later one of another origin, or both were printed weeks after it happened. The value
 * that the most others contradict stands on one side, and on the other the values that agree among themselves, each with its mentions, so that the
 * steps of an honest toll (5, then 6) are one reading and no two. Counts of one nation's people are held against each other apart. Quadratic in the
 * distinct counts of a tally, which are few.
 */
export function findTollConflicts(
  story: string,
  tallies: readonly Tally[],
  settings: ReadonlyMap<string, Setting>,
  slots: readonly Slot[],
  origins: Origins,
): Conflict[] {
  const sides = new Map(slots.map((slot) => [slot.figure.id, slot.side]));
  return tallies
    .filter(({kindOf, occasion}) => rising.test(kindOf) && occasion !== null)
    .flatMap((tally) => {
      const ofArticle = new Map<string, Count[]>();
      for (const count of tally.counts) {
        const list = ofArticle.get(count.figure.article);
        if (list) list.push(count);
        else ofArticle.set(count.figure.article, [count]);
      }
      const wholes = tally.counts.filter(
        (count) =>
          isWhole(count) &&
          !isAdded(count, ofArticle.get(count.figure.article)!, settings.get(count.figure.id)?.tail ?? ""),
      );
      const groups = new Map<string, Count[]>();
      for (const count of wholes) {
        const side = sides.get(count.figure.id) ?? "";
        const group = groups.get(side);
        if (group) group.push(count);
        else groups.set(side, [count]);
      }
      return [...groups].flatMap(([side, counts]) => {
        const found = outlierIn(side === "" ? totalsOf(counts) : counts, tally.kindOf, story, origins);
        return found ? [found] : [];
      });
    });
}

function outlierIn(counts: readonly Count[], kindOf: string, story: string, origins: Origins): Conflict | null {
  if (counts.length < 2 || counts.length > most) return null;
  const against = new Map<Count, Map<Count, string>>();
  for (const one of counts)
    for (const two of counts) {
      const why = rivalry(one, two, kindOf);
      if (!why) continue;
      against.set(one, (against.get(one) ?? new Map<Count, string>()).set(two, why));
      against.set(two, (against.get(two) ?? new Map<Count, string>()).set(one, why));
    }
  const odd = [...against].sort(
    ([a, x], [b, y]) =>
      valuesOf(y.keys()) - valuesOf(x.keys()) || highest(b) - highest(a) || compare(a.figure.id, b.figure.id),
  )[0];
  if (!odd) return null;
  const [first, rivals] = odd;
  const mine = counts.filter((count) => sameValue(count, first));
  const theirs = counts.filter(
    (count) =>
      !sameValue(count, first) &&
      ([...rivals.keys()].some((rival) => sameValue(rival, count)) ||
        // The steps up to a rival value are its side too.
        [...rivals.keys()].some(
          (rival) =>
            highest(count) <= highest(rival) && highest(count) < highest(first) && !against.get(count)?.has(rival),
        )),
  );
  const rivalsByDay = [...rivals.keys()].sort(
    (a, b) => (a.asOf?.from ?? 0) - (b.asOf?.from ?? 0) || compare(a.figure.id, b.figure.id),
  );
  const because: Reason[] = [...new Set(rivals.values())].map((say) => ({say, span: rivalsByDay.at(-1)!.figure.span}));
  return makeConflict(
    story,
    "conflict",
    first.figure.counts?.text ?? first.figure.span.text,
    [
      {value: first.figure.span.text, places: placesOf(mine)},
      {value: rivalsByDay.at(-1)!.figure.span.text, places: placesOf(theirs)},
    ],
    because,
    origins,
  );
}

function rivalry(one: Count, two: Count, kindOf: string): string | null {
  if (one === two || one.origin === two.origin || agree(one.figure, two.figure)) return null;
  if (isSettled(one) && isSettled(two))
    return "both were printed weeks after it happened, when such a count no longer moves";
  return neverFalls.test(kindOf) && falls(one, two) && sameGroup(one, two)
    ? "the later report gives the lower number"
    : null;
}

function valuesOf(counts: Iterable<Count>): number {
  return new Set([...counts].map(({figure}) => JSON.stringify(figure.value))).size;
}

function sameValue(a: Count, b: Count): boolean {
  return JSON.stringify(a.figure.value) === JSON.stringify(b.figure.value);
}

function placesOf(counts: readonly Count[]) {
  return counts.map(({figure}) => ({span: figure.span, article: figure.article}));
}

/** "Two died, bringing the toll to nine". */
const adds =
  /\b(?:bring|brings|bringing|raise|raises|raising|take|takes|taking|push|pushes|pushing|lift|lifts|lifting)\b[^.;]{0,60}\b(?:toll|number|total|count|dead|deaths)\b/i;

/** Beside a higher count of its kind a count is what was added or a part. */
function isAdded(count: Count, ofArticle: readonly Count[], tail: string): boolean {
  return (
    adds.test(tail) ||
    ofArticle.some(
      (other) =>
        Math.abs(other.figure.span.start - count.figure.span.start) < 200 &&
        highest(other) > highest(count) &&
        (other.figure.counts === null || sameGroup(count, other)),
    )
  );
}

/** The highest count of each article: "two more died, bringing the toll to nine" and "three of them were women" give nine. */
function totalsOf(counts: readonly Count[]): Count[] {
  const highestOf = new Map<string, number>();
  for (const count of counts)
    highestOf.set(count.figure.article, Math.max(highestOf.get(count.figure.article) ?? 0, highest(count)));
  return counts.filter((count) => highest(count) === highestOf.get(count.figure.article));
}

/** Not a part of another figure, not cut to a smaller scope and no addition. */
function isWhole({figure}: Count): boolean {
  return (
    figure.of === undefined &&
    !/\b(?:of|among|so far|including)\b/i.test(figure.scope?.text ?? "") &&
    !/\b(?:another|more|other|others)\b/i.test(figure.span.text)
  );
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
  /^(?:people|persons?|men|women|individuals|dead|deaths|lives|bodies|victims|killed|injured|wounded|others|killing|toll|die|dies|kills?)$/i;

/** Five officers are part of twenty people: the lower count must be of the same noun, or of anybody. */
function sameGroup(one: Count, two: Count): boolean {
  const lower = highest(one) < highest(two) ? one : two;
  return headOf(one.figure) === headOf(two.figure) || anybody.test(lastWord(lower.figure));
}

function headOf(figure: Figure): string {
  return foldThings([stemOf(lastWord(figure))]).join(" ");
}

function lastWord({counts}: Figure): string {
  return counts?.text.toLowerCase().split(/\s+/).at(-1) ?? "people";
}

function lowest({figure: {value}}: Count): number {
  return typeof value === "number" ? value : value.from;
}

function highest({figure: {value}}: Count): number {
  return typeof value === "number" ? value : value.to;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
