import type {ArticleReading} from "../article/article-reading.js";
import type {Family} from "../copy/family.js";
import type {Doubt, Story} from "../story/story.js";
import type {Quote} from "./quote.js";
import {type Comparison, compareSpeeches, sameFrom, type Weight} from "./speech/compare-speeches.js";
import {findPartners} from "./speech/find-partners.js";
import {gatherSpeeches} from "./speech/gather-speeches.js";
import {isOtherHalf} from "./speech/is-other-half.js";
import {isSameVoice, mayBeOne} from "./speech/same-voice.js";
import type {Speech} from "./speech/speech.js";
import {utteranceOf} from "./speech/utterance-of.js";
import type {Utterance} from "./utterance.js";

export type StoryQuotes = {
  readonly story: Story;
  readonly readings: readonly ArticleReading[];
  readonly families: readonly Family[];
  readonly quotes: readonly Quote[];
};

const closeCall = 0.07;
// Two groups join when their fullest speeches reach this share of what the pair had to reach.
const groupShare = 0.85;
// What two renderings by two interpreters still share, where neither has another partner as near.
const aloneFrom = 0.33;
const aloneBy = 0.12;
const weakest = 0.2;
const halfFrom = 0.28;

type Pair = {readonly a: number; readonly b: number; readonly found: Comparison};

/**
 * The utterances of a story: each thing said once, with all its printings and translations. Speeches are compared by voice, day and weighted
 * words, the most alike pairs are joined first, and a pair joins two groups only when the groups agree on the whole. Every attributed quotation is in
 * at most one utterance, an article in each at most once. Near decisions come back as doubts. About n log n in quotations.
 */
export function alignUtterances({story, readings, quotes}: StoryQuotes): {
  readonly utterances: Utterance[];
  readonly doubts: Doubt[];
} {
  const speeches = gatherSpeeches(quotes, readings);
  const weight = rarity(speeches);
  const doubts: Doubt[] = [];
  const compared: Pair[] = [];
  for (const [a, b] of findPartners(speeches)) {
    const found = compareSpeeches(speeches[a]!, speeches[b]!, weight);
    if (found.barred === null && found.score >= weakest) compared.push({a, b, found});
    const close = found.barred === null ? Math.abs(found.score - sameFrom) < closeCall : /not/.test(found.barred);
    if (close) doubts.push(doubtOf(speeches[a]!, speeches[b]!, found));
  }
  const alone = onlyPartners(speeches, compared);
  const pairs = compared.filter((pair) => pair.found.score >= sameFrom || alone.has(pair));
  pairs.sort((x, y) => y.found.score - x.found.score || x.a - y.a || x.b - y.b);
  const groupOf = speeches.map((_, i) => i);
  const groups = new Map(speeches.map((_, i) => [i, [i]]));
  const join = ({a, b, found}: Pair, isPart: boolean) => {
    const left = groups.get(groupOf[a]!)!;
    const right = groups.get(groupOf[b]!)!;
    const from = isPart ? 0 : Math.min(sameFrom, found.score) * groupShare;
    if (left === right || !agree(speeches, left, right, weight, from)) return;
    const to = groupOf[a]!;
    groups.delete(groupOf[b]!);
    for (const one of right) groupOf[one] = to;
    groups.set(to, [...left, ...right]);
  };
  for (const pair of pairs) join(pair, false);
  // The other half of a remark that its article splits around the speaker, once the first half has found its rendering.
  const isHalf = (half: number, whole: number) =>
    groups
      .get(groupOf[whole]!)!
      .some((first) => first !== half && isOtherHalf(speeches[half]!, speeches[first]!, speeches[whole]!));
  for (const pair of compared) {
    const {a, b, found} = pair;
    if (found.score < halfFrom || found.telling < 1 || groupOf[a] === groupOf[b]) continue;
    if (isHalf(a, b) || isHalf(b, a)) join(pair, true);
  }
  const utterances = [...groups.values()].map((members) =>
    utteranceOf(
      story,
      members.map((i) => speeches[i]!),
    ),
  );
  return {
    utterances: utterances.sort((x, y) => (x.id < y.id ? -1 : 1)),
    doubts: doubts.sort((x, y) => x.margin - y.margin || (x.ids.join() < y.ids.join() ? -1 : 1)).slice(0, 200),
  };
}

