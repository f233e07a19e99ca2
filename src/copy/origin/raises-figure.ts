import type {Changes} from "../align/changes-between.js";
import {readWords} from "../words/read-words.js";
import {smallNumbers} from "./english/number-words.js";

const longestSwap = 12;

/**
 * Does a text put a higher number where its parent had a lower one, words around it unchanged? A toll or a sum that has risen
 * since makes an update; a lower number or a new one says nothing. Years and days of the month stay out. Linear.
 */
export function raisesFigure(changes: Changes, text: string, parent: string): boolean {
  const swaps = changes.changes.filter(
    ({place, added, gone}) =>
      place === "inside" && added > 0 && gone > 0 && added <= longestSwap && gone <= longestSwap,
  );
  if (swaps.length === 0) return false;
  const mine = readWords(text);
  const theirs = readWords(parent);
  return swaps.some((swap) => {
    const now = numbersIn(text.slice(mine.starts[swap.mine], mine.ends[swap.mine + swap.added - 1]));
    const before = numbersIn(parent.slice(theirs.starts[swap.theirs], theirs.ends[swap.theirs + swap.gone - 1]));
    return now.length === 1 && before.length === 1 && now[0]! > before[0]!;
  });
}

function numbersIn(words: string): number[] {
  const found: number[] = [];
  for (const [word] of words.matchAll(/\p{L}+|\p{N}+(?:[.,]\p{N}+)*/gu)) {
    const value =
      smallNumbers.get(word.toLowerCase()) ?? (/^\d/.test(word) ? Number(word.replaceAll(",", "")) : Number.NaN);
    // 1900 to 2100 is more often a year than a count.
    if (!Number.isNaN(value) && !(value >= 1900 && value <= 2100)) found.push(value);
  }
  return found;
}
