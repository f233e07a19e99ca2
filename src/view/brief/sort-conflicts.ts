const order: Readonly<Record<string, number>> = {conflict: 0, scope: 1, change: 2, edit: 3, wording: 4, sum: 5};

/** What needs a look first, then what changed, was edited, is worded otherwise, adds up; within a kind as they came. */
export function sortConflicts<T extends {readonly kind: string}>(conflicts: readonly T[]): T[] {
  return [...conflicts].sort((a, b) => (order[a.kind] ?? 9) - (order[b.kind] ?? 9));
}
