import type {Near} from "./near-texts.js";

/** How much of the likeness of two texts is that of their neighbourhoods, and how much their own. */
const neighbourShare = 0.6;
/** A text counts as its own neighbour with at least this likeness, so that two lone texts are not alike for being lone. */
const selfLikeness = 0.35;
const mostHolders = 200;
/** Two texts with less in common among their neighbours are far below any limit. */
const leastShared = 0.1;

/**
 * Likeness of two texts by their own words and by the texts that both are near to (after Jarvis and Patrick 1973, weighted).
 * Reports of one event are near to the same reports; those of its look-alike to others. Symmetric; rows by the first text.
 * Near linear.
 */
export function sharedNeighbours(
  near: readonly Near[],
  own: (one: number, other: number) => number,
): Map<number, number>[] {
  const rows = near.map(({texts, likeness}, text) => {
    const row = new Map<number, number>();
    row.set(text, Math.max(selfLikeness, likeness[0] ?? 0));
    texts.forEach((other, at) => {
      row.set(other, likeness[at]!);
    });
    let norm = 0;
    for (const weight of row.values()) norm += weight * weight;
    norm = Math.sqrt(norm);
    for (const [other, weight] of row) row.set(other, weight / norm);
    return row;
  });
  const holders: number[][] = near.map(() => []);
  rows.forEach((row, text) => {
    for (const other of row.keys()) if (holders[other]!.length < mostHolders) holders[other]!.push(text);
  });
  const alike: Map<number, number>[] = near.map(() => new Map());
  rows.forEach((row, text) => {
    const sums = new Map<number, number>();
    for (const [neighbour, weight] of row)
      for (const other of holders[neighbour]!)
        if (other < text) sums.set(other, (sums.get(other) ?? 0) + weight * rows[other]!.get(neighbour)!);
    for (const [other, sum] of sums) {
      if (sum < leastShared) continue;
      const likeness = (1 - neighbourShare) * own(text, other) + neighbourShare * sum;
      alike[text]!.set(other, likeness);
      alike[other]!.set(text, likeness);
    }
  });
  return alike;
}
