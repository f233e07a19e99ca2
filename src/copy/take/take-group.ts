import type {CopyText} from "../copy-text.js";
import {type RewriteTraits, rewriteTraits} from "./rewrite-evidence.js";
import {allTerms, tellingTerms} from "./telling-terms.js";

/** What is needed of a group of copies: its printings, the fullest first, and the shingles of its fullest text. */
export type TakeGroup = {readonly printings: readonly CopyText[]; readonly shingles: () => Uint32Array};

const lookedPrintings = 8;
const dayLength = 86_400_000;

/** Groups with what is read of them when it is first asked for. */
export class TakeGroups {
  private readonly terms = new Map<number, ReadonlySet<string>>();
  private readonly sure = new Map<number, ReadonlySet<string>>();
  private readonly traits = new Map<number, RewriteTraits>();
  private readonly days: readonly Days[];

  constructor(readonly groups: readonly TakeGroup[]) {
    this.days = groups.map(({printings}) => daysOf(printings));
  }

  printings(group: number): readonly CopyText[] {
    return this.groups[group]!.printings;
  }

  /** Names and figures, folded. */
  termsOf(group: number): ReadonlySet<string> {
    return this.read(group, this.terms);
  }

  /** Those that do not only begin sentences. */
  sureTermsOf(group: number): ReadonlySet<string> {
    return this.read(group, this.sure);
  }

  traitsOf(group: number): RewriteTraits {
    const known = this.traits.get(group);
    if (known) return known;
    const made = rewriteTraits(this.printings(group)[0]!.text);
    this.traits.set(group, made);
    return made;
  }

  /** Days from the first printing of one group to the first of the other; not a number where a date is not known. */
  daysFrom(one: number, other: number): number {
    return (this.days[other]!.first - this.days[one]!.first) / dayLength;
  }

  /** Could printings of the two be of the same days, give or take so many? Where dates are not known they could. */
  areNear(one: number, other: number, days: number): boolean {
    const [a, b] = [this.days[one]!, this.days[other]!];
    return !(Math.max(a.from - b.to, b.from - a.to) > days * dayLength);
  }

  private read(group: number, from: Map<number, ReadonlySet<string>>): ReadonlySet<string> {
    const known = from.get(group);
    if (known) return known;
    const read = this.printings(group)
      .slice(0, lookedPrintings)
      .map(({text}) => tellingTerms(text));
    this.terms.set(group, new Set(read.flatMap((terms) => [...allTerms(terms)])));
    this.sure.set(group, new Set(read.flatMap(({sure}) => [...sure])));
    return from.get(group)!;
  }
}

/** The span of days of some printings, and when the first of them was out at the latest; not numbers where one is undated. */
type Days = {readonly from: number; readonly to: number; readonly first: number};

function daysOf(printings: readonly CopyText[]): Days {
  const from = printings.map(({published}) => (published ? Date.parse(published.earliest) : Number.NaN));
  const to = printings.map(({published}) => (published ? Date.parse(published.latest) : Number.NaN));
  return {from: least(from), to: -least(to.map((time) => -time)), first: least(to)};
}

function least(times: readonly number[]): number {
  return times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
}
