import {type ContentWords, notionSize, oppositesOf} from "./content-words.js";

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
  const takenA = new Uint8Array(a.items.length);
  const takenB = new Uint8Array(b.items.length);
  const take = (i: number, j: number, worth: number, opposed = false) => {
    takenA[i] = 1;
    takenB[j] = 1;
    found.push({a: i, b: j, worth, opposed});
  };
  for (let i = 0; i < a.items.length; i++) {
    const j = b.stems.get(a.items[i]!.stem);
    if (j !== undefined) take(i, j, 1);
  }
  for (let i = 0; i < a.items.length; i++) {
    if (takenA[i]) continue;
    let best = -1;
    let bestSize = Number.POSITIVE_INFINITY;
    for (const notion of a.items[i]!.notions)
      for (const j of b.byNotion.get(notion) ?? []) {
        const size = notionSize(notion);
        if (takenB[j] || size > bestSize || (size === bestSize && j >= best)) continue;
        best = j;
        bestSize = size;
      }
    if (best >= 0) take(i, best, bestSize <= 6 ? closeNotion : wideNotion);
  }
  for (let i = 0; i < a.items.length; i++) {
    const turned = takenA[i] ? undefined : oppositesOf(a.items[i]!.lemma);
    if (!turned) continue;
    const j = b.items.findIndex(({lemma}, at) => !takenB[at] && turned.has(lemma));
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
