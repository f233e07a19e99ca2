import {stemOf} from "./content-words.js";
import {type DayRange, meetOf, widthOf} from "./day-range.js";
import {sameParties} from "./same-parties.js";
import type {Telling} from "./telling.js";

/** How rare a key (a name, a figure, a word) is among the tellings of the story: 1 for a key of one telling, near 0 for a key of all. */
export type Rarity = (key: string) => number;

/** One known kind of act on one fixed day is nearly always one act. */
const sameDayBonus = 0.5;
/** What is counted differs: seven held and eight held. */
export const otherCount = 1.2;
/** A story rarely has two crashes, quakes or fires of one date. */
const oneOffBonus = 1.2;

/** At or above: one event. See docs/method/timeline.md for the weights and the worlds they were set on. */
export const sameEventFrom = 2.6;
/** The same for two tellings of one day in words of different concepts. */
export const sameDeedFrom = 2;
/** A headline tells what the opening of its article tells. */
const headlineBonus = 0.8;
/** "Two brothers were killed ... the brothers had been beaten": one article speaks of the same people again. */
const backBonus = 0.8;
/** One by name, acted on in two papers' words on one day. */
const sameFateBonus = 0.5;

/**
 * How strongly two tellings of one concept look like one event, or null where they cannot be: days that exclude each other, actors
 * of different sides, actor and target swapped. Shared rare names, figures and words weigh more than shared common ones.
 */
export function sameEvent(a: Telling, b: Telling, rarity: Rarity): number | null {
  if (a.days && b.days && !meetOf(a.days, b.days)) return null;
  // "Three more have died" is not the six who died before.
  if (a.more !== b.more && a.concept.endsWith("death") && meetCount(a.figures, b.figures) === 0) return null;
  const parties = a.oneOff ? oneOffBonus : sameParties(a, b);
  if (parties === null) return null;
  let score = parties + sameDays(a.days, b.days);
  if (isFixed(a.days) && isFixed(b.days) && !a.concept.startsWith("=")) score += sameDayBonus;
  if (a.inHeadline !== b.inHeadline && Math.max(a.rank, b.rank) <= 3 && meets(a.articles, b.articles))
    score += headlineBonus;
  if (!a.oneOff && meets(a.articles, b.articles) && sameVictims(a, b)) score += backBonus;
  if (!a.oneOff && countsDiffer(a.figures, b.figures)) score -= otherCount;
  if (a.place && b.place) score += a.place === b.place ? 1 : -0.5;
  score += shared(a.names, b.names, (key) => 0.4 + 1.4 * rarity(key), 3);
  score += shared(a.figures, b.figures, (key) => 0.6 + 1.2 * rarity(key), 2);
  score += shared(a.words, b.words, (key) => 0.15 + 0.85 * rarity(key), 3);
  const aside =
    shared(a.words, b.around, rarity, 2) + shared(a.around, b.words, rarity, 2) + shared(a.around, b.around, rarity, 2);
  score += Math.min(1.5, 0.4 * aside);
  return score;
}

/**
 * The same for two tellings in words of different concepts, both fixed to one day ("boarded the trawler", "the trawler was towed in"): what
 * they name, count and say must carry it alone, by at least two shared keys of which one is a name or figure or three are words.
 */
export function sameDeed(a: Telling, b: Telling, rarity: Rarity): number | null {
  if (!meets(a.articles, b.articles)) {
    const parties = a.oneOff || b.oneOff ? 0 : sameParties(a, b);
    if (parties === null || parties < 0 || countsDiffer(a.figures, b.figures)) return null;
    const ours = [...a.words, ...a.around].sort();
    const theirs = [...b.words, ...b.around].sort();
    const names = meetCount(a.names, b.names) + meetCount(a.figures, b.figures);
    const words = meetCount(ours, theirs);
    // One who is named alone in both, acted on or acting in both, has one fate a day ("was handed over", "crossed the border").
    const same = samePerson(a, b);
    if (!same && (names + words < 2 || (names === 0 && words < 3))) return null;
    return (
      0.5 +
      (same ? sameFateBonus : 0) +
      Math.min(parties, 1) +
      (a.place && a.place === b.place ? 0.5 : 0) +
      shared(a.names, b.names, (key) => 0.3 + rarity(key), 2.5) +
      shared(a.figures, b.figures, (key) => 0.4 + rarity(key), 2) +
      shared(ours, theirs, (key) => 0.9 * rarity(key), 3)
    );
  }
  return null;
}

/** Both tell what became of one person or thing by its proper name. */
function samePerson(a: Telling, b: Telling): boolean {
  // Two acts of one who acts are two acts: at least one paper must tell what was done to it.
  if (!a.target && !b.target) return false;
  const who = ({target, source}: Telling) => target ?? source;
  const [one, two] = [who(a), who(b)];
  if (!one?.proper || !two?.proper || one.side !== two.side) return false;
  return one.name === two.name || one.name.endsWith(` ${two.name}`) || two.name.endsWith(` ${one.name}`);
}

function sameVictims(a: Telling, b: Telling): boolean {
  if (!a.target || !b.target || a.target.back === b.target.back) return false;
  const words = new Set(a.target.name.split(" ").map(stemOf));
  return b.target.name.split(" ").some((word) => word.length > 3 && words.has(stemOf(word)));
}

function isFixed(days: DayRange | null): boolean {
  return days !== null && days.from === days.to;
}

/** Tolls grow between two tellings of one event; they set nothing apart. */
const growing = /^(?:dead|injured|missing|rescued|survived|evacuated|displaced|\?)\b/;

/** Both count one kind of thing and never the same number of it. */
export function countsDiffer(a: readonly string[], b: readonly string[]): boolean {
  const kindOf = (figure: string) => figure.slice(0, figure.indexOf("="));
  const kinds = new Set(a.map(kindOf).filter((kind) => !growing.test(kind) && kind !== "?"));
  return b.some((figure) => kinds.has(kindOf(figure))) && meetCount(a, b) === 0;
}

function meets(a: readonly string[], b: readonly string[]): boolean {
  return meetCount(a, b) > 0;
}

/** How many keys two sorted lists share. */
function meetCount(a: readonly string[], b: readonly string[]): number {
  return shared(a, b, () => 1, Number.POSITIVE_INFINITY);
}

/** Both fixed to one day says much, two wide ranges that touch say little, an unknown date says nothing. */
function sameDays(a: DayRange | null, b: DayRange | null): number {
  if (!a || !b) return 0;
  const width = Math.max(widthOf(a), widthOf(b));
  return width === 1 ? 2 : width <= 7 ? 1.5 : width <= 31 ? 1 : 0.5;
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
