import type {ArticleReading} from "../article/article-reading.js";
import {copyTextOf} from "../copy/copy-text-of.js";
import {traceFamilies} from "../copy/trace-families.js";
import {ownerOf} from "../outlet/owner-of.js";
import {assembleReport} from "../report/assemble-report.js";
import type {Report} from "../report/report.js";
import {gatherStories} from "../story/gather-stories.js";
import type {Ruling} from "../story/ruling.js";
import type {StoryText} from "../story/story-text.js";
import {storyTextOf} from "../story/story-text-of.js";
import type {Remark} from "../text/remark.js";
import type {PageReading} from "./read-capture.js";
import {readLanguage} from "./read-language.js";
import {settleArticles} from "./settle-articles.js";
import {tellStory} from "./tell-story.js";

export type TellOptions = {
  readonly rulings?: readonly Ruling[];
  /** Remarks from before: inputs that could not be read, pages that were cut. */
  readonly remarks?: readonly Remark[];
};

/**
 * The recipe: pages with their articles to the report. Every stage is a pure function of what stands above it, so the report
 * depends on the pages alone. Cost is near n log n in articles; see docs/method/ for each stage.
 */
export function tellStories(readings: readonly PageReading[], {rulings = [], remarks = []}: TellOptions = {}): Report {
  const pages = new Map(readings.map(({page}) => [page.id, page]));
  const printed = readings.flatMap(({holds}) => holds.articles).sort((a, b) => compare(a.id, b.id));
  const traced = traceFamilies(printed.map(copyTextOf), copyRulings(rulings));
  const languages = printed.map((article) => readLanguage(article, pages.get(article.page)!));
  const settled = settleArticles(languages, traced.families, pages);
  const gathered = gatherStories(
    {
      texts: settled.map((reading) => storyTextOf(reading.article, storyEvidence(reading))),
      families: traced.families,
      ownerOf,
    },
    rulings,
  );
  const readingOf = new Map(settled.map((reading) => [reading.article.id, reading]));
  const familyOf = new Map(traced.families.map((family) => [family.id, family]));
  const told = gathered.stories.map((story) =>
    tellStory(
      story,
      story.articles.map((id) => readingOf.get(id)!),
      story.families.map((id) => familyOf.get(id)!),
    ),
  );
  return assembleReport({
    pages: readings,
    articles: settled.map(({article}) => article),
    families: traced.families,
    sharedPassages: traced.passages,
    stories: gathered.stories,
    findings: told.flatMap(({findings}) => findings),
    utterances: told.flatMap(({utterances}) => utterances),
    ladders: told.flatMap(({ladders}) => ladders),
    timeline: told.flatMap(({timeline}) => timeline),
    conflicts: told.flatMap(({conflicts}) => conflicts),
    relations: told.flatMap(({relations}) => relations),
    doubts: [...traced.doubts, ...gathered.doubts, ...told.flatMap(({doubts}) => doubts)],
    remarks,
  });
}

/** What the gathering of stories reads beside the words: whom and what an article names how often, and the days it tells of. */
function storyEvidence({names, times}: ArticleReading): Pick<StoryText, "names" | "days"> {
  const counts = new Map<string, number>();
  for (const {kind, key} of names) if (kind !== "role") counts.set(key, (counts.get(key) ?? 0) + 1);
  const days = new Set<string>();
  for (const {dating} of times) if (dating?.precision === "day") days.add(dating.earliest.slice(0, 10));
  return {names: [...counts].sort(([a], [b]) => compare(a, b)), days: [...days].sort()};
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
