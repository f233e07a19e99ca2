import type {TermVector} from "./term-vectors.js";

/** Texts near one text, the nearest first: numbers and likenesses (cosine, 0 to 1). */
export type Near = {readonly texts: Int32Array; readonly likeness: Float64Array};

/** Candidates are found by the weightiest terms of a text that stand in few enough texts; all terms count in a likeness. */
const findingTerms = 24;
const commonTerm = 200;
const mostCandidates = 50;
const weakest = 0.1;
const leastNear = 0.04;

/** How alike two texts are: the cosine of their term vectors. Linear in the terms. */
export function likenessOf(one: TermVector, other: TermVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < one.terms.length && j < other.terms.length; ) {
    const a = one.terms[i]!;
    const b = other.terms[j]!;
    if (a === b) sum += one.weights[i++]! * other.weights[j++]!;
    else if (a < b) i++;
    else j++;
  }
  return sum;
}

/**
 * For each text the `most` nearest ones, by an index of terms: the texts that share the weightiest rare terms are compared in
 * full. `near` scales a likeness by what else is known of two texts (their days). Near linear.
 */
export function nearTexts(
  vectors: readonly TermVector[],
  most: number,
  near: (one: number, other: number) => number,
): Near[] {
  const holders = new Map<number, number[]>();
  const finding = vectors.map(({terms, weights}) =>
    terms.length <= findingTerms
      ? [...terms.keys()]
      : [...terms.keys()].sort((a, b) => weights[b]! - weights[a]! || a - b).slice(0, findingTerms),
  );
  vectors.forEach(({terms}, text) => {
    for (const at of finding[text]!) {
      const list = holders.get(terms[at]!);
      if (!list) holders.set(terms[at]!, [text]);
      else if (list.length <= commonTerm) list.push(text);
    }
  });
  const sums = new Float64Array(vectors.length);
  return vectors.map((vector, text) => {
    const found: number[] = [];
    for (const at of finding[text]!) {
      const list = holders.get(vector.terms[at]!)!;
      if (list.length > commonTerm) continue;
      const weight = vector.weights[at]!;
      for (const other of list) {
        if (other === text) continue;
        if (sums[other] === 0) found.push(other);
        sums[other]! += weight * weight;
      }
    }
    let candidates = found;
    if (found.length > mostCandidates) {
      let most = 0;
      for (const other of found) most = Math.max(most, sums[other]!);
      // Equal sums are told apart by number, so that the cut does not hang on chance.
      candidates = found
        .filter((other) => sums[other]! >= most * weakest)
        .sort((a, b) => sums[b]! - sums[a]! || a - b)
        .slice(0, mostCandidates);
    }
    const ranked = candidates
      .map((other) => ({other, likeness: likenessOf(vector, vectors[other]!) * near(text, other)}))
      .filter(({likeness}) => likeness >= leastNear)
      .sort((a, b) => b.likeness - a.likeness || a.other - b.other)
      .slice(0, most);
    for (const other of found) sums[other] = 0;
    return {
      texts: Int32Array.from(ranked, ({other}) => other),
      likeness: Float64Array.from(ranked, ({likeness}) => likeness),
    };
  });
}
