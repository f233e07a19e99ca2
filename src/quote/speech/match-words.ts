import {areOpposed, type ContentWords, notionSize} from "./content-words.js";

/** Two words of two remarks that say one thing. `worth` is 1 for the same word, less for words of one notion. */
export type WordMatch = {
  readonly a: number;
  readonly b: number;
  readonly worth: number;
  /** The one turns the other round: "open" against "close". */
  readonly opposed: boolean;
};

// What a match of two words of one notion is worth, by how many words stand for it: small notions bind closer.
const closeNotion = 0.85;
const wideNotion = 0.7;

/**
 * Pairs the content words of two remarks, each word once: the same word or family of words first, then words of one notion, then opposites. Linear in
 * the words but for the opposites of the few words left over.
 */
export function matchWords(a: ContentWords, b: ContentWords): WordMatch[] {
  const found: WordMatch[] = [];
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const take = (i: number, j: number, worth: number, opposed = false) => {
    takenA.add(i);
    takenB.add(j);
    found.push({a: i, b: j, worth, opposed});
  };
  for (const [i, {stem}] of a.items.entries()) {
    const j = b.stems.get(stem);
    if (j !== undefined) take(i, j, 1);
  }
  const byNotion = new Map<number, number[]>();
  for (const [j, {notions}] of b.items.entries())
    if (!takenB.has(j))
      for (const notion of notions) {
        const list = byNotion.get(notion);
        if (list) list.push(j);
        else byNotion.set(notion, [j]);
      }
  for (const [i, {notions}] of a.items.entries()) {
    if (takenA.has(i)) continue;
    let best: {j: number; size: number} | null = null;
    for (const notion of notions)
      for (const j of byNotion.get(notion) ?? []) {
        const size = notionSize(notion);
        if (!takenB.has(j) && (!best || size < best.size || (size === best.size && j < best.j))) best = {j, size};
      }
    if (best) take(i, best.j, best.size <= 6 ? closeNotion : wideNotion);
  }
  for (const [i, one] of a.items.entries()) {
    if (takenA.has(i)) continue;
    const j = b.items.findIndex((other, at) => !takenB.has(at) && areOpposed(one.lemma, other.lemma));
    if (j >= 0) take(i, j, closeNotion, true);
  }
  return found.sort((x, y) => x.a - y.a);
}

/** Which matches stand on two sides of a "not": by pairs of clauses, an opposite in one turning the whole clause round. */
export function opposingMatches(
  a: ContentWords,
  b: ContentWords,
  matches: readonly WordMatch[],
): ReadonlySet<WordMatch> {
  const pairOf = (match: WordMatch) => `${a.items[match.a]!.clause}|${b.items[match.b]!.clause}`;
  const turned = new Set<string>();
  for (const match of matches) {
    const pair = pairOf(match);
    if (match.opposed && !turned.delete(pair)) turned.add(pair);
  }
  return new Set(
    matches.filter((match) => (a.items[match.a]!.negated !== b.items[match.b]!.negated) !== turned.has(pairOf(match))),
  );
}
