import type {ArticleReading} from "../article/article-reading.js";
import type {Family} from "../copy/family.js";
import type {Dating} from "../dating/dating.js";
import type {Found, PackedTelling, Store} from "../store/store.js";
import type {Story} from "../story/story.js";
import {contentId} from "../text/content-id.js";
import {type ArticleFindings, findFindings} from "./find-findings.js";
import {keptLanguages} from "./kept-reading.js";
import {datedReading} from "./read-language.js";
import {readingVersion} from "./read-work.js";
import {tellStory} from "./tell-story.js";

/** A story to be told, as small plain data that another process can be given: the readings it finds in the store. */
export type TellWork = {
  readonly story: Story;
  readonly families: readonly Family[];
  /** Pages of its articles. */
  readonly pages: readonly string[];
  /** Dates of publication that were settled since the articles were read. */
  readonly dated: Readonly<Record<string, Dating | null>>;
};

export type TellWorksOptions = {
  /** Readings at hand; else they are taken from the store. */
  readonly readingOf?: (article: string) => ArticleReading | undefined;
  /** "nothing" finds everything anew. */
  readonly known?: "nothing";
};

/**
 * Tells stories and packs the tellings. Only in articles whose words, names or times are not those of the last telling is anything looked
 * for anew: finding is seven tenths of the cost of telling, and a running story changes by few articles.
 */
export async function tellWorks(
  store: Store,
  works: readonly TellWork[],
  {readingOf, known}: TellWorksOptions = {},
): Promise<PackedTelling[]> {
  const readings = readingOf ?? (await readingsOf(store, works));
  const own = works.map(({story}) => story.articles.flatMap((id) => readings(id) ?? []));
  const texts = new Map(own.flat().map(({prose}) => [prose.page.id, prose.page.text]));
  const textOf = (page: string) => texts.get(page);
  const ids = own.flatMap((some) => some.map(({article}) => article.id));
  const kept: ReadonlyMap<string, Found> = known === "nothing" ? new Map() : await store.found(ids, textOf);
  return works.map(({story, families}, at) => {
    const fresh = new Map<string, Found>();
    const told = tellStory(story, own[at]!, families, (reading) => {
      const key = keyOf(reading);
      const before = kept.get(reading.article.id);
      if (before?.key === key) return before.found as ArticleFindings;
      const found = findFindings(reading);
      // Where a finder broke, it is tried again the next time.
      if (found.remarks.length === 0) fresh.set(reading.article.id, {key, found});
      return found;
    });
    return store.packTelling(story.id, told, fresh, textOf);
  });
}

/** Says everything that the findings of an article depend on. */
function keyOf({article, names, times}: ArticleReading): string {
  return contentId("k", readingVersion, JSON.stringify([article, names, times]));
}

async function readingsOf(
  store: Store,
  works: readonly TellWork[],
): Promise<(article: string) => ArticleReading | undefined> {
  const readings = await store.readings([...new Set(works.flatMap(({pages}) => pages))].sort());
  const languageOf = keptLanguages(readings);
  const dated = new Map(works.flatMap((work) => Object.entries(work.dated)));
  const known = new Map(
    readings.flatMap(({page, holds}) =>
      holds.articles.map((article) => {
        const reading = languageOf(article, page);
        const published = dated.get(article.id);
        return [
          article.id,
          published === undefined ? reading : datedReading(reading, {...article, published}, page),
        ] as const;
      }),
    ),
  );
  return (article) => known.get(article);
}
