import {ShingleTable} from "./compare-shingles.js";
import type {Link} from "./kin.js";
import type {Union} from "./union.js";

/** Below this share of shared words in both, two texts are no copies. */
export const kinShare = 0.35;
const leadGap = 12;
const blockGap = 12;
const fewPartners = 4;

/**
 * Joins linked texts to groups, the strongest links first. A text joins a group only with words that the group holds too:
 * what stands in one block of one member alone was put in there, and joins that block's source to nothing.
 */
export function joinLinks(
  links: readonly Link[],
  union: Union,
  digests: ReadonlyMap<number, readonly number[]>,
  shinglesAt: (text: number) => Uint32Array,
) {
  const partners = new Map<number, number[]>();
  const note = (text: number, partner: number) => {
    const known = partners.get(text);
    if (!known) partners.set(text, [partner]);
    else if (known.length < fewPartners) known.push(partner);
  };
  // Texts that are most of each other are joined before a fragment can say what the family holds.
  const strength = (link: Link) => link.mineInTheirs + link.theirsInMine;
  const order = links
    .filter((link) => joins(link, digests))
    .sort((a, b) => strength(b) - strength(a) || b.shared - a.shared || a.later - b.later || a.earlier - b.earlier);
  for (const {earlier, later, mineInTheirs, theirsInMine} of order) {
    if (union.find(earlier) !== union.find(later)) {
      const few = Math.min(mineInTheirs, theirsInMine) >= 0.4 ? 2 : 3;
      if (
        holdsAsBlock(earlier, later, partners, shinglesAt, few) ||
        holdsAsBlock(later, earlier, partners, shinglesAt, few)
      )
        continue;
      union.join(earlier, later);
    }
    note(earlier, later);
    note(later, earlier);
  }
}

function joins(link: Link, digests: ReadonlyMap<number, readonly number[]>): boolean {
  const {mineInTheirs, theirsInMine} = link;
  if (digests.has(link.earlier) || digests.has(link.later))
    return digests.has(link.earlier) && digests.has(link.later) && Math.min(mineInTheirs, theirsInMine) >= 0.8;
  const share = Math.max(mineInTheirs, theirsInMine);
  // One block in two otherwise different texts is a shared passage: a statement, a background paragraph.
  return share >= kinShare && (link.stretches > 1 || share >= (link.sameLead ? 0.5 : 0.65));
}

function holdsAsBlock(
  text: number,
  other: number,
  partners: ReadonlyMap<number, readonly number[]>,
  shinglesAt: (text: number) => Uint32Array,
  strewn: number,
): boolean {
  const known = partners.get(text);
  if (!known) return false;
  const shingles = shinglesAt(text);
  const table = new ShingleTable(shingles);
  const held = new Uint8Array(shingles.length);
  for (const partner of known) {
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
  return first > leadGap && blocks < strewn && both < 0.5 * hits;
}
