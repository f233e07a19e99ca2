import type {Origins} from "../../story/origins-of.js";
import type {Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import {stemOf} from "../../timeline/content-words.js";
import type {Entry} from "../../timeline/entry.js";
import {sentenceAt} from "../../timeline/sentence-at.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {sameLabels} from "../english/label-words.js";
import {makeConflict, type Place} from "../make-conflict.js";
import {labelsIn} from "./labels-in.js";

const alike = new Map(sameLabels.flatMap((line) => line.split(" ").map((word) => [word, line] as const)));

/**
 * What different papers call the people of one event: "ethnic Danes" and "Danish citizens", "protesters" and "rioters". Only labels on the event's
 * own actors count, of one kind and one country. Linear in events.
 */
export function findLabels(story: StoryFindings, entries: readonly Entry[], origins: Origins): Conflict[] {
  const events = new Map(story.events.map((event) => [event.id, event]));
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  const found: Conflict[] = [];
  for (const entry of entries) {
    if (entry.origins < 2) continue;
    const kinds = new Map<string, Map<string, Place[]>>();
    for (const id of entry.events) {
      const event = events.get(id);
      const reading = event && readings.get(event.article);
      const sentence = reading?.prose.sentences[sentenceAt(reading.prose, event!.trigger.start)];
      if (!event || !reading || !sentence) continue;
      const actors = [event.source?.span, event.target?.span].filter((span) => span !== undefined);
      for (const {start, end, kind, side, word} of labelsIn(reading, sentence)) {
        if (!actors.some((span) => span.start < end && start < span.end)) continue;
        const key = `${kind} ${side ?? ""}`;
        const words = kinds.get(key) ?? new Map<string, Place[]>();
        kinds.set(key, words);
        const stem = alike.get(word) ?? stemOf(word);
        words.set(stem, [
          ...(words.get(stem) ?? []),
          {span: spanOf(reading.prose.page, start, end), article: event.article},
        ]);
      }
    }
    for (const words of kinds.values()) {
      const sides = [...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, places]) => places.sort(byPlace));
      const speakers = new Set(
        sides.map((places) =>
          places
            .map(({article}) => origins.get(article) ?? article)
            .sort()
            .join(),
        ),
      );
      if (sides.length < 2 || speakers.size < 2) continue;
      found.push(
        makeConflict(
          story.story.id,
          "wording",
          entry.what.text,
          sides.map((places) => ({value: places[0]!.span.text, places})),
          sides.map((places) => ({say: "calls them so", span: places[0]!.span})),
          origins,
        ),
      );
    }
  }
  return found;
}

function byPlace({span: a}: {readonly span: Span}, {span: b}: {readonly span: Span}): number {
  return a.page < b.page ? -1 : a.page > b.page ? 1 : a.start - b.start;
}
