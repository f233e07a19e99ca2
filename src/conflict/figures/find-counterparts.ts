import type {ArticleReading} from "../../article/article-reading.js";
import {contentWords} from "../../quote/speech/content-words.js";
import type {Origins} from "../../story/origins-of.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {groupNouns, peopleNouns, recordNouns} from "../english/counted-words.js";
import {makeConflict, type Place} from "../make-conflict.js";
import {rising} from "./find-toll-conflicts.js";
import {type Around, reachOf, readAround, sharedWords} from "./read-around.js";
import {areOfOtherDays, type Slot} from "./read-slots.js";
import {agree} from "./value-range.js";

/** Reports that count one kind of thing, at most; a thing that more of them count is counted a hundred times over in such a story. */
const mostOrigins = 12;
/** Counts met through one key at most. */
const most = 60;
/** What each sign is worth; see docs/method/conflicts.md. */
const worth = {
  noun: 1,
  notion: 0.7,
  kind: 0.9,
  fixedKind: 1.2,
  anybody: 0.4,
  only: 0.6,
  first: 0.2,
  day: 0.3,
  stands: 0.3,
} as const;
const word = 0.45;
const mostWords = 1.4;
const enough = 2.15;

/** Numbers that a thing has once and for all. */
const fixedKinds = /^(?:aboard|crew|member)$/;

type Counted = Around & {
  readonly slot: Slot;
  readonly keys: readonly string[];
  /** Words before the counted noun that narrow it: "first-year pupils". */
  readonly narrowed: string;
  /** The text of its page. */
  readonly text: string;
  /** It says how many there are, and not what became of them. */
  readonly stands: boolean;
};

/**
 * One thing counted twice: "a crew of 14" and "11 sailors on board", "six paintings" and "nine paintings were stolen". Two reports give different numbers for
 * one noun, or for nouns of one notion, and the sum of the signs says that they mean the same: each gives no other number for it, the words around are alike, both
 * were printed within a day. Parts, additions, other days, other towns and counts that rise by the hour are no rivals. Counts meet through
 * their noun, kind or notion, so that cost stays linear in figures.
 */
