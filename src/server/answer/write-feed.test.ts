import {parseFeed} from "htmlparser2";
import {expect, test} from "vitest";
import type {FeedView} from "../../view/feed/story-feed.js";
import {writeFeed} from "./write-feed.js";

const feed: FeedView = {
  title: "Ferry & harbour ]]> <b>",
  path: "/story/s1",
  entries: [
    {
      id: "e1",
      kind: "facts",
      title: "The ferry sank ]]> \u0000 <i>",
      path: "/story/s1#e1",
      updated: "2024-05-06",
      articles: [],
      html: "<p>words ]]&gt; ]]></p>",
    },
    {
      id: "e2",
      kind: "quotes",
      title: "x".repeat(900),
      path: "/story/s1#e2",
      updated: null,
      articles: [],
      html: "<p>said</p>",
    },
  ],
};

test("Atom and RSS are read back whole by another parser, whatever marks the words hold", () => {
  for (const kind of ["atom", "rss"] as const) {
    const read = parseFeed(writeFeed(feed, kind, "http://localhost"));
    expect([kind, read?.title?.includes("Ferry"), read?.items.length]).toEqual([kind, true, 2]);
    expect([kind, read?.items[0]?.link]).toEqual([kind, "http://localhost/story/s1#e1"]);
    expect([kind, read?.items[0]?.description?.includes("words")]).toEqual([kind, true]);
  }
});

test("an entry without a date has none in RSS and JSON Feed", () => {
  expect(parseFeed(writeFeed(feed, "rss", "http://localhost"))?.items[1]?.pubDate).toBeUndefined();
  const json = JSON.parse(writeFeed(feed, "feed.json", "http://localhost"));
  expect([json.version, json.items.length, json.items[0].date_published, json.items[1].date_published]).toEqual([
    "https://jsonfeed.org/version/1.1",
    2,
    "2024-05-06T00:00:00.000Z",
    undefined,
  ]);
});
