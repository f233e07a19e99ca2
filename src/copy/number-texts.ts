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
/** Words of this many are kept as hashes, four bytes each; of what is made of them, an eighth. Beyond that texts are read again. */
const cachedWords = 1 << 26;

/** Puts texts into an order that depends on nothing but their words and ids; those in `apart` get a number alone. n log n. */
export function numberTexts(texts: readonly CopyText[], apart: ReadonlySet<string> = new Set()): NumberedTexts {
  const byWords = new Map<string, {length: number; key: string; printings: CopyText[]; hashes: Uint32Array | null}>();
  let held = 0;
  for (const text of texts) {
    const hashes = hashWords(text.text);
    const key = hashes.length < fewestWords || apart.has(text.id) ? `id ${text.id}` : keyOf(hashes);
    const known = byWords.get(key);
    if (known) known.printings.push(text);
    else {
      held += hashes.length;
      byWords.set(key, {length: hashes.length, key, printings: [text], hashes: held <= cachedWords ? hashes : null});
    }
  }
  const numbered = [...byWords.values()].sort((a, b) => b.length - a.length || (a.key < b.key ? -1 : 1));
  for (const {printings} of numbered) if (printings.length > 1) printings.sort((a, b) => (a.id < b.id ? -1 : 1));
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

function keyOf(hashes: Uint32Array): string {
  let a = 0x9e3779b9;
  let b = hashes.length;
  for (const hash of hashes) {
    a = mix(a ^ hash);
    b = mix(Math.imul(b, 31) ^ hash);
  }
  return `${a.toString(36)} ${b.toString(36)}`;
}

/** Remembers what was made, up to a bounded number of words; when full it forgets all and begins again. */
function kept(make: (text: number) => Uint32Array): (text: number) => Uint32Array {
  const known = new Map<number, Uint32Array>();
  let held = 0;
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    const made = make(text);
    if (held > cachedWords >>> 3) {
      known.clear();
      held = 0;
    }
    known.set(text, made);
    held += made.length + 32;
    return made;
  };
}
