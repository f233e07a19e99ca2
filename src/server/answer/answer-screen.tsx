import {tableFeed} from "../../view/feed/table-feed.js";
import {writeCsv, writeMarkdown} from "../../view/write-table.js";
import type {Shown, Twin} from "../screen.js";
import {keepDay} from "./keep-day.js";
import {writeFeed} from "./write-feed.js";

const feedTypes = {
  atom: "application/atom+xml",
  rss: "application/rss+xml",
  "feed.json": "application/feed+json",
} as const;

export type Answer = {readonly type: string; readonly body: string};

/** A screen as one of its twins, or as the page. Null when it has no such twin after all. */
export async function answerScreen(
  shown: Shown,
  twin: Twin | null,
  base: string,
  title: string,
  asOf: string | null = null,
): Promise<Answer | null> {
  switch (twin) {
    case null:
      return {type: "text/html; charset=utf-8", body: `<!doctype html>${keepDay(String(await shown.html()), asOf)}`};
    case "json":
      return {type: "application/json; charset=utf-8", body: `${JSON.stringify(shown.json())}\n`};
    case "jsonl":
      return shown.rows
        ? {
            type: "application/jsonl; charset=utf-8",
            body: shown
              .rows()
              .map((row) => `${JSON.stringify(row)}\n`)
              .join(""),
          }
        : null;
    case "csv":
      return shown.table ? {type: "text/csv; charset=utf-8", body: writeCsv(shown.table())} : null;
    case "md": {
      if (shown.markdown) return {type: "text/markdown; charset=utf-8", body: shown.markdown()};
      return shown.table
        ? {type: "text/markdown; charset=utf-8", body: `# ${title}\n\n${writeMarkdown(shown.table())}`}
        : null;
    }
    case "atom":
    case "rss":
    case "feed.json": {
      const feed = shown.feed?.() ?? (shown.table ? tableFeed(shown.table(), title, title) : null);
      return feed === null ? null : {type: `${feedTypes[twin]}; charset=utf-8`, body: writeFeed(feed, twin, base)};
    }
  }
}