/** Groups agree when no two voices in them are two speakers, none is barred, and the fullest speech of the one is like that of the other. */
function agree(
  speeches: readonly Speech[],
  left: readonly number[],
  right: readonly number[],
  weight: Weight,
  from: number,
): boolean {
  for (const a of left.slice(0, 12))
    for (const b of right.slice(0, 12)) {
      if (!isSameVoice(speeches[a]!.voice, speeches[b]!.voice) && !mayBeOne(speeches[a]!.voice, speeches[b]!.voice))
        return false;
      const {barred} = compareSpeeches(speeches[a]!, speeches[b]!, weight);
      if (barred !== null && /not|denies|days/.test(barred)) return false;
    }
  // A short lead that sums up several statements joins one of them only: no chains over it.
  const {score} = compareSpeeches(fullest(speeches, left), fullest(speeches, right), weight);
  return score >= from;
}

/**
 * Pairs of one named person that are less alike than `sameFrom` and yet nearer to each other than either is to anything else that person says in the other's
 * articles. One article prints a remark once: what stands in one article together is two remarks.
 */
function onlyPartners(speeches: readonly Speech[], compared: readonly Pair[]): ReadonlySet<Pair> {
  const pairsOf = new Map<number, Pair[]>();
  for (const pair of compared)
    for (const one of [pair.a, pair.b]) {
      const list = pairsOf.get(one);
      if (list) list.push(pair);
      else pairsOf.set(one, [pair]);
    }
  const rivalOf = (pair: Pair, one: number, other: number) =>
    Math.max(
      0,
      ...(pairsOf.get(one) ?? [])
        .filter(
          (rival) => rival !== pair && inOneArticle(speeches[rival.a === one ? rival.b : rival.a]!, speeches[other]!),
        )
        .map(({found}) => found.score),
    );
  const isAlone = (pair: Pair) => {
    const {a, b, found} = pair;
    const [left, right] = [speeches[a]!, speeches[b]!];
    return (
      found.score >= aloneFrom &&
      found.score < sameFrom &&
      found.telling >= 1.5 &&
      left.voice.person &&
      left.voice.name === right.voice.name &&
      (left.marked || right.marked || (found.whole === true && found.telling >= 3)) &&
      !inOneArticle(left, right) &&
      found.score - Math.max(rivalOf(pair, a, b), rivalOf(pair, b, a)) >= aloneBy
    );
  };
  return new Set(compared.filter(isAlone));
}

function inOneArticle(a: Speech, b: Speech): boolean {
  const articles = new Set(a.printings.map(({article}) => article));
  return b.printings.some(({article}) => articles.has(article));
}

function fullest(speeches: readonly Speech[], members: readonly number[]): Speech {
  let best = speeches[members[0]!]!;
  for (const i of members) if (speeches[i]!.content.items.length > best.content.items.length) best = speeches[i]!;
  return best;
}

/** Rarity of a word among the story's speeches: ln(1 + speeches / speeches that have it); everyday words half. */
function rarity(speeches: readonly Speech[]): Weight {
  const seen = new Map<string, number>();
  for (const {content} of speeches) for (const stem of content.stems.keys()) seen.set(stem, (seen.get(stem) ?? 0) + 1);
  const weights = new Map([...seen].map(([stem, count]) => [stem, Math.log(1 + speeches.length / count)]));
  return ({stem, light}) => (weights.get(stem) ?? 1) * (light ? 0.5 : 1);
}

function doubtOf(a: Speech, b: Speech, {score, shared, barred}: Comparison): Doubt {
  const together = barred === null && score >= sameFrom;
  return {
    about: "utterance",
    ids: [a.printings[0]!.id, b.printings[0]!.id].sort(),
    decided: together ? "together" : "apart",
    margin: Math.round(Math.abs(score - sameFrom) * 1000) / 1000,
    because: [
      {say: barred ?? `shared words: ${shared.slice(0, 8).join(", ")}`},
      {say: "first", span: a.printings[0]!.span},
      {say: "second", span: b.printings[0]!.span},
    ],
  };
}
