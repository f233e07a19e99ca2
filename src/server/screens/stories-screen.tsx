import {storiesAnswer} from "../../view/answers.js";
import {escapeHtml} from "../../view/feed/escape-html.js";
import {tagsOf} from "../../view/search/tag-view.js";
import type {StoryCard} from "../../view/story-card.js";
import {StoriesPage} from "../../web/pages/stories-page.js";
import type {Screen} from "../screen.js";
import {sliceOf} from "../slice-of.js";

const lists = [
  "id",
  "headline",
  "articles",
  "origins",
  "conflicts",
  "entries",
  "quotes",
  "figures",
  "last",
  "fresh",
] as const;

/** All stories, by the last day anything was published, then by origins. */
export const storiesScreen: Screen = {
  path: "/stories",
  what: "stories by the last day anything was published, then by origins; `/` is the same page",
  query: ["since", "as_of", "cursor", "limit"],
  answer: storiesAnswer,
  twins: ["json", "csv", "md", "atom", "rss", "feed.json"],
  look: async ({desk, query, frame}) => {
    const {since} = query;
    const cards = since === null ? desk.cards() : desk.cards().filter((card) => (card.last ?? "") > since);
    const slice = sliceOf(cards, (card) => card.id, query, 20);
    const counts = {
      pages: desk.report.pages.length,
      articles: desk.report.articles.length,
      origins: desk.report.families.length,
      total: slice.total,
      next: slice.next,
    };
    return {
      html: () => (
        <StoriesPage
          view={{...counts, cards: slice.rows, tags: slice.from === 0 ? tagsOf(desk.report).slice(0, 24) : []}}
          frame={frame}
        />
      ),
      json: () => ({...counts, stories: slice.rows}),
      rows: () => slice.rows,
      table: () => ({
        columns: [...lists],
        rows: cards.map((card) => lists.map((name) => (card[name] === null ? "" : String(card[name])))),
      }),
      feed: () => ({title: "Stories", path: "/stories", entries: cards.slice(0, 100).map(entryOf)}),
    };
  },
};

function entryOf(card: StoryCard) {
  const outlets = card.outlets.map(({name, letter}) => `<li>${letter} ${escapeHtml(name)}</li>`).join("");
  return {
    id: card.id,
    kind: "story" as const,
    title: card.headline,
    path: `/story/${encodeURIComponent(card.id)}`,
    updated: card.last,
    articles: [],
    html: `<p>${card.articles} articles, ${card.origins} origins, ${card.conflicts} that disagree, ${card.fresh} new</p><ul>${outlets}</ul>`,
  };
}
