/** What is longer than this share of the ring (one in 64) is made anew each time and not kept. */
const longestShare = 6;

/** Makes a ring of what `make` makes of a text; `lengthOf` tells its length from the number of the text's words. */
export type RingOf = (
  make: (text: number) => Uint32Array,
  lengthOf: (words: number) => number,
) => (text: number) => Uint32Array;

/**
 * Remembers what was made of texts (words, shingles) in one array that is written round and round, the oldest overwritten. What
 * the function given back gives is good until the next 60 texts have been asked for. `make` may give what it overwrites with its
 * next answer. Costs 8 bytes a text beside the array, whose size is a power of two.
 */
export function runRing(
  texts: number,
  size: number,
  make: (text: number) => Uint32Array,
  lengthOf: (text: number) => number,
): (text: number) => Uint32Array {
  const room = new Uint32Array(2 ** Math.ceil(Math.log2(size)));
  const mask = room.length - 1;
  const longest = room.length >>> longestShare;
  // Where on the endless tape a text was written down; less than nothing where it never was.
  const since = new Float64Array(texts).fill(-1);
  let written = 0;
  return (text) => {
    const known = since[text]!;
    if (known >= 0 && written - known <= room.length) {
      const from = known & mask;
      return room.subarray(from, from + lengthOf(text));
    }
    const made = make(text);
    if (made.length > longest) return made.slice();
    const left = room.length - (written & mask);
    if (made.length > left) written += left;
    const from = written & mask;
    room.set(made, from);
    since[text] = written;
    written += made.length;
    return room.subarray(from, from + made.length);
  };
}
