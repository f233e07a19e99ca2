import {storyAnswer} from "../../view/answers.js";
import {writeDossierMarkdown} from "../../view/export/dossier-markdown.js";
import {storyFeed} from "../../view/feed/story-feed.js";
import {listRows} from "../../view/list-rows.js";
import {lastDay} from "../../view/part/last-day.js";
import {storyPart} from "../../view/part/report-part.js";
import {relationView} from "../../view/relation-view.js";
import {StoryPage, storyPageSizes} from "../../web/pages/story-page.js";
import type {Screen} from "../screen.js";

/** One story: what is new, when, who said, what disagrees, figures, sources. */
export const storyScreen: Screen = {
  path: "/story/:id",
  missing: "There is no such story in this collection. The first page lists all of them.",
  what: "one story: what is new, timeline, who said what, what disagrees, figures, sources; the JSON is the part of the report that concerns it",
  query: ["since", "as_of", "limit", "only"],
  answer: storyAnswer,
  twins: ["json", "csv", "md", "atom", "rss", "feed.json"],
  look: async ({desk, params, query, frame}) => {
    const story = desk.story(params["id"]!);
    if (!story) return null;
    const view = desk.storyView(story, query.since ?? undefined);
    return {
      html: () => {
        const [pair] = view.relations;
        const own = new Set(story.articles);
        return (
          <StoryPage
            view={view}
            brief={desk.storyBrief(story, storyPageSizes, query.since ?? undefined)}
            relation={pair === undefined ? null : relationView(desk.report, pair.pair[0]!, pair.pair[1]!)}
            last={lastDay(desk.report.articles.filter((article) => own.has(article.id)))}
            frame={frame}
          />
        );
      },
      json: () => {
        const part = storyPart(desk.report, story);
        const limit = query.limit ?? 200;
        const totals: Record<string, number> = {};
        const cut: Record<string, unknown> = {};
        for (const [name, list] of Object.entries(part)) {
          if (Array.isArray(list)) totals[name] = list.length;
          cut[name] = Array.isArray(list) ? list.slice(0, limit) : list;
        }
        return {...cut, totals};
      },
      table: () => listRows(desk.report, "timeline", story.id),
      markdown: () => writeDossierMarkdown(view),
      feed: () => storyFeed(desk.report, story, view, query.only),
    };
  },
};
