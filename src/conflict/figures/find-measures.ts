import type {ArticleReading} from "../../article/article-reading.js";
import {contentWords} from "../../quote/speech/content-words.js";
import {matchWords} from "../../quote/speech/match-words.js";
import type {Origins} from "../../story/origins-of.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict, type Place} from "../make-conflict.js";
import {type Around, reachOf, readAround, sharedWords} from "./read-around.js";
import {areOfOtherDays, type Slot} from "./read-slots.js";
import {valueRangeOf} from "./value-range.js";

/** Measures of one dimension compared at most, and origins that give one: of more, a pair tells nothing. */
const most = 60;
const mostOrigins = 12;
/** What each sign is worth; see docs/method/conflicts.md. */
const worth = {noun: 1, notion: 0.8, beside: 0.5, lasts: 0.8, behind: 0.5, only: 0.6, first: 0.2, day: 0.3} as const;
const word = 0.45;
const mostWords = 1.4;
const enough = 2.15;
/** Two measures of one thing differ by less than this many times. */
const farthest = 15;

/** Units of one dimension, and how many of the first each holds. */
const sizes: Readonly<Record<string, readonly [dimension: string, size: number]>> = {
  mm: ["length", 0.001],
  cm: ["length", 0.01],
  m: ["length", 1],
  km: ["length", 1000],
  in: ["length", 0.0254],
  ft: ["length", 0.3048],
  yd: ["length", 0.9144],
  mi: ["length", 1609],
  nmi: ["length", 1852],
  s: ["time", 1],
  min: ["time", 60],
  hour: ["time", 3600],
  g: ["mass", 0.001],
  kg: ["mass", 1],
  lb: ["mass", 0.4536],
  t: ["mass", 1000],
};

/** Times that place a thing and do not measure it: "four hours later", "in the past two hours", "within an hour". */
const placedAfter = /^\s(?:ago|later|earlier|before|after|from now|old|on,)\b|^-(?:old|long-)/i;
const placedBefore =
  /\b(?:past|last|next|coming|first|every|each|per|within|after|until|before|another|more|further)\s(?:(?:about|some|only|just|nearly|almost|than)\s)?$/i;
/** "A 24-hour strike" and "a 48-hour strike" are two strikes. */
const namesWhich = /-(?:second|minute|hour)$/i;
const lasting = /\b(?:last(?:s|ed|ing)?|took|takes?|went on|held out)\s(?:\S+\s){0,4}$/i;

type Measured = Around & {
  readonly slot: Slot;
  readonly dimension: string;
  readonly size: number;
  readonly low: number;
  readonly high: number;
  /** What is measured, where the words name it: "rain" of "180 millimetres of rain". */
  readonly noun: string;
  /** The word right behind the measure: "inside", "high", "from". */
  readonly behind: string;
  readonly lasts: boolean;
};

/**
 * One thing measured twice: "lasted about 20 minutes" and "lasted less than five minutes", "200 metres inside" and "600 metres inside". Two reports give lengths,
 * lengths of time or weights that have no value in common, and the sum of the signs says that they measure one thing: the measured noun, the words around, the word behind the unit, each article's
 * only measure of the dimension. Units are counted in one. Linear but for the measures of one dimension, which are capped.
 */
export function findMeasures(story: StoryFindings, slots: readonly Slot[], origins: Origins): Conflict[] {
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  const byDimension = new Map<string, Measured[]>();
  for (const slot of slots) {
    const one = read(slot, readings.get(slot.figure.article)!);
    if (!one) continue;
    const list = byDimension.get(one.dimension);
    if (list) list.push(one);
    else byDimension.set(one.dimension, [one]);
  }
  const found = new Map<string, {low: Measured; high: Measured; lows: Place[]; highs: Place[]}>();
  for (const [dimension, list] of byDimension) {
    if (list.length > most) continue;
    const reach = reachOf(list.map(({around, slot}) => ({around, origin: slot.origin})));
    const held = new Map<string, Set<number>>();
    for (const {slot, size} of list)
      held.set(slot.figure.article, (held.get(slot.figure.article) ?? new Set()).add(size));
    list.forEach((a, index) => {
      for (const b of list.slice(index + 1)) {
        if (weigh(a, b, held, reach) < enough) continue;
        const [low, high] = a.size < b.size ? [a, b] : [b, a];
        const name = `${dimension} ${low.size} ${high.size}`;
        const known = found.get(name) ?? {low, high, lows: [], highs: []};
        known.lows.push({span: low.slot.figure.span, article: low.slot.figure.article});
        known.highs.push({span: high.slot.figure.span, article: high.slot.figure.article});
        found.set(name, known);
      }
    });
  }
  return [...found.values()]
    .filter(({lows, highs}) => new Set([...lows, ...highs].map(({article}) => article)).size <= mostOrigins)
    .map(({low, high, lows, highs}) =>
      makeConflict(
        story.story.id,
        "conflict",
        low.noun || low.slot.figure.span.text,
        [
          {value: low.slot.figure.span.text, places: lows},
          {value: high.slot.figure.span.text, places: highs},
        ],
        [{say: "another measure of the same thing", span: high.slot.figure.span}],
        origins,
      ),
    );
}

