import type {Dating} from "../dating/dating.js";
import {contentId} from "../text/content-id.js";
import type {Span} from "../text/span.js";
import {type FigureStory, gatherTallies} from "./gather-tallies.js";
import type {Ladder} from "./ladder.js";
import type {Count, Tally} from "./tally.js";

/** What is counted on a ladder: tolls, people held or aboard, crowds, votes, amounts of a named thing. "People" and "houses" alone are too many things. */
const climbs =
  /^(?:dead|killed|injured|wounded|missing|rescued|survived|aboard|passengers|crew|arrested|detained|released|expelled|evacuated|displaced|infected|hospitali[sz]ed|protesters|strikers|votes|money:\w+:|percent:\w+)/;

/**
 * For every thing that a story counts at least twice, the values in the order they were given, latest first: what a rising toll looked like when.
 * A value stands once, at the first day it was given, with all that give it; values without a known day stand last, smaller first. n log n.
 */
export function buildLadders(story: FigureStory): Ladder[] {
  const published = new Map(story.readings.map((reading) => [reading.article.id, reading.article.published]));
  return gatherTallies(story)
    .filter((tally) => climbs.test(tally.kindOf) && new Set(tally.counts.map((count) => count.figure.article)).size > 1)
    .map((tally) => ladderOf(story.story.id, tally, published))
    .sort((a, b) => compare(a.counts, b.counts) || compare(a.id, b.id));
}

function ladderOf(story: string, tally: Tally, published: ReadonlyMap<string, Dating | null>): Ladder {
  const steps = new Map<string, Count[]>();
  for (const count of tally.counts) {
    const key = JSON.stringify(count.figure.value);
    const step = steps.get(key);
    if (step) step.push(count);
    else steps.set(key, [count]);
  }
  const listed = [...steps.values()].map((counts) => {
    const first = [...counts].sort((a, b) => dayOf(a) - dayOf(b) || compare(a.figure.id, b.figure.id))[0]!;
    const {unit, value, article, on} = first.figure;
    return {
      when: first.asOf,
      step: {
        value,
        ...(unit === undefined ? {} : {unit}),
        asOf: published.get(article) ?? on,
        figures: [...new Set(counts.map((count) => count.figure.id))].sort(),
        spans: counts.map((count) => count.figure.span).sort(bySpan),
        origins: new Set(counts.map((count) => count.origin)).size,
      },
    };
  });
  listed.sort(
    (a, b) =>
      (b.when?.from ?? -1e9) - (a.when?.from ?? -1e9) ||
      (b.when?.to ?? -1e9) - (a.when?.to ?? -1e9) ||
      lowest(b.step.value) - lowest(a.step.value),
  );
  const figures = tally.counts.map((count) => count.figure.id).sort();
  return {
    id: contentId("l", story, tally.key, ...figures),
    story,
    counts: tally.kindOf,
    steps: listed.map(({step}) => step),
  };
}

function dayOf({asOf}: Count): number {
  return asOf?.from ?? 1e9;
}

function lowest(value: Count["figure"]["value"]): number {
  return typeof value === "number" ? value : value.from;
}

function bySpan(a: Span, b: Span): number {
  return compare(a.page, b.page) || a.start - b.start;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
