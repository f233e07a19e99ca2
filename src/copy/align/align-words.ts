import {shingleLength, shinglesOf} from "../words/shingles-of.js";

/** A run of words that stands in both texts: words `mine` .. `mine + length` of one are words `theirs` .. of the other. */
export type Run = {readonly mine: number; readonly theirs: number; readonly length: number};

const nearbyTries = 16;
const smallHole = 24;
const sureRun = 8;
const nearby = 16;

/**
 * Lines up two word streams: runs in the order of the first text, each word used once, moved passages included. Seeds are
 * shared runs of three words, grown both ways; small holes between two runs are then lined up word by word. Linear but for
 * the holes, which are bounded.
 */
export function alignWords(mine: Uint32Array, theirs: Uint32Array): Run[] {
  const to = new Int32Array(mine.length).fill(-1);
  const used = new Uint8Array(theirs.length);
  seed(mine, theirs, to, used);
  fillHoles(mine, theirs, to, used);
  const runs: Run[] = [];
  for (let i = 0; i < mine.length; ) {
    const theirsAt = to[i]!;
    if (theirsAt < 0) {
      i++;
      continue;
    }
    let length = 1;
    while (i + length < mine.length && to[i + length] === theirsAt + length) length++;
    runs.push({mine: i, theirs: theirsAt, length});
    i += length;
  }
  return runs.filter((run, i) => run.length >= sureRun || stands(runs[i - 1], run) || stands(run, runs[i + 1]));
}

/** A short run counts only where the text before or after it is lined up at the same place: else the phrase is a chance. */
function stands(before: Run | undefined, after: Run | undefined): boolean {
  if (!before || !after) return false;
  const gap = after.theirs - (before.theirs + before.length);
  return gap >= -nearby && gap <= nearby && after.mine - (before.mine + before.length) <= nearby;
}

function seed(mine: Uint32Array, theirs: Uint32Array, to: Int32Array, used: Uint8Array) {
  const theirShingles = shinglesOf(theirs);
  // A table of their shingles: slot -> the first position, and from each position the next one with the same shingle.
  const size = 1 << (32 - Math.clz32(Math.max(8, theirShingles.length * 2 - 1)));
  const keys = new Uint32Array(size);
  const first = new Int32Array(size);
  const next = new Int32Array(theirShingles.length);
  const slotOf = (shingle: number) => {
    let slot = shingle & (size - 1);
    while (keys[slot] !== 0 && keys[slot] !== shingle) slot = (slot + 1) & (size - 1);
    return slot;
  };
  for (let j = theirShingles.length - 1; j >= 0; j--) {
    const shingle = theirShingles[j]!;
    const slot = slotOf(shingle);
    next[j] = keys[slot] === 0 ? -1 : first[slot]!;
    keys[slot] = shingle;
    first[slot] = j;
  }
  const myShingles = shinglesOf(mine);
  let expected = 0;
  for (let i = 0; i < myShingles.length; ) {
    if (to[i]! >= 0) {
      i++;
      continue;
    }
    let best = -1;
    let tries = 0;
    const slot = slotOf(myShingles[i]!);
    for (let j = keys[slot] === 0 ? -1 : first[slot]!; j >= 0 && tries < nearbyTries; j = next[j]!, tries++) {
      if (used[j] || used[j + 1] || used[j + 2]) continue;
      if (best < 0 || distance(j, expected) < distance(best, expected)) best = j;
    }
    if (best < 0) {
      i++;
      continue;
    }
    let from = i;
    let fromTheirs = best;
    while (
      from > 0 &&
      fromTheirs > 0 &&
      to[from - 1]! < 0 &&
      !used[fromTheirs - 1] &&
      mine[from - 1] === theirs[fromTheirs - 1]
    ) {
      from--;
      fromTheirs--;
    }
    let length = i - from + shingleLength;
    while (
      from + length < mine.length &&
      fromTheirs + length < theirs.length &&
      !used[fromTheirs + length] &&
      mine[from + length] === theirs[fromTheirs + length]
    )
      length++;
    for (let k = 0; k < length; k++) {
      to[from + k] = fromTheirs + k;
      used[fromTheirs + k] = 1;
    }
    i = from + length;
    expected = fromTheirs + length;
  }
}

// Forward is likelier than backward: news is cut and added to far more often than it is turned round.
function distance(at: number, expected: number): number {
  return at >= expected ? at - expected : (expected - at) * 2 + 8;
}

function fillHoles(mine: Uint32Array, theirs: Uint32Array, to: Int32Array, used: Uint8Array) {
  let i = 0;
  while (i < mine.length) {
    if (to[i]! >= 0) {
      i++;
      continue;
    }
    const from = i;
    while (i < mine.length && to[i]! < 0) i++;
    const fromTheirs = from === 0 ? 0 : to[from - 1]! + 1;
    let endTheirs = i === mine.length ? theirs.length : to[i]!;
    if (endTheirs < fromTheirs) continue;
    if (i === mine.length) endTheirs = Math.min(endTheirs, fromTheirs + smallHole);
    if (i - from > smallHole || endTheirs - fromTheirs > smallHole) continue;
    lineUpHole(mine, theirs, to, used, from, i, fromTheirs, endTheirs);
  }
}

/** Longest common subsequence of two holes of at most 24 words. */
function lineUpHole(
  mine: Uint32Array,
  theirs: Uint32Array,
  to: Int32Array,
  used: Uint8Array,
  from: number,
  end: number,
  fromTheirs: number,
  endTheirs: number,
) {
  const rows = end - from;
  const columns = endTheirs - fromTheirs;
  if (columns === 0) return;
  const best = new Uint8Array((rows + 1) * (columns + 1));
  const width = columns + 1;
  const same = (r: number, c: number) => !used[fromTheirs + c] && mine[from + r] === theirs[fromTheirs + c];
  for (let r = rows - 1; r >= 0; r--)
    for (let c = columns - 1; c >= 0; c--)
      best[r * width + c] = same(r, c)
        ? best[(r + 1) * width + c + 1]! + 1
        : Math.max(best[(r + 1) * width + c]!, best[r * width + c + 1]!);
  for (let r = 0, c = 0; r < rows && c < columns; ) {
    if (same(r, c) && best[r * width + c] === best[(r + 1) * width + c + 1]! + 1) {
      to[from + r] = fromTheirs + c;
      used[fromTheirs + c] = 1;
      r++;
      c++;
    } else if (best[(r + 1) * width + c]! >= best[r * width + c + 1]!) r++;
    else c++;
  }
}
