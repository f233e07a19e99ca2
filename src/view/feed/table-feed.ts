import {contentId} from "../../text/content-id.js";
import type {ListTable} from "../list-rows.js";
import {escapeHtml} from "./escape-html.js";
import type {FeedView} from "./story-feed.js";

const shownRows = 100;
/** Columns that say when a row is from, the first that is there. */
const dayColumns = ["earliest", "on.earliest", "published.earliest", "asOf.earliest", "published", "day", "last"];
/** Columns whose words make the title, as many as are there. */
const titleColumns = [
  "kind",
  "about",
  "speaker",
  "headline",
  "what",
  "words",
  "span",
  "field",
  "value",
  "outlet",
  "sentence",
  "page",
];

/** Any list as a feed: an entry a row, named by its content, dated by its own day where it has one. For pages that have no feed of their own. */
export function tableFeed({columns, rows}: ListTable, title: string, path: string): FeedView {
  const dayAt = dayColumns.map((name) => columns.indexOf(name)).find((at) => at >= 0) ?? -1;
  const titles = titleColumns.map((name) => columns.indexOf(name)).filter((at) => at >= 0);
  const seen = new Map<string, number>();
  return {
    title,
    path,
    entries: rows.slice(0, shownRows).map((row) => {
      const key = contentId("r", ...row);
      const times = seen.get(key) ?? 0;
      seen.set(key, times + 1);
      const day = dayAt < 0 ? "" : (row[dayAt] ?? "");
      const words = (titles.length > 0 ? titles.map((at) => row[at] ?? "") : row.slice(0, 3)).filter(
        (cell) => cell !== "",
      );
      const cells = columns.map((column, at) => `<dt>${escapeHtml(column)}</dt><dd>${escapeHtml(row[at] ?? "")}</dd>`);
      return {
        id: times === 0 ? key : `${key}-${times}`,
        kind: "row" as const,
        title: words.slice(0, 3).join(": ") || title,
        path,
        updated: /^\d{4}-\d{2}-\d{2}/.test(day) ? day : null,
        articles: [],
        html: `<dl>${cells.join("")}</dl>`,
      };
    }),
  };
}
