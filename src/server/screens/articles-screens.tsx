import {articlesAnswer} from "../../view/answers.js";
import {escapeHtml} from "../../view/feed/escape-html.js";
import {type FeedView, storyFeed} from "../../view/feed/story-feed.js";
import {type ArticlesView, articlesView} from "../../view/search/articles-view.js";
import {outletView} from "../../view/search/outlet-view.js";
import {searchArticles} from "../../view/search/search-index.js";
import {type Snippet, snippetOf} from "../../view/search/snippet-of.js";
import {tagView} from "../../view/search/tag-view.js";
import {ArticlesPage} from "../../web/pages/articles-page.js";
import type {Asked, Screen, Shown} from "../screen.js";
import {sliceOf} from "../slice-of.js";

const twins = ["json", "csv", "md", "atom", "rss", "feed.json"] as const;
const query = ["as_of", "cursor", "limit", "only"] as const;
const rankedHits = 300;

/** "Latest with #tag": copies folded, origins counted, absolute dates. */
export const tagScreen: Screen = {
  path: "/tag/:tag",
  what: "articles that carry a tag or name it in their text, copies folded, latest first",
  query,
  answer: articlesAnswer,
  twins,
  look: async (asked) => {
    const view = tagView(asked.desk.report, asked.params["tag"]!, asked.desk.index(), asked.desk.places());
    return shown(
      asked,
      view,
      `Latest with #${asked.params["tag"]!}`,
      "No article carries this tag or names it. Search for its single words, or see the tags on the first page.",
    );
  },
};

/** What an outlet printed, or an agency is credited for. */
export const outletScreen: Screen = {
  path: "/outlet/:name",
  missing: "No outlet or agency of that name is known here. Sources lists all of them.",
  what: "what an outlet printed or an agency is credited for, copies folded, latest first",
  query,
  answer: articlesAnswer,
  twins,
  look: async (asked) => {
    const view = outletView(asked.desk.report, asked.params["name"]!, asked.desk.places());
    return view === null ? null : shown(asked, view, view.title, "");
  },
};

/** Articles that hold all words of the question. */
export const searchScreen: Screen = {
  path: "/search",
  what: "articles that hold every word of `q`; words in headlines and rare words first; copies folded among the first 300",
  query: ["q", ...query],
  answer: articlesAnswer,
  twins,
  look: async (asked) => {
    const {q} = asked.query;
    const {report} = asked.desk;
    const {hits, total} = searchArticles(asked.desk.index(), q);
    const rank = new Map(hits.slice(0, rankedHits).map((hit, index) => [hit.article, index]));
    const chosen = asked.desk.articlesOf([...rank.keys()]);
    const folded = articlesView(report, `Search: ${q}`, chosen, () => null, asked.desk.places());
    const best = (row: (typeof folded.rows)[number]) =>
      Math.min(...[row, ...row.copies].map(({id}) => rank.get(id) ?? rankedHits));
    const rows = [...folded.rows].sort((a, b) => best(a) - best(b));
    const view = {...folded, rows, articles: total};
    const empty =
      q === ""
        ? "Type words that stand in the articles."
        : "No article holds all of these words. Try fewer words, or another form of a word: only whole words are found.";
    return shown(asked, view, q === "" ? "Search" : `Search: ${q}`, empty, q);
  },
};

function shown(asked: Asked, view: ArticlesView, heading: string, empty: string, q?: string): Shown {
  const slice = sliceOf(view.rows, (row) => row.id, asked.query, 30);
  return {
    html: () => (
      <ArticlesPage
        heading={heading}
        view={view}
        slice={slice}
        empty={empty}
        frame={asked.frame}
        snippets={q === undefined ? noSnippets : snippetsOf(asked, slice.rows, q)}
        {...(q === undefined ? {} : {query: q})}
      />
    ),
    json: () => ({...view, rows: slice.rows, total: slice.total, next: slice.next}),
    table: () => ({
      columns: ["id", "headline", "outlet", "agency", "published", "story", "family", "kind", "copies", "why"],
      rows: view.rows.map((row) => [
        row.id,
        row.headline,
        row.outlet,
        row.agency ?? "",
        row.published.text,
        row.story?.id ?? "",
        row.family ?? "",
        row.kind,
        String(row.copies.length),
        row.why ?? "",
      ]),
    }),
    feed: () => (asked.query.only.length === 0 ? feedOf(view, asked.frame.path) : findingsOf(asked, view)),
  };
}

const noSnippets: ReadonlyMap<string, Snippet> = new Map();

function snippetsOf({desk}: Asked, rows: ArticlesView["rows"], q: string): ReadonlyMap<string, Snippet> {
  return new Map(
    desk.articlesOf(rows.map((row) => row.id)).flatMap((article) => {
      const snippet = snippetOf(article, q);
      return snippet === null ? [] : [[article.id, snippet] as const];
    }),
  );
}

function feedOf(view: ArticlesView, path: string): FeedView {
  return {
    title: view.title,
    path,
    entries: view.rows.slice(0, 100).map((row) => ({
      id: row.id,
      kind: "article",
      title: row.headline,
      path: `/article/${encodeURIComponent(row.id)}`,
      updated: row.day,
      articles: [row.id],
      html: `<p>${escapeHtml(row.outlet)}, ${escapeHtml(row.published.text)}${row.copies.length === 0 ? "" : `, ${row.copies.length} further copies`}</p>`,
    })),
  };
}

const feedStories = 10;

/** Of the stories that these articles stand in, only what rests on one of them: facts, quotations, figures, conflicts, so that copies make no entry. */
function findingsOf(asked: Asked, view: ArticlesView): FeedView {
  const {desk} = asked;
  const own = new Set(view.rows.flatMap((row) => [row.id, ...row.copies.map((copy) => copy.id)]));
  const ids = [...new Set(view.rows.flatMap((row) => row.story?.id ?? []))].slice(0, feedStories);
  const entries = ids
    .flatMap((id) => desk.story(id) ?? [])
    .flatMap((story) => storyFeed(desk.report, story, desk.storyView(story), asked.query.only).entries)
    .filter((entry) => entry.articles.some((id) => own.has(id)));
  entries.sort((a, b) =>
    (a.updated ?? "") === (b.updated ?? "") ? (a.id < b.id ? -1 : 1) : (a.updated ?? "") < (b.updated ?? "") ? 1 : -1,
  );
  return {title: view.title, path: asked.frame.path, entries: entries.slice(0, 100)};
}
