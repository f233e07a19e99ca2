/** At most so many texts of one family are weighed against each other: one bit each. */
export const mostMasked = 24;

/**
 * For every shingle position of every text, which of the texts hold that shingle (one bit a text); and, over the distinct
 * telling shingles, how many stand in two texts or more (`twice`) and how many of those each text holds (`held`). Linear.
 */
export function familyMasks(
  shingles: readonly Uint32Array[],
  telling: readonly Uint32Array[],
): {masks: Uint32Array[]; twice: number; held: number[]} {
  const total = shingles.reduce((sum, one) => sum + one.length, 0);
  const size = 1 << (32 - Math.clz32(Math.max(8, total * 2 - 1)));
  const keys = new Uint32Array(size);
  const holders = new Uint32Array(size);
  const tells = new Uint8Array(size);
  const slots = shingles.map((one, at) => {
    const mine = new Int32Array(one.length);
    for (let i = 0; i < one.length; i++) {
      const shingle = one[i]!;
      let slot = shingle & (size - 1);
      while (keys[slot] !== 0 && keys[slot] !== shingle) slot = (slot + 1) & (size - 1);
      keys[slot] = shingle;
      holders[slot]! |= 1 << at;
      if (telling[at]![i] !== 0) tells[slot] = 1;
      mine[i] = slot;
    }
    return mine;
  });
  const held = shingles.map(() => 0);
  let twice = 0;
  for (let slot = 0; slot < size; slot++) {
    let mask = holders[slot]!;
    if (tells[slot] === 0 || (mask & (mask - 1)) === 0) continue;
    twice++;
    for (; mask !== 0; mask &= mask - 1) held[31 - Math.clz32(mask & -mask)]!++;
  }
  const masks = slots.map((mine) => {
    const mask = new Uint32Array(mine.length);
    for (let i = 0; i < mine.length; i++) mask[i] = holders[mine[i]!]!;
    return mask;
  });
  return {masks, twice, held};
}
