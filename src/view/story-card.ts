import type {Report} from "../report/report.js";
import type {Story} from "../story/story.js";
import {storyPeriod} from "./brief/story-period.js";
import {originSigns} from "./origin-signs.js";
import {outletName} from "./outlet-name.js";
import {dayBefore, lastDay} from "./part/last-day.js";
import {type ShownDating, showDating} from "./show-dating.js";
import {disagreements} from "./story-view.js";

/** A story in a list: counts, who prints it, what does not line up, and how much is new on its last day. */
export type StoryCard = {
  readonly id: string;
  readonly headline: string;
  readonly articles: number;
  readonly origins: number;
  readonly outlets: readonly {readonly name: string; readonly letter: string; readonly colour: number}[];
  readonly conflicts: number;
  readonly entries: number;
  readonly quotes: number;
  readonly figures: number;
  /** The last day on which an article of it was published, ISO, or null. */
  readonly last: string | null;
  /** Entries told first on the last day. */
  readonly fresh: number;
  readonly from: ShownDating | null;
  readonly to: ShownDating | null;
};

/** Cards of all stories: by the last day anything was published, then by origins, then by id; undated stories last. Near linear. */
export function storyCards(report: Report, stories: readonly Story[] = report.stories): StoryCard[] {
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const families = new Map(report.families.map((family) => [family.id, family]));
  const storyOf = new Map(report.stories.flatMap((story) => story.articles.map((id) => [id, story.id] as const)));
  const byStory = <T>(list: readonly T[], of: (one: T) => string | undefined) => {
    const groups = new Map<string, T[]>();
    for (const one of list) {
      const story = of(one);
      if (story === undefined) continue;
      const group = groups.get(story);
      if (group) group.push(one);
      else groups.set(story, [one]);
    }
    return groups;
  };
  const entries = byStory(report.timeline, (one) => one.story);
  const conflicts = byStory(report.conflicts, (one) => one.story);
  const quotes = byStory(report.quotes, (one) => storyOf.get(one.article));
  const figures = byStory(report.figures, (one) => storyOf.get(one.article));
  const published = (id: string) => articles.get(id)?.published?.earliest.slice(0, 10) ?? null;
  return stories
    .map((story): StoryCard => {
      const own = story.articles.flatMap((id) => articles.get(id) ?? []);
      const told = entries.get(story.id) ?? [];
      const period = storyPeriod(told, own);
      const last = lastDay(own);
      const before = last === null ? null : dayBefore(last);
      const outlets = new Map<string, StoryCard["outlets"][number]>();
      for (const sign of originSigns(story.families.flatMap((id) => families.get(id) ?? [])))
        for (const member of families.get(sign.family)?.members ?? []) {
          const name = outletName(articles.get(member.article));
          const key = `${sign.letter} ${name}`;
          if (outlets.size < 12 && !outlets.has(key))
            outlets.set(key, {name, letter: sign.letter, colour: sign.colour});
        }
      return {
        id: story.id,
        headline: story.headline.text,
        articles: story.articles.length,
        origins: story.origins,
        outlets: [...outlets.values()],
        conflicts: (conflicts.get(story.id) ?? []).filter((one) => disagreements.has(one.kind)).length,
        entries: told.length,
        quotes: quotes.get(story.id)?.length ?? 0,
        figures: figures.get(story.id)?.length ?? 0,
        last,
        fresh:
          before === null
            ? 0
            : told.filter((entry) => entry.articles.every((id) => (published(id) ?? "") > before)).length,
        from: period && showDating(period.first.on),
        to: period && showDating(period.last.on),
      };
    })
    .sort(
      (a, b) =>
        compare(b.last ?? "", a.last ?? "") || b.origins - a.origins || b.fresh - a.fresh || compare(a.id, b.id),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
