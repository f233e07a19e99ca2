import type {CopyText} from "./copy-text.js";
import type {Link} from "./kin/kin.js";
import {Union} from "./kin/union.js";
import {findTakes} from "./take/find-takes.js";

export type JoinedTakes = {
  readonly groups: readonly (readonly number[])[];
  /** For texts that joined by other evidence than words: how, and what says so. */
  readonly takes: ReadonlyMap<number, {readonly how: "take" | "rewrite"; readonly says: readonly string[]}>;
};

/** Joins groups of copies that are one agency report written anew (see `findTakes`). Digests stay apart. */
export function joinTakes(
  groups: readonly (readonly number[])[],
  digests: ReadonlyMap<number, unknown>,
  printings: readonly (readonly CopyText[])[],
  shinglesAt: (text: number) => Uint32Array,
  links: readonly Pick<Link, "earlier" | "later">[],
): JoinedTakes {
  const whole = groups.filter((group) => !group.some((text) => digests.has(text)));
  const found = findTakes(
    whole.map((group) => ({
      printings: group.flatMap((text) => printings[text]!),
      shingles: () => shinglesAt(group[0]!),
    })),
    linkedGroups(whole, links),
  );
  const union = new Union(whole.length);
  const takes = new Map<number, {how: "take" | "rewrite"; says: readonly string[]}>();
  const rewritten = new Set<number>();
  for (const how of ["take", "rewrite"] as const)
    for (const {one, other, says} of found.filter((take) => take.how === how)) {
      // A rewrite belongs to the one report that it takes most from.
      const free =
        how === "take" ? union.find(one) !== union.find(other) : !rewritten.has(one) && !rewritten.has(other);
      if (!free) continue;
      union.join(one, other);
      const joined = how === "rewrite" || whole[one]!.length >= whole[other]!.length ? other : one;
      if (how === "rewrite") rewritten.add(joined);
      for (const text of whole[joined]!) takes.set(text, {how, says});
    }
  const merged = union.groups().map((members) => members.flatMap((at) => whole[at]!).sort((a, b) => a - b));
  const apart = groups.filter((group) => group.some((text) => digests.has(text)));
  return {groups: [...merged, ...apart], takes};
}

/** Pairs of groups with texts that share word runs, each once. */
function linkedGroups(
  groups: readonly (readonly number[])[],
  links: readonly Pick<Link, "earlier" | "later">[],
): [number, number][] {
  const groupOf = new Map<number, number>();
  for (const [at, group] of groups.entries()) for (const text of group) groupOf.set(text, at);
  const pairs = new Map<number, [number, number]>();
  for (const {earlier, later} of links) {
    const one = groupOf.get(earlier);
    const other = groupOf.get(later);
    if (one === undefined || other === undefined || one === other) continue;
    pairs.set(Math.min(one, other) * groups.length + Math.max(one, other), [
      Math.min(one, other),
      Math.max(one, other),
    ]);
  }
  return [...pairs.values()];
}
