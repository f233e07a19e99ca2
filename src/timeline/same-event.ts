import {type DayRange, meetOf, widthOf} from "./day-range.js";
import type {Party, Telling} from "./telling.js";

/** How rare a key (a name, a figure, a word) is among the tellings of the story: 1 for a key of one telling, near 0 for a key of all. */
export type Rarity = (key: string) => number;

/** A story rarely has two crashes, quakes or fires of one date. */
const oneOffBonus = 1.2;

/** At or above: one event. See docs/method/timeline.md for the weights and the worlds they were set on. */
export const sameEventFrom = 3;

/**
 * How strongly two tellings of one concept look like one event, or null where they cannot be: days that exclude each other, actors
 * of different sides, actor and target swapped. Shared rare names, figures and words weigh more than shared common ones.
 */
export function sameEvent(a: Telling, b: Telling, rarity: Rarity): number | null {
  if (a.days && b.days && !meetOf(a.days, b.days)) return null;
  const parties = a.oneOff ? oneOffBonus : sameParties(a, b);
  if (parties === null) return null;
  let score = parties + sameDays(a.days, b.days);
  if (a.place && b.place) score += a.place === b.place ? 1 : -0.5;
  score += shared(a.names, b.names, (key) => 0.4 + 1.4 * rarity(key), 3);
  score += shared(a.figures, b.figures, (key) => 0.6 + 1.2 * rarity(key), 2);
  score += shared(a.words, b.words, (key) => 0.15 + 0.85 * rarity(key), 3);
  const aside =
    shared(a.words, b.around, rarity, 2) + shared(a.around, b.words, rarity, 2) + shared(a.around, b.around, rarity, 2);
  score += Math.min(1.5, 0.4 * aside);
  return score;
}

/** Both fixed to one day says much, two wide ranges that touch say little, an unknown date says nothing. */
function sameDays(a: DayRange | null, b: DayRange | null): number {
  if (!a || !b) return 0;
  const width = Math.max(widthOf(a), widthOf(b));
  return width === 1 ? 2 : width <= 7 ? 1.5 : width <= 31 ? 1 : 0.5;
}

function sameParties(a: Telling, b: Telling): number | null {
  if (a.mutual) {
    const straight = pair(a.source, b.source, a.target, b.target);
    const crossed = pair(a.source, b.target, a.target, b.source);
    return straight === null ? crossed : crossed === null ? straight : Math.max(straight, crossed);
  }
  return pair(a.source, b.source, a.target, b.target);
}

function pair(a: Party | null, b: Party | null, c: Party | null, d: Party | null): number | null {
  const one = sameParty(a, b);
  const two = sameParty(c, d);
  return one === null || two === null ? null : one + two;
}

/** Same name 1.2, same side or a shared word 0.8, unknown 0, two proper names without a side -0.8; two sides exclude each other. */
function sameParty(a: Party | null, b: Party | null): number | null {
  if (!a || !b) return 0;
  if (a.side && b.side && a.side !== b.side) return null;
  if (a.name === b.name) return 1.2;
  if (a.side && b.side) return 0.8;
  const words = new Set(a.name.split(" "));
  if (b.name.split(" ").some((word) => words.has(word))) return 0.8;
  return a.proper && b.proper ? -0.8 : 0;
}

function shared(a: readonly string[], b: readonly string[], weigh: Rarity, most: number): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length && sum < most) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) {
      sum += weigh(x);
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return Math.min(sum, most);
}
