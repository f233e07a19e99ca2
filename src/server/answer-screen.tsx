import {writeCsv, writeMarkdown} from "../view/write-table.js";
import type {Shown, Twin} from "./screen.js";
import {writeFeed} from "./write-feed.js";

export type Answer = {readonly type: string; readonly body: string};

/** A screen as one of its twins, or as the page. Null when it has no such twin after all. */
export async function answerScreen(
  shown: Shown,
  twin: Twin | null,
  base: string,
  title: string,
): Promise<Answer | null> {
  switch (twin) {
    case null:
      return {type: "text/html; charset=utf-8", body: `<!doctype html>${String(await shown.html())}`};
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
      return shown.feed
        ? {type: "application/atom+xml; charset=utf-8", body: writeFeed(shown.feed(), "atom", base)}
        : null;
    case "rss":
      return shown.feed
        ? {type: "application/rss+xml; charset=utf-8", body: writeFeed(shown.feed(), "rss", base)}
        : null;
    case "feed.json":
      return shown.feed
        ? {type: "application/feed+json; charset=utf-8", body: writeFeed(shown.feed(), "feed.json", base)}
        : null;
  }
}
