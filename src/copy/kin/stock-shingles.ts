import {mix} from "../words/read-words.js";

/** A run of words that this many unrelated families print is a stock phrase, a notice or a template: no evidence of copying. */
export const stockFamilies = 10;

/**
 * Learns which shingles are stock: counts for each the groups that hold it, in one byte a slot. Two shingles that meet in one
 * slot add up, so a very full table calls a little too much stock, never too little. `texts` gives (group, shingles), the
 * texts of one group one after the other.
 */
export function learnStock(
  texts: Iterable<readonly [number, Uint32Array]>,
  words: number,
): (shingle: number) => boolean {
  const counts = new Uint8Array(2 ** Math.min(27, Math.max(16, Math.ceil(Math.log2(words + 1)))));
  const mask = counts.length - 1;
  const recent = new Uint32Array(1 << 16);
  for (const [group, shingles] of texts)
    for (const shingle of shingles) {
      // Count a shingle once a group: a small table remembers which (shingle, group) pairs were just met.
      const met = mix(shingle ^ Math.imul(group + 1, 0x9e3779b1));
      const place = mix(shingle) & 0xffff;
      if (recent[place] === met) continue;
      recent[place] = met;
      const slot = shingle & mask;
      if (counts[slot]! < 255) counts[slot]!++;
    }
  return (shingle) => counts[shingle & mask]! >= stockFamilies;
}
