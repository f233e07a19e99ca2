import type {Telling} from "./telling.js";

/** Blocks up to this size are compared in full. */
const small = 48;
/** In bigger blocks a telling meets this many neighbours under each of its rarest keys. */
const neighbours = 6;
const keysUsed = 6;

/** Two tellings (indexes, i < j) worth comparing; `across` when their concepts differ and only their day is the same. */
export type Pair = {readonly i: number; readonly j: number; readonly across: boolean};

/**
 * Pairs of tellings worth comparing: those of one concept, and those of one fixed day of which at least one is of no known concept. In a small
 * block all of them; in a big one those that stand near each other, by day, under one of their rarest shared keys. So cost grows with n log n
 * and not with n squared.
 */
export function pairUp(tellings: readonly Telling[]): Pair[] {
  const pairs: Pair[] = [];
  for (const block of blocksBy(tellings, ({concept}) => concept))
    for (const [i, j] of pairsOf(tellings, block)) pairs.push({i, j, across: false});
  for (const block of blocksBy(tellings, ({days}) => (days && days.from === days.to ? String(days.from) : null)))
    for (const [i, j] of pairsOf(tellings, block)) {
      const a = tellings[i]!;
      const b = tellings[j]!;
      if (
        a.concept !== b.concept &&
        isSpeech(a) === isSpeech(b) &&
        (isLoose(a) || isLoose(b) || (a.oneOff && b.oneOff))
      )
        pairs.push({i, j, across: true});
    }
  return pairs;
}

function isLoose({concept}: Telling): boolean {
  return concept.startsWith("=");
}

function isSpeech({events}: Telling): boolean {
  return events[0]!.class === "STATEMENT";
}

function blocksBy(tellings: readonly Telling[], keyOf: (telling: Telling) => string | null): number[][] {
  const blocks = new Map<string, number[]>();
  tellings.forEach((telling, index) => {
    const key = keyOf(telling);
    if (key === null) return;
    const block = blocks.get(key);
    if (block) block.push(index);
    else blocks.set(key, [index]);
  });
  return [...blocks.values()];
}

function pairsOf(tellings: readonly Telling[], block: readonly number[]): [number, number][] {
  if (block.length > small) return nearPairs(tellings, block);
  const pairs: [number, number][] = [];
  for (let i = 0; i < block.length; i++) for (let j = i + 1; j < block.length; j++) pairs.push([block[i]!, block[j]!]);
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
