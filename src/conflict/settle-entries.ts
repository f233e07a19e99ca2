import type {Span} from "../text/span.js";
import type {Entry} from "../timeline/entry.js";
import type {StoryFindings} from "../timeline/story-findings.js";
import type {Conflict} from "./conflict.js";

type Places = Map<string, {start: number; end: number; by: Conflict}[]>;

/**
 * The timeline after the conflicts are known: an act or position that its own side later undid is `superseded`, with the words that undid it.
 * One that another source denies is `disputed`. Only the act at the reading counts, not every entry whose sentence the reading touches. Linear
 * in entries and readings.
 */
export function settleEntries(
  story: StoryFindings,
  entries: readonly Entry[],
  conflicts: readonly Conflict[],
): Entry[] {
  const undone: Places = new Map();
  const denied: Places = new Map();
  for (const conflict of conflicts) {
    if (conflict.kind === "change") put(undone, conflict, conflict.readings[0]?.spans ?? []);
    const denial = conflict.because.find(({say}) => say === "denied here")?.span;
    if (conflict.kind === "conflict" && denial)
      for (const {spans} of conflict.readings)
        if (!spans.some((span) => span.page === denial.page && span.start === denial.start))
          put(denied, conflict, spans);
  }
  if (undone.size + denied.size === 0) return [...entries];
  const events = new Map(story.events.map((event) => [event.id, event]));
  return entries.map((entry) => {
    if (entry.status === "disputed") return entry;
    const told = entry.events.flatMap((id) => events.get(id) ?? []);
    const against = told.map((event) => at(denied, event.trigger)).find(Boolean);
    if (against) {
      const span = against.by.because.find(({say}) => say === "denied here")!.span!;
      return {...entry, status: "disputed" as const, because: [...entry.because, {say: "denied here", span}]};
    }
    const hits = told.map((event) => at(undone, event.trigger));
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

function put(places: Places, by: Conflict, spans: readonly Span[]): void {
  for (const {page, start, end} of spans) {
    const list = places.get(page);
    if (list) list.push({start, end, by});
    else places.set(page, [{start, end, by}]);
  }
}

function at(places: Places, trigger: Span) {
  return places.get(trigger.page)?.find(({start, end}) => start <= trigger.start && trigger.end <= end);
}
