import {assembleReport} from "../report/assemble-report.js";
import type {Report} from "../report/report.js";
import type {Ruling} from "../story/ruling.js";
import type {Remark} from "../text/remark.js";
import type {PageReading} from "./read-capture.js";
import {type SettleOptions, settleStories} from "./settle-stories.js";
import {tellStory} from "./tell-story.js";

export type TellOptions = SettleOptions & {
  readonly rulings?: readonly Ruling[];
  /** Remarks from before: inputs that could not be read, pages that were cut. */
  readonly remarks?: readonly Remark[];
};

/**
 * The recipe: pages with their articles to the report. Every stage is a pure function of what stands above it, so the report
 * depends on the pages alone. Cost is near n log n in articles; see docs/method/ for each stage.
 */
export function tellStories(readings: readonly PageReading[], {remarks = [], ...options}: TellOptions = {}): Report {
  const settled = settleStories(readings, options);
  const readingOf = new Map(settled.readings.map((reading) => [reading.article.id, reading]));
  const familyOf = new Map(settled.families.map((family) => [family.id, family]));
  const told = settled.stories.map((story) =>
    tellStory(
      story,
      story.articles.map((id) => readingOf.get(id)!),
      story.families.map((id) => familyOf.get(id)!),
    ),
  );
  return assembleReport({
    pages: readings,
    articles: settled.readings.map(({article}) => article),
    families: settled.families,
    sharedPassages: settled.passages,
    stories: settled.stories,
    findings: told.flatMap(({findings}) => findings),
    utterances: told.flatMap(({utterances}) => utterances),
    ladders: told.flatMap(({ladders}) => ladders),
    timeline: told.flatMap(({timeline}) => timeline),
    conflicts: told.flatMap(({conflicts}) => conflicts),
    relations: told.flatMap(({relations}) => relations),
    doubts: [...settled.doubts, ...told.flatMap(({doubts}) => doubts)],
    remarks: [...remarks, ...told.flatMap((one) => one.remarks)],
  });
}
