import type {FingerprintBins} from "../words/fingerprint-bins.js";
import {PairCounter} from "./pair-counter.js";

/** Longest list of texts behind one fingerprint that still says something; longer ones are common phrases or mass reprints. */
const longList = 64;
/** In a list each text is paired only with the first few of it, so that n reprints give 4n pairs and not n squared. */
const hubs = 4;

/** Numbered texts by their fingerprints: longer texts have smaller numbers, so that the first of a list are the fullest printings. */
export type BinnedTexts = {
  readonly bins: FingerprintBins;
  /** The number of each text in the bins, and the other way. */
  readonly numberOf: Int32Array;
  readonly textOf: Uint32Array;
};

/**
 * Pairs of texts that share at least two fingerprints, as `later * count + earlier`, ascending. A
 * text whose words stand mostly in long lists (one of thousands of reprints) is paired with the first two such texts of each of
 * its lists instead. Memory is a few bytes a fingerprint. n log n.
 */
export function findPairs({bins, numberOf, textOf}: BinnedTexts): Float64Array {
  const count = textOf.length;
  const counter = new PairCounter(count, bins.total);
  const long = new Uint32Array(count);
  bins.forEachList(numberOf, (list, size, fingerprint) => {
    if (size > longList) for (let i = 0; i < size; i++) long[list[i]!]!++;
    else
      for (let i = 1; i < size; i++)
        for (let hub = 0; hub < Math.min(i, hubs); hub++) counter.see(list[hub]!, list[i]!, fingerprint);
  });
  const mass = new Uint8Array(count);
  let massed = 0;
  for (let i = 0; i < count; i++) if (long[i]! > 1 && long[i]! >= 0.6 * bins.sizeOf(textOf[i]!)) massed += mass[i] = 1;
  if (massed > 1)
    bins.forEachList(numberOf, (list, size, fingerprint) => {
      if (size <= longList) return;
      let first = -1;
      let second = -1;
      for (let i = 0; i < size; i++) {
        const text = list[i]!;
        if (!mass[text]) continue;
        if (first >= 0) counter.see(first, text, fingerprint);
        if (second >= 0) counter.see(second, text, fingerprint);
        if (first < 0) first = text;
        else if (second < 0) second = text;
      }
    });
  return counter.pairs();
}
