import type {Article} from "../article/article.js";
import type {PageArticles} from "../article/page-articles.js";
import type {Conflict} from "../conflict/conflict.js";
import type {Family, SharedPassage} from "../copy/family.js";
import type {Ladder} from "../figure/ladder.js";
import type {Page, ShownPage} from "../page/page.js";
import type {Utterance} from "../quote/utterance.js";
import type {Relation} from "../relation/relation.js";
import type {Doubt, Story} from "../story/story.js";
import type {Remark} from "../text/remark.js";
import type {Extent, Span} from "../text/span.js";
import type {Entry} from "../timeline/entry.js";
import type {Finding} from "../timeline/finding.js";
import type {Report, ShownCorrection, ShownEvent, ShownFigure, ShownQuote} from "./report.js";

/** What the stages found, in any order. `assembleReport` puts it in the order the contract states. */
export type ReportParts = {
  readonly pages: readonly {readonly page: Page; readonly holds: PageArticles}[];
  /** The articles after their dates were settled. */
  readonly articles: readonly Article[];
  readonly families: readonly Family[];
  readonly sharedPassages: readonly SharedPassage[];
  readonly stories: readonly Story[];
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
 * One report from the stages' parts. Pages sort by name, then id; articles by page and place; findings by article and place;
 * everything else by story and id; so the same pages give the same bytes in whatever order they came.
 */
export function assembleReport(parts: ReportParts): Report {
  const pages = [...parts.pages].sort((a, b) => compare(a.page.name, b.page.name) || compare(a.page.id, b.page.id));
  const pageRank = new Map(pages.map(({page}, index) => [page.id, index]));
  const articles = [...parts.articles].sort(
    (a, b) => rank(pageRank, a.page) - rank(pageRank, b.page) || startOf(a) - startOf(b) || compare(a.id, b.id),
  );
  const articleRank = new Map(articles.map((article, index) => [article.id, index]));
  const onPage = new Map<string, string[]>();
  for (const {page, id} of articles) onPage.set(page, [...(onPage.get(page) ?? []), id]);
  const shownPages = pages.map(({page, holds}) => showPage(page, holds, onPage.get(page.id) ?? []));
  const byPlace = <T extends {readonly article: string; readonly span: Span; readonly id: string}>(a: T, b: T) =>
    rank(articleRank, a.article) - rank(articleRank, b.article) || bySpan(a.span, b.span) || compare(a.id, b.id);
  const quotes: ShownQuote[] = [];
  const figures: ShownFigure[] = [];
  const events: ShownEvent[] = [];
  const corrections: ShownCorrection[] = [];
  for (const finding of [...parts.findings].sort(byPlace)) {
    switch (finding.kind) {
      case "quote": {
        const {kind: _, how, ...rest} = finding;
        quotes.push({...rest, kind: how});
        break;
      }
      case "figure": {
        const {kind: _, ...rest} = finding;
        figures.push(rest);
        break;
      }
      case "event": {
        const {kind: _, ...rest} = finding;
        events.push(rest);
        break;
      }
      case "correction": {
        const {kind: _, how, ...rest} = finding;
        corrections.push({...rest, kind: how});
        break;
      }
    }
  }
  const stories = [...parts.stories].sort(
    (a, b) => b.origins - a.origins || b.articles.length - a.articles.length || compare(a.id, b.id),
  );
  const storyRank = new Map(stories.map((story, index) => [story.id, index]));
  const byStory = (a: {story: string; id: string}, b: {story: string; id: string}) =>
    rank(storyRank, a.story) - rank(storyRank, b.story) || compare(a.id, b.id);
  return {
    version: 1,
    pages: shownPages,
    articles,
    families: [...parts.families].sort((a, b) => b.members.length - a.members.length || compare(a.id, b.id)),
    sharedPassages: [...parts.sharedPassages].sort((a, b) => compare(keyOf(a.spans), keyOf(b.spans))),
    stories,
    quotes,
    utterances: [...parts.utterances].sort(byStory),
    figures,
    ladders: [...parts.ladders].sort(byStory),
    events,
    corrections,
    timeline: [...parts.timeline],
    conflicts: [...parts.conflicts],
    relations: [...parts.relations].sort(
      (a, b) => rank(storyRank, a.story) - rank(storyRank, b.story) || compare(a.pair.join(), b.pair.join()),
    ),
    doubts: [...parts.doubts].sort(
      (a, b) => a.margin - b.margin || compare(a.ids.join(), b.ids.join()) || compare(a.about, b.about),
    ),
    remarks: sortRemarks(parts.remarks, pageRank),
  };
}

function showPage(page: Page, holds: PageArticles, articles: readonly string[]): ShownPage {
  return {
    id: page.id,
    name: page.name,
    sha256: page.sha256,
    mediaType: page.mediaType,
    ...(page.url === undefined ? {} : {url: page.url}),
    captured: page.captured,
    articles: [...articles],
    furniture: [...holds.furniture].sort((a, b) => bySpan(a.span, b.span)),
  };
}

function sortRemarks(remarks: readonly Remark[], pageRank: ReadonlyMap<string, number>): Remark[] {
  const place = (remark: Remark) => (remark.page === undefined ? -1 : rank(pageRank, remark.page));
  return [...remarks].sort(
    (a, b) =>
      place(a) - place(b) ||
      compare(a.article ?? "", b.article ?? "") ||
      compare(a.about, b.about) ||
      compare(a.say, b.say),
  );
}

function startOf(article: Article): number {
  return Math.min(
    ...[article.headline?.start, article.body[0]?.start].filter((at) => at !== undefined),
    Number.MAX_SAFE_INTEGER,
  );
}

function rank(ranks: ReadonlyMap<string, number>, id: string): number {
  return ranks.get(id) ?? Number.MAX_SAFE_INTEGER;
}

function bySpan(a: Extent, b: Extent): number {
  return a.start - b.start || a.end - b.end;
}

function keyOf(spans: readonly Span[]): string {
  return spans.map((span) => `${span.page}:${span.start}:${span.end}`).join();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
