import {escapeHtml} from "../feed/escape-html.js";
import type {EntryView, StoryView} from "../story-view.js";

type TimelineDate = {readonly year: number; readonly month: number; readonly day: number};

/**
 * A story for TimelineJS: one slide an entry, dated ones only, since that format has no place for others. `display_date` says how sure the date
 * is; the words of pages are escaped, since TimelineJS reads its texts as HTML.
 */
export function timelineJs(view: StoryView): object {
  return {
    title: {
      unique_id: view.id,
      text: {
        headline: escapeHtml(view.headline),
        text: `${view.articles} articles, ${view.origins} origins${view.undated.length > 0 ? `; ${view.undated.length} entries are undated and not shown` : ""}`,
      },
    },
    events: view.timeline.flatMap((entry) => {
      const from = dateOf(entry.earliest);
      const to = dateOf(entry.latest);
      if (from === null || to === null) return [];
      const slide = {
        unique_id: entry.id,
        start_date: from,
        display_date: shown(entry),
        text: textOf(entry),
        group: entry.on.certainty,
      };
      return [entry.earliest?.slice(0, 10) === entry.latest?.slice(0, 10) ? slide : {...slide, end_date: to}];
    }),
  };
}

function dateOf(iso: string | null): TimelineDate | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "");
  return found ? {year: Number(found[1]), month: Number(found[2]), day: Number(found[3])} : null;
}

function shown(entry: EntryView): string {
  return entry.on.certainty === "stated" ? entry.on.text : `${entry.on.text} (${entry.on.certainty})`;
}

function textOf(entry: EntryView): {readonly headline: string; readonly text: string} {
  const sources = [...new Set(entry.evidence.map((one) => one.outlet))].slice(0, 6).map(escapeHtml);
  return {headline: escapeHtml(entry.what), text: `<p>${sources.join(", ")}</p>`};
}
