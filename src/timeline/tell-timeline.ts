import type {Event} from "../event/event.js";
import type {Actor} from "../name/actor.js";
import {countOrigins, originsOf} from "../story/origins-of.js";
import type {Doubt} from "../story/story.js";
import {contentId} from "../text/content-id.js";
import type {Reason} from "../text/reason.js";
import type {Span} from "../text/span.js";
import {chooseSentence} from "./choose-sentence.js";
import {dateByIntervals} from "./date-by-intervals.js";
import {dayRangeOf} from "./day-range.js";
import {disputeEntries} from "./dispute-entries.js";
import {dropEchoes} from "./drop-echoes.js";
import type {Entry} from "./entry.js";
import {isTold} from "./is-told.js";
import {joinMentions} from "./join-mentions.js";
import {joinUtterances} from "./join-utterances.js";
import {type Interval, linkIntervals} from "./link-intervals.js";
import {mergeTellings} from "./merge-tellings.js";
import {narrowDating} from "./narrow-dating.js";
import {orderEntries} from "./order-entries.js";
import {readTellings} from "./read-tellings.js";
import type {StoryFindings} from "./story-findings.js";
import {tellApart} from "./tell-apart.js";
import type {Telling} from "./telling.js";

const happened = new Set<Event["modality"]>(["happened", "reported", "planned"]);
const denied = new Set<Event["modality"]>(["denied"]);

/**
 * The events of a story, each once however often told, in the order they happened; undated ones stand last and stay undated. An entry
 * is `agreed` when two origins tell it, `disputed` when an origin denies it, `superseded` only after the conflicts are known (settleEntries).
 * `doubts` are the merges that were close. Cost about n log n in events.
 */
export function tellTimeline(story: StoryFindings): {entries: Entry[]; doubts: Doubt[]} {
  const intervals = intervalsOf(story);
  const read = readTellings(story, happened).map((telling) => [telling]);
  const {tellings} = dateByIntervals(read, intervals);
  let {groups, calls} = groupTellings(tellings, story);
  // What was joined to something dated may date what is told "two days after it".
  const again = dateByIntervals(groups, intervals);
  if (again.moved) ({groups, calls} = groupTellings(again.tellings, story));
  const origins = originsOf(story.families);
  const entries = disputeEntries(
    tellApart(
      dropEchoes(groups.filter(isTold)).map((group) => ({group, entry: entryOf(story.story.id, group, origins)})),
    ),
    readTellings(story, denied),
  );
  const doubts = calls.map(
    ({a, b, together, margin}): Doubt => ({
      about: "entry",
      ids: [a.events[0]!.id, b.events[0]!.id].sort(),
      decided: together ? "together" : "apart",
      margin: Math.round(margin * 1000) / 1000,
      because: [
        {say: "one telling", span: a.sentences[0]!},
        {say: "another telling", span: b.sentences[0]!},
      ],
    }),
  );
  doubts.sort((a, b) => a.margin - b.margin || compare(a.ids.join(), b.ids.join()));
  return {entries: orderEntries(entries, story), doubts};
}

/** Tellings that tell one event, and what only points at it. */
function groupTellings(tellings: readonly Telling[], story: StoryFindings) {
  const {groups, calls} = mergeTellings(tellings.filter(({passing}) => !passing));
  const printed = new Map(story.readings.map(({article}) => [article.id, dayRangeOf(article.published)?.to ?? null]));
  const mentions = tellings.filter(({passing}) => passing).map((telling) => [telling]);
  const said = joinUtterances(groups, story);
  return {groups: joinMentions([...said, ...mentions], (article) => printed.get(article) ?? null), calls};
}

function intervalsOf({readings, events, mentions = []}: StoryFindings): Interval[] {
  const byArticle = new Map<string, Event[]>();
  for (const event of [...events, ...mentions])
    byArticle.set(event.article, [...(byArticle.get(event.article) ?? []), event]);
  return readings.flatMap((reading) => linkIntervals(reading, byArticle.get(reading.article.id) ?? []));
}

function entryOf(story: string, group: readonly Telling[], origins: ReadonlyMap<string, string>): Entry {
  const tellings = [...group].sort((a, b) => compare(a.id, b.id));
  const events = tellings.flatMap((telling) => telling.events);
  const ids = [...new Set(events.map((event) => event.id))].sort();
  const articles = [...new Set(tellings.flatMap((telling) => telling.articles))].sort();
  // What one paper announces and another tells is told by one: a plan is no witness of the deed.
  const told = tellings.filter((telling) => telling.events.some((event) => event.modality !== "planned"));
  const witnesses = told.length > 0 ? [...new Set(told.flatMap((telling) => telling.articles))].sort() : articles;
  const count = countOrigins(origins, witnesses);
  const on = narrowDating(tellings.map((telling) => telling.on));
  const lead = mainTelling(tellings).events[0]!;
  const because: Reason[] = [];
  if (tellings.length > 1) because.push({say: `${events.length} mentions in ${articles.length} articles tell it`});
  return {
    id: contentId("n", story, ...ids),
    story,
    on,
    what: chooseSentence(tellings),
    class: classOf(tellings, lead),
    source: fullest(events.map((event) => event.source)),
    target: fullest(events.map((event) => event.target)),
    place: mostCommon(events.flatMap((event) => (event.place ? [event.place] : []))),
    events: ids,
    mentions: uniqueSpans(tellings.flatMap((telling) => telling.sentences)),
    articles,
    origins: count,
    status: count > 1 ? "agreed" : "single-origin",
    because,
  };
}

/** The telling whose class speaks for the group: the class most origins use, ties by the class's name. */
function mainTelling(tellings: readonly Telling[]): Telling {
  const votes = new Map<string, number>();
  // "Was brought to the port" and "boarded the trawler": the telling that a class knows speaks for both.
  const known = tellings.filter(({events}) => !/^(?:OTHER|STATEMENT)$/.test(events[0]!.class));
  for (const {events, origins} of known.length > 0 ? known : tellings)
    votes.set(events[0]!.class, (votes.get(events[0]!.class) ?? 0) + origins.length);
  const best = [...votes].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]![0];
  return tellings.find((telling) => telling.events[0]!.class === best)!;
}

/** A struck coast is no coercion: what a disaster does is told as the disaster. */
function classOf(tellings: readonly Telling[], lead: Event): Entry["class"] {
  const {oneOff, concept} = tellings[0]!;
  if (!oneOff || !/^(?:COERCE|OTHER|SANCTION)$/.test(lead.class)) return lead.class;
  return /^(?:quake|flood|landslide)$/.test(concept) ? "DISASTER" : "ACCIDENT";
}

function fullest(actors: readonly (Actor | null)[]): Actor | null {
  const known = actors.filter((actor) => actor !== null);
  known.sort(
    (a, b) =>
      Number(b.side !== undefined) - Number(a.side !== undefined) ||
      b.name.length - a.name.length ||
      compare(JSON.stringify(a), JSON.stringify(b)),
  );
  return known[0] ?? null;
}

function mostCommon(places: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? null;
}

function uniqueSpans(spans: readonly Span[]): Span[] {
  const unique = new Map(spans.map((span) => [`${span.page}:${span.start}:${span.end}`, span]));
  return [...unique.values()].sort((a, b) => compare(a.page, b.page) || a.start - b.start);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
