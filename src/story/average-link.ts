/** A joining of two groups, or one that was not made, with how alike they were on average. */
export type Joining = {readonly one: readonly number[]; readonly other: readonly number[]; readonly likeness: number};

export type Linked = {
  readonly groups: readonly (readonly number[])[];
  /** Joinings just above their limit and just below it: `above` is by how much; `named` whom both name where that joined them. */
  readonly close: readonly (Joining & {readonly above: number; readonly named?: string})[];
};

/** From which average likeness two groups are one: `lone` for a single text and any group, rising to `large` for two of many. */
export type Limits = {readonly lone: number; readonly large: number; readonly margin: number};

/** Two groups of so many texts or more each must reach the limit for large ones. */
const largeGroup = 6;

/** What two groups of these sizes must reach. Many texts on both sides that are one story agree well; look-alikes do not. */
export function limitFor(one: number, other: number, {lone, large}: Limits): number {
  return lone + (large - lone) * Math.min(1, (Math.min(one, other) - 1) / (largeGroup - 1));
}

/**
 * Joins the two most alike groups again and again while their average likeness reaches its limit; pairs without a likeness
 * count as nothing alike. `margin` bounds which decisions are close. With a heap: m log m in the number of likenesses.
 */
export function averageLink(likeness: readonly ReadonlyMap<number, number>[], limits: Limits): Linked {
  const {lone, margin} = limits;
  const members: (number[] | null)[] = likeness.map((_, i) => [i]);
  const alike = likeness.map((row) => new Map(row));
  const heap = new PairHeap();
  likeness.forEach((row, one) => {
    for (const [other, value] of row) if (one < other && value >= lone - margin) heap.push({one, other, value});
  });
  const close: (Joining & {above: number})[] = [];
  for (let top = heap.pop(); top; top = heap.pop()) {
    const {one, other, value} = top;
    // Stale: a group of the pair was joined since, or the likeness has changed.
    if (!members[one] || !members[other] || alike[one]!.get(other) !== value) continue;
    const oneSize = members[one].length;
    const otherSize = members[other].length;
    const above = value - limitFor(oneSize, otherSize, limits);
    if (Math.abs(above) < margin)
      close.push({one: [...members[one]], other: [...members[other]], likeness: value, above});
    if (above < 0) continue;
    const all = new Set([...alike[one]!.keys(), ...alike[other]!.keys()]);
    all.delete(one);
    all.delete(other);
    const merged = new Map<number, number>();
    for (const third of all) {
      const sum = (alike[one]!.get(third) ?? 0) * oneSize + (alike[other]!.get(third) ?? 0) * otherSize;
      const mean = sum / (oneSize + otherSize);
      merged.set(third, mean);
      alike[third]!.delete(other);
      alike[third]!.set(one, mean);
      if (mean >= lone - margin) heap.push({one: Math.min(one, third), other: Math.max(one, third), value: mean});
    }
    members[one].push(...members[other]);
    members[other] = null;
    alike[one] = merged;
    alike[other] = new Map();
  }
  const groups = members.filter((group): group is number[] => group !== null);
  for (const group of groups) group.sort((a, b) => a - b);
  return {groups, close};
}

type Pair = {readonly one: number; readonly other: number; readonly value: number};

/** The most alike pair first; of equals the one with the smaller numbers. */
class PairHeap {
  private readonly pairs: Pair[] = [];

  push(pair: Pair) {
    const {pairs} = this;
    let at = pairs.length;
    pairs.push(pair);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(pair, pairs[parent]!)) break;
      pairs[at] = pairs[parent]!;
      at = parent;
    }
    pairs[at] = pair;
  }

  pop(): Pair | undefined {
    const {pairs} = this;
    const top = pairs[0];
    const last = pairs.pop();
    if (pairs.length === 0 || !last) return top;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= pairs.length) break;
      if (child + 1 < pairs.length && isBefore(pairs[child + 1]!, pairs[child]!)) child++;
      if (!isBefore(pairs[child]!, last)) break;
      pairs[at] = pairs[child]!;
      at = child;
    }
    pairs[at] = last;
    return top;
  }
}

function isBefore(a: Pair, b: Pair): boolean {
  return a.value > b.value || (a.value === b.value && (a.one < b.one || (a.one === b.one && a.other < b.other)));
}
