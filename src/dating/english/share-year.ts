import type {TimeMeaning} from "../time-meaning.js";
import type {Atom} from "./atoms-of.js";
import type {TimeMatch} from "./readers/time-match.js";

type Found = TimeMatch & {readonly from: number};

const opens = /^(?:between|from)$/;
const spans = /^(?:to|until|till|through|-|–)$/;
const joins = /^(?:, )?(?:and|or)$/;

/**
 * "Between January and April 2023", "in May, June and July last year": months and days joined to one with a year are of that
 * year, or of the year before where a stretch runs over New Year. What stands first has no year of its own. Linear.
 */
export function shareYear(atoms: readonly Atom[], matches: readonly Found[]): Found[] {
  const shared = [...matches];
  let isListed = false;
  for (let i = shared.length - 2; i >= 0; i--) {
    const [here, next] = [shared[i]!, shared[i + 1]!];
    const between = atoms.slice(here.next, Math.min(next.from, here.next + 4)).map(({lower}) => lower);
    const words = between.filter((word) => word !== "the").join(" ");
    const isSpan = spans.test(words);
    const isJoined: boolean = isSpan || joins.test(words) || (isListed && words === ",");
    const isStretch = isSpan || opens.test(atoms[here.from - 1]?.lower ?? "");
    const meaning: TimeMeaning | null = isJoined ? ofYear(here.meaning, next.meaning, isStretch) : null;
    isListed = meaning !== null;
    if (meaning) shared[i] = {...here, meaning};
  }
  return shared;
}

function ofYear(one: TimeMeaning, next: TimeMeaning, isStretch: boolean): TimeMeaning | null {
  if (one.form !== "calendar" || next.form !== "calendar" || one.month === undefined || next.month === undefined)
    return null;
  if (one.year !== undefined || one.yearShift !== undefined || (one.which ?? null) !== null) return null;
  const before = isStretch && one.month > next.month ? 1 : 0;
  if (next.year !== undefined) return {...one, year: next.year - before};
  return next.yearShift === undefined ? null : {...one, yearShift: next.yearShift - before};
}
