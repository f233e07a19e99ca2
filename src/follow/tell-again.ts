import type {ArticleReading} from "../article/article-reading.js";
import type {Family} from "../copy/family.js";
import type {KeptReading, KeptStory, PackedTelling, Store} from "../store/store.js";
import type {Doubt, Story} from "../story/story.js";
import {contentId} from "../text/content-id.js";
import {keptLanguages} from "./kept-reading.js";
import type {OnProgress} from "./on-progress.js";
import {readingVersion} from "./read-work.js";
import {type SettledStories, settleStories} from "./settle-stories.js";
import {type TellWork, tellWorks} from "./tell-works.js";

export type Retelling = {readonly number: number; readonly stories: number; readonly told: number};

export type RetellOptions = {
  /** "all" tells also those stories again of which nothing has changed. */
  readonly which?: "changed" | "all";
  /**
   * Looks only at pages captured in so many days before the latest new one, and at the stories that reach into them: older stories are
   * closed. Without it all pages are looked at, and the end is what reading all of them at once gives.
   */
  readonly windowDays?: number | undefined;
  /** Tells stories elsewhere, such as in other processes; in this one if not given. Answers in the order of the works. */
  readonly tell?: ((works: readonly TellWork[], known?: "nothing") => Promise<readonly PackedTelling[]>) | undefined;
  readonly onProgress?: OnProgress | undefined;
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

async function tellOnce(store: Store, options: RetellOptions): Promise<Retelling> {
  const {which = "changed", windowDays} = options;
  const {number} = await store.telling();
  const keys = which === "all" ? new Map<string, string>() : await store.storyKeys();
  const rulings = await store.rulings();
  const pages = await store.readPages(windowDays);
  const readings: KeptReading[] = [];
  for (let at = 0; at < pages.length; at += 500) readings.push(...(await store.readings(pages.slice(at, at + 500))));
  const settled = settleStories(readings, {rulings, languageOf: keptLanguages(readings)});
  const stories = await tellChanged(store, {settled, readings, keys}, options);
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

type Settled = {
  readonly settled: SettledStories;
  readonly readings: readonly KeptReading[];
  readonly keys: ReadonlyMap<string, string>;
};

/** Stories are told so many at a time in this process: few enough to say how far it is, enough for look-ups in batches. */
const batch = 20;

async function tellChanged(
  store: Store,
  {settled, readings, keys}: Settled,
  {which, tell, onProgress}: RetellOptions,
): Promise<KeptStory[]> {
  const readingOf = new Map(settled.readings.map((reading) => [reading.article.id, reading]));
  const familyOf = new Map(settled.families.map((family) => [family.id, family]));
  const printed = new Map(readings.flatMap(({holds}) => holds.articles.map((article) => [article.id, article])));
  const sharedBy = shareOut(settled);
  const works: TellWork[] = [];
  const stories = settled.stories.map((story): Omit<KeptStory, "told"> & {work: number | null} => {
    const own = story.articles.flatMap((id) => readingOf.get(id) ?? []);
    const families = story.families.flatMap((id) => familyOf.get(id) ?? []);
    const key = keyOf(story, own, families);
    const shared = sharedBy.get(story.id) ?? {passages: [], doubts: []};
    if (keys.get(story.id) === key) return {story, key, ...shared, work: null};
    const settledSince = own.filter(({article}) => article !== printed.get(article.id));
    works.push({
      story,
      families,
      pages: [...new Set(own.map(({article}) => article.page))],
      dated: Object.fromEntries(settledSince.map(({article}) => [article.id, article.published])),
    });
    return {story, key, ...shared, work: works.length - 1};
  });
  const known = which === "all" ? ({known: "nothing"} as const) : {};
  const tellHere = async () => {
    const told: PackedTelling[] = [];
    for (let at = 0; at < works.length; at += batch) {
      const some = works.slice(at, at + batch);
      told.push(...(await tellWorks(store, some, {readingOf: (id) => readingOf.get(id), ...known})));
      onProgress?.(told.length, "stories told", works.length);
    }
    return told;
  };
  const told = await (tell === undefined ? tellHere() : tell(works, known.known));
  return stories.map(({work, ...story}) => (work === null ? story : {...story, told: told[work]!}));
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
