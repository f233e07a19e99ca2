import type {Origins} from "../../story/origins-of.js";
import type {Reason} from "../../text/reason.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict, type Place} from "../make-conflict.js";
import {rising} from "./find-toll-conflicts.js";
import {pairSlots} from "./pair-slots.js";
import {areOfOtherDays, type Slot} from "./read-slots.js";
import {agree} from "./value-range.js";

/** Figures of one article held against those of others at most. */
const mostOfArticle = 80;
/** Words beside both numbers that must weigh together as much as this many words of one article only. */
const enough = 1.6;

/**
 * One report told twice with another number in the same place: 18 million that became 28, the three expelled that became eight, the wounded that became
 * the dead. Two figures fill one place when they measure the same and either the counted words are the same down to the nation, or the words beside
 * them are the same rare ones; for what grows or is told anew each day the two articles must also stand at the same stage: printed within a day and with
 * another number of the same passage alike. A number that one article gives for one group and the other for another has migrated, and the other then gives its own
 * number for the first group. What is told of different towns is not compared. Articles of one family give an `edit`, others a `conflict`. Figures meet through their unit or noun and a rare
 * word or the people they count (`pairSlots`), so that cost stays near linear.
 */
export function findGarbled(
  story: StoryFindings,
  slots: readonly Slot[],
  tolls: readonly Conflict[],
  origins: Origins,
): Conflict[] {
  // A toll that later reports contradict is told already.
  const told = new Set(
    tolls.flatMap(({readings}) => readings.flatMap(({spans}) => spans.map(({page, start}) => `${page} ${start}`))),
  );
  const perArticle = new Map<string, number>();
  const held: Slot[] = [];
  const valuesOf = new Map<string, Set<string>>();
  for (const slot of slots) {
    const {figure} = slot;
    if (typeof figure.value !== "number" || told.has(`${figure.span.page} ${figure.span.start}`)) continue;
    const count = (perArticle.get(figure.article) ?? 0) + 1;
    perArticle.set(figure.article, count);
    const key = placeKey(slot);
    if (count > mostOfArticle || !key) continue;
    const mine = valuesOf.get(figure.article) ?? new Set<string>();
    mine.add(`${key}=${figure.value}`);
    valuesOf.set(figure.article, mine);
    if (!slot.part && figure.unit !== "%") held.push(slot);
  }
  const weigh = weightsOf(slots);
  const found = new Map<string, {one: Slot; two: Slot; why: string; ones: Place[]; twos: Place[]}>();
  for (const [first, second] of pairSlots(held, placeKey, weigh)) {
    const [one, two] = [first[0]!, second[0]!];
    if (one.figure.article === two.figure.article || agree(one.figure, two.figure)) continue;
    const key = placeKey(one);
    // An article that gives both means two things by them.
    const has = (slot: Slot, other: Slot) =>
      valuesOf.get(slot.figure.article)!.has(`${key}=${other.figure.value as number}`);
    if (has(one, two) || has(two, one)) continue;
    const why = samePlace(one, two, weigh);
    if (!why) continue;
    const [low, high] = (one.figure.value as number) < (two.figure.value as number) ? [first, second] : [second, first];
    const name = `${key} ${low[0]!.figure.value as number} ${high[0]!.figure.value as number}`;
    const known = found.get(name) ?? {one: low[0]!, two: high[0]!, why, ones: [], twos: []};
    known.ones.push(...low.map(placeOf));
    known.twos.push(...high.map(placeOf));
    found.set(name, known);
  }
  return [...found.values()].map(({one, two, why, ones, twos}) => {
    const because: Reason[] = [{say: why, span: one.figure.span}];
    return makeConflict(
      story.story.id,
      one.origin === two.origin ? "edit" : "conflict",
      one.figure.counts?.text ?? one.figure.span.text,
      [
        {value: one.figure.span.text, places: ones},
        {value: two.figure.span.text, places: twos},
      ],
      because,
      origins,
    );
  });
}

/** Figures meet by unit, else by kind, so that "three diplomats" and "eight diplomats" do. */
function placeKey({figure, head}: Slot): string | null {
  const kind = figure.kindOf ?? head;
  return figure.unit ? `${figure.unit}` : kind;
}

function placeOf({figure}: Slot): Place {
  return {span: figure.span, article: figure.article};
}

