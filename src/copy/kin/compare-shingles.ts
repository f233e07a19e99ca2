/** What two texts share, counted in shingles of three words that are no stock phrases. Both shares run from 0 to 1. */
export type Overlap = {
  readonly mineInTheirs: number;
  readonly theirsInMine: number;
  /** Distinct shared shingles. */
  readonly shared: number;
  /** Stretches of mine that stand in theirs (holes of up to eight shingles bridged), and the length of the longest. */
  readonly stretches: number;
  readonly longest: number;
  /** Both texts begin with the shared words, give or take a label. */
  readonly sameLead: boolean;
};

const leadGap = 12;

const bridged = 9;

/**
 * Compares one text with many: `mine` is laid in a table once, each comparison is linear in the two lengths. A shingle of 0
 * stands for one that does not count.
 */
export class ShingleTable {
  private readonly keys: Uint32Array;
  /** Slot of every position of mine, -1 where it does not count; and the round in which a slot was last met. */
  private readonly slots: Int32Array;
  private readonly met: Int32Array;
  private readonly counted: number;
  private round = 0;

  constructor(mine: Uint32Array) {
    const size = 1 << (32 - Math.clz32(Math.max(8, mine.length * 2 - 1)));
    const mask = size - 1;
    const keys = new Uint32Array(size);
    const slots = new Int32Array(mine.length);
    let counted = 0;
    for (let i = 0; i < mine.length; i++) {
      const shingle = mine[i]!;
      if (shingle === 0) {
        slots[i] = -1;
        continue;
      }
      counted++;
      let slot = shingle & mask;
      while (keys[slot] !== 0 && keys[slot] !== shingle) slot = (slot + 1) & mask;
      keys[slot] = shingle;
      slots[i] = slot;
    }
    this.keys = keys;
    this.slots = slots;
    this.met = new Int32Array(size);
    this.counted = counted;
  }

  /** Position by position of `mine`: does the shingle stand in the text compared last? */
  holds(position: number): boolean {
    const slot = this.slots[position]!;
    return slot >= 0 && this.met[slot] === this.round;
  }

  compare(theirs: Uint32Array): Overlap {
    const {keys, slots, met} = this;
    const mask = keys.length - 1;
    const round = ++this.round;
    let theirCount = 0;
    let theirHits = 0;
    let shared = 0;
    let theirFirst = -1;
    for (let i = 0; i < theirs.length; i++) {
      const shingle = theirs[i]!;
      if (shingle === 0) continue;
      theirCount++;
      let slot = shingle & mask;
      let key = keys[slot]!;
      while (key !== 0 && key !== shingle) {
        slot = (slot + 1) & mask;
        key = keys[slot]!;
      }
      if (key === 0) continue;
      theirHits++;
      if (theirFirst < 0) theirFirst = i;
      if (met[slot] !== round) {
        met[slot] = round;
        shared++;
      }
    }
    let mineHits = 0;
    let stretches = 0;
    let longest = 0;
    let length = 0;
    let last = -100;
    let first = -1;
    if (shared > 0)
      for (let i = 0; i < slots.length; i++) {
        const slot = slots[i]!;
        if (slot < 0 || met[slot] !== round) continue;
        mineHits++;
        if (first < 0) first = i;
        if (i - last > bridged) {
          stretches++;
          length = 1;
        } else length += i - last;
        if (length > longest) longest = length;
        last = i;
      }
    return {
      mineInTheirs: this.counted === 0 ? 0 : mineHits / this.counted,
      theirsInMine: theirCount === 0 ? 0 : theirHits / theirCount,
      shared,
      stretches,
      longest,
      sameLead: shared > 0 && first <= leadGap && theirFirst <= leadGap,
    };
  }
}
