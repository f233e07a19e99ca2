import type {Count, Tally} from "../../figure/tally.js";
import type {Origins} from "../../story/origins-of.js";
import type {Reason} from "../../text/reason.js";
import type {Conflict} from "../conflict.js";
import {makeConflict, type Side} from "../make-conflict.js";

/** The parts and wholes of an occasion on which people were aboard, present or affected, by kindOf. */
const roles: readonly (readonly [string, RegExp])[] = [
  ["dead", /^(?:dead|killed|deaths|lives|fatalities)\b/],
  ["saved", /^(?:survivors?|survived|rescued|saved|alive)\b/],
  ["missing", /^missing\b/],
  ["passengers", /^passengers?\b/],
  ["crew", /^crew\b/],
  ["aboard", /^(?:aboard|on board|onboard|occupants?)\b/],
];
/** Values of one role looked at on one occasion. */
const most = 8;

/** Counts of one role that give one exact value. */
type Part = {readonly value: number; readonly counts: readonly Count[]};
type Parts = Readonly<Record<string, readonly Part[]>>;

/**
 * What arithmetic shows on one occasion. Passengers and crew that make up the number aboard, or the dead and the saved that do, confirm each
 * other; "all 20 passengers died" is broken by survivors, by a larger number aboard or by another number of passengers. A sum that merely
 * fails to come out says nothing, since each part may be of another hour.
 */
export function findSums(story: string, tallies: readonly Tally[], origins: Origins): Conflict[] {
  const occasions = new Map<string, Tally[]>();
  for (const tally of tallies) {
    if (tally.occasion === null) continue;
    const list = occasions.get(tally.occasion);
    if (list) list.push(tally);
    else occasions.set(tally.occasion, [tally]);
  }
  const found: Conflict[] = [];
  for (const list of occasions.values()) {
    const parts = partsOf(list);
    for (const [a, b] of [
      ["passengers", "crew"],
      ["dead", "saved"],
    ] as const)
      found.push(...confirmed(story, parts[a]!, parts[b]!, parts.aboard!, origins));
    found.push(...brokenAlls(story, parts, origins));
  }
  return found;
}

function partsOf(tallies: readonly Tally[]): Parts {
  const parts: Record<string, readonly Part[]> = {};
  for (const [role, pattern] of roles) {
    const byValue = new Map<number, Count[]>();
    for (const tally of tallies) {
      if (!pattern.test(tally.kindOf)) continue;
      for (const count of tally.counts) {
        const {value, modifier} = count.figure;
        if (typeof value !== "number" || (modifier !== undefined && modifier !== "exactly" && modifier !== "all"))
          continue;
        const list = byValue.get(value);
        if (list) list.push(count);
        else byValue.set(value, [count]);
      }
    }
    parts[role] = [...byValue]
      .map(([value, counts]) => ({value, counts}))
      .sort((a, b) => a.value - b.value)
      .slice(0, most);
  }
  return parts;
}

function confirmed(
  story: string,
  ones: readonly Part[],
  others: readonly Part[],
  wholes: readonly Part[],
  origins: Origins,
): Conflict[] {
  const found: Conflict[] = [];
  for (const one of ones)
    for (const other of others)
      for (const whole of wholes) {
        if (one.value + other.value !== whole.value || one.value === 0 || other.value === 0) continue;
        const say = `${one.value} + ${other.value} = ${whole.value}: the parts make up the whole`;
        found.push(
          makeConflict(
            story,
            "sum",
            wordsOf(whole),
            [sideOf(one), sideOf(other), sideOf(whole)],
            [{say, span: whole.counts[0]!.figure.span}],
            origins,
          ),
        );
      }
  return found;
}

function brokenAlls(story: string, parts: Parts, origins: Origins): Conflict[] {
  const found: Conflict[] = [];
  for (const dead of parts.dead!) {
    const alls = dead.counts.filter(saysAll);
    if (alls.length === 0) continue;
    const ofPassengers = alls.some((count) => /passenger/i.test(count.figure.counts?.text ?? ""));
    const against: Part[] = [];
    const because: Reason[] = [];
    const blame = (part: Part, say: string) => {
      against.push(part);
      because.push({say, span: part.counts[0]!.figure.span});
    };
    for (const saved of parts.saved!)
      if (saved.value > 0 && (ofPassengers ? saved.value > crewOf(parts) : true))
        blame(saved, `${saved.value} lived, so ${dead.value} were not all`);
    for (const whole of ofPassengers ? parts.passengers! : parts.aboard!)
      if (whole.value > dead.value) blame(whole, `${whole.value} > ${dead.value}: ${dead.value} were not all`);
    if (ofPassengers)
      for (const whole of parts.aboard!)
        if (whole.value > dead.value + crewOf(parts) && crewOf(parts) > 0)
          blame(whole, `${whole.value} - ${crewOf(parts)} crew > ${dead.value}: ${dead.value} were not all`);
        else if (whole.value > 1.4 * dead.value)
          blame(whole, `${whole.value} aboard, ${whole.value} - ${dead.value} = ${whole.value - dead.value} others`);
    for (const other of parts.dead!)
      if (other.value < dead.value && parts.saved!.some((saved) => saved.value + other.value === dead.value))
        blame(other, `${other.value} + ${dead.value - other.value} = ${dead.value}: so many died and so many lived`);
    if (against.length === 0) continue;
    const places = alls.map(({figure}) => ({span: figure.counts ?? figure.span, article: figure.article}));
    const sides = [{value: places[0]!.span.text, places}, ...[...new Set(against)].map(sideOf)];
    const plain = {value: dead.value, counts: dead.counts.filter((count) => !saysAll(count))};
    if (plain.counts.length > 0) sides.push(sideOf(plain));
    found.push(makeConflict(story, "sum", wordsOf(dead), sides, because, origins));
  }
  return found;
}

function saysAll({figure}: Count): boolean {
  return figure.modifier === "all" || /^all\b/i.test(figure.scope?.text ?? "");
}

/** The largest crew that anyone counts; 0 when nobody does. */
function crewOf(parts: Parts): number {
  return parts.crew!.at(-1)?.value ?? 0;
}

function wordsOf(part: Part): string {
  const {figure} = part.counts[0]!;
  return figure.counts?.text ?? figure.span.text;
}

function sideOf(part: Part): Side {
  return {
    value: part.counts[0]!.figure.span.text,
    places: part.counts.map(({figure}) => ({span: figure.span, article: figure.article})),
  };
}
