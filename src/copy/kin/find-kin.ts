import type {RingOf} from "../words/run-ring.js";
import {type Overlap, ShingleTable} from "./compare-shingles.js";
import {findDigests} from "./find-digests.js";
import {joinLinks} from "./join-links.js";
import type {Kin, Link} from "./kin.js";
import type {StockShingles} from "./stock-shingles.js";
import {tellingShingles} from "./telling-shingles.js";
import {Union} from "./union.js";

/** What the finder needs of the texts, which are numbers, longest first. */
export type KinTexts = {
  readonly count: number;
  readonly shinglesAt: (text: number) => Uint32Array;
  /** In how many texts each shingle stands. */
  readonly stock: StockShingles;
  /** A ring that remembers what is made of a text's shingles. */
  readonly ringOf: RingOf;
};

export const fewestShared = 8;
const sureShare = 0.6;

/**
 * Finds which texts carry one another's words, among the pairs given (see `findPairs`). What hangs together is looked at in one
 * go, and with all the texts in view, so nothing hangs on the order of arrival. Linear in the pairs.
 */
export function findKin(pairs: Float64Array, {count, shinglesAt, stock, ringOf}: KinTexts): Kin {
  const hanging = hangTogether(pairs, count);
  // Reprints of one report make none of its words stock.
  const sure = new Union(count);
  const known = (earlier: number, later: number) => sure.find(earlier) === sure.find(later);
  for (const some of hanging()) {
    comparePairs(some, count, shinglesAt, known, (earlier, later, {mineInTheirs, theirsInMine}) => {
      if (Math.max(mineInTheirs, theirsInMine) >= sureShare) sure.join(earlier, later);
    });
    for (const family of familiesIn(some, count, sure)) stock.countOnce(mapped(family, shinglesAt));
  }
  const tellingAt = tellingShingles(shinglesAt, stock, ringOf);
  const joined = new Union(count);
  const links: Link[] = [];
  const digests = new Map<number, readonly number[]>();
  for (const some of hanging()) {
    const found: Link[] = [];
    comparePairs(
      some,
      count,
      tellingAt,
      () => false,
      (earlier, later, overlap) => {
        const {mineInTheirs, theirsInMine, shared, stretches, longest, sameLead} = overlap;
        found.push({earlier, later, mineInTheirs, theirsInMine, shared, stretches, longest, sameLead});
      },
    );
    for (const [text, parts] of findDigests(found, count, tellingAt)) digests.set(text, parts);
    joinLinks(found, joined, digests, tellingAt);
    for (const link of found) links.push(link);
  }
  return {groups: joined.groups(), digests, links, tellingAt};
}

/** The pairs of texts that hang together over however many others, lot by lot. */
function hangTogether(pairs: Float64Array, count: number): () => Generator<Float64Array> {
  const union = new Union(count);
  const laterOf = (pair: number) => Math.floor(pair / count);
  for (const pair of pairs) union.join(laterOf(pair), pair - laterOf(pair) * count);
  const ends = new Uint32Array(count + 1);
  for (const pair of pairs) ends[union.find(laterOf(pair)) + 1]!++;
  for (let i = 0; i < count; i++) ends[i + 1]! += ends[i]!;
  const ordered = new Float64Array(pairs.length);
  for (const pair of pairs) ordered[ends[union.find(laterOf(pair))]!++] = pair;
  return function* () {
    let from = 0;
    for (let lot = 0; lot < count; from = ends[lot++]!) if (ends[lot]! > from) yield ordered.subarray(from, ends[lot]!);
  };
}

/** The texts of some pairs that are known to be of one family, where they are two or more. */
function familiesIn(pairs: Float64Array, count: number, sure: Union): number[][] {
  const texts = new Set<number>();
  for (const pair of pairs) texts.add(Math.floor(pair / count)).add(pair % count);
  const families = new Map<number, number[]>();
  for (const text of [...texts].sort((a, b) => a - b)) {
    const first = sure.find(text);
    const family = families.get(first);
    if (family) family.push(text);
    else families.set(first, [text]);
  }
  return [...families.values()].filter((family) => family.length > 1);
}

function* mapped(family: readonly number[], shinglesAt: (text: number) => Uint32Array): Generator<Uint32Array> {
  for (const text of family) yield shinglesAt(text);
}

function comparePairs(
  pairs: Float64Array,
  count: number,
  shinglesAt: (text: number) => Uint32Array,
  isKnown: (earlier: number, later: number) => boolean,
  use: (earlier: number, later: number, overlap: Overlap) => void,
) {
  let current = -1;
  let table: ShingleTable | null = null;
  for (let i = 0; i < pairs.length; i++) {
    const later = Math.floor(pairs[i]! / count);
    const earlier = pairs[i]! - later * count;
    if (isKnown(earlier, later)) continue;
    if (later !== current || !table) table = new ShingleTable(shinglesAt((current = later)));
    const overlap = table.compare(shinglesAt(earlier));
    if (overlap.shared >= fewestShared) use(earlier, later, overlap);
  }
}
