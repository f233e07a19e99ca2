import type {ArticleReading} from "../article/article-reading.js";
import type {Family} from "../copy/family.js";
import type {Dating} from "../dating/dating.js";
import {originsOf} from "../story/origins-of.js";
import type {Figure} from "./figure.js";
import {occasionOf} from "./occasion-of.js";
import type {Count, Tally} from "./tally.js";

/** What a story gives to compare figures by. `StoryFindings` is one. */
export type FigureStory = {
  readonly story: {readonly id: string};
  readonly readings: readonly ArticleReading[];
  readonly families: readonly Family[];
  readonly figures: readonly Figure[];
};

const measured = /^(?:money|percent|distance|weight|area|volume|speed|temperature|length|height|duration)\b/;

const partOf =
  /\sof\s(?:the|those)\s(?:\d+\s)?(?:arrested|dead|detained|hurt|injured|killed|missing|rescued|survivors|victims|wounded)$/i;

const allowedFor =
  /\b(?:(?:certified|licen[cs]ed|approved|built|designed|authori[sz]ed|permitted|allowed|certificate|licen[cs]e|capacity|room|seats|space)\s(?:for|of|to (?:carry|take|hold|seat))|(?:can|could|may) (?:carry|take|hold|seat))\s(?:(?:about|some|around|only|at most|up to|no more than|not more than|a maximum of)\s)?$/i;

/** Days between two dated mentions beyond which they are two occasions of one kind ("the 2009 quake", "this week's quake"). */
const apartDays = 45;

/**
 * The figures of a story by what they count and on which occasion. A figure without a known kind is in no tally. Occasions of one
 * kind far apart in time are kept apart; undated mentions belong to the only occasion, else to one that gives the same value, else
 * nowhere. n log n in figures.
 */
export function gatherTallies(story: FigureStory): Tally[] {
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  const origins = originsOf(story.families);
  const rough = new Map<string, {kindOf: string; occasion: string | null; counts: Count[]}>();
  for (const figure of story.figures) {
    const reading = readings.get(figure.article);
    if (!reading || !figure.kindOf) continue;
    const sentence = reading.prose.sentences.findIndex(
      (one) => figure.span.start >= one.start && figure.span.start < one.end,
    );
    if (sentence < 0) continue;
    // What an amount belongs to is told by the words beside it and not by the kind of occasion.
    const occasion = measured.test(figure.kindOf) ? null : occasionOf(reading, sentence, figure.span.start);
    // "1,200 passengers an hour" is a rate and counts nobody.
    if (
      /^\s*(?:an?|per|each|every)\s(?:hour|day|night|week|month|year|minute|second)\b/i.test(
        reading.prose.page.text.slice(figure.span.end, figure.span.end + 20),
      )
    )
      continue;
    // "Eleven of the dead were Chilean": a part of what the others count.
    if (partOf.test(figure.span.text)) continue;
    // "Certified for 90 passengers" tells how many may come and not who came.
    const allowed = allowedFor.test(
      reading.prose.page.text.slice(Math.max(0, figure.span.start - 40), figure.span.start),
    );
    const kindOf = allowed ? `capacity:${figure.kindOf}` : figure.kindOf;
    const key = `${kindOf} ${figure.unit ?? ""} ${occasion ?? "?"}`.replace(/ +/g, " ");
    const published = daysOf(reading.article.published);
    const own = daysOf(figure.on);
    const count: Count = {
      figure,
      origin: origins.get(figure.article) ?? figure.article,
      asOf: published ?? own,
      occasionOn: own ?? nearestTime(reading, sentence, figure.span.start),
      published,
    };
    const group = rough.get(key);
    if (group) group.counts.push(count);
    else rough.set(key, {kindOf, occasion, counts: [count]});
  }
  const tallies: Tally[] = [];
  for (const {key, kindOf, occasion, counts} of joinAlike(rough))
    for (const group of splitByTime(counts)) tallies.push({key, kindOf, occasion, counts: group});
  return tallies.sort((a, b) => compare(a.key, b.key) || compare(a.counts[0]!.figure.id, b.counts[0]!.figure.id));
}

type Rough = {readonly kindOf: string; readonly occasion: string | null; readonly counts: readonly Count[]};

