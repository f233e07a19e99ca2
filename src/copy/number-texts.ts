import type {CopyText} from "./copy-text.js";
import {hashWords, mix} from "./words/read-words.js";
import {shinglesOf} from "./words/shingles-of.js";

/** Texts numbered longest first, those of exactly the same words under one number. */
export type NumberedTexts = {
  /** The printings behind each number, sorted by id. */
  readonly printings: readonly (readonly CopyText[])[];
  /** Words of all numbered texts together. */
  readonly words: number;
  readonly wordsAt: (text: number) => Uint32Array;
  readonly shinglesAt: (text: number) => Uint32Array;
  /** Remembers what is made of a text, up to a bounded number of words. */
  readonly kept: (make: (text: number) => Uint32Array) => (text: number) => Uint32Array;
};

/** Fewer words than this are no text that can be said to be copied. */
const fewestWords = 8;
/** Words of this many are kept as hashes, four bytes each; of what is made of them, a quarter. Beyond that texts are read again. */
const cachedWords = 1 << 25;

/** Puts texts into an order that depends on nothing but their words and ids; those in `apart` get a number alone. n log n. */
export function numberTexts(texts: readonly CopyText[], apart: ReadonlySet<string> = new Set()): NumberedTexts {
  const byWords = new Map<number, Numbered>();
  const numbered: Numbered[] = [];
  let held = 0;
  for (const text of texts) {
    const hashes = hashWords(text.text);
    const key = keyOf(hashes);
    const lone = hashes.length < fewestWords || apart.has(text.id);
    const known = lone ? undefined : byWords.get(key);
    if (known) {
      known.printings.push(text);
      continue;
    }
    held += hashes.length;
    const made = {length: hashes.length, key, printings: [text], hashes: held <= cachedWords ? hashes : null};
    numbered.push(made);
    if (!lone) byWords.set(key, made);
  }
  for (const {printings} of numbered) if (printings.length > 1) printings.sort((a, b) => (a.id < b.id ? -1 : 1));
  numbered.sort((a, b) => b.length - a.length || a.key - b.key || (a.printings[0]!.id < b.printings[0]!.id ? -1 : 1));
  const read = kept((text) => hashWords(numbered[text]!.printings[0]!.text));
  const words = (text: number) => numbered[text]!.hashes ?? read(text);
  return {
    printings: numbered.map(({printings}) => printings),
    words: numbered.reduce((sum, {length}) => sum + length, 0),
    wordsAt: words,
    kept,
    shinglesAt: kept((text) => shinglesOf(words(text))),
  };
}

type Numbered = {
  readonly length: number;
  readonly key: number;
  readonly printings: CopyText[];
  readonly hashes: Uint32Array | null;
};

/** A text's words in one number of 53 bits: among a million texts two share it by chance once in 20,000 runs. */
function keyOf(hashes: Uint32Array): number {
  let a = 0x9e3779b9;
  let b = hashes.length;
  for (let i = 0; i < hashes.length; i++) {
    a = mix(a ^ hashes[i]!);
    b = mix(Math.imul(b, 31) ^ hashes[i]!);
  }
  return (a >>> 11) * 2 ** 32 + b;
}

/** Remembers what was made, up to a bounded number of words; when full it forgets all and begins again. */
function kept(make: (text: number) => Uint32Array): (text: number) => Uint32Array {
  const known = new Map<number, Uint32Array>();
  let held = 0;
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    const made = make(text);
    if (held > cachedWords >>> 2) {
      known.clear();
      held = 0;
    }
    known.set(text, made);
    held += made.length + 32;
    return made;
  };
}
