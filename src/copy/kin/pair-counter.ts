import {mix} from "../words/read-words.js";

/** A pair is worth a look at its second shared fingerprint. */
const needed = 2;
const fewestSlots = 1 << 14;
const mostSlots = 1 << 27;

/**
 * Counts how often two texts meet, and keeps the pairs that met twice. Two bytes a slot: two bits of count under a tag of
 * fourteen, in one of two slots side by side. A taken slot is given up by the toss of a coin (of the fingerprint, so that the same texts
 * give the same answer), so that pairs that meet there list after list do not starve each other.
 */
export class PairCounter {
  private readonly counters: Uint16Array;
  private readonly chunks: Float64Array[] = [];
  private last = new Float64Array(1 << 8);
  private used = 0;

  constructor(
    private readonly count: number,
    fingerprints: number,
  ) {
    const wanted = 2 ** Math.ceil(Math.log2(Math.max(2, fingerprints)));
    this.counters = new Uint16Array(Math.min(mostSlots, Math.max(fewestSlots, wanted)));
  }

  see(earlier: number, later: number, fingerprint: number) {
    const {counters} = this;
    const hash = mix(Math.imul(later, 0x9e3779b1) ^ mix(earlier + 1));
    const tag = mix(hash ^ 0x5bd1e995) >>> 18;
    let slot = hash & (counters.length - 1);
    let held = counters[slot]!;
    if (held >>> 2 !== tag || held === 0) {
      const beside = counters[slot ^ 1]!;
      if ((beside !== 0 && beside >>> 2 === tag) || (held !== 0 && beside === 0)) {
        slot ^= 1;
        held = beside;
      } else if (held !== 0 && (mix(fingerprint ^ hash) & 1) === 1) return;
    }
    const seen = held !== 0 && held >>> 2 === tag ? Math.min(3, (held & 3) + 1) : 1;
    counters[slot] = (tag << 2) | seen;
    if (seen === needed) this.keep(later * this.count + earlier);
  }

  /** The pairs as `later * count + earlier`, sorted, each once. */
  pairs(): Float64Array {
    const all = new Float64Array(this.chunks.reduce((sum, chunk) => sum + chunk.length, this.used));
    let at = 0;
    for (const chunk of this.chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    all.set(this.last.subarray(0, this.used), at);
    all.sort();
    let kept = 0;
    for (let i = 0; i < all.length; i++) if (i === 0 || all[i] !== all[i - 1]) all[kept++] = all[i]!;
    return all.subarray(0, kept);
  }

  private keep(pair: number) {
    if (this.used === this.last.length) {
      this.chunks.push(this.last);
      this.last = new Float64Array(Math.min(1 << 16, this.last.length * 2));
      this.used = 0;
    }
    this.last[this.used++] = pair;
  }
}
