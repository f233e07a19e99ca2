import type {RingOf} from "../words/run-ring.js";
import {shinglesIn} from "../words/shingles-of.js";
import type {StockShingles} from "./stock-shingles.js";

/**
 * A text's shingles with stock phrases as 0. Which are stock is looked up once a text (a large table, far from the processor) and
 * kept as one bit a shingle.
 */
export function tellingShingles(
  shinglesAt: (text: number) => Uint32Array,
  stock: StockShingles,
  ringOf: RingOf,
): (text: number) => Uint32Array {
  let marks = new Uint32Array(1 << 8);
  const stockMarks = ringOf(
    (text) => {
      const shingles = shinglesAt(text);
      const size = (shingles.length + 31) >>> 5;
      if (marks.length < size) marks = new Uint32Array(size * 2);
      marks.fill(0, 0, size);
      for (let i = 0; i < shingles.length; i++) if (stock.isStock(shingles[i]!)) marks[i >>> 5]! |= 1 << (i & 31);
      return marks.subarray(0, size);
    },
    (words) => (shinglesIn(words) + 31) >>> 5,
  );
  let telling = new Uint32Array(1 << 10);
  return ringOf((text) => {
    const marked = stockMarks(text);
    const shingles = shinglesAt(text);
    if (telling.length < shingles.length) telling = new Uint32Array(shingles.length * 2);
    for (let i = 0; i < shingles.length; i++) telling[i] = (marked[i >>> 5]! >>> (i & 31)) & 1 ? 0 : shingles[i]!;
    return telling.subarray(0, shingles.length);
  }, shinglesIn);
}