/** A value below this is given on two occasions by chance. */
const telling = 5;

/**
 * Groups of one kind of count that give the same telling value are one occasion, however their sentences name it: 38 dead of "the crash" and 38
 * dead of "the raid on their killers" are the same 38. The group with most figures lends its occasion.
 */
function joinAlike(rough: ReadonlyMap<string, Rough>): (Rough & {readonly key: string})[] {
  const sorted = [...rough].sort(
    ([a, one], [b, two]) =>
      Number(one.occasion === null) - Number(two.occasion === null) ||
      two.counts.length - one.counts.length ||
      compare(a, b),
  );
  const homes = new Map<string, {key: string; kindOf: string; occasion: string | null; counts: Count[]}>();
  const joined: {key: string; kindOf: string; occasion: string | null; counts: Count[]}[] = [];
  for (const [key, {kindOf, occasion, counts}] of sorted) {
    const values = counts.flatMap(({figure: {value, unit}}) =>
      typeof value === "number" && value >= telling && !measured.test(kindOf)
        ? [`${kindOf} ${unit ?? ""} ${value}`]
        : [],
    );
    const home = values.map((value) => homes.get(value)).find(Boolean);
    const group = home ?? {key, kindOf, occasion, counts: []};
    if (!home) joined.push(group);
    group.counts.push(...counts);
    for (const value of values) if (!homes.has(value)) homes.set(value, group);
  }
  return joined;
}

function splitByTime(counts: readonly Count[]): Count[][] {
  const dated = counts.filter((count) => count.occasionOn !== null);
  const undated = counts.filter((count) => count.occasionOn === null);
  dated.sort((a, b) => a.occasionOn!.from - b.occasionOn!.from || compare(a.figure.id, b.figure.id));
  const groups: {to: number; counts: Count[]}[] = [];
  for (const count of dated) {
    const last = groups.at(-1);
    if (last && count.occasionOn!.from - last.to <= apartDays) {
      last.counts.push(count);
      last.to = Math.max(last.to, count.occasionOn!.to);
    } else groups.push({to: count.occasionOn!.to, counts: [count]});
  }
  const rest: Count[] = [];
  for (const count of undated) {
    const value = JSON.stringify(count.figure.value);
    const same = groups.filter((group) => group.counts.some((one) => JSON.stringify(one.figure.value) === value));
    const home = groups.length === 1 ? groups[0] : same.length === 1 ? same[0] : undefined;
    if (home) home.counts.push(count);
    else rest.push(count);
  }
  const all: Count[][] = [];
  for (const group of [...groups.map((group) => group.counts), ...(rest.length > 0 ? [rest] : [])]) {
    const home = all.find((other) => givesSame(other, group));
    if (home) home.push(...group);
    else all.push(group);
  }
  for (const group of all)
    group.sort(
      (a, b) =>
        compare(a.figure.article, b.figure.article) ||
        a.figure.span.start - b.figure.span.start ||
        compare(a.figure.id, b.figure.id),
    );
  return all;
}

/** A count this high is not given twice by chance: the dates beside it tell when it was said or where it began. */
const unlikely = 20;

function givesSame(a: readonly Count[], b: readonly Count[]): boolean {
  return a.some(({figure: {value, kindOf}}) => {
    if (typeof value !== "number" || value < unlikely || value % 10 === 0 || measured.test(kindOf ?? "")) return false;
    return b.some(({figure}) => figure.value === value);
  });
}

function nearestTime(reading: ArticleReading, sentence: number, offset: number): Count["occasionOn"] {
  let best: Count["occasionOn"] = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const time of reading.times) {
    if (time.sentence !== sentence || !time.dating) continue;
    const days = daysOf(time.dating);
    const away = Math.abs(time.start - offset);
    if (days && days.to - days.from <= 400 && away < distance) {
      best = days;
      distance = away;
    }
  }
  return best;
}

function daysOf(dating: Dating | null): {from: number; to: number} | null {
  if (!dating) return null;
  const from = Date.parse(dating.earliest.slice(0, 10));
  const to = Date.parse(dating.latest.slice(0, 10));
  return Number.isNaN(from) || Number.isNaN(to) || to < from ? null : {from: from / 86_400_000, to: to / 86_400_000};
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
