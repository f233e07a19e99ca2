import type {Extent} from "../../text/span.js";

/** Mentions that overlap an extent; `names` is in text order. */
export function mentionsIn<M extends Extent>(names: readonly M[], start: number, end: number): M[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const found: M[] = [];
  for (let i = low; i < names.length && names[i]!.start < end; i++) found.push(names[i]!);
  return found;
}
