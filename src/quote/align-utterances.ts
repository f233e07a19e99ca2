import type {ArticleReading} from "../article/article-reading.js";
import type {Family} from "../copy/family.js";
import type {Doubt, Story} from "../story/story.js";
import type {Quote} from "./quote.js";
import {type Comparison, compareSpeeches, sameFrom} from "./speech/compare-speeches.js";
import {gatherSpeeches} from "./speech/gather-speeches.js";
import {isSameVoice} from "./speech/same-voice.js";
import type {Speech} from "./speech/speech.js";
import {utteranceOf} from "./speech/utterance-of.js";
import type {Utterance} from "./utterance.js";

export type StoryQuotes = {
  readonly story: Story;
  readonly readings: readonly ArticleReading[];
  readonly families: readonly Family[];
  readonly quotes: readonly Quote[];
};

// A word in more speeches than this finds no partners by itself: it is the story's topic. Keeps the work near n log n.
const commonest = 60;
const closeCall = 0.07;

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
  const pairs: {readonly a: number; readonly b: number; readonly found: Comparison}[] = [];
  for (const [a, b] of partners(speeches)) {
    const found = compareSpeeches(speeches[a]!, speeches[b]!, weight);
    if (found.barred === null && found.score >= sameFrom) pairs.push({a, b, found});
    const close =
      found.barred === null ? Math.abs(found.score - sameFrom) < closeCall : /not|opposite/.test(found.barred);
    if (close) doubts.push(doubtOf(speeches[a]!, speeches[b]!, found));
  }
  pairs.sort((x, y) => y.found.score - x.found.score || x.a - y.a || x.b - y.b);
  const groupOf = speeches.map((_, i) => i);
  const groups = new Map(speeches.map((_, i) => [i, [i]]));
  for (const {a, b} of pairs) {
    const left = groups.get(groupOf[a]!)!;
    const right = groups.get(groupOf[b]!)!;
    if (left === right || !agree(speeches, left, right, weight)) continue;
    const to = groupOf[a]!;
    groups.delete(groupOf[b]!);
    for (const one of right) groupOf[one] = to;
    groups.set(to, [...left, ...right]);
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
  weight: (group: string) => number,
): boolean {
  for (const a of left.slice(0, 12))
    for (const b of right.slice(0, 12)) {
      if (!isSameVoice(speeches[a]!.voice, speeches[b]!.voice)) return false;
      const {barred} = compareSpeeches(speeches[a]!, speeches[b]!, weight);
      if (barred !== null && /not|opposite|denies|days/.test(barred)) return false;
    }
  // A short lead that sums up several statements joins one of them only: no chains over it.
  const {score} = compareSpeeches(fullest(speeches, left), fullest(speeches, right), weight);
  return score >= sameFrom * 0.85;
}

function fullest(speeches: readonly Speech[], members: readonly number[]): Speech {
  let best = speeches[members[0]!]!;
  for (const i of members) if (speeches[i]!.content.classes.size > best.content.classes.size) best = speeches[i]!;
  return best;
}

/** Rarity of a word class among the story's speeches: ln(1 + speeches / speeches with it). */
function rarity(speeches: readonly Speech[]): (group: string) => number {
  const seen = new Map<string, number>();
  for (const {content} of speeches)
    for (const group of content.classes.keys()) seen.set(group, (seen.get(group) ?? 0) + 1);
  return (group) => Math.log(1 + speeches.length / (seen.get(group) ?? 1));
}

/** Pairs of speeches that share a word which is not everywhere, each once, in order. */
function* partners(speeches: readonly Speech[]): Generator<readonly [number, number]> {
  const index = new Map<string, number[]>();
  for (let b = 0; b < speeches.length; b++) {
    const near = new Set<number>();
    for (const group of speeches[b]!.content.classes.keys()) {
      const list = index.get(group);
      if (list) for (const a of list.slice(-commonest)) near.add(a);
      if (list) list.push(b);
      else index.set(group, [b]);
    }
    for (const a of [...near].sort((x, y) => x - y)) yield [a, b];
  }
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
