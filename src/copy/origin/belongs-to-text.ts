import {allTerms, tellingTerms} from "../take/telling-terms.js";
import {readWords} from "../words/read-words.js";

const shareOfTerms = 0.3;

/**
 * Does a block of words (by index) share its names and figures with the rest of its text? A block pasted in from elsewhere
 * seldom does. False where it has none. Linear.
 */
export function belongsToText(text: string, from: number, end: number): boolean {
  const {starts, ends} = readWords(text);
  const start = starts[from];
  const stop = ends[Math.min(end, ends.length) - 1];
  if (start === undefined || stop === undefined || stop <= start) return false;
  const block = tellingTerms(text.slice(start, stop)).sure;
  if (block.size === 0) return false;
  const rest = allTerms(tellingTerms(`${text.slice(0, start)}\n${text.slice(stop)}`));
  const shared = [...block].filter((term) => rest.has(term)).length;
  return shared > 0 && shared >= shareOfTerms * block.size;
}
