/**
 * Entries of the sketch index: three 32-bit numbers each, a shingle's hash and the two halves of a page's id, sorted. Kept as their bytes,
 * the low one first, as on every machine that Node runs on.
 */
export type Entries = Uint32Array;

/** A page id is a letter and two numbers of 32 bits in seven letters of base 32. */
const pageId = /^p([0-9a-v]{7})([0-9a-v]{7})$/;

export function pageNumbers(page: string): readonly [number, number] | null {
  const parts = pageId.exec(page);
  return parts && [Number.parseInt(parts[1]!, 32), Number.parseInt(parts[2]!, 32)];
}

export function pageOfNumbers(high: number, low: number): string {
  return `p${high.toString(32).padStart(7, "0")}${low.toString(32).padStart(7, "0")}`;
}

/** The entries of some pages as one sorted list. A hash and the place of its page in their order are one number, sorted by the engine. */
export function sortedEntries(pages: readonly {readonly page: string; readonly sketch: Uint32Array}[]): Entries {
  const known = pages.flatMap(({page, sketch}) => {
    const numbers = pageNumbers(page);
    return numbers ? [{numbers, sketch}] : [];
  });
  known.sort((a, b) => a.numbers[0] - b.numbers[0] || a.numbers[1] - b.numbers[1]);
  const keys = new Float64Array(known.reduce((sum, {sketch}) => sum + sketch.length, 0));
  let end = 0;
  known.forEach(({sketch}, place) => {
    for (let i = 0; i < sketch.length; i++) keys[end++] = sketch[i]! * mostPages + place;
  });
  keys.sort();
  const entries = new Uint32Array(3 * keys.length);
  for (let i = 0; i < keys.length; i++) {
    const place = keys[i]! % mostPages;
    entries.set([(keys[i]! - place) / mostPages, ...known[place]!.numbers], 3 * i);
  }
  return entries;
}

/** So many places beside a hash of 32 bits fit exactly into one number. */
const mostPages = 2 ** 21;

/** Two sorted lists as one; what is in both stands once. Linear. */
export function mergedEntries(one: Entries, other: Entries): Entries {
  const merged = new Uint32Array(one.length + other.length);
  let end = 0;
  let i = 0;
  let j = 0;
  while (i < one.length || j < other.length) {
    const order =
      i >= one.length
        ? 1
        : j >= other.length
          ? -1
          : one[i]! - other[j]! || one[i + 1]! - other[j + 1]! || one[i + 2]! - other[j + 2]!;
    const from = order <= 0 ? one : other;
    const at = order <= 0 ? i : j;
    merged[end++] = from[at]!;
    merged[end++] = from[at + 1]!;
    merged[end++] = from[at + 2]!;
    if (order <= 0) i += 3;
    if (order >= 0) j += 3;
  }
  return merged.slice(0, end);
}

/** The first entry with a hash not below the given one, counted in numbers. */
export function placeOf(entries: Entries, hash: number): number {
  let low = 0;
  let high = entries.length / 3;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (entries[middle * 3]! < hash) low = middle + 1;
    else high = middle;
  }
  return low * 3;
}

export function bytesOf(entries: Entries): Uint8Array {
  return new Uint8Array(entries.buffer, entries.byteOffset, entries.byteLength);
}

export function entriesOf(bytes: Uint8Array): Entries {
  // A copy: what a driver gives can lie anywhere in a larger buffer.
  return new Uint32Array(new Uint8Array(bytes).buffer);
}
