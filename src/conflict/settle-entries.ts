import type {Entry} from "../timeline/entry.js";
import type {StoryFindings} from "../timeline/story-findings.js";
import type {Conflict} from "./conflict.js";

/**
 * The timeline after the conflicts are known: an act or position that its own side later undid is `superseded`, with the words that undid it.
 * Only the act at the reading counts, not every entry whose sentence the reading touches. Linear in entries and readings.
 */
export function settleEntries(
  story: StoryFindings,
  entries: readonly Entry[],
  conflicts: readonly Conflict[],
): Entry[] {
  const undone = new Map<string, {start: number; end: number; by: Conflict}[]>();
  for (const conflict of conflicts) {
    if (conflict.kind !== "change") continue;
    for (const span of conflict.readings[0]?.spans ?? []) {
      const list = undone.get(span.page) ?? [];
      list.push({start: span.start, end: span.end, by: conflict});
      undone.set(span.page, list);
    }
  }
  if (undone.size === 0) return [...entries];
  const events = new Map(story.events.map((event) => [event.id, event]));
  return entries.map((entry) => {
    if (entry.status === "disputed") return entry;
    const hits = entry.events.map((id) => {
      const event = events.get(id);
      return (
        event &&
        undone.get(event.trigger.page)?.find(({start, end}) => start <= event.trigger.start && event.trigger.end <= end)
      );
    });
    // A position is superseded when every telling of it is the position given up.
    if (hits.length === 0 || hits.some((hit) => !hit)) return entry;
    const by = hits[0]!.by;
    const last = by.readings.at(-1)?.spans[0];
    return {
      ...entry,
      status: "superseded" as const,
      because: [...entry.because, {say: "its own side later undid it", ...(last ? {span: last} : {})}],
    };
  });
}
