import type {Report} from "../../report/report.js";
import type {Story} from "../../story/story.js";

/** The part of a report that concerns one story: the same shape, so that every reader of a report reads it too. Linear in the report. */
export function storyPart(report: Report, story: Story): Report {
  const articles = new Set(story.articles);
  const families = new Set(story.families);
  const kept = report.articles.filter((article) => articles.has(article.id));
  const pages = new Set(kept.map((article) => article.page));
  const inStory = (one: {readonly story: string}) => one.story === story.id;
  const inArticle = (one: {readonly article: string}) => articles.has(one.article);
  const quotes = report.quotes.filter(inArticle);
  const entries = report.timeline.filter(inStory);
  const utterances = report.utterances.filter(inStory);
  const known = new Set<string>([
    ...story.articles,
    ...story.families,
    story.id,
    ...quotes.map(({id}) => id),
    ...entries.map(({id}) => id),
    ...utterances.map(({id}) => id),
  ]);
  return {
    version: report.version,
    pages: report.pages.filter((page) => pages.has(page.id)),
    articles: kept,
    families: report.families
      .filter((family) => families.has(family.id))
      .map((family) => ({...family, members: family.members.filter(inArticle)})),
    sharedPassages: report.sharedPassages.filter((passage) => passage.articles.some((id) => articles.has(id))),
    stories: [story],
    quotes,
    utterances,
    figures: report.figures.filter(inArticle),
    ladders: report.ladders.filter(inStory),
    events: report.events.filter(inArticle),
    corrections: report.corrections.filter(inArticle),
    timeline: entries,
    conflicts: report.conflicts.filter(inStory),
    relations: report.relations.filter(inStory),
    doubts: report.doubts.filter((doubt) => doubt.ids.some((id) => known.has(id))),
    remarks: report.remarks.filter(
      (remark) =>
        (remark.article !== undefined && articles.has(remark.article)) ||
        (remark.article === undefined && remark.page !== undefined && pages.has(remark.page)),
    ),
  };
}
