import type {EntryView} from "../story-view.js";

/** An entry with the ids of those that its sentence tells of the same time. */
export type FoldedEntry = EntryView & {readonly also: readonly string[]};

/** Entries that one sentence tells of one time are one row: the sentence once, with all their ids, origins and mentions. Linear. */
export function foldSentences(entries: readonly EntryView[]): FoldedEntry[] {
  const rows = new Map<string, FoldedEntry>();
  for (const entry of entries) {
    const key = `${entry.on.text} ${entry.what}`;
    const row = rows.get(key);
    if (!row) {
      rows.set(key, {...entry, also: []});
      continue;
    }
    const seen = new Set(row.evidence.map(({span}) => `${span.page} ${span.start} ${span.end}`));
    rows.set(key, {
      ...row,
      also: [...row.also, entry.id],
      letters: [...new Set([...row.letters, ...entry.letters])].sort(),
      evidence: [
        ...row.evidence,
        ...entry.evidence.filter(({span}) => !seen.has(`${span.page} ${span.start} ${span.end}`)),
      ],
    });
  }
  return [...rows.values()];
}
