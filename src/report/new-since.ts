import type {Span} from "../text/span.js";
import type {Report} from "./report.js";

/** One thing that is new, shown by its sentence or words. `story` is its story in the new report. */
export type News = {
  readonly kind: "event" | "quote" | "figure" | "conflict";
  readonly id: string;
  readonly story: string | null;
  readonly span: Span;
  readonly origins: number;
};

/**
 * What a report says that an older report of the same collection did not, or what was published after a day: events, things said, values of
 * counted things and conflicts, each once however often copied. A copy of what was known is no news; nor is a further article that only
 * repeats it. A finding without a date is new against an older report and never against a day. Linear in both reports.
 */
export function newSince(since: Report | string, report: Report): News[] {
  const isNew = typeof since === "string" ? publishedAfter(since, report) : notIn(since);
  const storyOf = new Map(
    report.stories.flatMap((story) => story.articles.map((article) => [article, story.id] as const)),
  );
  const quotes = new Map(report.quotes.map((quote) => [quote.id, quote]));
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  const news: News[] = [];
  for (const entry of report.timeline)
    if (isNew.words(entry.mentions) && isNew.articles(entry.articles))
      news.push({kind: "event", id: entry.id, story: entry.story, span: entry.what, origins: entry.origins});
  const inUtterance = new Set<string>();
  for (const utterance of report.utterances) {
    const said = utterance.renderings.flatMap(({quote}) => quotes.get(quote) ?? []);
    for (const {quote} of utterance.renderings) inUtterance.add(quote);
    if (
      said.length === 0 ||
      !isNew.words(said.map(({span}) => span)) ||
      !isNew.articles(said.map(({article}) => article))
    )
      continue;
    const origins = new Set(said.map(({article}) => article)).size;
    news.push({kind: "quote", id: utterance.id, story: utterance.story, span: said[0]!.span, origins});
  }
  for (const quote of report.quotes)
    if (
      !inUtterance.has(quote.id) &&
      quote.kind !== "scare" &&
      isNew.words([quote.span]) &&
      isNew.articles([quote.article])
    )
      news.push({kind: "quote", id: quote.id, story: storyOf.get(quote.article) ?? null, span: quote.span, origins: 1});
  for (const ladder of report.ladders)
    for (const step of ladder.steps) {
      const articles = step.figures.flatMap((id) => figures.get(id)?.article ?? []);
      if (isNew.value(ladder.counts, step.value) && isNew.words(step.spans) && isNew.articles(articles))
        news.push({kind: "figure", id: ladder.id, story: ladder.story, span: step.spans[0]!, origins: step.origins});
    }
  for (const conflict of report.conflicts) {
    const readings = conflict.readings.filter(
      (reading) => isNew.words(reading.spans) && isNew.articles(reading.articles),
    );
    const span = readings[0]?.spans[0];
    if (span)
      news.push({kind: "conflict", id: conflict.id, story: conflict.story, span, origins: readings[0]!.origins});
  }
  return news;
}

type IsNew = {
  readonly words: (spans: readonly Span[]) => boolean;
  readonly articles: (ids: readonly string[]) => boolean;
  readonly value: (counts: string, value: unknown) => boolean;
};

/** New against an older report: none of the words stood in it, whatever page they stand on now. */
function notIn(old: Report): IsNew {
  const known = new Set<string>();
  const spans = [
    ...old.timeline.flatMap((entry) => entry.mentions),
    ...old.quotes.map((quote) => quote.span),
    ...old.figures.map((figure) => figure.span),
    ...old.conflicts.flatMap((conflict) => conflict.readings.flatMap((reading) => reading.spans)),
  ];
  for (const span of spans) known.add(flat(span.text));
  const values = new Set(
    old.ladders.flatMap((ladder) => ladder.steps.map((step) => `${ladder.counts} ${JSON.stringify(step.value)}`)),
  );
  return {
    words: (spans) => spans.every((span) => !known.has(flat(span.text))),
    articles: () => true,
    value: (counts, value) => !values.has(`${counts} ${JSON.stringify(value)}`),
  };
}

/** New after a day: everything that tells it was published later, as far as the pages say. */
function publishedAfter(day: string, report: Report): IsNew {
  const published = new Map(report.articles.map((article) => [article.id, article.published?.earliest.slice(0, 10)]));
  return {
    words: () => true,
    articles: (ids) => ids.length > 0 && ids.every((id) => (published.get(id) ?? "") > day),
    value: () => true,
  };
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
