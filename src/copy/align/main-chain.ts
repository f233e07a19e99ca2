import type {Run} from "./align-words.js";

/** Beyond so many runs order is no longer told; nothing counts as moved. */
const mostRuns = 4000;

/** The runs that stand in the same order in both texts, as many words as possible; the others were moved. n log n. */
export function mainChain(runs: readonly Run[]): Set<Run> {
  if (runs.length > mostRuns) return new Set(runs);
  const places = [...new Set(runs.map(({theirs}) => theirs))].sort((a, b) => a - b);
  const rank = new Map(places.map((place, i) => [place, i + 1]));
  // Heaviest chain that ends at or before a place, as a tree of prefix maxima (Fenwick 1994).
  const tree: ({weight: number; last: number} | null)[] = new Array(places.length + 1).fill(null);
  const before: number[] = [];
  let best = {weight: 0, last: -1};
  runs.forEach((run, i) => {
    let heaviest = {weight: 0, last: -1};
    for (let k = rank.get(run.theirs)! - 1; k > 0; k -= k & -k) {
      const held = tree[k];
      if (held && held.weight > heaviest.weight) heaviest = held;
    }
    before[i] = heaviest.last;
    const mine = {weight: heaviest.weight + run.length, last: i};
    for (let k = rank.get(run.theirs)!; k <= places.length; k += k & -k) {
      const held = tree[k];
      if (!held || mine.weight > held.weight) tree[k] = mine;
    }
    if (mine.weight > best.weight) best = mine;
  });
  const chain = new Set<Run>();
  for (let i = best.last; i >= 0; i = before[i]!) chain.add(runs[i]!);
  return chain;
}
