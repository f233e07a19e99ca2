import type {Article} from "../article/article.js";
import type {Dating} from "../dating/dating.js";
import {type News, newSince} from "../report/new-since.js";
import type {Report} from "../report/report.js";
import type {Story} from "../story/story.js";
import type {Reason} from "../text/reason.js";
import type {Span} from "../text/span.js";
import {leadOf} from "./brief/lead-of.js";
import {orderEvidence} from "./brief/order-evidence.js";
import {sayReasons} from "./brief/say-reasons.js";
import {storyPeriod} from "./brief/story-period.js";
import {type Evidence, evidenceFinder} from "./evidence.js";
import {type FamilyView, familyView} from "./family-view.js";
import {originSigns} from "./origin-signs.js";
import {dayBefore, lastDay} from "./part/last-day.js";
import {storyPart} from "./part/report-part.js";
import {type ShownDating, showDating} from "./show-dating.js";
import {showValue} from "./show-value.js";

export type {FamilyView} from "./family-view.js";

export type EntryView = {
  readonly id: string;
  readonly on: ShownDating;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly what: string;
  /** Words of the same sentence before it, where it cannot be read without them. */
  readonly lead: string;
  readonly letters: readonly string[];
  readonly status: string;
  readonly evidence: readonly Evidence[];
};
export type SaidView = {
  readonly id: string;
  readonly speaker: string;
  readonly role: string | null;
  readonly on: ShownDating;
  readonly renderings: readonly (Evidence & {
    readonly how: string;
    readonly kind: string;
    readonly onlyHere: readonly string[];
  })[];
};
/** One link of an evidence chain with the words it rests on. */
export type ReasonView = {readonly say: string; readonly evidence: Evidence | null};
export type ConflictView = {
  readonly id: string;
  readonly kind: string;
  readonly about: string;
  readonly readings: readonly {
    readonly value: string;
    readonly letters: readonly string[];
    readonly origins: number;
    readonly on: ShownDating | null;
    readonly evidence: readonly Evidence[];
  }[];
  readonly because: readonly string[];
  readonly reasons: readonly ReasonView[];
};
export type LadderView = {
  readonly id: string;
  readonly counts: string;
  readonly steps: readonly {
    readonly value: string;
    readonly number: number | {readonly from: number; readonly to: number};
    readonly asOf: ShownDating;
    readonly evidence: readonly Evidence[];
  }[];
};
/** What is new since a day, or on the last day anything was published when no day is asked for. */
export type NewsView = {
  readonly since: string | null;
  readonly lines: readonly {
    /** event, quote, figure, or the kind of conflict. */
    readonly kind: string;
    readonly id: string;
    readonly origins: number;
    /** When it happened or was said, where the report dates it. */
    readonly on: ShownDating | null;
    readonly evidence: Evidence;
  }[];
};

/** One story as every screen shows it: plain data, all strings from pages or names and numbers derived from them. */
export type StoryView = {
  readonly id: string;
  readonly headline: string;
  readonly articles: number;
  readonly pages: number;
  readonly origins: number;
  readonly disagreements: number;
  readonly from: ShownDating | null;
  readonly to: ShownDating | null;
  /** The entries that begin and end the story. */
  readonly ends: readonly string[];
  readonly families: readonly FamilyView[];
  readonly news: NewsView;
  readonly timeline: readonly EntryView[];
  readonly undated: readonly EntryView[];
  readonly said: readonly SaidView[];
  /** Words in quotation marks whose speaker the page does not settle, or said once and gathered to no utterance. */
  readonly unplaced: readonly (Evidence & {
    readonly id: string;
    readonly kind: string;
    readonly speaker: string | null;
  })[];
  readonly notSaid: readonly (Evidence & {readonly id: string; readonly speaker: string | null})[];
  readonly conflicts: readonly ConflictView[];
  readonly ladders: readonly LadderView[];
  readonly relations: readonly {readonly pair: readonly string[]; readonly points: number; readonly sum: number}[];
};

/** Kinds of conflict that need a look; `edit`, `change`, `wording` and confirming sums are shown but not counted as disagreement. */
export const disagreements: ReadonlySet<string> = new Set(["conflict", "scope"]);

/** What somebody denies is shown from the word that denies it ("denied that water had been seen"): alone it would seem to be said. */
function saidSpan(
  {span, cue, denies, article}: Report["quotes"][number],
  articles: ReadonlyMap<string, Article>,
): Span {
  if (!denies || !cue || cue.start > span.start) return span;
  const holder = articles.get(article)?.body.find(({start, end}) => start <= cue.start && end >= span.end);
  return holder
    ? {...span, start: cue.start, text: holder.text.slice(cue.start - holder.start, span.end - holder.start)}
    : span;
}

