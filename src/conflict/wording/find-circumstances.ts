import type {Origins} from "../../story/origins-of.js";
import type {Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import type {Entry} from "../../timeline/entry.js";
import {sentenceAt} from "../../timeline/sentence-at.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict, type Place} from "../make-conflict.js";

/** Where people in the hands of a state died, by what it was: held, or while it came for them. */
const circumstances: readonly {readonly says: string; readonly words: RegExp}[] = [
  {says: "custody", words: phrase("custody|detention|captivity|cells?|jail|prison")},
  {says: "an operation", words: phrase("operations?|raids?|searche?s?|swoops?|arrests?|sweeps?")},
  {says: "a clash", words: phrase("clash(?:es)?|shoot-?outs?|gun ?fights?|fire ?fights?|gun battles?")},
];

function phrase(nouns: string): RegExp {
  return new RegExp(
    `\\b(?:in|during|amid)\\s(?:(?:a|an|the|his|her|their)\\s)?(?:[\\p{L}-]+\\s){0,3}?(?:${nouns})\\b`,
    "iu",
  );
}

/** How far behind the death its circumstances may stand. */
const reach = 70;
const otherClause = /[;.]|,\s(?:and|but|while)\b/;

/**
 * The circumstances that different tellings give to one death at the hands of a state: "in police custody", "in the raid". Side by side as wording: no
 * telling need be wrong, and the reader should see both. Linear in events.
 */
export function findCircumstances(story: StoryFindings, entries: readonly Entry[], origins: Origins): Conflict[] {
  const events = new Map(story.events.map((event) => [event.id, event]));
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  return entries.flatMap((entry): Conflict[] => {
    if (entry.class !== "DEATH" || entry.origins < 2) return [];
    const told = new Map<string, Place[]>();
    for (const id of entry.events) {
      const event = events.get(id);
      const reading = event && readings.get(event.article);
      const sentence = reading?.prose.sentences[sentenceAt(reading.prose, event!.trigger.start)];
      if (!event || !reading || !sentence || event.class !== "DEATH") continue;
      const {page} = reading.prose;
      const behind = page.text.slice(event.trigger.end, Math.min(sentence.end, event.trigger.end + reach));
      const stop = otherClause.exec(behind)?.index ?? behind.length;
      for (const {says, words} of circumstances) {
        const found = words.exec(behind.slice(0, stop));
        if (!found) continue;
        const start = event.trigger.end + found.index;
        const place = {span: spanOf(page, start, start + found[0].length), article: event.article};
        told.set(says, [...(told.get(says) ?? []), place]);
      }
    }
    const sides = [...told]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([says, places]) => ({says, places: places.sort(byPlace)}));
    const speakers = new Set(sides.flatMap(({places}) => places.map(({article}) => origins.get(article) ?? article)));
    if (sides.length < 2 || speakers.size < 2) return [];
    return [
      makeConflict(
        story.story.id,
        "wording",
        entry.what.text,
        sides.map(({places}) => ({value: places[0]!.span.text, places})),
        sides.map(({says, places}) => ({say: `tells of ${says}`, span: places[0]!.span})),
        origins,
      ),
    ];
  });
}

function byPlace({span: a}: {readonly span: Span}, {span: b}: {readonly span: Span}): number {
  return a.page < b.page ? -1 : a.page > b.page ? 1 : a.start - b.start;
}
