import type {CopyText} from "../copy-text.js";
import {ShingleTable} from "../kin/compare-shingles.js";
import {foldedName} from "../same-name.js";
import type {TakeGroups} from "./take-group.js";

const takeShare = 0.5;
/** Fewer names and figures in common are a topic and no report. */
export const takeTerms = 3;
const sharedRun = 6;
const mostDays = 1;

/**
 * Why two groups that credit one agency are versions of one report: no dates or places of filing clash, half of the names and
 * figures of the one are in the other, and something is the same word for word: a run of eight words, a headline or a caption.
 * Null where they are not.
 */
export function takeSays(all: TakeGroups, one: number, other: number): string[] | null {
  const [fewer, more] = [all.termsOf(one), all.termsOf(other)].sort((a, b) => a.size - b.size) as [Terms, Terms];
  const shared = [...fewer].filter((term) => more.has(term)).length;
  if (shared < takeTerms || shared < takeShare * fewer.size) return null;
  const mine = all.printings(one);
  const theirs = all.printings(other);
  if (placesClash(mine, theirs) || !all.areNear(one, other, mostDays)) return null;
  const says = ["credits the same agency", `has ${shared} names and figures of it`];
  if (mine.some((a) => theirs.some((b) => a.captions.some((mine) => b.captions.some(({text}) => text === mine.text)))))
    says.push("has the same caption");
  if (mine.some((a) => theirs.some((b) => a.title !== "" && foldedName(a.title) === foldedName(b.title))))
    says.push("has the same headline");
  const {longest} = new ShingleTable(all.groups[one]!.shingles()).compare(all.groups[other]!.shingles());
  if (longest >= sharedRun) says.push("has a sentence of it word for word");
  return says.length > 2 ? says : null;
}

type Terms = ReadonlySet<string>;

/** Were two reports filed from different places, as far as their datelines say? */
function placesClash(mine: readonly CopyText[], theirs: readonly CopyText[]): boolean {
  const placesOf = (list: readonly CopyText[]) =>
    list.flatMap(({dateline}) => (dateline ? [foldedName(dateline)] : []));
  const here = placesOf(mine);
  const there = placesOf(theirs);
  return (
    here.length > 0 &&
    there.length > 0 &&
    !here.some((a) => there.some((b) => a === b || a.includes(b) || b.includes(a)))
  );
}
