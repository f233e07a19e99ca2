import {hashWordsInPlace} from "./read-words.js";
import {shinglesOf} from "./shingles-of.js";

/** So many shingles stand for a text, and a text with fewer words is not sketched. */
export const sketchSize = 16;
const fewestWords = 24;

let room = new Uint32Array(1 << 12);

/**
 * The sixteen smallest hashes of a text's shingles, ascending (Broder 1997): of two texts that share half of all their shingles about eight
 * are the same, of two that share nothing none. Small enough to keep for every text for ever. Linear.
 */
export function sketchOf(text: string): Uint32Array {
  const words = hashWordsInPlace(text);
  if (words.length < fewestWords) return new Uint32Array(0);
  const shingles = shinglesOf(words);
  // Only the small ones can be among the smallest; where chance left too few of them, all are looked at.
  const small = smallest(below(shingles, Math.ceil((2 ** 32 * 4 * sketchSize) / shingles.length)));
  return small.length === sketchSize ? small : smallest(shingles);
}

/** Those below a bound. Written out: `filter` takes ten times as long. */
function below(hashes: Uint32Array, bound: number): Uint32Array {
  if (room.length < hashes.length) room = new Uint32Array(hashes.length);
  let count = 0;
  for (let i = 0; i < hashes.length; i++) if (hashes[i]! < bound) room[count++] = hashes[i]!;
  return room.subarray(0, count);
}

function smallest(hashes: Uint32Array): Uint32Array {
  const sorted = hashes.sort();
  const picked = new Uint32Array(sketchSize);
  let count = 0;
  for (let i = 0; i < sorted.length && count < sketchSize; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) picked[count++] = sorted[i]!;
  return picked.subarray(0, count);
}
