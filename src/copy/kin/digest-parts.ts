import type {ShingleTable} from "./compare-shingles.js";

const fewestFresh = 8;
const fewestParts = 3;

/**
 * Is this text a digest? By marginal cover: the text that covers most of it claims its words, the next only what is left.
 * A digest has at least three parts from texts unrelated to each other, which cover at least the share `least` of it,
 * none three fifths of that. Gives one text for each part, or null.
 */
export function digestParts(
  table: ShingleTable,
  length: number,
  near: readonly number[],
  shinglesAt: (text: number) => Uint32Array,
  areRelated: (one: number, other: number) => boolean,
  least: number,
): number[] | null {
  const cover = near.map((text) => {
    table.compare(shinglesAt(text));
    const held: number[] = [];
    for (let i = 0; i < length; i++) if (table.holds(i)) held.push(i);
    return {text, held};
  });
  const claimed = new Uint8Array(length);
  const parts: number[] = [];
  let total = 0;
  let most = 0;
  const rest = new Set(cover);
  while (rest.size > 0) {
    let best: (typeof cover)[number] | null = null;
    let bestFresh = 0;
    for (const one of rest) {
      let fresh = 0;
      for (const at of one.held) if (!claimed[at]) fresh++;
      if (fresh < fewestFresh || fresh < 0.04 * length) rest.delete(one);
      else if (fresh > bestFresh || (fresh === bestFresh && best && one.text < best.text)) {
        best = one;
        bestFresh = fresh;
      }
    }
    if (!best) break;
    rest.delete(best);
    for (const at of best.held) claimed[at] = 1;
    total += bestFresh;
    most = Math.max(most, bestFresh);
    if (parts.some((part) => areRelated(part, best.text))) continue;
    parts.push(best.text);
  }
  return parts.length >= fewestParts && total > least * length && most < 0.6 * total ? parts : null;
}
