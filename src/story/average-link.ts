import type {TermVector} from "./term-vectors.js";

/** Terms in more texts than this find no pairs. */
const commonTerm = 400;

/** Likeness (cosine, 0 to 1) of every two texts that share a rare enough term, by the smaller number. */
export function likenesses(vectors: readonly TermVector[], least = 0.01): Map<number, number>[] {
  const holders = new Map<number, number[]>();
  const sums = vectors.map(() => new Map<number, number>());
  vectors.forEach(({terms, weights}, text) => {
    const found = new Map<number, number>();
    terms.forEach((term, at) => {
      const list = holders.get(term);
      if (!list) {
        holders.set(term, [text]);
        return;
      }
      if (list.length <= commonTerm)
        for (const other of list)
          found.set(other, (found.get(other) ?? 0) + weights[at]! * weightOf(vectors[other]!, term));
      list.push(text);
    });
    for (const [other, likeness] of found)
      if (likeness >= least) {
        sums[other]!.set(text, likeness);
        sums[text]!.set(other, likeness);
      }
  });
  return sums;
}

function weightOf({terms, weights}: TermVector, term: number): number {
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (terms[middle]! < term) low = middle + 1;
    else if (terms[middle]! > term) high = middle - 1;
    else return weights[middle]!;
  }
  return 0;
}

/**
 * Joins the two most alike groups again and again while their average likeness is at least `least`; pairs without a likeness
 * count as nothing alike. Gives groups of numbers, ascending. n log n for a sparse table.
 */
export function averageLink(likeness: readonly ReadonlyMap<number, number>[], least: number): number[][] {
  const groups = likeness.map((_, i): number[] | null => [i]);
  const alike = likeness.map((row) => new Map(row));
  const best = (of: number): {other: number; likeness: number} | null => {
    let found: {other: number; likeness: number} | null = null;
    for (const [other, value] of alike[of]!)
      if (!found || value > found.likeness || (value === found.likeness && other < found.other))
        found = {other, likeness: value};
    return found;
  };
  const nearest = groups.map((_, i) => best(i));
  for (;;) {
    let from = -1;
    for (let i = 0; i < groups.length; i++)
      if (
        groups[i] &&
        nearest[i] &&
        nearest[i]!.likeness >= least &&
        (from < 0 || nearest[i]!.likeness > nearest[from]!.likeness)
      )
        from = i;
    if (from < 0) break;
    const into = Math.min(from, nearest[from]!.other);
    const gone = Math.max(from, nearest[from]!.other);
    const intoSize = groups[into]!.length;
    const goneSize = groups[gone]!.length;
    const others = new Set([...alike[into]!.keys(), ...alike[gone]!.keys()]);
    others.delete(into);
    others.delete(gone);
    const merged = new Map<number, number>();
    for (const other of others) {
      const value =
        ((alike[into]!.get(other) ?? 0) * intoSize + (alike[gone]!.get(other) ?? 0) * goneSize) / (intoSize + goneSize);
      merged.set(other, value);
      alike[other]!.delete(gone);
      alike[other]!.set(into, value);
    }
    groups[into]!.push(...groups[gone]!);
    groups[gone] = null;
    alike[into] = merged;
    alike[gone] = new Map();
    nearest[gone] = null;
    nearest[into] = best(into);
    for (const other of others) nearest[other] = best(other);
  }
  return groups.filter((group): group is number[] => group !== null).map((group) => group.sort((a, b) => a - b));
}
