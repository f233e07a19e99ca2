import type {Origins} from "../../story/origins-of.js";
import {spanOf} from "../../text/span-of.js";
import type {Entry} from "../../timeline/entry.js";
import {sentenceAt} from "../../timeline/sentence-at.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict, type Place} from "../make-conflict.js";
import {wordSteps} from "./word-steps.js";

/**
 * One event in words of different strength: "died", "was killed", "was beaten to death". Only words at the events' own triggers count, so
 * that a word elsewhere in the sentence is not laid at the event's door. Linear in events.
 */
export function findWordings(story: StoryFindings, entries: readonly Entry[], origins: Origins): Conflict[] {
  const events = new Map(story.events.map((event) => [event.id, event]));
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  const found: Conflict[] = [];
  for (const entry of entries) {
    const hedged = hedgedAndFlat(story.story.id, entry, events, origins);
    if (hedged) found.push(hedged);
    const scales = new Map<string, Map<number, {says: string; places: Place[]}>>();
    for (const id of entry.events) {
      const event = events.get(id);
      const reading = event && readings.get(event.article);
      if (!event || !reading) continue;
      const sentence = reading.prose.sentences[sentenceAt(reading.prose, event.trigger.start)];
      if (!sentence) continue;
      for (const {scale, step, says, start, end} of wordSteps(sentence.tokens)) {
        if (end <= event.trigger.start || start >= event.trigger.end) continue;
        let steps = scales.get(scale);
        if (!steps) scales.set(scale, (steps = new Map()));
        let one = steps.get(step);
        if (!one) steps.set(step, (one = {says, places: []}));
        one.places.push({span: spanOf(reading.prose.page, start, end), article: event.article});
      }
    }
    for (const steps of scales.values()) {
      if (steps.size < 2) continue;
      const sides = [...steps.values()].map(({places}) => {
        const sorted = [...places].sort((a, b) =>
          a.span.page < b.span.page ? -1 : a.span.page > b.span.page ? 1 : a.span.start - b.span.start,
        );
        return {value: sorted[0]!.span.text, places: sorted};
      });
      const because = [...steps.entries()]
        .sort(([a], [b]) => a - b)
        .map(([, {says, places}]) => ({say: `says it ${says}`, span: places[0]!.span}));
      found.push(makeConflict(story.story.id, "wording", entry.what.text, sides, because, origins));
    }
  }
  return found;
}

/** One paper says "reportedly", another says it flatly. Headlines hedge and sharpen by habit and are left out. */
function hedgedAndFlat(
  story: string,
  entry: Entry,
  events: ReadonlyMap<string, StoryFindings["events"][number]>,
  origins: Origins,
): Conflict | null {
  const told = entry.events.flatMap((id) => events.get(id) ?? []).filter((event) => event.modality !== "planned");
  const hedged = told.filter((event) => event.hedge !== null);
  const carefulOrigins = new Set(hedged.map((event) => origins.get(event.article) ?? event.article));
  const flat = told.filter(
    (event) =>
      event.hedge === null && event.saidBy === null && !carefulOrigins.has(origins.get(event.article) ?? event.article),
  );
  if (hedged.length === 0 || flat.length === 0) return null;
  const sides = [
    {value: hedged[0]!.span.text, places: hedged.map(({span, article}) => ({span, article}))},
    {value: flat[0]!.span.text, places: flat.map(({span, article}) => ({span, article}))},
  ];
  return makeConflict(
    story,
    "wording",
    entry.what.text,
    sides,
    [
      {say: "told with a hedge", span: hedged[0]!.hedge!},
      {say: "told flatly", span: flat[0]!.span},
    ],
    origins,
  );
}
