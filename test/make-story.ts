import type {Article} from "../src/article/article.js";
import {articleProse} from "../src/article/article-prose.js";
import type {ArticleReading} from "../src/article/article-reading.js";
import type {Family} from "../src/copy/family.js";
import type {Dating} from "../src/dating/dating.js";
import type {Event, EventClass} from "../src/event/event.js";
import type {Figure} from "../src/figure/figure.js";
import type {Actor} from "../src/name/actor.js";
import type {NameMention} from "../src/name/name-mention.js";
import type {Quote} from "../src/quote/quote.js";
import {contentId} from "../src/text/content-id.js";
import type {Span} from "../src/text/span.js";
import {spanOf} from "../src/text/span-of.js";
import type {StoryFindings} from "../src/timeline/story-findings.js";

/** What a test says of one article: its paragraphs, its day, and the findings in it by their words. */
export type MadeArticle = {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly family?: string;
  readonly events?: readonly MadeEvent[];
  readonly figures?: readonly MadeFigure[];
  readonly quotes?: readonly MadeQuote[];
  readonly names?: readonly {readonly words: string; readonly kind: NameMention["kind"]; readonly side?: string}[];
};
type MadeEvent = {
  readonly words: string;
  readonly clause?: string;
  readonly lemma?: string;
  readonly class?: EventClass;
  readonly cameo?: string;
  readonly on?: string;
  readonly by?: string;
  readonly to?: string;
  readonly place?: string;
  readonly modality?: Event["modality"];
};
type MadeFigure = {
  readonly words: string;
  readonly value: number;
  readonly kindOf: string;
  readonly counts?: string;
  readonly modifier?: Figure["modifier"];
  readonly saidBy?: string;
  readonly on?: string;
};
type MadeQuote = {
  readonly words: string;
  readonly how: Quote["how"];
  readonly speaker: string;
  readonly side?: string;
  readonly on?: string;
  readonly denies?: boolean;
  readonly cue?: string;
};

/** A day ("2024-05-06") or two days ("2024-05-06..2024-05-12") as a dating. */
export function dayDating(on: string | undefined): Dating | null {
  if (!on) return null;
  const [earliest, latest] = on.split("..") as [string, string | undefined];
  return {earliest, latest: latest ?? earliest, precision: latest ? "range" : "day", certain: !latest, because: []};
}

/** The findings of a story as if every finder had done its work, from what a test says of each article. */
export function makeStory(articles: readonly MadeArticle[]): StoryFindings {
  const readings: ArticleReading[] = [];
  const events: Event[] = [];
  const figures: Figure[] = [];
  const quotes: Quote[] = [];
  const families = new Map<string, string[]>();
  for (const made of articles) {
    const page = {id: `page-${made.id}`, text: made.text};
    const find = (words: string): Span => {
      const start = made.text.indexOf(words);
      if (start < 0) throw new Error(`"${words}" does not stand in ${made.id}`);
      return spanOf(page, start, start + words.length);
    };
    const body: Span[] = [];
    let at = 0;
    for (const line of made.text.split("\n")) {
      if (line) body.push(spanOf(page, at, at + line.length));
      at += line.length + 1;
    }
    const article: Article = {
      id: made.id,
      page: page.id,
      kind: "article",
      headline: null,
      outlet: null,
      agency: null,
      authors: [],
      dateline: null,
      published: dayDating(made.published),
      updated: null,
      tags: [],
      language: "en",
      body,
      subheads: [],
      captions: [],
      corrections: [],
      rivals: [],
    };
    const prose = articleProse(article, page);
    const names = (made.names ?? []).map(({words, kind, side}): NameMention => {
      const {start, end} = find(words);
      return {
        start,
        end,
        kind,
        name: words,
        key: `${kind}:${words.toLowerCase()}`,
        ...(side ? {side} : {}),
        how: "full",
        sentence: prose.sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end),
      };
    });
    readings.push({article, prose, names, times: []});
    const family = made.family ?? made.id;
    families.set(family, [...(families.get(family) ?? []), made.id]);
    for (const one of made.events ?? []) {
      const trigger = find(one.words);
      const span = find(one.clause ?? one.words);
      const on = dayDating(one.on);
      events.push({
        kind: "event",
        id: contentId("e", made.id, one.words),
        article: made.id,
        span,
        trigger,
        lemma: one.lemma ?? one.words.toLowerCase(),
        on,
        class: one.class ?? "OTHER",
        ...(one.cameo ? {cameo: one.cameo} : {}),
        source: actorOf(one.by, find),
        target: actorOf(one.to, find),
        place: one.place ?? null,
        modality: one.modality ?? "happened",
        hedge: null,
        saidBy: null,
        madeBy: "test@1",
      });
    }
    for (const one of made.figures ?? [])
      figures.push({
        kind: "figure",
        id: contentId("f", made.id, one.words),
        article: made.id,
        span: find(one.words),
        value: one.value,
        counts: one.counts ? find(one.counts) : null,
        kindOf: one.kindOf,
        ...(one.modifier ? {modifier: one.modifier} : {}),
        saidBy: one.saidBy ? {name: one.saidBy, how: "certain"} : null,
        on: dayDating(one.on),
        madeBy: "test@1",
      });
    for (const one of made.quotes ?? [])
      quotes.push({
        kind: "quote",
        id: contentId("q", made.id, one.words),
        article: made.id,
        span: find(one.words),
        how: one.how,
        speaker: one.speaker === "" ? null : {name: one.speaker, ...(one.side ? {side: one.side} : {}), how: "certain"},
        cue: one.cue ? find(one.cue) : null,
        ...(one.denies === undefined ? {} : {denies: one.denies}),
        via: null,
        on: dayDating(one.on),
        madeBy: "test@1",
      });
  }
  const first = readings[0]!;
  const ids = readings.map((reading) => reading.article.id).sort();
  return {
    story: {
      id: "story",
      aliases: [],
      headline: first.article.body[0]!,
      articles: ids,
      families: [...families.keys()].sort(),
      origins: families.size,
      owners: families.size,
      because: [],
    },
    readings: readings.sort((a, b) => (a.article.id < b.article.id ? -1 : 1)),
    families: [...families].map(
      ([id, members]): Family => ({
        id,
        origin: {name: id, article: members[0]!, how: "test"},
        members: members.map((article, index) => ({
          article,
          kind: index === 0 ? "original" : "edited",
          of: index === 0 ? null : members[0]!,
          mineInTheirs: null,
          theirsInMine: null,
          orderKnown: true,
          because: [],
        })),
      }),
    ),
    quotes,
    utterances: [],
    figures,
    events,
    corrections: [],
  };
}

/** "NOR Norwegian police" is an actor with a side, "police" one without; its words are its span where they stand in the text. */
function actorOf(said: string | undefined, find: (words: string) => Span): Actor | null {
  if (!said) return null;
  const [, side, named] = /^([A-Z]{3}) (.+)$/.exec(said) ?? [];
  const name = named ?? said;
  let span: Span | undefined;
  try {
    span = find(name);
  } catch {
    span = undefined;
  }
  return {name, ...(side ? {side} : {}), ...(span ? {span} : {})};
}
