import type {CopyText} from "../copy-text.js";
import {ShingleTable} from "../kin/compare-shingles.js";
import {foldedName} from "../same-name.js";
import {namesSource} from "./names-source.js";
import {allTerms, tellingTerms} from "./telling-terms.js";

/** Two groups that are one report although few words agree, and why. */
export type Take = {
  readonly one: number;
  readonly other: number;
  readonly how: "take" | "rewrite";
  readonly says: readonly string[];
};

/** What is needed of a group of copies: its printings, and the shingles of its fullest text. */
export type TakeGroup = {readonly printings: readonly CopyText[]; readonly shingles: () => Uint32Array};

const commonTerm = 200;
const takeShare = 0.5;
const takeTerms = 3;
const rewriteShare = 0.55;
const rewriteTerms = 3;
const manyTerms = 6;
const sharedRun = 6;
const dayLength = 86_400_000;
const latestRewrite = 14 * dayLength;

/**
 * Finds groups that are one agency's report written anew. A take: both credit the same agency, no dates or places of filing
 * clash, half of the names and figures of the one are in the other, and something is shared word for word: a run of eight
 * words, a headline or a caption. A rewrite: a text that credits nobody but says early that the agency reports this, and has
 * most of its names and figures from that agency's report. Groups without any credit are never joined here.
 */
export function findTakes(groups: readonly TakeGroup[]): Take[] {
  const agencies = new Map<string, {name: string; groups: number[]}>();
  groups.forEach(({printings}, at) => {
    for (const name of new Set(printings.flatMap(({agency}) => (agency ? [agency] : [])))) {
      const key = foldedName(name);
      const known = agencies.get(key);
      if (!known) agencies.set(key, {name, groups: [at]});
      else if (known.groups[known.groups.length - 1] !== at) known.groups.push(at);
    }
  });
  const terms = new Map<number, Set<string>>();
  const termsOf = (at: number) => {
    const known = terms.get(at);
    if (known) return known;
    const made = new Set(groups[at]!.printings.slice(0, 8).flatMap(({text}) => [...allTerms(tellingTerms(text))]));
    terms.set(at, made);
    return made;
  };
  const takes: Take[] = [];
  for (const {name, groups: credited} of [...agencies.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const own = new Set(credited);
    const naming = groups.flatMap((group, at) =>
      !own.has(at) && group.printings.some(({agency, text}) => agency === null && namesSource(text, name)) ? [at] : [],
    );
    const ignored = new Set(foldedName(name).split(" "));
    for (const [one, other, shared] of sharingPairs([...credited, ...naming], termsOf, ignored)) {
      const how = own.has(one) && own.has(other) ? "take" : own.has(one) || own.has(other) ? "rewrite" : null;
      if (!how) continue;
      const says =
        how === "take"
          ? takeSays(groups, one, other, shared, termsOf)
          : rewriteSays(groups, own.has(one) ? one : other, own.has(one) ? other : one, shared, termsOf, name);
      if (says) takes.push({one, other, how, says});
    }
  }
  return takes;
}

function takeSays(
  groups: readonly TakeGroup[],
  one: number,
  other: number,
  shared: number,
  termsOf: (at: number) => Set<string>,
): string[] | null {
  const share = shared / Math.max(1, Math.min(termsOf(one).size, termsOf(other).size));
  if (shared < takeTerms || share < takeShare) return null;
  const mine = groups[one]!.printings;
  const theirs = groups[other]!.printings;
  if (clash(mine.map(placeOf), theirs.map(placeOf)) || daysApart(mine, theirs) > 1) return null;
  const says = ["credits the same agency", `has ${shared} names and figures of it`];
  if (mine.some((a) => theirs.some((b) => a.captions.some((mine) => b.captions.some(({text}) => text === mine.text)))))
    says.push("has the same caption");
  if (mine.some((a) => theirs.some((b) => a.title !== "" && foldedName(a.title) === foldedName(b.title))))
    says.push("has the same headline");
  const {longest} = new ShingleTable(groups[one]!.shingles()).compare(groups[other]!.shingles());
  if (longest >= sharedRun) says.push("has a sentence of it word for word");
  return says.length > 2 ? says : null;
}

function rewriteSays(
  groups: readonly TakeGroup[],
  source: number,
  rewrite: number,
  shared: number,
  termsOf: (at: number) => Set<string>,
  agency: string,
): string[] | null {
  const own = new Set(foldedName(agency).split(" "));
  const sure = new Set(groups[rewrite]!.printings.slice(0, 8).flatMap(({text}) => [...tellingTerms(text).sure]));
  // A word that only begins a sentence counts where the report has it too, and not against the text where it has not.
  const terms = [...termsOf(rewrite)].filter((term) => !own.has(term) && (sure.has(term) || termsOf(source).has(term)));
  if (shared < rewriteTerms || shared < rewriteShare * terms.length) return null;
  // Few names in common are a topic; the same figure, or many names, are a report.
  if (shared < manyTerms && !terms.some((term) => /\p{N}\P{L}?\p{N}/u.test(term) && termsOf(source).has(term)))
    return null;
  const first = (list: readonly CopyText[]) =>
    Math.min(...list.map(({published}) => (published ? Date.parse(published.latest) : Number.NaN)));
  const gap = first(groups[rewrite]!.printings) - first(groups[source]!.printings);
  if (gap < -dayLength || gap > latestRewrite) return null;
  return [`says that ${agency} reports it`, `has ${shared} of its ${terms.length} names and figures from that report`];
}

const placeOf = ({dateline}: CopyText) => (dateline ? foldedName(dateline) : null);

function clash(mine: readonly (string | null)[], theirs: readonly (string | null)[]): boolean {
  const here = mine.filter((place) => place !== null);
  const there = theirs.filter((place) => place !== null);
  return (
    here.length > 0 &&
    there.length > 0 &&
    !here.some((a) => there.some((b) => a === b || a.includes(b) || b.includes(a)))
  );
}

/** Whole days between the nearest printings of two groups; 0 where no dates are known. */
function daysApart(mine: readonly CopyText[], theirs: readonly CopyText[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const {published: a} of mine)
    for (const {published: b} of theirs) {
      if (!a || !b) return 0;
      const gap = Math.max(
        Date.parse(a.earliest) - Date.parse(b.latest),
        Date.parse(b.earliest) - Date.parse(a.latest),
        0,
      );
      least = Math.min(least, Math.floor(gap / dayLength));
    }
  return Number.isFinite(least) ? least : 0;
}

/** Pairs of groups with the number of terms that they share, by an index of terms; very common terms find no pairs. */
function sharingPairs(
  candidates: readonly number[],
  termsOf: (at: number) => Set<string>,
  ignored: ReadonlySet<string>,
): (readonly [number, number, number])[] {
  const holders = new Map<string, number[]>();
  const shared = new Map<string, number>();
  for (const at of [...candidates].sort((a, b) => a - b)) {
    for (const term of termsOf(at)) {
      if (ignored.has(term)) continue;
      const list = holders.get(term) ?? holders.set(term, []).get(term)!;
      if (list.length <= commonTerm)
        for (const other of list) shared.set(`${other} ${at}`, (shared.get(`${other} ${at}`) ?? 0) + 1);
      list.push(at);
    }
  }
  return [...shared]
    .filter(([, count]) => count >= Math.min(takeTerms, rewriteTerms))
    .map(([pair, count]) => {
      const [one, other] = pair.split(" ").map(Number);
      return [one!, other!, count] as const;
    })
    .sort((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1]);
}
