import type {Article} from "../article/article.js";
import type {ArticleReading} from "../article/article-reading.js";
import {copyTextOf} from "../copy/copy-text-of.js";
import type {Family, SharedPassage} from "../copy/family.js";
import {traceFamilies} from "../copy/trace-families.js";
import {ownerOf} from "../outlet/owner-of.js";
import type {Page} from "../page/page.js";
import {gatherStories} from "../story/gather-stories.js";
import type {Ruling} from "../story/ruling.js";
import type {Doubt, Story} from "../story/story.js";
import type {StoryText} from "../story/story-text.js";
import {storyTextOf} from "../story/story-text-of.js";
import type {Prose, Sentence} from "../text/prose.js";
import type {Span} from "../text/span.js";
import {spanOf} from "../text/span-of.js";
import type {PageReading} from "./read-capture.js";
import {readLanguage} from "./read-language.js";
import {settleArticles} from "./settle-articles.js";

/** What all pages together decide before any story is told: who copied whom, when each article is of, which story it belongs to. */
export type SettledStories = {
  /** Sorted by article id. */
  readonly readings: readonly ArticleReading[];
  readonly families: readonly Family[];
  readonly passages: readonly SharedPassage[];
  /** Sorted by id. */
  readonly stories: readonly Story[];
  readonly doubts: readonly Doubt[];
};

export type SettleOptions = {
  readonly rulings?: readonly Ruling[];
  /** The language of an article, where it is known from before. */
  readonly languageOf?: (article: Article, page: Page) => ArticleReading;
};

/** The stages that look at all articles at once. Cost is near n log n in articles. */
export function settleStories(
  readings: readonly PageReading[],
  {rulings = [], languageOf = readLanguage}: SettleOptions = {},
): SettledStories {
  const pages = new Map(readings.map(({page}) => [page.id, page]));
  const printed = readings.flatMap(({holds}) => holds.articles).sort((a, b) => compare(a.id, b.id));
  const traced = traceFamilies(printed.map(copyTextOf), copyRulings(rulings));
  const languages = printed.map((article) => languageOf(article, pages.get(article.page)!));
  const settled = settleArticles(languages, traced.families, pages);
  const gathered = gatherStories(
    {
      texts: settled.map((reading) => storyTextOf(reading.article, storyEvidence(reading))),
      families: traced.families,
      ownerOf,
    },
    rulings,
  );
  return {
    readings: settled,
    families: traced.families,
    passages: traced.passages,
    stories: gathered.stories,
    doubts: [...traced.doubts, ...gathered.doubts],
  };
}

/** What the gathering of stories reads beside the words: how an article opens, whom and what it names how often, the days it tells of. */
function storyEvidence({prose, names, times}: ArticleReading): Pick<StoryText, "opening" | "names" | "days"> {
  const counts = new Map<string, number>();
  for (const {kind, key} of names) if (kind !== "role") counts.set(key, (counts.get(key) ?? 0) + 1);
  const days = new Set<string>();
  for (const {dating} of times) if (dating?.precision === "day") days.add(dating.earliest.slice(0, 10));
  const first = prose.sentences.find(({paragraph}) => prose.paragraphs[paragraph]?.kind === "body");
  return {
    ...(first ? {opening: openingOf(prose.page, first)} : {}),
    names: [...counts].sort(([a], [b]) => compare(a, b)),
    days: [...days].sort(),
  };
}

const longestOpening = 120;

/** A sentence, cut before the last word that would make it longer than a headline. */
function openingOf(page: Prose["page"], {start, end}: Sentence): Span {
  if (end - start <= longestOpening) return spanOf(page, start, end);
  const last = page.text.slice(start, start + longestOpening).search(/\s\S*$/);
  return spanOf(page, start, start + (last > 0 ? last : longestOpening));
}

function copyRulings(rulings: readonly Ruling[]) {
  return {
    copies: rulings.flatMap((ruling) => (ruling.kind === "copy" ? [{article: ruling.article, of: ruling.of}] : [])),
    notCopies: rulings.flatMap((ruling) => (ruling.kind === "not-copy" ? [ruling.articles] : [])),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
