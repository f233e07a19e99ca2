/** Numbers joined into groups; a group is named by its smallest member, whatever the order of joining. */
export class Union {
  readonly #parent: Int32Array;

  constructor(count: number) {
    this.#parent = Int32Array.from({length: count}, (_, i) => i);
  }

  find(of: number): number {
    const parent = this.#parent;
    let at = of;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }

  join(one: number, other: number) {
    const a = this.find(one);
    const b = this.find(other);
    if (a !== b) this.#parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** The groups as lists of members, ascending, in the order of their first members. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (let i = 0; i < this.#parent.length; i++) {
      const root = this.find(i);
      const group = groups.get(root);
      if (group) group.push(i);
      else groups.set(root, [i]);
    }
    return [...groups.values()];
  }
}
