import {mix} from "./read-words.js";

/** Words in one shingle. Three is short enough to survive word swaps; see docs/method/copies.md for the figures. */
export const shingleLength = 3;

/** How many shingles so many words make. */
export function shinglesIn(words: number): number {
  return Math.max(0, words - shingleLength + 1);
}

/** Hashes of every run of three words, in order: position i stands for words i, i+1 and i+2. Never 0. */
export function shinglesOf(words: Uint32Array): Uint32Array {
  const shingles = new Uint32Array(shinglesIn(words.length));
  writeShingles(words, shingles);
  return shingles;
}

/** The same written into an array that has room, for those who look once and go on. Gives their number. */
export function writeShingles(words: Uint32Array, into: Uint32Array): number {
  const count = shinglesIn(words.length);
  for (let i = 0; i < count; i++)
    into[i] = mix(Math.imul(Math.imul(words[i]!, 31) ^ words[i + 1]!, 31) ^ Math.imul(words[i + 2]!, 7)) || 1;
  return count;
}
