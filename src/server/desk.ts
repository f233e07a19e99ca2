import type {Article} from "../article/article.js";
import type {Report} from "../report/report.js";
import type {Story} from "../story/story.js";
import {type BriefSizes, type StoryBrief, storyBrief} from "../view/brief/story-brief.js";
import {reportAsOf} from "../view/part/report-as-of.js";
import {type Places, placesOf} from "../view/search/articles-view.js";
import {buildSearchIndex, type SearchIndex} from "../view/search/search-index.js";
import {type StoryCard, storyCards} from "../view/story-card.js";
import {type StoryView, storyView} from "../view/story-view.js";
import type {ReportSource} from "./source/report-source.js";

/** One state of the report with what was worked out from it so far: views are made once and kept while the state lasts. */
export type Desk = {
  /** The tag of the source's state, and the same with the day of a view back. */
  readonly state: string;
  readonly etag: string;
  readonly report: Report;
  readonly index: () => SearchIndex;
  readonly cards: () => readonly StoryCard[];
  readonly places: () => Places;
  readonly articlesOf: (ids: readonly string[]) => readonly Article[];
  /** A story by its id, an earlier id, or its number in the report, from 1. */
  readonly story: (id: string) => Story | undefined;
  readonly storyView: (story: Story, since?: string) => StoryView;
  /** What one screen shows of that view first. */
  readonly storyBrief: (story: Story, sizes: BriefSizes, since?: string) => StoryBrief;
};

const keptDesks = 4;
const keptViews = 64;

/** Gives the desk of the source's present state, or of that state as it stood at the end of a day. A few are kept, the least used goes first. */
export function keepDesks(source: ReportSource): (asOf: string | null) => Promise<Desk> {
  const desks = new Map<string, Promise<Desk>>();
  let present = "";
  return async (asOf) => {
    const etag = await source.etag();
    if (etag !== present) desks.clear();
    present = etag;
    const key = `${etag} ${asOf ?? ""}`;
    const known = desks.get(key);
    if (known) {
      desks.delete(key);
      desks.set(key, known);
      return known;
    }
    const made = source
      .report()
      .then((report) => makeDesk(etag, key, asOf === null ? report : reportAsOf(report, asOf)));
    desks.set(key, made);
    made.catch(() => desks.delete(key));
    for (const old of [...desks.keys()].slice(0, Math.max(0, desks.size - keptDesks))) desks.delete(old);
    return made;
  };
}

function makeDesk(state: string, etag: string, report: Report): Desk {
  let index: SearchIndex | null = null;
  let places: Places | null = null;
  let articles: Map<string, Article> | null = null;
  let cards: readonly StoryCard[] | null = null;
  const stories = new Map<string, Story>();
  for (const story of report.stories) {
    stories.set(story.id, story);
    for (const alias of story.aliases) if (!stories.has(alias)) stories.set(alias, story);
  }
  const views = new Map<string, StoryView>();
  const briefs = new Map<string, StoryBrief>();
  const viewOf = (story: Story, since?: string) =>
    keep(views, `${story.id} ${since ?? ""}`, () => storyView(report, story, since === undefined ? {} : {since}));
  return {
    state,
    etag,
    report,
    index: () => (index ??= buildSearchIndex(report.articles)),
    places: () => (places ??= placesOf(report)),
    articlesOf: (ids) => {
      articles ??= new Map(report.articles.map((article) => [article.id, article]));
      return ids.flatMap((id) => articles?.get(id) ?? []);
    },
    cards: () => (cards ??= storyCards(report)),
    story: (id) => stories.get(id) ?? (/^[1-9]\d{0,5}$/.test(id) ? report.stories[Number(id) - 1] : undefined),
    storyView: viewOf,
    storyBrief: (story, sizes, since) =>
      keep(briefs, `${story.id} ${since ?? ""} ${Object.values(sizes)}`, () => storyBrief(viewOf(story, since), sizes)),
  };
}

/** The value kept under a key, made when there is none; the least used goes first. */
function keep<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const value = kept.get(key) ?? make();
  kept.delete(key);
  kept.set(key, value);
  for (const old of [...kept.keys()].slice(0, Math.max(0, kept.size - keptViews))) kept.delete(old);
  return value;
}
