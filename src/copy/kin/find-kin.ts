import {gatherFingerprints} from "../words/fingerprints.js";
import {type Overlap, ShingleTable} from "./compare-shingles.js";
import {findDigests} from "./find-digests.js";
import {findPairs} from "./find-pairs.js";
import {joinLinks} from "./join-links.js";
import type {Kin, Link} from "./kin.js";
import {learnStock} from "./stock-shingles.js";
import {Union} from "./union.js";

/** What the finder needs of the texts, which are numbers, longest first. */
export type KinTexts = {
  readonly count: number;
  /** Words of all of them together. */
  readonly words: number;
  readonly shinglesAt: (text: number) => Uint32Array;
  /** Remembers what is made of a text, within bounds. */
  readonly kept: (make: (text: number) => Uint32Array) => (text: number) => Uint32Array;
};

export const fewestShared = 8;
const sureShare = 0.6;

/**
 * Finds which texts carry one another's words. Every text is decided with all the others in view, so nothing hangs on the
 * order of arrival. About n log n.
 */
export function findKin({count, words, shinglesAt, kept}: KinTexts): Kin {
  const every = function* () {
    for (let i = 0; i < count; i++) yield shinglesAt(i);
  };
  const pairs = findPairs(gatherFingerprints(every(), count));
  const sure = new Union(count);
  const known = (earlier: number, later: number) => sure.find(earlier) === sure.find(later);
  comparePairs(pairs, count, shinglesAt, known, (earlier, later, {mineInTheirs, theirsInMine}) => {
    if (Math.max(mineInTheirs, theirsInMine) >= sureShare) sure.join(earlier, later);
  });
  const grouped = function* (): Generator<readonly [number, Uint32Array]> {
    for (const [at, group] of sure.groups().entries()) for (const text of group) yield [at, shinglesAt(text)];
  };
  const isStock = learnStock(grouped(), words);
  const tellingAt = kept((text) => {
    const telling = shinglesAt(text).slice();
    for (let i = 0; i < telling.length; i++) if (isStock(telling[i]!)) telling[i] = 0;
    return telling;
  });
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
