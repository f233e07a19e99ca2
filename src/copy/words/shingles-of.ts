import {mix} from "./read-words.js";

/** Words in one shingle. Three is short enough to survive word swaps; see docs/method/copies.md for the figures. */
export const shingleLength = 3;

/** Hashes of every run of three words, in order: position i stands for words i, i+1 and i+2. */
export function shinglesOf(words: Uint32Array): Uint32Array {
  const count = Math.max(0, words.length - shingleLength + 1);
  const shingles = new Uint32Array(count);
  for (let i = 0; i < count; i++)
    shingles[i] = mix(Math.imul(Math.imul(words[i]!, 31) ^ words[i + 1]!, 31) ^ Math.imul(words[i + 2]!, 7)) || 1;
  return shingles;
}
