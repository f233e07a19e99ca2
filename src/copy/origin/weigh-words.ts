import {ShingleTable} from "../kin/compare-shingles.js";

/** How well one text explains the others as their source, by its words alone; 0 is best. One unit is worth about 2.7 to 1. */
export type WordEvidence = {readonly score: number; readonly says: readonly string[]};

const wholeSentence = 8;

/**
 * Weighs every text of a family as the source of the others. What two others share and this one lacks cannot come from it;
 * a passage that only this one has, where two others run on without it, was put in; words at the end that the others lack
 * were cut from them. Stock phrases put in and a label before the shared lead mark a carrier. Costs (texts squared) x length.
 */
export function weighWords(shingles: readonly Uint32Array[], isStock: (shingle: number) => boolean): WordEvidence[] {
  const holders = new Map<number, number>();
  for (const one of shingles)
    for (const shingle of new Set(one)) if (!isStock(shingle)) holders.set(shingle, (holders.get(shingle) ?? 0) + 1);
  let twice = 0;
  for (const held of holders.values()) if (held >= 2) twice++;
  const tables = shingles.map((one) => new ShingleTable(one, () => false));
  const stretches = shingles.map((_, i) => soleStretches(i, tables, shingles, isStock));
  return shingles.map((mine, i) => {
    let held = 0;
    let tail = false;
    let small = 0;
    for (const shingle of new Set(mine)) {
      const count = holders.get(shingle) ?? 0;
      if (count >= 2) held++;
    }
    // Shingles that two others share count; what only this one and one other share is no loss to a third.
    const lacking = shingles.length < 3 ? 0 : twice - held;
    const says: string[] = [];
    let score = 0;
    if (lacking > 0) {
      score -= Math.min(8, lacking / 6);
      if (lacking >= wholeSentence) says.push("others share words that it lacks");
    }
    for (const stretch of stretches[i]!) {
      const weight = weighStretch(stretch, stretches);
      if (weight.score > 0) {
        if (tail) continue;
        tail = stretch.witnesses.length === 0;
      }
      if (stretch.words < wholeSentence && weight.score < 0 && !stretch.stock) {
        // A rewriter's pet words recur in his other versions: many small differences say no more than a few.
        const weighed = Math.max(weight.score, -2.5 - small);
        small += weighed;
        score += weighed;
      } else score += weight.score;
      if (weight.say && !says.includes(weight.say)) says.push(weight.say);
    }
    return {score: Math.max(-12, Math.min(3, score)), says};
  });
}

/** A stretch of shingles that no other text of the family has. `witnesses` are the texts that run on before and after it. */
type Stretch = {
  readonly words: number;
  readonly place: "start" | "inside" | "end";
  readonly stock: boolean;
  readonly witnesses: readonly number[];
};

function weighStretch(stretch: Stretch, all: readonly (readonly Stretch[])[]): {score: number; say?: string} {
  const {words, place, stock, witnesses} = stretch;
  if (stock && words <= 30)
    return {score: place === "end" ? -1 : -2, say: "carries a stock phrase that the others lack"};
  if (place === "start")
    return words <= wholeSentence ? {score: -1.5, say: "a label stands before the shared words"} : {score: 0};
  if (place === "end") return words >= wholeSentence ? {score: 1, say: "runs on where others stop"} : {score: -0.3};
  if (witnesses.length >= 2)
    return words >= wholeSentence
      ? {score: -2.5, say: "has a passage put in that the others run on without"}
      : {score: -0.7, say: "words differently what the others word alike"};
  if (witnesses.length === 1) {
    const edited = all[witnesses[0]!]!.some((other) => other.place === "inside" || other.stock);
    if (!edited) return {score: -1.5, say: "has a passage put in that the other runs on without"};
    return words >= wholeSentence ? {score: 0.5, say: "has sentences that an edited version lacks"} : {score: 0};
  }
  return words >= wholeSentence ? {score: 1, say: "runs on where others stop"} : {score: 0};
}

function soleStretches(
  of: number,
  tables: readonly ShingleTable[],
  shingles: readonly Uint32Array[],
  isStock: (shingle: number) => boolean,
): Stretch[] {
  const mine = shingles[of]!;
  const table = tables[of]!;
  const support = new Uint8Array(mine.length);
  const first = new Int32Array(shingles.length).fill(-1);
  const last = new Int32Array(shingles.length).fill(-1);
  for (let other = 0; other < shingles.length; other++) {
    if (other === of) continue;
    table.compare(shingles[other]!);
    let run = 0;
    for (let i = 0; i < mine.length; i++)
      if (table.holds(i)) {
        support[i] = 1;
        run++;
        // A phrase that happens to stand elsewhere too is no sign that the other text runs on.
        if (run < sureRun) continue;
        if (first[other]! < 0) first[other] = i - run + 1;
        last[other] = i;
      } else run = 0;
  }
  const witnessesOf = (from: number, end: number) => {
    const witnesses: number[] = [];
    for (let other = 0; other < shingles.length; other++)
      if (other !== of && first[other]! >= 0 && first[other]! < from && last[other]! >= end) witnesses.push(other);
    return witnesses;
  };
  const stretches: Stretch[] = [];
  for (let i = 0; i < mine.length; ) {
    // A whole stock phrase counts as put in even where another carrier prints it too.
    let end = i;
    while (end < mine.length && isStock(mine[end]!)) end++;
    const stock = end - i >= stockRun && lackedBySome(mine.subarray(i, end), of, shingles);
    if (!stock) {
      if (support[i]) {
        i++;
        continue;
      }
      end = i + 1;
      while (end < mine.length && !support[end] && !startsStock(mine, end, isStock)) end++;
    }
    const place = i === 0 ? "start" : end === mine.length ? "end" : "inside";
    const words = stock ? end - i + 2 : place === "inside" ? Math.max(0, end - i - 2) : end - i;
    if (words > 0) stretches.push({words, place, stock, witnesses: witnessesOf(i, end)});
    i = end;
  }
  return stretches;
}

const stockRun = 5;
const sureRun = 5;

function startsStock(mine: Uint32Array, at: number, isStock: (shingle: number) => boolean): boolean {
  for (let i = 0; i < stockRun; i++) if (at + i >= mine.length || !isStock(mine[at + i]!)) return false;
  return true;
}

function lackedBySome(phrase: Uint32Array, of: number, shingles: readonly Uint32Array[]): boolean {
  const middle = phrase[phrase.length >> 1]!;
  return shingles.some((other, at) => at !== of && !other.includes(middle));
}
