import {familyMasks} from "./family-masks.js";
import {labelLengths} from "./label-lengths.js";
import {type SoleStretch, soleStretches} from "./sole-stretches.js";

/** How well one text explains the others as their source, by its words alone; 0 is best. One unit is worth about 2.7 to 1. */
export type WordEvidence = {readonly score: number; readonly says: readonly string[]};

const wholeSentence = 8;
/** A rewriter's pet words recur in his other versions: many small differences say no more than a few. */
const mostForSmall = 2.5;

/**
 * Weighs every text of a family as the source of the others. What two others share and this one lacks cannot come from it;
 * a passage that only this one has, where two others run on without it, was put in; words at the end that the others lack
 * were cut from them. Stock phrases put in and a label before the shared lead mark a carrier. `telling` are the shingles with
 * stock phrases as 0. `belongs(text, from, end)` tells whether a block shares its names with the rest of the text: then others
 * rather cut it than this one put it in. Linear in the words of the family.
 */
export function weighWords(
  shingles: readonly Uint32Array[],
  telling: readonly Uint32Array[],
  belongs: (at: number, from: number, end: number) => boolean,
): WordEvidence[] {
  const labels = labelLengths(shingles);
  const counted = telling.map((one, at) =>
    labels[at]! > 0 ? one.map((shingle, i) => (i < labels[at]! ? 0 : shingle)) : one,
  );
  const {masks, twice, held} = familyMasks(shingles, counted);
  const stretches = masks.map((mine, at) => soleStretches(at, masks.length, mine, telling[at]!, labels[at]!));
  return stretches.map((mine, at) => {
    const says: string[] = [];
    let score = 0;
    // With two texts alone every shared word is in both.
    const lacking = masks.length < 3 ? 0 : twice - held[at]!;
    score -= Math.min(8, lacking / 6);
    if (lacking >= wholeSentence) says.push("others share words that it lacks");
    if (labels[at]! > 0) {
      score -= 1.5;
      says.push("a label stands before the shared words");
    }
    let tail = false;
    let small = 0;
    // One passage is put in; several in places apart, all of it otherwise in the others, were rather cut from them.
    const several = lacking === 0 && mine.filter((one) => isPassage(one)).length > 1;
    for (const stretch of mine) {
      const weight = weighStretch(stretch, stretches, () => belongs(at, stretch.from, stretch.from + stretch.words));
      if (weight.score > 0) {
        if (tail) continue;
        tail = stretch.witnesses === 0;
      }
      let weighed = several && isPassage(stretch) ? Math.max(weight.score, 0) : weight.score;
      if (stretch.words < wholeSentence && weighed < 0 && !stretch.stock) {
        weighed = Math.max(weighed, -mostForSmall - small);
        small += weighed;
      }
      score += weighed;
      const say = weighed > weight.score ? "has passages in several places that the others run on without" : weight.say;
      if (say && !says.includes(say)) says.push(say);
    }
    return {score: Math.max(-12, Math.min(3, score)), says};
  });
}

/** Whole sentences in the midst of the text, no stock phrase. */
function isPassage({place, words, stock, witnesses}: SoleStretch): boolean {
  return place === "inside" && words >= wholeSentence && !stock && witnesses !== 0;
}

function weighStretch(
  stretch: SoleStretch,
  all: readonly (readonly SoleStretch[])[],
  belongs: () => boolean,
): {score: number; say?: string} {
  const {words, place, stock, witnesses} = stretch;
  const whole = words >= wholeSentence;
  if (stock && words <= 30)
    return {score: place === "end" ? -1 : -2, say: "carries a stock phrase that the others lack"};
  if (place === "start") return {score: whole ? 0 : -0.5};
  if (place === "end") return whole ? {score: 1, say: "runs on where others stop"} : {score: -0.3};
  if (witnesses === 0) return whole ? {score: 1, say: "runs on where others stop"} : {score: 0};
  if ((witnesses & (witnesses - 1)) !== 0)
    return whole
      ? {score: belongs() ? -1 : -2.5, say: "has a passage put in that the others run on without"}
      : {score: -0.7, say: "words differently what the others word alike"};
  const edited = all[31 - Math.clz32(witnesses)]!.some((other) => other.place === "inside" || other.stock);
  if (!edited && whole && belongs()) return {score: 0.5, say: "has a passage that the other runs on without"};
  if (!edited) return {score: -1.5, say: "has a passage put in that the other runs on without"};
  return whole ? {score: 0.5, say: "has sentences that an edited version lacks"} : {score: 0};
}