/** What a screen shows of one story of a report. Near linear in the report: call it once a story and keep it. */
export function storyView(whole: Report, story: Story, {since}: {since?: string} = {}): StoryView {
  const report = storyPart(whole, story);
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const signs = originSigns(report.families);
  const families = new Map(report.families.map((family) => [family.id, family]));
  const letterOf = new Map<string, string>();
  for (const sign of signs)
    for (const member of families.get(sign.family)!.members) letterOf.set(member.article, sign.letter);
  const pageNames = new Map(report.pages.map((page) => [page.id, page.name]));
  const evidence = evidenceFinder(report.articles, letterOf, new Map(report.pages.map((page) => [page.id, page.url])));
  const reasons = (all: readonly Reason[]): ReasonView[] =>
    all.map(({say, span}) => ({say, evidence: span ? evidence(span) : null}));
  const letters = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => letterOf.get(id) ?? ""))].filter(Boolean).sort();
  const entries = report.timeline.map(
    (entry): EntryView => ({
      id: entry.id,
      on: showDating(entry.on),
      earliest: entry.on?.earliest ?? null,
      latest: entry.on?.latest ?? null,
      what: entry.what.text,
      lead: leadOf(evidence(entry.what)),
      letters: letters(entry.articles),
      status: entry.status,
      evidence: orderEvidence(
        entry.mentions.map((span) => evidence(span)),
        entry.what,
      ),
    }),
  );
  const quotes = new Map(report.quotes.map((quote) => [quote.id, quote]));
  const conflicts = report.conflicts.map(
    (conflict): ConflictView => ({
      id: conflict.id,
      kind: conflict.kind,
      about: conflict.about,
      readings: conflict.readings.map((reading) => ({
        value: reading.value,
        letters: letters(reading.articles),
        origins: reading.origins,
        on: reading.on ? showDating(reading.on) : null,
        evidence: reading.spans.map((span) => evidence(span)),
      })),
      because: sayReasons(conflict.kind, conflict.because),
      reasons: reasons(conflict.because),
    }),
  );
  const said = report.utterances.map(
    (utterance): SaidView => ({
      id: utterance.id,
      speaker: utterance.speaker.name,
      role: utterance.speaker.role ?? null,
      on: showDating(utterance.on),
      renderings: utterance.renderings.flatMap(({quote: id, how, onlyHere}) => {
        const quote = quotes.get(id);
        if (!quote) return [];
        return [{...evidence(saidSpan(quote, articles), quote.article), how, kind: quote.kind, onlyHere}];
      }),
    }),
  );
  const rendered = new Set(report.utterances.flatMap((one) => one.renderings.map(({quote}) => quote)));
  const loose = report.quotes.filter((quote) => !rendered.has(quote.id) && quote.kind !== "scare");
  const period = storyPeriod(report.timeline, report.articles);
  const last = lastDay(report.articles);
  const kindOf = new Map(report.conflicts.map(({id, kind}) => [id, kind] as const));
  const datingOf = new Map([...report.timeline, ...report.utterances].map(({id, on}) => [id, on] as const));
  // Where nothing was certainly published before the last day, everything is new, and a list of it tells nothing that the timeline does not.
  const older = report.articles.some(
    ({published}) => published !== null && published.latest.slice(0, 10) < (last ?? ""),
  );
  const day = since ?? (last === null || !older ? null : dayBefore(last));
  return {
    id: story.id,
    headline: story.headline.text,
    articles: story.articles.length,
    pages: new Set(report.articles.map((article) => article.page)).size,
    origins: story.origins,
    disagreements: conflicts.filter((conflict) => disagreements.has(conflict.kind)).length,
    from: period && showDating(period.first.on),
    to: period && showDating(period.last.on),
    ends: period === null ? [] : [period.first.id, period.last.id],
    families: signs.map((sign) => familyView(sign, families.get(sign.family)!, articles, pageNames)),
    news: {
      since: day,
      lines:
        day === null
          ? []
          : sortNews(foldNews(newSince(day, report), kindOf), datingOf).map(({kind, id, origins, span}) => {
              const on = datingOf.get(id);
              return {
                kind: kindOf.get(id) ?? kind,
                id,
                origins,
                on: on ? showDating(on) : null,
                evidence: evidence(span),
              };
            }),
    },
    timeline: entries.filter((entry) => entry.on.certainty !== "undated"),
    undated: entries.filter((entry) => entry.on.certainty === "undated"),
    said,
    unplaced: loose
      .filter((quote) => quote.kind !== "not-said")
      .map(({id, kind, speaker, span, article}) => ({
        id,
        kind,
        speaker: speaker?.name ?? null,
        ...evidence(span, article),
      })),
    notSaid: loose
      .filter((quote) => quote.kind === "not-said")
      .map(({id, speaker, span, article}) => ({id, speaker: speaker?.name ?? null, ...evidence(span, article)})),
    conflicts,
    ladders: report.ladders.map(
      (ladder): LadderView => ({
        id: ladder.id,
        counts: ladder.counts,
        steps: ladder.steps.map((step) => ({
          value: showValue(step.value, step.unit),
          number: step.value,
          asOf: showDating(step.asOf),
          evidence: step.spans.map((span) => evidence(span)),
        })),
      }),
    ),
    relations: report.relations.map(({pair, points}) => ({
      pair,
      points: points.length,
      sum: points.reduce((sum, point) => sum + point.weight, 0),
    })),
  };
}

/** Kinds of conflict that are news: other words for the same, and sums, are not. */
const newsKinds: ReadonlySet<string> = new Set(["conflict", "scope", "change"]);

/** A quotation inside a sentence that is new already is the same news: it is shown once, by the first that stands in the list. */
function foldNews(news: readonly News[], kindOf: ReadonlyMap<string, string>): News[] {
  const kept: News[] = [];
  const places = new Map<string, Span[]>();
  for (const one of news) {
    if (one.kind === "conflict" && !newsKinds.has(kindOf.get(one.id) ?? "")) continue;
    const spans = places.get(one.span.page) ?? [];
    if (one.kind !== "conflict" && spans.some((span) => span.start < one.span.end && one.span.start < span.end))
      continue;
    spans.push(one.span);
    places.set(one.span.page, spans);
    kept.push(one);
  }
  return kept;
}

const newsOrder: Readonly<Record<News["kind"], number>> = {event: 0, conflict: 1, quote: 2, figure: 3};

/** What happened comes first, then what does not line up, was said and was counted; in each the latest day first, undated last. */
function sortNews(news: readonly News[], datingOf: ReadonlyMap<string, Dating | null>): News[] {
  const day = ({id}: News) => datingOf.get(id)?.earliest ?? "";
  return [...news].sort((a, b) => newsOrder[a.kind] - newsOrder[b.kind] || compare(day(b), day(a)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
