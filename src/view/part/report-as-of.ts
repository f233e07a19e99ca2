import type {Report} from "../../report/report.js";
import {countOrigins, originsOf} from "../../story/origins-of.js";

/**
 * What the collection said by the end of a day (ISO): only articles that were certainly published by then, and only what they tell. Kept from
 * the whole report are families and dates, so this is a view back, not a new reading. Articles without a date of publication are left out.
 * Linear in the report times its stories.
 */
export function reportAsOf(report: Report, day: string): Report {
  const kept = new Set(
    report.articles
      .filter((one) => one.published !== null && one.published.latest.slice(0, 10) <= day)
      .map(({id}) => id),
  );
  const articles = report.articles.filter((article) => kept.has(article.id));
  const pages = new Set(articles.map((article) => article.page));
  const families = report.families
    .map((family) => ({...family, members: family.members.filter((member) => kept.has(member.article))}))
    .filter((family) => family.members.length > 0);
  const origins = originsOf(families);
  const familyIds = new Set(families.map((family) => family.id));
  const stories = report.stories
    .map((story) => {
      const own = story.articles.filter((id) => kept.has(id));
      const because = story.because.filter((one) => kept.has(one.article));
      return {
        ...story,
        articles: own,
        because,
        families: story.families.filter((id) => familyIds.has(id)),
        origins: countOrigins(origins, own),
      };
    })
    .filter((story) => story.articles.length > 0);
  const inArticle = (one: {readonly article: string}) => kept.has(one.article);
  const bodies = new Map<string, {start: number; end: number}[]>();
  for (const article of articles) {
    const list = bodies.get(article.page) ?? [];
    bodies.set(article.page, list);
    list.push(...article.body, ...(article.headline ? [article.headline] : []));
  }
  const isKept = (span: {readonly page: string; readonly start: number; readonly end: number}) =>
    (bodies.get(span.page) ?? []).some((place) => place.start <= span.start && span.end <= place.end);
  const quotes = report.quotes.filter(inArticle);
  const figures = report.figures.filter(inArticle);
  const quoteIds = new Set(quotes.map(({id}) => id));
  const figureIds = new Set(figures.map(({id}) => id));
  const timeline = report.timeline.flatMap((entry) => {
    const mentions = entry.mentions.filter(isKept);
    const own = entry.articles.filter((id) => kept.has(id));
    if (mentions.length === 0 || own.length === 0) return [];
    return [
      {
        ...entry,
        mentions,
        articles: own,
        what: isKept(entry.what) ? entry.what : mentions[0]!,
        origins: countOrigins(origins, own),
      },
    ];
  });
  const entryIds = new Set(timeline.map(({id}) => id));
  return {
    ...report,
    pages: report.pages
      .filter((page) => pages.has(page.id))
      .map((page) => ({...page, articles: page.articles.filter((id) => kept.has(id))})),
    articles,
    families,
    stories: stories.map((story) =>
      isKept(story.headline) ? story : {...story, headline: headlineOf(report, story.articles) ?? story.headline},
    ),
    sharedPassages: report.sharedPassages.filter((one) => one.articles.every((id) => kept.has(id))),
    quotes,
    figures,
    events: report.events.filter(inArticle),
    corrections: report.corrections.filter(inArticle),
    utterances: report.utterances
      .map((one) => ({...one, renderings: one.renderings.filter(({quote}) => quoteIds.has(quote))}))
      .filter((one) => one.renderings.length > 0),
    ladders: report.ladders
      .map((ladder) => ({
        ...ladder,
        steps: ladder.steps.filter((step) => step.figures.every((id) => figureIds.has(id))),
      }))
      .filter((ladder) => ladder.steps.length > 0),
    timeline,
    conflicts: report.conflicts
      .map((one) => ({
        ...one,
        readings: one.readings.filter((reading) => reading.articles.every((id) => kept.has(id))),
      }))
      .filter((one) => one.readings.length > 1),
    relations: report.relations
      .map((relation) => ({...relation, points: relation.points.filter((point) => entryIds.has(point.entry))}))
      .filter((relation) => relation.points.length > 0),
  };
}

function headlineOf(report: Report, ids: readonly string[]) {
  return report.articles.find((article) => ids.includes(article.id) && article.headline !== null)?.headline;
}
