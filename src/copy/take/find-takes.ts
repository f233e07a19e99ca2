import {foldedName} from "../same-name.js";
import {SourceNames} from "./names-source.js";
import {creditedRewriteSays, heldShare, namedRewriteSays, unnamedRewriteSays} from "./rewrite-says.js";
import {sharingPairs} from "./sharing-pairs.js";
import {type TakeGroup, TakeGroups} from "./take-group.js";
import {takeSays, takeTerms} from "./take-says.js";

/** Two groups that are one report although few words agree, and why. In a rewrite `other` is the text written anew. */
export type Take = {
  readonly one: number;
  readonly other: number;
  readonly how: "take" | "rewrite";
  readonly says: readonly string[];
};

const daysTogether = 14;

/**
 * Finds groups that are one agency's report written anew: takes (two versions that credit the agency) and rewrites (a text that
 * credits nobody and has most from the agency's report, whether it names the agency as its source or, where the two share
 * word runs (`linked`), not). Groups without any credit are never joined here. The surest first. About linear.
 */
export function findTakes(groups: readonly TakeGroup[], linked: readonly (readonly [number, number])[]): Take[] {
  const all = new TakeGroups(groups);
  const credited = creditedGroups(groups);
  const naming = namingGroups(groups, credited);
  const takes: Take[] = [];
  for (const [key, {name, groups: own}] of [...credited].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const isOwn = new Set(own);
    const candidates = [...own, ...(naming.get(key) ?? []).filter((group) => !isOwn.has(group))];
    const near = (one: number, other: number) => all.areNear(one, other, daysTogether);
    for (const [one, other] of sharingPairs(
      candidates,
      (at) => all.termsOf(at),
      new Set(key.split(" ")),
      takeTerms,
      near,
    )) {
      if (isOwn.has(one) && isOwn.has(other)) {
        const says = takeSays(all, one, other);
        if (says) takes.push({one, other, how: "take", says});
        else takes.push(...creditedRewrites(all, one, other));
      } else if (isOwn.has(one) || isOwn.has(other)) {
        const [source, rewrite] = isOwn.has(one) ? [one, other] : [other, one];
        const says = namedRewriteSays(all, source, rewrite, name);
        if (says) takes.push({one: source, other: rewrite, how: "rewrite", says});
      }
    }
  }
  return [...takes, ...unnamedRewrites(all, linked)];
}

/** Groups by the agency that they credit. */
function creditedGroups(groups: readonly TakeGroup[]): Map<string, {name: string; groups: number[]}> {
  const agencies = new Map<string, {name: string; groups: number[]}>();
  groups.forEach(({printings}, at) => {
    for (const {agency} of printings) {
      if (agency === null) continue;
      const key = foldedName(agency);
      const known = agencies.get(key);
      if (!known) agencies.set(key, {name: agency, groups: [at]});
      else if (known.groups[known.groups.length - 1] !== at) known.groups.push(at);
    }
  });
  return agencies;
}

/** Groups by the agency that they name as their source, by the keys of the agencies that others credit. */
function namingGroups(
  groups: readonly TakeGroup[],
  credited: ReadonlyMap<string, {readonly name: string}>,
): Map<string, number[]> {
  const naming = new Map<string, number[]>();
  if (credited.size === 0) return naming;
  const names = new SourceNames([...credited.values()].map(({name}) => name));
  groups.forEach(({printings}, at) => {
    const texts = printings.filter(({agency}) => agency === null);
    for (const name of new Set(texts.flatMap(({text}) => names.namedIn(text)))) {
      const key = foldedName(name);
      (naming.get(key) ?? naming.set(key, []).get(key)!).push(at);
    }
  });
  return naming;
}

/** Of two reports that credit one agency the one that has most from the other. */
function creditedRewrites(all: TakeGroups, a: number, b: number): Take[] {
  const found = [
    [a, b],
    [b, a],
  ].flatMap(([one, other]): Take[] => {
    const says = creditedRewriteSays(all, one!, other!);
    return says ? [{one: one!, other: other!, how: "rewrite", says}] : [];
  });
  return found.length < 2 || heldShare(all, a, b) >= heldShare(all, b, a) ? found.slice(0, 1) : found.slice(1);
}

function unnamedRewrites(all: TakeGroups, linked: readonly (readonly [number, number])[]): Take[] {
  const isCredited = (group: number) => all.printings(group).some(({agency}) => agency !== null);
  return linked
    .flatMap(([a, b]): Take[] => {
      if (isCredited(a) === isCredited(b)) return [];
      const [one, other] = isCredited(a) ? [a, b] : [b, a];
      const says = unnamedRewriteSays(all, one, other);
      return says ? [{one, other, how: "rewrite", says}] : [];
    })
    .sort(
      (a, b) => heldShare(all, b.one, b.other) - heldShare(all, a.one, a.other) || a.one - b.one || a.other - b.other,
    );
}
