/** A stretch of words that no other text of the family has. `witnesses` are the texts that run on before and after it. */
export type SoleStretch = {
  /** Index of its first word. */
  readonly from: number;
  readonly words: number;
  readonly place: "start" | "inside" | "end";
  readonly stock: boolean;
  /** One bit a text. */
  readonly witnesses: number;
};

const stockRun = 5;
const sureRun = 5;

/**
 * The stretches that text number `at` has alone, from the masks of its shingles (see `familyMasks`). A whole stock phrase
 * counts as put in even where another carrier prints it too, if some text lacks it. The first `label`
 * words are left out. Linear.
 */
export function soleStretches(
  at: number,
  texts: number,
  masks: Uint32Array,
  telling: Uint32Array,
  label: number,
): SoleStretch[] {
  const self = 1 << at;
  const {first, last} = sureExtents(texts, masks, ~self);
  const witnessesOf = (from: number, end: number) => {
    let witnesses = 0;
    for (let other = 0; other < texts; other++)
      if (other !== at && first[other]! < from && last[other]! >= end) witnesses |= 1 << other;
    return witnesses;
  };
  const length = masks.length;
  const stretches: SoleStretch[] = [];
  const everyone = texts === 32 ? -1 : (1 << texts) - 1;
  for (let i = label; i < length; ) {
    let end = i;
    while (end < length && telling[end] === 0) end++;
    const stock = end - i >= stockRun && (masks[(i + end) >> 1]! & everyone) !== everyone;
    if (!stock) {
      if (masks[i]! & ~self) {
        i++;
        continue;
      }
      end = i + 1;
      while (end < length && !(masks[end]! & ~self) && !startsStock(telling, end)) end++;
    }
    const place = i <= label ? "start" : end === length ? "end" : "inside";
    const words = stock ? end - i + 2 : place === "inside" ? end - i - 2 : end - i;
    if (words > 0)
      stretches.push({
        from: place === "inside" && !stock ? i + 2 : i,
        words,
        place,
        stock,
        witnesses: witnessesOf(i, end),
      });
    i = end;
  }
  return stretches;
}

function startsStock(telling: Uint32Array, at: number): boolean {
  if (at + stockRun > telling.length) return false;
  for (let i = at; i < at + stockRun; i++) if (telling[i] !== 0) return false;
  return true;
}

/** First and last position where each text shares five shingles on end: a phrase that stands elsewhere too proves nothing. */
function sureExtents(texts: number, masks: Uint32Array, others: number): {first: Int32Array; last: Int32Array} {
  const first = new Int32Array(texts).fill(masks.length);
  const last = new Int32Array(texts).fill(-1);
  const runAt = (i: number) => {
    let run = others;
    for (let k = 0; k < sureRun; k++) run &= masks[i + k]!;
    return run;
  };
  let seen = 0;
  for (let i = 0; i + sureRun <= masks.length; i++)
    for (let fresh = runAt(i) & ~seen; fresh !== 0; fresh &= fresh - 1) {
      first[31 - Math.clz32(fresh & -fresh)] = i;
      seen |= fresh & -fresh;
    }
  let left = seen;
  for (let i = masks.length - sureRun; i >= 0 && left !== 0; i--)
    for (let fresh = runAt(i) & left; fresh !== 0; fresh &= fresh - 1) {
      last[31 - Math.clz32(fresh & -fresh)] = i + sureRun - 1;
      left &= ~(fresh & -fresh);
    }
  return {first, last};
}
