import type {Article} from "../article/article.js";
import type {Family, Member} from "../copy/family.js";
import type {Report} from "../report/report.js";
import type {Story} from "../story/story.js";
import type {Span} from "../text/span.js";
import {type OriginSign, originSigns} from "./origin-signs.js";
import {type ShownDating, showDating} from "./show-dating.js";

/** Words of a page as a screen shows them: with the article, its outlet and the sign of its origin. */
export type Evidence = {
  readonly span: Span;
  readonly article: string | null;
  readonly outlet: string;
  readonly letter: string;
};

export type FamilyView = {
  readonly sign: OriginSign;
  readonly how: string;
  readonly members: readonly MemberView[];
};
export type MemberView = Member & {
  readonly outlet: string;
  readonly headline: string;
  readonly page: string;
  readonly published: ShownDating;
  readonly depth: number;
};
export type EntryView = {
  readonly id: string;
  readonly on: ShownDating;
  readonly what: string;
  readonly letters: readonly string[];
  readonly status: string;
  readonly evidence: readonly Evidence[];
};
export type SaidView = {
  readonly id: string;
  readonly speaker: string;
  readonly on: ShownDating;
  readonly renderings: readonly (Evidence & {
    readonly how: string;
    readonly kind: string;
    readonly onlyHere: readonly string[];
  })[];
};
export type ConflictView = {
  readonly id: string;
  readonly kind: string;
  readonly about: string;
  readonly readings: readonly {
    readonly value: string;
    readonly letters: readonly string[];
    readonly on: ShownDating | null;
    readonly evidence: readonly Evidence[];
  }[];
  readonly because: readonly string[];
};
export type LadderView = {
  readonly id: string;
  readonly counts: string;
  readonly steps: readonly {
    readonly value: string;
    readonly asOf: ShownDating;
    readonly evidence: readonly Evidence[];
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
  readonly families: readonly FamilyView[];
  readonly timeline: readonly EntryView[];
  readonly undated: readonly EntryView[];
  readonly said: readonly SaidView[];
  readonly conflicts: readonly ConflictView[];
  readonly ladders: readonly LadderView[];
  readonly relations: readonly {readonly pair: readonly string[]; readonly points: number; readonly sum: number}[];
};

/** Kinds of conflict that need a look; `edit`, `change`, `wording` and confirming sums are shown but not counted as disagreement. */
const disagreements: ReadonlySet<string> = new Set(["conflict", "scope"]);

/** What a screen shows of one story of a report. Linear in the findings of the story. */
export function storyView(report: Report, story: Story): StoryView {
  const inStory = new Set(story.articles);
  const articles = new Map(report.articles.filter((a) => inStory.has(a.id)).map((article) => [article.id, article]));
  const families = report.families.filter((family) => story.families.includes(family.id));
  const signs = originSigns(families);
  const letterOf = new Map<string, string>();
  for (const family of families)
    for (const member of family.members)
      letterOf.set(member.article, signs.find((sign) => sign.family === family.id)!.letter);
  const pageNames = new Map(report.pages.map((page) => [page.id, page.name]));
  const places = placesOf([...articles.values()]);
  const evidence = (span: Span, article: string | null = articleAt(places, span)): Evidence => ({
    span,
    article,
    outlet: outletName(articles.get(article ?? "")),
    letter: letterOf.get(article ?? "") ?? "",
  });
  const letters = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => letterOf.get(id) ?? ""))].filter(Boolean).sort();
  const entries = report.timeline
    .filter((entry) => entry.story === story.id)
    .map((entry) => ({
      id: entry.id,
      on: showDating(entry.on),
      what: entry.what.text,
      letters: letters(entry.articles),
      status: entry.status,
      evidence: entry.mentions.map((span) => evidence(span)),
    }));
  const quotes = new Map(report.quotes.map((quote) => [quote.id, quote]));
  const conflicts = report.conflicts
    .filter((conflict) => conflict.story === story.id)
    .map((conflict) => ({
      id: conflict.id,
      kind: conflict.kind,
      about: conflict.about,
      readings: conflict.readings.map((reading) => ({
        value: reading.value,
        letters: letters(reading.articles),
        on: reading.on ? showDating(reading.on) : null,
        evidence: reading.spans.map((span) => evidence(span)),
      })),
      because: conflict.because.map((reason) => reason.say),
    }));
  const dated = report.timeline.filter((entry) => entry.story === story.id && entry.on !== null);
  const dates = dated.map((entry) => entry.on!).sort((a, b) => (a.earliest < b.earliest ? -1 : 1));
  const latest = [...dates].sort((a, b) => (a.latest < b.latest ? -1 : 1)).at(-1);
  return {
    id: story.id,
    headline: story.headline.text,
    articles: story.articles.length,
    pages: new Set([...articles.values()].map((article) => article.page)).size,
    origins: story.origins,
    disagreements: conflicts.filter((conflict) => disagreements.has(conflict.kind)).length,
    from: dates[0] ? showDating(dates[0]) : null,
    to: latest ? showDating(latest) : null,
    families: signs.map((sign) =>
      familyView(sign, families.find((family) => family.id === sign.family)!, articles, pageNames),
    ),
    timeline: entries.filter((entry) => entry.on.certainty !== "undated"),
    undated: entries.filter((entry) => entry.on.certainty === "undated"),
    said: report.utterances
      .filter((utterance) => utterance.story === story.id)
      .map((utterance) => ({
        id: utterance.id,
        speaker: utterance.speaker.name,
        on: showDating(utterance.on),
        renderings: utterance.renderings.flatMap((rendering) => {
          const quote = quotes.get(rendering.quote);
          if (!quote) return [];
          return [
            {
              ...evidence(quote.span, quote.article),
              how: rendering.how,
              kind: quote.kind,
              onlyHere: rendering.onlyHere,
            },
          ];
        }),
      })),
    conflicts,
    ladders: report.ladders
      .filter((ladder) => ladder.story === story.id)
      .map((ladder) => ({
        id: ladder.id,
        counts: ladder.counts,
        steps: ladder.steps.map((step) => ({
          value: showValue(step.value, step.unit),
          asOf: showDating(step.asOf),
          evidence: step.spans.map((span) => evidence(span)),
        })),
      })),
    relations: report.relations
      .filter((relation) => relation.story === story.id)
      .map(({pair, points}) => ({
        pair,
        points: points.length,
        sum: points.reduce((sum, point) => sum + point.weight, 0),
      })),
  };
}

