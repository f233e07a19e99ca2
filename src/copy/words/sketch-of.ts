import {hashWordsInPlace} from "./read-words.js";
import {shinglesOf} from "./shingles-of.js";

/** So many shingles stand for a text, and a text with fewer words is not sketched. */
export const sketchSize = 16;
const fewestWords = 24;

/**
 * The sixteen smallest hashes of a text's shingles, ascending (Broder 1997): of two texts that share half of all their shingles about eight
 * are the same, of two that share nothing none. Small enough to keep for every text for ever. Linear.
 */
export function sketchOf(text: string): Uint32Array {
  const words = hashWordsInPlace(text);
  if (words.length < fewestWords) return new Uint32Array(0);
  const shingles = shinglesOf(words);
  // Only the small ones can be among the smallest; where chance left too few of them, all are looked at.
  const bound = (2 ** 32 * 4 * sketchSize) / shingles.length;
  const small = smallest(shingles.filter((hash) => hash < bound));
  return small.length === sketchSize ? small : smallest(shingles);
}

function smallest(hashes: Uint32Array): Uint32Array {
  const sorted = hashes.sort();
  const picked: number[] = [];
  for (const hash of sorted) {
    if (hash !== picked.at(-1)) picked.push(hash);
    if (picked.length === sketchSize) break;
  }
  return Uint32Array.from(picked);
}
