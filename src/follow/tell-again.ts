import type {ArticleReading} from "../article/article-reading.js";
import type {Family} from "../copy/family.js";
import type {KeptReading, KeptStory, Store} from "../store/store.js";
import type {Doubt, Story} from "../story/story.js";
import {contentId} from "../text/content-id.js";
import {keptLanguages} from "./kept-reading.js";
import {readingVersion} from "./read-work.js";
import {type SettledStories, settleStories} from "./settle-stories.js";
import {tellStory} from "./tell-story.js";

export type Retelling = {readonly number: number; readonly stories: number; readonly told: number};

export type RetellOptions = {
  /** "all" tells also those stories again of which nothing has changed. */
  readonly which?: "changed" | "all";
  /**
   * Looks only at pages captured in so many days before the latest new one, and at the stories that reach into them: older stories are
   * closed. Without it all pages are looked at, and the end is what reading all of them at once gives.
   */
  readonly windowDays?: number | undefined;
  readonly onProgress?: ((done: number, about: string) => void) | undefined;
};

/**
 * Brings the stories of a store up to date with its pages. What all pages decide together (copies, dates, stories) is worked out anew, so
 * the end never depends on the order of arrival; only stories that come out with other articles, dates, copies or rulings than before are
 * told again. Another process that tells at the same time makes this one begin again.
 * Cost: the readings of the pages looked at once from the store, near n log n for the stages over all, and the telling of the changed stories.
 */
export async function tellAgain(store: Store, options: RetellOptions = {}): Promise<Retelling> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await tellOnce(store, options);
    } catch (error) {
      if ((error as {why?: string}).why !== "changed" || attempt >= 5) throw error;
    }
  }
}

async function tellOnce(store: Store, {which = "changed", windowDays, onProgress}: RetellOptions): Promise<Retelling> {
  const {number} = await store.telling();
  const keys = which === "all" ? new Map<string, string>() : await store.storyKeys();
  const rulings = await store.rulings();
  const pages = await store.readPages(windowDays);
  const readings: KeptReading[] = [];
  for (let at = 0; at < pages.length; at += 500) readings.push(...(await store.readings(pages.slice(at, at + 500))));
  const settled = settleStories(readings, {rulings, languageOf: keptLanguages(readings)});
  const stories = tellChanged(settled, keys, onProgress);
  const texts = new Map(readings.map(({page}) => [page.id, page.text]));
  await store.keepTelling({
    after: number,
    pages,
    of: windowDays === undefined ? "all" : "some",
    articles: settled.readings.map(({article}) => article),
    families: settled.families,
    stories,
    textOf: (page) => texts.get(page),
  });
  return {number: number + 1, stories: stories.length, told: stories.filter(({told}) => told).length};
}

function tellChanged(
  settled: SettledStories,
  keys: ReadonlyMap<string, string>,
  onProgress?: (done: number, about: string) => void,
): KeptStory[] {
  const readingOf = new Map(settled.readings.map((reading) => [reading.article.id, reading]));
  const familyOf = new Map(settled.families.map((family) => [family.id, family]));
  const sharedBy = shareOut(settled);
  let done = 0;
  return settled.stories.map((story) => {
    const readings = story.articles.flatMap((id) => readingOf.get(id) ?? []);
    const families = story.families.flatMap((id) => familyOf.get(id) ?? []);
    const key = keyOf(story, readings, families);
    const shared = sharedBy.get(story.id) ?? {passages: [], doubts: []};
    if (keys.get(story.id) === key) return {story, key, ...shared};
    onProgress?.(++done, "stories told");
    return {story, key, told: tellStory(story, readings, families), ...shared};
  });
}

/** Says everything that the telling of a story depends on. */
function keyOf(story: Story, readings: readonly ArticleReading[], families: readonly Family[]): string {
  return contentId("k", readingVersion, JSON.stringify([story, readings.map(({article}) => article), families]));
}

type Shared = {passages: SettledStories["passages"][number][]; doubts: Doubt[]};

/** Passages and close decisions, to every story that one of their articles is in. */
function shareOut({stories, passages, doubts}: SettledStories): Map<string, Shared> {
  const storyOf = new Map<string, string[]>();
  for (const {id, articles} of stories)
    for (const article of articles) storyOf.set(article, [...(storyOf.get(article) ?? []), id]);
  const shared = new Map<string, Shared>(stories.map(({id}) => [id, {passages: [], doubts: []}]));
  const holders = (articles: readonly string[]) =>
    [...new Set(articles.flatMap((article) => storyOf.get(article) ?? []))].map((id) => shared.get(id)!);
  for (const passage of passages) for (const one of holders(passage.articles)) one.passages.push(passage);
  for (const doubt of doubts) for (const one of holders(doubt.ids)) one.doubts.push(doubt);
  return shared;
}