export function showValue(value: number | {readonly from: number; readonly to: number}, unit?: string): string {
  const text =
    typeof value === "number"
      ? value.toLocaleString("en")
      : `${value.from.toLocaleString("en")}–${value.to.toLocaleString("en")}`;
  return unit === undefined ? text : `${text} ${unit}`;
}

export function outletName(article: Article | undefined): string {
  return article?.reprintedBy?.name ?? article?.outlet?.name ?? "unknown outlet";
}

function familyView(
  sign: OriginSign,
  family: Family,
  articles: ReadonlyMap<string, Article>,
  pageNames: ReadonlyMap<string, string>,
): FamilyView {
  const parents = new Map(family.members.map((member) => [member.article, member.of]));
  const depthOf = (id: string, steps = 0): number => {
    const parent = parents.get(id);
    return parent === null || parent === undefined || steps > 50 ? 0 : 1 + depthOf(parent, steps + 1);
  };
  const ordered: Member[] = [];
  const place = (of: string | null) => {
    for (const member of family.members)
      if (member.of === of && !ordered.includes(member)) {
        ordered.push(member);
        place(member.article);
      }
  };
  place(null);
  for (const member of family.members) if (!ordered.includes(member)) ordered.push(member);
  return {
    sign,
    how: family.origin.how,
    members: ordered.map((member) => {
      const article = articles.get(member.article);
      return {
        ...member,
        outlet: outletName(article),
        headline: article?.headline?.text ?? "(no headline)",
        page: pageNames.get(article?.page ?? "") ?? "",
        published: showDating(article?.published ?? null),
        depth: depthOf(member.article),
      };
    }),
  };
}

type Places = ReadonlyMap<string, readonly {readonly start: number; readonly end: number; readonly article: string}[]>;

/** Where each article's words stand on its page, to find the article of a span. */
function placesOf(articles: readonly Article[]): Places {
  const places = new Map<string, {start: number; end: number; article: string}[]>();
  for (const article of articles) {
    const list = places.get(article.page) ?? [];
    for (const span of [...article.body, ...article.captions, ...(article.headline ? [article.headline] : [])])
      list.push({start: span.start, end: span.end, article: article.id});
    places.set(article.page, list);
  }
  return places;
}

function articleAt(places: Places, span: Span): string | null {
  return places.get(span.page)?.find((place) => place.start <= span.start && span.end <= place.end)?.article ?? null;
}
