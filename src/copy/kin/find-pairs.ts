import type {Fingerprints} from "../words/fingerprints.js";
import {mix} from "../words/read-words.js";

/** Longest list of texts behind one fingerprint that still says something; longer ones are common phrases or mass reprints. */
const longList = 64;
/** In a list each text is paired only with the first few of it, so that n reprints give 4n pairs and not n squared. */
const hubs = 4;
/** A pair is worth a look at its second shared fingerprint. */
const needed = 2;
const bucketSize = 1 << 22;

/**
 * Pairs of texts that share at least two fingerprints, as `later * count + earlier`, sorted. Texts are numbers; the caller
 * numbers longer texts first, so that the first of a list are the fullest printings. A text whose words stand mostly in long
 * lists (one of thousands of reprints) is paired with the first two such texts of each of its lists instead.
 * The lists are made bucket by bucket by sorting, never all at once: memory is a few bytes a fingerprint. n log n.
 */
export function findPairs({values, from}: Fingerprints): Float64Array {
  const count = from.length - 1;
  const counters = new Uint16Array(powerOfTwoAtLeast(Math.max(1 << 14, values.length * 2)));
  const pairs: number[][] = [[]];
  const long = new Uint32Array(count);
  const see = (earlier: number, later: number, fingerprint: number) => {
    const hash = mix(Math.imul(later, 0x9e3779b1) ^ mix(earlier + 1));
    // Two bits of count under a tag of fourteen, in one of two slots side by side.
    const tag = mix(hash ^ 0x5bd1e995) >>> 18;
    let slot = hash & (counters.length - 1);
    if (counters[slot]! >>> 2 !== tag || counters[slot] === 0) {
      const beside = slot ^ 1;
      if (counters[beside] !== 0 && counters[beside]! >>> 2 === tag) slot = beside;
      else if (counters[slot] !== 0 && counters[beside] === 0) slot = beside;
      else if (counters[slot] !== 0 && (mix(fingerprint ^ hash) & 1) === 1) return;
    }
    // A taken slot is given up by the toss of a coin, so that pairs that meet there list after list do not starve each other.
    const held = counters[slot]!;
    const seen = held !== 0 && held >>> 2 === tag ? Math.min(3, (held & 3) + 1) : 1;
    counters[slot] = (tag << 2) | seen;
    if (seen !== needed) return;
    let last = pairs[pairs.length - 1]!;
    if (last.length === 1 << 16) pairs.push((last = []));
    last.push(later * count + earlier);
  };
  forEachList(values, from, (list, size, fingerprint) => {
    if (size > longList) for (let i = 0; i < size; i++) long[list[i]!]!++;
    else
      for (let i = 1; i < size; i++)
        for (let hub = 0; hub < Math.min(i, hubs); hub++) see(list[hub]!, list[i]!, fingerprint);
  });
  const mass = new Uint8Array(count);
  let massed = 0;
  for (let i = 0; i < count; i++) {
    const all = from[i + 1]! - from[i]!;
    if (long[i]! > 1 && long[i]! >= 0.6 * all) massed += mass[i] = 1;
  }
  if (massed > 1)
    forEachList(values, from, (list, size, fingerprint) => {
      if (size <= longList) return;
      let first = -1;
      let second = -1;
      for (let i = 0; i < size; i++) {
        const text = list[i]!;
        if (!mass[text]) continue;
        if (first >= 0) see(first, text, fingerprint);
        if (second >= 0) see(second, text, fingerprint);
        if (first < 0) first = text;
        else if (second < 0) second = text;
      }
    });
  let found = 0;
  const all = new Float64Array(pairs.reduce((sum, some) => sum + some.length, 0));
  for (const some of pairs) for (const pair of some) all[found++] = pair;
  all.sort();
  let kept = 0;
  for (let i = 0; i < found; i++) if (i === 0 || all[i] !== all[i - 1]) all[kept++] = all[i]!;
  return all.subarray(0, kept);
}

/** Calls `use` with the texts of every fingerprint that at least two hold, ascending. `list` is only good during the call. */
function forEachList(
  values: Uint32Array,
  from: Uint32Array,
  use: (list: Uint32Array, size: number, fingerprint: number) => void,
) {
  const count = from.length - 1;
  const width = 2 ** Math.ceil(Math.log2(Math.max(2, count)));
  const buckets = Math.max(1, Math.ceil(values.length / bucketSize));
  const share = Math.ceil(2 ** 32 / buckets);
  const keys = new Float64Array(Math.ceil((values.length / buckets) * 1.3) + 1024);
  let spill: number[] = [];
  const list = new Uint32Array(count);
  for (let bucket = 0; bucket < buckets; bucket++) {
    const low = bucket * share;
    const high = low + share;
    let used = 0;
    spill = [];
    for (let text = 0; text < count; text++)
      for (let i = from[text]!; i < from[text + 1]!; i++) {
        const value = values[i]!;
        if (value < low || value >= high) continue;
        // 53 bits hold a fingerprint and a text's number, up to two million texts; beyond that fingerprints lose low bits.
        const key = value * width + text;
        if (used < keys.length) keys[used++] = key;
        else spill.push(key);
      }
    const sorted =
      spill.length === 0 ? keys.subarray(0, used) : Float64Array.from([...keys.subarray(0, used), ...spill]);
    sorted.sort();
    let size = 0;
    let current = -1;
    for (let i = 0; i < sorted.length; i++) {
      const value = Math.floor(sorted[i]! / width);
      const text = sorted[i]! - value * width;
      if (value !== current) {
        if (size > 1) use(list, size, current);
        size = 0;
        current = value;
      }
      if (size === 0 || list[size - 1] !== text) list[size++] = text;
    }
    if (size > 1) use(list, size, current);
  }
}

function powerOfTwoAtLeast(size: number): number {
  return 2 ** Math.min(27, Math.ceil(Math.log2(size)));
}
