import type {TermVector} from "./term-vectors.js";

/** Texts near one text, the nearest first: numbers and likenesses (cosine, 0 to 1). */
export type Near = {readonly texts: Int32Array; readonly likeness: Float64Array};

/** Terms in more texts than this find no candidates; they still count in a likeness. */
const commonTerm = 400;
const mostCandidates = 60;

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
  vectors.forEach(({terms}, text) => {
    for (const term of terms) {
      const list = holders.get(term);
      if (!list) holders.set(term, [text]);
      else if (list.length <= commonTerm) list.push(text);
    }
  });
  return vectors.map((vector, text) => {
    const found = new Map<number, number>();
    vector.terms.forEach((term, at) => {
      const list = holders.get(term)!;
      if (list.length > commonTerm) return;
      const weight = vector.weights[at]!;
      for (const other of list) if (other !== text) found.set(other, (found.get(other) ?? 0) + weight);
    });
    let candidates = [...found];
    if (candidates.length > mostCandidates)
      candidates = candidates.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostCandidates);
    const ranked = candidates
      .map(([other]) => ({other, likeness: likenessOf(vector, vectors[other]!) * near(text, other)}))
      .filter(({likeness}) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness || a.other - b.other)
      .slice(0, most);
    return {
      texts: Int32Array.from(ranked, ({other}) => other),
      likeness: Float64Array.from(ranked, ({likeness}) => likeness),
    };
  });
}