function samePlace(one: Slot, two: Slot, weigh: (word: string) => number): string | null {
  const {figure} = one;
  if (one.side !== null && two.side !== null && one.side !== two.side) return null;
  if (areElsewhere(one, two) || areOfOtherDays(one, two) || one.frame !== two.frame) return null;
  if (isShare(one) !== isShare(two)) return null;
  const weight = one.near
    .filter((word) => two.near.includes(word) && (figure.unit !== undefined || word !== one.head))
    .reduce((sum, word) => sum + weigh(word), 0);
  const alike = one.beside.filter((key) => two.beside.includes(key)).length;
  const day = sameDay(one, two);
  if (rising.test(figure.kindOf ?? "")) {
    // A later toll is an update; the same stage shows only where the number has come from the count beside it, or the dead are as many in both.
    const group = one.side !== null ? one.side === two.side : one.head === two.head;
    if (group && day && weight >= enough && (hasMigrated(one, two) || hasMigrated(two, one)))
      return "the other article gives this number for another count of the passage";
    return alike > 0 &&
      weight >= enough / 2 &&
      one.dead !== null &&
      one.dead === two.dead &&
      !/^dead/.test(figure.kindOf!)
      ? "printed when the toll was the same"
      : null;
  }
  // "214 flights, 118 departures and 96 arrivals" told as "214 departures".
  if (
    day &&
    one.head === two.head &&
    ((figure.value as number) >= 20 || (two.figure.value as number) >= 20) &&
    (hasMigrated(one, two) || hasMigrated(two, one))
  )
    return "the other article gives this number for another count of the passage";
  // "Nine voted for death, three against": two parts of one whole.
  if (
    one.beside.some((key) => key.endsWith(`=${two.figure.value as number}`)) ||
    two.beside.some((key) => key.endsWith(`=${one.figure.value as number}`))
  )
    return null;
  if (day === false) return null;
  // "Ordered three South African diplomats to leave", "kicked out eight South African diplomats": the same people by all their words.
  if (
    weight >= enough / 2 &&
    !figure.unit &&
    one.side !== null &&
    one.side === two.side &&
    one.head === two.head &&
    figure.kindOf === two.figure.kindOf &&
    figure.kindOf !== one.head
  )
    return "the same people by the same words";
  // "Guilty on four counts", "guilty on all seven counts": one noun after one verb.
  if (
    weight >= enough / 2 &&
    one.lead !== null &&
    one.lead === two.lead &&
    one.head !== null &&
    one.head === two.head &&
    !/^duration/.test(figure.kindOf ?? "")
  )
    return "the same noun after the same words";
  if (day === null && alike === 0) return null;
  const needed = /^duration/.test(figure.kindOf ?? "") && one.origin !== two.origin ? enough * 2 : enough;
  if (weight < (alike === 0 ? needed * 1.5 : needed)) return null;
  return alike > 0
    ? "the same words beside it and another number of the passage alike"
    : "the same words beside the number, printed within a day";
}

/** Who pays a share of the cost does not pay the cost: "the stadium costs 210 million", "the city pays 70 million". */
function isShare({figure, near}: Slot): boolean {
  return (
    (figure.kindOf ?? "").startsWith("money") &&
    near.some((word) => /^(?:pay|paid|contribut|subsidi|subsidy|share|grant)$/.test(word))
  );
}

/** What two origins tell of different towns is not one thing. */
function areElsewhere(one: Slot, two: Slot): boolean {
  const named = one.places.length > 0 && two.places.length > 0 && one.origin !== two.origin;
  return named && !one.places.some((place) => two.places.includes(place));
}

/** "Three killed and seven wounded" told as "seven killed": the number of one stands beside the other's, for something else. */
function hasMigrated(odd: Slot, source: Slot): boolean {
  const value = JSON.stringify(odd.figure.value);
  return (
    (odd.figure.value as number) >= 5 &&
    source.beside.some((key) => key.endsWith(`=${value}`)) &&
    !odd.beside.some((key) => source.beside.includes(key) && key.endsWith(`=${value}`))
  );
}

/** Printed within a day of each other; null where one has no date. */
function sameDay(one: Slot, two: Slot): boolean | null {
  if (one.origin === two.origin) return true;
  if (one.printed === null || two.printed === null) return null;
  return one.printed.from - two.printed.to <= 1 && two.printed.from - one.printed.to <= 1;
}

/** A word counts the more, the fewer articles have it beside a number. */
function weightsOf(slots: readonly Slot[]): (word: string) => number {
  const articles = new Map<string, Set<string>>();
  for (const {near, origin} of slots)
    for (const word of near) articles.set(word, (articles.get(word) ?? new Set<string>()).add(origin));
  return (word) => (word.startsWith("side:") ? 0.2 : 1 / Math.max(1, (articles.get(word)?.size ?? 1) - 1));
}
