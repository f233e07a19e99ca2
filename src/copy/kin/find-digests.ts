import {ShingleTable} from "./compare-shingles.js";
import {digestParts} from "./digest-parts.js";
import {kinShare} from "./join-links.js";
import type {Link} from "./kin.js";

/** A text that another one covers so far is no digest of several. */
const coveredByOne = 0.6;
/** Two printings of one digest; neither is a part of the other. */
const reprinted = 0.8;
const beginnings = 0.65;
const mostNeighbours = 128;

/** Texts put together from three or more unrelated ones, each with one text for every report that it draws on. */
export function findDigests(
  links: readonly Link[],
  count: number,
  shinglesAt: (text: number) => Uint32Array,
): Map<number, readonly number[]> {
  const neighbours = new Map<number, {text: number; shared: number; inside: number}[]>();
  const covered = new Map<number, number>();
  const printedTwice = new Set<number>();
  const related = new Set<number>();
  const note = (text: number, other: number, shared: number, share: number, inside: number) => {
    const known = neighbours.get(text);
    if (known) known.push({text: other, shared, inside});
    else neighbours.set(text, [{text: other, shared, inside}]);
    covered.set(text, Math.max(covered.get(text) ?? 0, share));
  };
  for (const {earlier, later, mineInTheirs, theirsInMine, shared} of links) {
    if (Math.max(mineInTheirs, theirsInMine) >= kinShare) related.add(later * count + earlier);
    if (Math.min(mineInTheirs, theirsInMine) >= reprinted) {
      printedTwice.add(earlier).add(later);
      continue;
    }
    note(earlier, later, shared, theirsInMine, mineInTheirs);
    note(later, earlier, shared, mineInTheirs, theirsInMine);
  }
  const areRelated = (a: number, b: number) => related.has(Math.max(a, b) * count + Math.min(a, b));
  const partsOf = (text: number, near: readonly {text: number}[]) =>
    digestParts(
      new ShingleTable(shinglesAt(text)),
      shinglesAt(text).length,
      near.slice(0, mostNeighbours).map((other) => other.text),
      shinglesAt,
      areRelated,
      printedTwice.has(text) ? 0.6 : 0.45,
    );
  const digests = new Map<number, readonly number[]>();
  for (const [text, near] of neighbours) {
    if (near.length < 3 || covered.get(text)! >= coveredByOne) continue;
    // Of a text printed twice nothing says whether it is a digest or the source of many pieces, but that a digest gives
    // only the beginnings of its reports.
    const parted = printedTwice.has(text) ? near.filter(({inside}) => inside <= beginnings) : near;
    if (parted.length < 3) continue;
    parted.sort((a, b) => b.shared - a.shared || a.text - b.text);
    const parts = partsOf(text, parted);
    if (parts) digests.set(text, parts);
  }
  // Two digests of one day share reports; what a digest draws on is the report and not the other digest.
  const first = new Set(digests.keys());
  for (const [text, parts] of [...digests]) {
    if (!parts.some((part) => first.has(part))) continue;
    const reports = partsOf(
      text,
      neighbours.get(text)!.filter((other) => !first.has(other.text)),
    );
    const left = reports ?? parts.filter((part) => !first.has(part));
    if (left.length >= 3) digests.set(text, left);
    else digests.delete(text);
  }
  return digests;
}
