import {generateAtomFeed, generateJsonFeed, generateRssFeed} from "feedsmith";
import {cleanText} from "../../view/feed/escape-html.js";
import type {FeedEntry, FeedView} from "../../view/feed/story-feed.js";

export type FeedKind = "atom" | "rss" | "feed.json";

const longestTitle = 300;

/**
 * A feed as Atom, RSS 2.0 or JSON Feed. `base` is the address of this reader without a slash at the end. Atom demands a time of every entry: one whose
 * pages give none gets the start of 1970 and says "undated" in its title's place; RSS and JSON Feed leave it out.
 */
export function writeFeed(feed: FeedView, kind: FeedKind, base: string): string {
  const link = (path: string) => `${base}${path}`;
  const latest = feed.entries
    .map((entry) => dateOf(entry))
    .filter((date) => date !== null)
    .sort((a, b) => b.getTime() - a.getTime())[0];
  const title = clip(feed.title);
  switch (kind) {
    case "atom":
      return generateAtomFeed({
        id: link(feed.path),
        title: {value: title},
        updated: latest ?? new Date(0),
        links: [
          {href: link(feed.path), rel: "alternate", type: "text/html"},
          {href: link(`${feed.path}.atom`), rel: "self", type: "application/atom+xml"},
        ],
        generator: {text: "Throughline"},
        entries: feed.entries.map((entry) => ({
          id: link(`/id/${entry.id}`),
          title: {value: clip(entry.title), type: "text"},
          updated: dateOf(entry) ?? new Date(0),
          authors: [{name: "Throughline"}],
          categories: [{term: entry.kind}],
          links: [{href: link(entry.path), rel: "alternate", type: "text/html"}],
          content: {
            value: cleanText(dateOf(entry) === null ? `<p>undated</p>${entry.html}` : entry.html),
            type: "html",
          },
        })),
      });
    case "rss":
      return generateRssFeed({
        title,
        link: link(feed.path),
        description: title,
        ...(latest === undefined ? {} : {lastBuildDate: latest}),
        items: feed.entries.map((entry) => {
          const date = dateOf(entry);
          return {
            // Many readers take an RSS title for HTML, whatever the standard leaves open.
            title: clip(entry.title).replaceAll("<", "&lt;"),
            link: link(entry.path),
            guid: {value: link(`/id/${entry.id}`), isPermaLink: false},
            categories: [{name: entry.kind}],
            description: cleanText(entry.html),
            ...(date === null ? {} : {pubDate: date}),
          };
        }),
      });
    case "feed.json":
      return `${JSON.stringify(
        generateJsonFeed({
          title,
          home_page_url: link(feed.path),
          feed_url: link(`${feed.path}.feed.json`),
          items: feed.entries.map((entry) => {
            const date = dateOf(entry);
            return {
              id: link(`/id/${entry.id}`),
              url: link(entry.path),
              title: clip(entry.title),
              content_html: cleanText(entry.html),
              tags: [entry.kind],
              ...(date === null ? {} : {date_published: date}),
            };
          }),
        }),
        null,
        2,
      )}\n`;
  }
}

function dateOf({updated}: FeedEntry): Date | null {
  if (updated === null) return null;
  const date = new Date(updated);
  return Number.isNaN(date.getTime()) ? null : date;
}

function clip(text: string): string {
  const flat = cleanText(text).replace(/\s+/g, " ").trim();
  return flat.length <= longestTitle ? flat : `${flat.slice(0, longestTitle - 1)}…`;
}
