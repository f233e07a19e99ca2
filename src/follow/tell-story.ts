import type {ArticleReading} from "../article/article-reading.js";
import type {Conflict} from "../conflict/conflict.js";
import {findConflicts} from "../conflict/find-conflicts.js";
import {settleEntries} from "../conflict/settle-entries.js";
import type {Family} from "../copy/family.js";
import {buildLadders} from "../figure/build-ladders.js";
import type {Ladder} from "../figure/ladder.js";
import {rememberNames} from "../name/remember-names.js";
import {alignUtterances} from "../quote/align-utterances.js";
import type {Quote} from "../quote/quote.js";
import {nameSpeakers} from "../quote/speaker/name-speakers.js";
import type {Utterance} from "../quote/utterance.js";
import type {Relation} from "../relation/relation.js";
import {traceRelations} from "../relation/trace-relations.js";
import type {Doubt, Story} from "../story/story.js";
import type {Remark} from "../text/remark.js";
import type {Entry} from "../timeline/entry.js";
import type {Finding} from "../timeline/finding.js";
import type {StoryFindings} from "../timeline/story-findings.js";
import {tellTimeline} from "../timeline/tell-timeline.js";
import {type ArticleFindings, findFindings} from "./find-findings.js";
import {setAside} from "./set-aside.js";

/** What one story says, all of it derived from its articles alone. */
export type ToldStory = {
  readonly findings: readonly Finding[];
  readonly utterances: readonly Utterance[];
  readonly ladders: readonly Ladder[];
  readonly timeline: readonly Entry[];
  readonly conflicts: readonly Conflict[];
  readonly relations: readonly Relation[];
  readonly doubts: readonly Doubt[];
  readonly remarks: readonly Remark[];
};

/**
 * One story told from the readings of its articles and the families that touch it: names remembered across its articles, findings of each,
 * then what they say together. `findingsOf` may know the findings of a reading from before.
 */
export function tellStory(
  story: Story,
  own: readonly ArticleReading[],
  families: readonly Family[],
  findingsOf: (reading: ArticleReading) => ArticleFindings = findFindings,
): ToldStory {
  const sorted = [...own].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const readings = rememberNames(sorted);
  const found = readings.map((reading) => findingsOf(reading));
  const figures = found.flatMap((one) => one.figures);
  const events = found.flatMap((one) => one.events);
  const corrections = found.flatMap((one) => one.corrections);
  const remarks = found.flatMap((one) => one.remarks);
  const stage = <T>(name: string, without: T, run: () => T): T =>
    setAside({}, `${name} of story ${story.id}`, remarks, without, run);
  const printed = found.flatMap((one) => one.quotes);
  const quotes = stage<readonly Quote[]>("naming the speakers", printed, () => nameSpeakers(printed));
  const nothing = {utterances: [], doubts: []};
  const {utterances, doubts: closeUtterances} = stage<ReturnType<typeof alignUtterances>>(
    "aligning the quotations",
    nothing,
    () => alignUtterances({story, readings, families, quotes}),
  );
  const mentions = found.flatMap((one) => one.mentions);
  const said: StoryFindings = {story, readings, families, quotes, utterances, figures, events, mentions, corrections};
  const {entries, doubts: closeEntries} = stage<ReturnType<typeof tellTimeline>>(
    "telling the timeline",
    {entries: [], doubts: []},
    () => tellTimeline(said),
  );
  const ladders = stage<readonly Ladder[]>("building the figure ladders", [], () => buildLadders(said));
  const conflicts = stage<readonly Conflict[]>("finding the conflicts", [], () =>
    findConflicts(said, entries, ladders),
  );
  const timeline = stage<readonly Entry[]>("settling the timeline", entries, () =>
    settleEntries(said, entries, conflicts),
  );
  // A mention stands in the report where it joined something told; the others say nothing.
  const told = new Set(timeline.flatMap((entry) => entry.events));
  const joined = mentions.filter(({id}) => told.has(id));
  return {
    findings: [...quotes, ...figures, ...events, ...joined, ...corrections],
    utterances,
    ladders,
    timeline,
    conflicts,
    relations: stage<readonly Relation[]>("tracing the relations", [], () => traceRelations(said, timeline)),
    doubts: [...closeUtterances, ...closeEntries],
    remarks,
  };
}
