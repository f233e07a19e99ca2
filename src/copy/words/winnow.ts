/** Shingles in one window: of any run of eight or more words that two texts share, at least one fingerprint is shared. */
export const windowLength = 6;

/**
 * Picks the smallest hash of every window of six (Schleimer, Wilkerson and Aiken 2003), about two in seven, and calls `keep`
 * with each, neighbours that are equal only once. Linear.
 */
export function winnow(shingles: Uint32Array, keep: (fingerprint: number) => void) {
  const count = shingles.length;
  if (count === 0) return;
  const width = Math.min(windowLength, count);
  let least = -1;
  let kept = -1;
  for (let from = 0; from + width <= count; from++) {
    const last = from + width - 1;
    if (least < from) {
      least = from;
      for (let i = from + 1; i <= last; i++) if (shingles[i]! <= shingles[least]!) least = i;
    } else if (shingles[last]! <= shingles[least]!) least = last;
    else continue;
    const fingerprint = shingles[least]!;
    if (fingerprint !== kept) keep(fingerprint);
    kept = fingerprint;
  }
}
