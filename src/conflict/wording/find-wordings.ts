import type {Origins} from "../../story/origins-of.js";
import {spanOf} from "../../text/span-of.js";
import type {Entry} from "../../timeline/entry.js";
import {sentenceAt} from "../../timeline/sentence-at.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict, type Place} from "../make-conflict.js";
import {wordSteps} from "./word-steps.js";

type Found = {readonly says: string; readonly places: Place[]};

/** Words around a death by which it matters whether somebody died or was killed. Of the dead of a storm the two say the same. */
const force =
  /\b(?:police|policem\w+|officers?|custody|cell|jail|prison|detention|detained|raid\w*|soldiers?|troops|army|militar\w+|guards?|attack\w*|shoot\w*|shot|strikes?|bomb\w*|beaten|tortur\w+|operation|clash\w*|protest\w*)\b/i;

/** "Police said" is no force. */
const tellers =
  /\b(?:police|officers?|army|military|guards?)(?: officials?)? (?:said|say|says|confirmed|reported|told)\b/gi;

/**
 * One event in words of different strength: "died", "was killed", "was beaten to death". Only words at the events' own triggers count, so
 * that a word elsewhere in the sentence is not laid at the event's door; and the plainest word says nothing in an article that has a stronger
 * one too. Linear in events.
 */
export function findWordings(story: StoryFindings, entries: readonly Entry[], origins: Origins): Conflict[] {
  const events = new Map(story.events.map((event) => [event.id, event]));
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  const found: Conflict[] = [];
  for (const entry of entries) {
    const hedged = hedgedAndFlat(story.story.id, entry, events, origins);
    if (hedged) found.push(hedged);
    const scales = new Map<string, Map<number, Found>>();
    for (const id of entry.events) {
      const event = events.get(id);
      const reading = event && readings.get(event.article);
      const sentence = reading?.prose.sentences[sentenceAt(reading.prose, event!.trigger.start)];
      if (!event || !reading || !sentence) continue;
      for (const {scale, step, says, start, end} of wordSteps(sentence.tokens)) {
        if (end <= event.trigger.start || start >= event.trigger.end) continue;
        let steps = scales.get(scale);
        if (!steps) scales.set(scale, (steps = new Map()));
        let one = steps.get(step);
        if (!one) steps.set(step, (one = {says, places: []}));
        one.places.push({span: spanOf(reading.prose.page, start, end), article: event.article});
      }
    }
    for (const [scale, steps] of scales) {
      if (scale === "death" && !entry.mentions.some((span) => force.test(span.text.replace(tellers, "")))) continue;
      const told = withoutPlain(steps);
      if (told.length < 2) continue;
      found.push(
        makeConflict(
          story.story.id,
          "wording",
          entry.what.text,
          told.map(({places}) => ({value: places[0]!.span.text, places})),
          told.map(({says, places}) => ({say: `says it ${says}`, span: places[0]!.span})),
          origins,
        ),
      );
    }
  }
  return found;
}

/** The steps in order, each with its places in order; plainest words of articles that use a stronger one too are left out. */
function withoutPlain(steps: ReadonlyMap<number, Found>): Found[] {
  const sorted = [...steps].sort(([a], [b]) => a - b);
  const stronger = new Set(sorted.slice(1).flatMap(([, {places}]) => places.map(({article}) => article)));
  return sorted
    .map(([, {says, places}], index) => ({
      says,
      places: places
        .filter(({article}) => index > 0 || !stronger.has(article))
        .sort((a, b) => (a.span.page < b.span.page ? -1 : a.span.page > b.span.page ? 1 : a.span.start - b.span.start)),
    }))
    .filter(({places}) => places.length > 0);
}

/** Words of doubt. Naming a source ("according to") is no doubt. */
const doubt =
  /\b(?:alleg\w+|apparent\w*|appear\w*|believed|could|likely|may|might|perhaps|possibl\w+|presum\w+|probabl\w+|purport\w+|reported|reportedly|rumou?r\w*|seem\w*|suspect\w*|thought|unconfirmed)\b/i;

/** One paper says "reportedly", another says it flatly. Headlines hedge and sharpen by habit and are left out. */
function hedgedAndFlat(
  story: string,
  entry: Entry,
  events: ReadonlyMap<string, StoryFindings["events"][number]>,
  origins: Origins,
): Conflict | null {
  const told = entry.events.flatMap((id) => events.get(id) ?? []).filter((event) => event.modality !== "planned");
  const hedged = told.filter((event) => event.hedge !== null && doubt.test(event.hedge.text));
  const carefulOrigins = new Set(hedged.map((event) => origins.get(event.article) ?? event.article));
  // "38 were killed" is no flat "was reportedly shot down".
  const classes = new Set(hedged.map((event) => event.class));
  const flat = told.filter(
    (event) =>
      classes.has(event.class) &&
      event.hedge === null &&
      event.saidBy === null &&
      !carefulOrigins.has(origins.get(event.article) ?? event.article),
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
