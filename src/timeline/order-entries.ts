import type {Entry} from "./entry.js";
import type {StoryFindings} from "./story-findings.js";
import type {Telling} from "./telling.js";

/** Entries in the order of what happened: by first possible day, then by last; undated ones at the end, by id. */
export function orderEntries(
  told: readonly {group: readonly Telling[]; entry: Entry}[],
  _story: StoryFindings,
): Entry[] {
  const late = "9999";
  return told
    .map(({entry}) => entry)
    .sort(
      (a, b) =>
        compare(a.on?.earliest ?? late, b.on?.earliest ?? late) ||
        compare(a.on?.latest ?? late, b.on?.latest ?? late) ||
        compare(a.id, b.id),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
