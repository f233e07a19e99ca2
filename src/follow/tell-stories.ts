import {copyTextOf} from "../copy/copy-text-of.js";
import {traceFamilies} from "../copy/trace-families.js";
import {assembleReport} from "../report/assemble-report.js";
import type {Report} from "../report/report.js";
import {gatherStories} from "../story/gather-stories.js";
import type {Ruling} from "../story/ruling.js";
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
    {texts: settled.map(({article}) => storyTextOf(article)), families: traced.families},
    rulings,
  );
  const told = gathered.stories.map((story) => tellStory(story, settled, traced.families));
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

function copyRulings(rulings: readonly Ruling[]) {
  return {
    copies: rulings.flatMap((ruling) => (ruling.kind === "copy" ? [{article: ruling.article, of: ruling.of}] : [])),
    notCopies: rulings.flatMap((ruling) => (ruling.kind === "not-copy" ? [ruling.articles] : [])),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
