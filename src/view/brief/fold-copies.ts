import type {Evidence} from "../evidence.js";

/** Words as they stand in one place, and the places of the same origin that print them alike. */
export type Folded<T extends Evidence> = {readonly first: T; readonly copies: readonly T[]};

/** Where no origin is known, so many words in a row alike are one text. */
const copiedWords = 5;

/**
 * The same words printed by several members of one family are shown once. Words of different origins stay apart: they are two reports. The order is that of
 * the first of each. Linear in the text.
 */
export function foldCopies<T extends Evidence>(list: readonly T[]): Folded<T>[] {
  const rows = new Map<string, {first: T; copies: T[]}>();
  list.forEach((one, index) => {
    const words = one.span.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const known = one.letter !== "" || words.length >= copiedWords;
    const key = known ? `${one.letter} ${words.join(" ")}` : `#${index}`;
    const row = rows.get(key);
    // Twice in one article is no copy but a second place.
    if (!row) rows.set(key, {first: one, copies: []});
    else if (row.first.article === one.article || row.copies.some((copy) => copy.article === one.article))
      rows.set(`${key} #${index}`, {first: one, copies: []});
    else row.copies.push(one);
  });
  return [...rows.values()];
}
