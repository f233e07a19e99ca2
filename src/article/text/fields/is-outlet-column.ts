import {outletWord} from "../english/outlet-words.js";
import type {Line} from "../line.js";

/** "Coast Post · 4 May 2021": a label with a date right behind it, on its line or the next. */
export function isBesideDate(lines: readonly Line[], {index, block, words, role}: Line): boolean {
  const next = lines[index + 1];
  return words <= 5 && (role === "label" || role === "heading") && next?.role === "date" && next.block - block <= 1;
}

/** True when the names beside the dates of a listing are outlets: two of them at least are worded like one. */
export function isOutletColumn(lines: readonly Line[]): boolean {
  const worded = lines.filter((line) => isBesideDate(lines, line) && outletWord.test(line.text));
  return new Set(worded.map(({folded}) => folded)).size >= 2;
}
