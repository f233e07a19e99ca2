import {gatherFingerprints} from "../words/fingerprints.js";
import {type Overlap, ShingleTable} from "./compare-shingles.js";
import {digestParts} from "./digest-parts.js";
import {findPairs} from "./find-pairs.js";
import {learnStock} from "./stock-shingles.js";
import {Union} from "./union.js";

/** Two texts that share words. `mineInTheirs` is the later number's share. */
export type Link = Overlap & {readonly earlier: number; readonly later: number};

export type Kin = {
  /** Groups of copies; a digest is a group of its own. */
  readonly groups: readonly (readonly number[])[];
  /** A digest and, for each report it draws on, one text that holds it. */
  readonly digests: ReadonlyMap<number, readonly number[]>;
  /** Every pair that shares at least eight distinct shingles, joined or not. */
  readonly links: readonly Link[];
  readonly isStock: (shingle: number) => boolean;
};

/** Shares below which shared words do not make two texts copies, and the fewest shingles that say anything. */
export const kinShare = 0.35;
export const fewestShared = 8;
const sureShare = 0.6;
const leadGap = 12;
const blockGap = 12;

/**
 * Finds which texts carry one another's words. `shinglesAt(i)` gives a text's shingles; texts must be numbered longest
 * first. Every text is decided with all the others in view, so nothing hangs on the order of arrival. About n log n.
 */
export function findKin(count: number, words: number, shinglesAt: (text: number) => Uint32Array): Kin {
  const every = function* () {
    for (let i = 0; i < count; i++) yield shinglesAt(i);
  };
  const pairs = findPairs(gatherFingerprints(every(), count));
  const sure = new Union(count);
  for (const {earlier, later, mineInTheirs, theirsInMine, shared} of compared(pairs, count, shinglesAt, () => false))
    if (shared >= fewestShared && Math.max(mineInTheirs, theirsInMine) >= sureShare) sure.join(earlier, later);
  const grouped = function* (): Generator<readonly [number, Uint32Array]> {
    for (const [at, group] of sure.groups().entries()) for (const text of group) yield [at, shinglesAt(text)];
  };
  const isStock = learnStock(grouped(), words);
  const links = [...compared(pairs, count, shinglesAt, isStock)].filter((link) => link.shared >= fewestShared);
  const digests = findDigests(links, shinglesAt, isStock);
  return {groups: joinLinks(count, links, digests, shinglesAt, isStock), digests, links, isStock};
}

function* compared(
  pairs: Float64Array,
  count: number,
  shinglesAt: (text: number) => Uint32Array,
  isStock: (shingle: number) => boolean,
): Generator<Link> {
  let current = -1;
  let table: ShingleTable | null = null;
  for (const pair of pairs) {
    const later = Math.floor(pair / count);
    const earlier = pair - later * count;
    if (later !== current || !table) table = new ShingleTable(shinglesAt((current = later)), isStock);
    yield {earlier, later, ...table.compare(shinglesAt(earlier))};
  }
}

function findDigests(
  links: readonly Link[],
  shinglesAt: (text: number) => Uint32Array,
  isStock: (shingle: number) => boolean,
): Map<number, readonly number[]> {
  const neighbours = new Map<number, number[]>();
  const related = new Set<string>();
  for (const {earlier, later, mineInTheirs, theirsInMine} of links) {
    (neighbours.get(earlier) ?? neighbours.set(earlier, []).get(earlier)!).push(later);
    (neighbours.get(later) ?? neighbours.set(later, []).get(later)!).push(earlier);
    if (Math.max(mineInTheirs, theirsInMine) >= kinShare) related.add(`${earlier} ${later}`);
  }
  const areRelated = (a: number, b: number) => related.has(a < b ? `${a} ${b}` : `${b} ${a}`);
  const digests = new Map<number, readonly number[]>();
  for (const [text, near] of neighbours) {
    if (near.length < 3) continue;
    const parts = digestParts(
      new ShingleTable(shinglesAt(text), isStock),
      shinglesAt(text),
      near,
      shinglesAt,
      areRelated,
    );
    if (parts) digests.set(text, parts);
  }
  return digests;
}

function joinLinks(
  count: number,
  links: readonly Link[],
  digests: ReadonlyMap<number, readonly number[]>,
  shinglesAt: (text: number) => Uint32Array,
  isStock: (shingle: number) => boolean,
): number[][] {
  const union = new Union(count);
  const partners = new Map<number, number[]>();
  // Texts that are most of each other are joined before a fragment can say what the family holds.
  const strength = (link: Link) => link.mineInTheirs + link.theirsInMine;
  const order = links
    .filter((link) => joins(link, digests))
    .sort((a, b) => strength(b) - strength(a) || b.shared - a.shared || a.later - b.later || a.earlier - b.earlier);
  const carriesOther = (text: number, other: number): boolean => {
    const known = partners.get(text);
    if (!known) return false;
    // Words that stand only in a block which the rest of the family lacks join that block's source to nothing.
    const shingles = shinglesAt(text);
    const table = new ShingleTable(shingles, isStock);
    const held = new Uint8Array(shingles.length);
    for (const partner of known.slice(0, 4)) {
      table.compare(shinglesAt(partner));
      for (let i = 0; i < held.length; i++) if (table.holds(i)) held[i] = 1;
    }
    table.compare(shinglesAt(other));
    let hits = 0;
    let both = 0;
    let first = -1;
    let last = -1;
    let blocks = 0;
    for (let i = 0; i < held.length; i++)
      if (table.holds(i)) {
        if (first < 0) first = i;
        if (last < 0 || i - last > blockGap) blocks++;
        last = i;
        hits++;
        both += held[i]!;
      }
    // Who begins with the same words, or has its words strewn over the text, copies the text and not a block in it.
    if (first <= leadGap || blocks >= 3) return false;
    return both < 0.5 * hits;
  };
  for (const {earlier, later} of order) {
    if (union.find(earlier) === union.find(later)) {
      note(partners, earlier, later);
      continue;
    }
    if (carriesOther(earlier, later) || carriesOther(later, earlier)) continue;
    union.join(earlier, later);
    note(partners, earlier, later);
  }
  return union.groups();
}

function note(partners: Map<number, number[]>, earlier: number, later: number) {
  (partners.get(earlier) ?? partners.set(earlier, []).get(earlier)!).push(later);
  (partners.get(later) ?? partners.set(later, []).get(later)!).push(earlier);
}

function joins(link: Link, digests: ReadonlyMap<number, readonly number[]>): boolean {
  const {mineInTheirs, theirsInMine} = link;
  if (digests.has(link.earlier) || digests.has(link.later))
    return digests.has(link.earlier) && digests.has(link.later) && Math.min(mineInTheirs, theirsInMine) >= 0.8;
  const share = Math.max(mineInTheirs, theirsInMine);
  // One block in two otherwise different texts is a shared passage: a statement, a background paragraph.
  return share >= kinShare && !(link.stretches === 1 && share < 0.5);
}
