/** A term that more groups have finds no pairs; fewer where there are many groups, so that the work stays linear. */
const commonTerm = 200;
const rareTerm = 40;
const wholeWork = 2_000_000;

/**
 * Pairs of groups that share at least `least` terms, the one before the other, with how many they share; only those that are `near`
 * (in time). By an index of terms. Most shared first.
 */
export function sharingPairs(
  candidates: readonly number[],
  termsOf: (group: number) => ReadonlySet<string>,
  ignored: ReadonlySet<string>,
  least: number,
  near: (one: number, other: number) => boolean,
): (readonly [number, number, number])[] {
  const most = Math.max(rareTerm, Math.min(commonTerm, Math.floor(wholeWork / Math.max(1, candidates.length))));
  const holders = new Map<string, number[]>();
  const shared = new Map<number, number>();
  const pairs: (readonly [number, number, number])[] = [];
  for (const group of [...candidates].sort((a, b) => a - b)) {
    shared.clear();
    for (const term of termsOf(group)) {
      if (ignored.has(term)) continue;
      const list = holders.get(term) ?? holders.set(term, []).get(term)!;
      if (list.length > most) continue;
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
      list.push(group);
    }
    for (const [other, count] of shared) if (count >= least && near(other, group)) pairs.push([other, group, count]);
  }
  return pairs.sort((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1]);
}
