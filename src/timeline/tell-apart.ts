import type {Entry} from "./entry.js";
import type {Telling} from "./telling.js";

/** A clause of fewer words says too little by itself. */
const fewestWords = 3;

/**
 * Entries of one day that one sentence tells best ("raided the office, and arrested seven"): the first in the sentence is shown by the sentence, the others by
 * their own clause, so that no two lines of a timeline say the same. Linear in entries and their events.
 */
export function tellApart<T extends {readonly group: readonly Telling[]; readonly entry: Entry}>(
  told: readonly T[],
): T[] {
  const keyOf = ({entry: {what, on}}: T) => `${what.page}:${what.start}:${what.end} ${on?.earliest} ${on?.latest}`;
  const bySentence = new Map<string, T[]>();
  for (const one of told) bySentence.set(keyOf(one), [...(bySentence.get(keyOf(one)) ?? []), one]);
  return told.map((one) => {
    const same = bySentence.get(keyOf(one))!;
    const clause = clauseOf(one);
    if (same.length < 2 || !clause) return one;
    const first = same.every((other) => other === one || (clauseOf(other)?.start ?? Infinity) > clause.start);
    return first ? one : {...one, entry: {...one.entry, what: clause}};
  });
}

function clauseOf({group, entry: {what}}: {readonly group: readonly Telling[]; readonly entry: Entry}) {
  const clauses = group
    .flatMap(({events}) => events.map(({span}) => span))
    .filter(({page, start, end}) => page === what.page && start >= what.start && end <= what.end)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  return clauses.find(({text}) => text.trim().split(/\s+/).length >= fewestWords && !/^to\b/i.test(text));
}
