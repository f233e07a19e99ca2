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
 * Finds which texts carry one another's words, among the pairs given (see `findPairs`). Every text is decided with all the others in
 * view, so nothing hangs on the order of arrival. Linear in the pairs.
 */
export function findKin(pairs: Float64Array, {count, shinglesAt, stock, ringOf}: KinTexts): Kin {
  const sure = new Union(count);
  const known = (earlier: number, later: number) => sure.find(earlier) === sure.find(later);
  comparePairs(pairs, count, shinglesAt, known, (earlier, later, {mineInTheirs, theirsInMine}) => {
    if (Math.max(mineInTheirs, theirsInMine) >= sureShare) sure.join(earlier, later);
  });
  // Reprints of one report make none of its words stock.
  for (const family of sure.groups()) if (family.length > 1) stock.countOnce(mapped(family, shinglesAt));
  const tellingAt = tellingShingles(shinglesAt, stock, ringOf);
  const links: Link[] = [];
  comparePairs(
    pairs,
    count,
    tellingAt,
    () => false,
    (earlier, later, overlap) => {
      const {mineInTheirs, theirsInMine, shared, stretches, longest, sameLead} = overlap;
      links.push({earlier, later, mineInTheirs, theirsInMine, shared, stretches, longest, sameLead});
    },
  );
  const digests = findDigests(links, count, tellingAt);
  return {groups: joinLinks(links, count, digests, tellingAt), digests, links, tellingAt};
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