function weigh(
  a: Measured,
  b: Measured,
  held: ReadonlyMap<string, ReadonlySet<number>>,
  reach: (stem: string) => number,
): number {
  const [one, two] = [a.slot, b.slot];
  const [x, y] = [one.figure, two.figure];
  if (x.article === y.article || one.origin === two.origin || (a.low <= b.high && b.low <= a.high)) return 0;
  if (one.places.length > 0 && two.places.length > 0 && !one.places.some((place) => two.places.includes(place)))
    return 0;
  if (areOfOtherDays(one, two) || one.frame !== two.frame) return 0;
  // An article that gives both means two things by them.
  if (held.get(x.article)!.has(b.size) || held.get(y.article)!.has(a.size)) return 0;
  if (Math.max(a.size, b.size) > farthest * Math.min(a.size, b.size)) return 0;
  const noun = nounOf(a, b);
  // Two named things are two: "40 tonnes of sand", "nine tonnes of salt".
  if (a.noun !== "" && b.noun !== "" && noun === 0) return 0;
  const matches = sharedWords(a, b);
  if (noun === 0 && matches.length === 0) return 0;
  let sum = noun;
  if (a.lasts && b.lasts) sum += worth.lasts;
  if (a.behind !== "" && a.behind === b.behind) sum += worth.behind;
  const only = [x, y].filter(({article}) => held.get(article)!.size === 1).length;
  sum += only === 2 ? worth.only : only === 1 ? worth.first : -worth.first;
  const days =
    one.printed && two.printed ? Math.max(one.printed.from - two.printed.to, two.printed.from - one.printed.to) : null;
  sum += days === null ? -worth.first : days <= 1 ? worth.day : days > 10 ? -worth.day : 0;
  if (Math.max(a.size, b.size) > 4 * Math.min(a.size, b.size)) sum -= worth.first;
  return (
    sum +
    Math.min(
      mostWords,
      matches.reduce((total, {stem, worth: value}) => total + word * value * reach(stem), 0),
    )
  );
}

function nounOf(a: Measured, b: Measured): number {
  if (a.noun !== "" && a.noun === b.noun) return worth.noun;
  const match = matchWords(contentWords(a.noun), contentWords(b.noun)).find(({opposed}) => !opposed);
  if (match) return match.worth === 1 ? worth.noun : worth.notion;
  // "The dredge lay 200 metres inside" and, of a dredge, "600 metres inside".
  const [named, other] = a.noun === "" ? [b, a] : [a, b];
  return other.noun === "" && [...contentWords(named.noun).stems.keys()].some((stem) => other.around.stems.has(stem))
    ? worth.beside
    : 0;
}

function read(slot: Slot, reading: ArticleReading): Measured | null {
  const {value, unit, span, modifier, kindOf} = slot.figure;
  const known = sizes[unit ?? ""];
  if (!known || typeof value !== "number" || value === 0) return null;
  // "Less than five minutes" is a bound, and no part.
  if (slot.part && modifier !== "less-than" && modifier !== "more-than") return null;
  const {text} = reading.prose.page;
  const {start, end} = reading.prose.sentences[slot.sentence]!;
  const [before, after] = [text.slice(Math.max(start, span.start - 40), span.start), text.slice(span.end, end)];
  const [dimension, factor] = known;
  if (dimension === "time") {
    if (
      namesWhich.test(span.text) ||
      placedAfter.test(after) ||
      placedBefore.test(before) ||
      /^\d\d[.:]\d\d\b/.test(span.text)
    )
      return null;
  }
  const size = value * factor;
  const {from, to} = valueRangeOf({value: size, modifier});
  const near = 0.05 * size;
  const noun = /^\w+:\w+:(.+)$/.exec(kindOf ?? "")?.[1] ?? "";
  return {
    slot,
    ...readAround(slot, reading),
    dimension,
    size,
    low: from - near,
    high: to + near,
    noun,
    behind: /^\s(\p{Ll}{3,})\b/u.exec(after)?.[1] ?? "",
    lasts: lasting.test(before),
  };
}
