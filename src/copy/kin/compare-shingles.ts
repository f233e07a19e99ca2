/** What two texts share, counted in shingles of three words that are no stock phrases. Both shares run from 0 to 1. */
export type Overlap = {
  readonly mineInTheirs: number;
  readonly theirsInMine: number;
  /** Distinct shared shingles. */
  readonly shared: number;
  /** Stretches of mine that stand in theirs (holes of up to eight shingles bridged), and the length of the longest. */
  readonly stretches: number;
  readonly longest: number;
};

/** Compares one text with many: `mine` is laid in a table once. Linear in the lengths. */
export class ShingleTable {
  readonly #keys: Uint32Array;
  readonly #marks: Int32Array;
  readonly #mask: number;
  readonly #mine: Uint32Array;
  readonly #isStock: (shingle: number) => boolean;
  #round = 0;
  #counted = 0;

  constructor(mine: Uint32Array, isStock: (shingle: number) => boolean) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(8, mine.length * 2)));
    this.#keys = new Uint32Array(size);
    // 0 = empty slot; otherwise one more than the round in which the shingle was last met.
    this.#marks = new Int32Array(size);
    this.#mask = size - 1;
    this.#mine = mine;
    this.#isStock = isStock;
    for (const shingle of mine) {
      if (isStock(shingle)) continue;
      this.#counted++;
      const slot = this.#slot(shingle);
      this.#keys[slot] = shingle;
      this.#marks[slot] = 1;
    }
  }

  #slot(shingle: number): number {
    let slot = shingle & this.#mask;
    while (this.#marks[slot] !== 0 && this.#keys[slot] !== shingle) slot = (slot + 1) & this.#mask;
    return slot;
  }

  /** Position by position of `mine`: does the shingle stand in the text compared last? */
  holds(position: number): boolean {
    const slot = this.#slot(this.#mine[position]!);
    return this.#marks[slot] === this.#round + 1;
  }

  compare(theirs: Uint32Array): Overlap {
    const mark = ++this.#round + 1;
    let theirCount = 0;
    let theirHits = 0;
    let shared = 0;
    for (const shingle of theirs) {
      const slot = this.#slot(shingle);
      if (this.#marks[slot] === 0) {
        if (!this.#isStock(shingle)) theirCount++;
        continue;
      }
      theirCount++;
      theirHits++;
      if (this.#marks[slot] !== mark) {
        this.#marks[slot] = mark;
        shared++;
      }
    }
    let mineHits = 0;
    let stretches = 0;
    let longest = 0;
    let length = 0;
    let last = -100;
    if (shared > 0)
      for (let i = 0; i < this.#mine.length; i++) {
        const slot = this.#slot(this.#mine[i]!);
        if (this.#marks[slot] !== mark) continue;
        mineHits++;
        if (i - last > 9) {
          stretches++;
          length = 1;
        } else length += i - last;
        if (length > longest) longest = length;
        last = i;
      }
    return {
      mineInTheirs: this.#counted === 0 ? 0 : mineHits / this.#counted,
      theirsInMine: theirCount === 0 ? 0 : theirHits / theirCount,
      shared,
      stretches,
      longest,
    };
  }
}
