import {mix} from "./read-words.js";

/** Words in one shingle. Three is short enough to survive word swaps; see docs/method/copies.md for the figures. */
export const shingleLength = 3;

/** Hashes of every run of three words, in order: position i stands for words i, i+1 and i+2. Never 0. */
export function shinglesOf(words: Uint32Array): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, words.length - shingleLength + 1));
  for (let i = 0; i < shingles.length; i++) shingles[i] = shingleAt(words, i);
  return shingles;
}

/** The hash of the three words from a position on. */
export function shingleAt(words: Uint32Array, at: number): number {
  return mix(Math.imul(Math.imul(words[at]!, 31) ^ words[at + 1]!, 31) ^ Math.imul(words[at + 2]!, 7)) || 1;
}
