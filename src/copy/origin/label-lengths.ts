/** A credit or label is at most so many words long. */
const longestLabel = 8;
const sureRun = 4;

/**
 * For each text of a family, how many words stand before the place where another text of it begins: a credit, a place line, a
 * label of the house. Two carriers may print the same label; the text that begins without it is nearer the source.
 */
export function labelLengths(shingles: readonly Uint32Array[]): number[] {
  return shingles.map((mine, at) => {
    for (let label = 1; label <= longestLabel; label++)
      if (shingles.some((other, i) => i !== at && beginsAt(mine, label, other))) return label;
    return 0;
  });
}

function beginsAt(mine: Uint32Array, from: number, other: Uint32Array): boolean {
  if (other.length < sureRun || mine.length < from + sureRun) return false;
  for (let i = 0; i < sureRun; i++) if (mine[from + i] !== other[i]) return false;
  return true;
}