export function findCounterparts(story: StoryFindings, slots: readonly Slot[], origins: Origins): Conflict[] {
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  const counted: Counted[] = [];
  const valuesOf = new Map<string, Set<number>>();
  const byKey = new Map<string, Counted[]>();
  for (const slot of slots) {
    const {value, unit, article} = slot.figure;
    if (typeof value !== "number" || !Number.isInteger(value) || unit !== undefined) continue;
    if (recordNouns.has(slot.figure.counts?.text.toLowerCase().split(/\s+/).at(-1) ?? "")) continue;
    const keys = keysOf(slot);
    for (const key of keys) push(valuesOf, `${article} ${key}`, value);
    if (slot.part || rising.test(slot.figure.kindOf ?? "") || value < 2) continue;
    const one = read(slot, keys, readings.get(article)!);
    counted.push(one);
    for (const key of keys) {
      const list = byKey.get(key);
      if (list) list.push(one);
      else byKey.set(key, [one]);
    }
  }
  const reach = reachOf(counted.map(({around, slot}) => ({around, origin: slot.origin})));
  const found = new Map<string, {low: Counted; high: Counted; lows: Place[]; highs: Place[]; sum: number}>();
  const seen = new Set<string>();
  for (const [key, list] of byKey) {
    if (list.length > most || new Set(list.map(({slot}) => slot.origin)).size > mostOrigins) continue;
    list.forEach((a, index) => {
      for (const b of list.slice(index + 1)) {
        const pair = `${a.slot.figure.id} ${b.slot.figure.id}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const sum = weigh(a, b, valuesOf, reach);
        if (sum < enough) continue;
        const [low, high] = numberOf(a) < numberOf(b) ? [a, b] : [b, a];
        const name = `${key} ${numberOf(low)} ${numberOf(high)}`;
        const known = found.get(name) ?? {low, high, lows: [], highs: [], sum};
        known.lows.push(placeOf(low));
        known.highs.push(placeOf(high));
        found.set(name, known);
      }
    });
  }
  return [...found.values()].map(({low, high, lows, highs}) =>
    makeConflict(
      story.story.id,
      "conflict",
      low.slot.figure.counts?.text ?? low.slot.figure.span.text,
      [
        {value: low.slot.figure.span.text, places: lows},
        {value: high.slot.figure.span.text, places: highs},
      ],
      [{say: "another number for the same thing", span: high.slot.figure.span}],
      origins,
    ),
  );
}

function weigh(
  a: Counted,
  b: Counted,
  valuesOf: ReadonlyMap<string, ReadonlySet<number>>,
  reach: (stem: string) => number,
): number {
  const [one, two] = [a.slot, b.slot];
  const [x, y] = [one.figure, two.figure];
  if (x.article === y.article || one.origin === two.origin || isNear(x, y)) return 0;
  if (one.side !== null && two.side !== null && one.side !== two.side) return 0;
  if (one.places.length > 0 && two.places.length > 0 && !one.places.some((place) => two.places.includes(place)))
    return 0;
  if (areOfOtherDays(one, two) || one.frame !== two.frame || !isAsWide(a, b) || !isAsWide(b, a)) return 0;
  const shared = a.keys.filter((key) => b.keys.includes(key));
  const held = ({figure}: Slot, key: string) => valuesOf.get(`${figure.article} ${key}`)!;
  // An article that gives both means two things by them.
  if (shared.some((key) => held(one, key).has(numberOf(b)) || held(two, key).has(numberOf(a)))) return 0;
  const [p, q] = [one.head ?? "", two.head ?? ""];
  const anybody = peopleNouns.has(p) || peopleNouns.has(q);
  // "23 people who fell ill", "a bus with 54 people": anybody is told by what became of them.
  if (anybody && x.kindOf !== y.kindOf) return 0;
  if (isLater(a, b) || isLater(b, a)) return 0;
  const fixed = shared.some((key) => key.startsWith("kind:") && fixedKinds.test(key.slice(5)));
  let sum: number = fixed
    ? worth.fixedKind
    : anybody
      ? worth.anybody
      : p === q
        ? worth.noun
        : shared.some((key) => key.startsWith("kind:"))
          ? worth.kind
          : worth.notion;
  const key = shared[0]!;
  const only = [one, two].filter((slot) => held(slot, key).size === 1).length;
  sum += only === 2 ? worth.only : only === 1 ? worth.first : -worth.first;
  const days =
    one.printed && two.printed ? Math.max(one.printed.from - two.printed.to, two.printed.from - one.printed.to) : null;
  sum += days === null ? -worth.first : days <= 1 ? worth.day : days > 10 ? -worth.day : 0;
  if (a.stands || b.stands) sum += worth.stands;
  // A number many times the other is a whole, and the other a part of it.
  if (!fixed && Math.max(numberOf(a), numberOf(b)) > 4 * Math.min(numberOf(a), numberOf(b))) sum -= worth.notion;
  const matches = sharedWords(a, b);
  const alike = matches.reduce((total, {stem, worth: value}) => total + word * value * reach(stem), 0);
  // Without a word in common the number must at least be told as what there is.
  if (matches.length === 0 && !((a.stands || b.stands) && only === 2 && (fixed || !anybody))) return 0;
  return sum + Math.min(mostWords, alike);
}

/** What narrows the one noun stands in the other's article too, as a participle may: "23 derailed wagons", "off the rails … sixteen wagons". */
function isAsWide({narrowed}: Counted, other: Counted): boolean {
  return narrowed
    .split(" ")
    .every(
      (word) =>
        word === "" ||
        other.narrowed.includes(word) ||
        (/ed$/.test(word) && new RegExp(`\\b${word.replace(/\W/g, "")}\\b`, "i").test(other.text)),
    );
}

/** What a later report gives higher has gone on, unless it says how many there are; without days of printing nobody knows. */
function isLater(early: Counted, late: Counted): boolean {
  if (early.stands || late.stands || numberOf(early) > numberOf(late)) return false;
  const [before, after] = [early.slot.printed, late.slot.printed];
  return before === null || after === null || before.to < after.from;
}

function isNear(x: Slot["figure"], y: Slot["figure"]): boolean {
  if (agree(x, y)) return true;
  const [low, high] = [x.value as number, y.value as number].sort((p, q) => p - q) as [number, number];
  // "100 houses" and "97 houses": a round number.
  return low >= 90 && (low % 50 === 0 || high % 50 === 0) && high - low <= 0.05 * high;
}

function keysOf({figure: {kindOf, counts}, head}: Slot): string[] {
  const keys: string[] = [];
  const last = counts?.text.toLowerCase().split(/\s+/).at(-1);
  if (kindOf && !/^(?:people|person)$/.test(kindOf)) keys.push(`kind:${kindOf}`);
  if (head !== null && last !== undefined && !groupNouns.has(last)) {
    keys.push(`noun:${head}`);
    if (!peopleNouns.has(head))
      keys.push(...contentWords(last).items.flatMap(({notions}) => notions.map((notion) => `notion:${notion}`)));
  }
  return keys;
}

const standing =
  /\b(?:there (?:is|are|was|were|had been|have been)|ha[sd]|have|with|counts?|numbers?|employs?|holds?|seats?|contains?|consists? of|carr(?:ies|ied|ying)|run by|made up of)\s(?:(?:some|about|around|only|just|nearly|almost|all|a total of|exactly|the)\s)?$/i;

function read(slot: Slot, keys: readonly string[], reading: ArticleReading): Counted {
  const {prose} = reading;
  const {span, counts} = slot.figure;
  const sentence = prose.sentences[slot.sentence]!;
  const {text} = prose.page;
  return {
    slot,
    keys,
    ...readAround(slot, reading),
    narrowed: (counts?.text ?? "").toLowerCase().split(/\s+/).slice(0, -1).join(" "),
    text,
    stands:
      standing.test(text.slice(Math.max(sentence.start, span.start - 40), span.start)) &&
      !/^\s\p{L}+ed\b/u.test(text.slice(span.end, span.end + 30)),
  };
}

function numberOf({slot}: Counted): number {
  return slot.figure.value as number;
}

function placeOf({slot: {figure}}: Counted): Place {
  return {span: figure.span, article: figure.article};
}

function push(sets: Map<string, Set<number>>, key: string, value: number): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
