import type {TermVector, TermVectors} from "./term-vectors.js";

/** Texts near one text, the nearest first: numbers and likenesses (cosine, 0 to 1). */
export type Near = {readonly texts: Int32Array; readonly likeness: Float64Array};

/** Candidates are found by the weightiest terms of a text that stand in few enough texts; all terms count in a likeness. */
const findingTerms = 24;
const commonTerm = 200;
const mostCandidates = 50;
const weakest = 0.1;
const leastNear = 0.04;
/** Texts that share countries and words but no other name or number are seldom one story: a match and a quarrel of two states. */
const landsOnly = 0.6;

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
 * Compares one text with many: its weights lie in an array by term, so that each comparison reads the other text's terms once.
 * Texts that share no name or number but those of countries count three fifths.
 */
export class TermTable {
  private readonly weights: Float32Array;
  private laid: TermVector | null = null;

  constructor(private readonly terms: TermVectors) {
    this.weights = new Float32Array(terms.printed.length);
  }

  lay(vector: TermVector) {
    if (this.laid === vector) return;
    for (const term of this.laid?.terms ?? []) this.weights[term] = 0;
    this.laid = vector;
    vector.terms.forEach((term, i) => {
      this.weights[term] = vector.weights[i]!;
    });
  }

  likenessTo({terms, weights}: TermVector): number {
    const {isName, isLand} = this.terms;
    let sum = 0;
    let names = 0;
    for (let i = 0; i < terms.length; i++) {
      const mine = this.weights[terms[i]!]!;
      if (mine === 0) continue;
      sum += mine * weights[i]!;
      if (isName[terms[i]!] && !isLand[terms[i]!]) names++;
    }
    return names > 0 ? sum : sum * landsOnly;
  }
}

/**
 * For each text the `most` nearest ones, by an index of terms: the texts that share the weightiest rare terms are compared in
 * full. `near` scales a likeness by what else is known of two texts (their days). Near linear.
 */
export function nearTexts(
  {vectors}: TermVectors,
  table: TermTable,
  most: number,
  near: (one: number, other: number) => number,
): Near[] {
  const holders = holdersOf(vectors);
  const sums = new Float64Array(vectors.length);
  return vectors.map((vector, text) => {
    const found: number[] = [];
    for (const at of findingTermsOf(vector)) {
      const list = holders(vector.terms[at]!);
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
    for (const other of found) sums[other] = 0;
    table.lay(vector);
    const ranked = candidates
      .map((other) => ({other, likeness: table.likenessTo(vectors[other]!) * near(text, other)}))
      .filter(({likeness}) => likeness >= leastNear)
      .sort((a, b) => b.likeness - a.likeness || a.other - b.other)
      .slice(0, most);
    return {
      texts: Int32Array.from(ranked, ({other}) => other),
      likeness: Float64Array.from(ranked, ({likeness}) => likeness),
    };
  });
}

/** Places of the weightiest terms, of equals the first; ascending. */
function findingTermsOf({terms, weights}: TermVector): number[] {
  const places: number[] = [];
  let [least, ties] = [0, findingTerms];
  if (terms.length > findingTerms) {
    const sorted = weights.slice().sort();
    least = sorted[sorted.length - findingTerms]!;
    for (const weight of sorted) if (weight > least) ties--;
  }
  for (let i = 0; i < terms.length; i++)
    if (weights[i]! > least || (weights[i] === least && ties-- > 0)) places.push(i);
  return places;
}

/** The texts that have a term among their weightiest, ascending; none for a term that too many have. */
function holdersOf(vectors: readonly TermVector[]): (term: number) => Int32Array {
  const size = vectors.reduce((most, {terms}) => Math.max(most, (terms[terms.length - 1] ?? -1) + 1), 0);
  const ends = new Int32Array(size + 1);
  const finding = vectors.map((vector) => Int32Array.from(findingTermsOf(vector), (at) => vector.terms[at]!));
  for (const terms of finding) for (const term of terms) ends[term + 1]!++;
  for (let term = 0; term < size; term++) ends[term + 1]! += ends[term]!;
  const texts = new Int32Array(ends[size]!);
  finding.forEach((terms, text) => {
    for (const term of terms) texts[ends[term]!++] = text;
  });
  // Each end now stands where the next list begins.
  return (term) => {
    const from = term === 0 ? 0 : ends[term - 1]!;
    return ends[term]! - from > commonTerm ? texts.subarray(0, 0) : texts.subarray(from, ends[term]!);
  };
}
