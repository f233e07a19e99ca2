import type {Telling} from "./telling.js";

/** Blocks up to this size are compared in full. */
const small = 48;
/** In bigger blocks a telling meets this many neighbours under each of its rarest keys. */
const neighbours = 6;
const keysUsed = 6;

/**
 * Pairs of tellings (indexes, i < j) worth comparing: those of one concept. In a small block all of them; in a big one those that stand
 * near each other, by day, under one of their rarest shared keys. So cost grows with n log n and not with n squared.
 */
export function pairUp(tellings: readonly Telling[]): [number, number][] {
  const blocks = new Map<string, number[]>();
  tellings.forEach((telling, index) => {
    const block = blocks.get(telling.concept);
    if (block) block.push(index);
    else blocks.set(telling.concept, [index]);
  });
  const pairs: [number, number][] = [];
  for (const block of blocks.values()) {
    if (block.length <= small) {
      for (let i = 0; i < block.length; i++)
        for (let j = i + 1; j < block.length; j++) pairs.push([block[i]!, block[j]!]);
    } else pairs.push(...nearPairs(tellings, block));
  }
  return pairs;
}

function nearPairs(tellings: readonly Telling[], block: readonly number[]): [number, number][] {
  const counts = new Map<string, number>();
  for (const index of block) for (const key of keysOf(tellings[index]!)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const lists = new Map<string, number[]>();
  for (const index of block) {
    const keys = keysOf(tellings[index]!).filter((key) => counts.get(key)! > 1);
    // Rarest first; a tie is settled by the key itself.
    keys.sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1));
    for (const key of keys.slice(0, keysUsed)) {
      const list = lists.get(key);
      if (list) list.push(index);
      else lists.set(key, [index]);
    }
  }
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  const dayOf = (index: number) => tellings[index]!.days?.from ?? -1e9;
  for (const list of lists.values()) {
    list.sort((a, b) => dayOf(a) - dayOf(b) || a - b);
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < Math.min(list.length, i + 1 + neighbours); j++) {
        const low = Math.min(list[i]!, list[j]!);
        const high = Math.max(list[i]!, list[j]!);
        const pair = low * tellings.length + high;
        if (seen.has(pair)) continue;
        seen.add(pair);
        pairs.push([low, high]);
      }
  }
  return pairs;
}

function keysOf(telling: Telling): string[] {
  return [...telling.names, ...telling.figures, ...telling.words, `place:${telling.place ?? ""}`];
}
