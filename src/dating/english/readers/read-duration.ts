import type {TimeUnit} from "../../time-meaning.js";
import type {Atom} from "../atoms-of.js";
import {readCount} from "./read-count.js";
import type {TimeMatch} from "./time-match.js";

/** Words that may stand between a number and its unit. */
const between = new Set(
  "additional business calendar consecutive extra fiscal full further long more successive straight solid trading whole working -".split(
    " ",
  ),
);
/** Lengths said about: they belong to the expression ("nearly three years"). Longest first. */
const approximations: readonly (readonly string[])[] = [
  ["more", "than"],
  ["less", "than"],
  ["fewer", "than"],
  ["at", "least"],
  ["at", "most"],
  ["up", "to"],
  ["as", "many", "as"],
  ["as", "long", "as"],
  ["as", "little", "as"],
  ["close", "to"],
  ["nearly"],
  ["almost"],
  ["about"],
  ["around"],
  ["over"],
  ["under"],
  ["roughly"],
  ["approximately"],
  ["some"],
  ["well", "over"],
];
/** Before "the last three weeks": a stretch that ends or begins at the day of writing. */
const stretches = new Set(
  "past last previous next coming following first final recent preceding subsequent ensuing remaining opening".split(
    " ",
  ),
);

/** Words that a bare plural ("in decades") needs before it to be a length of time. */
const beforePlural = new Set("after for in last lasted over spent take taken takes took within of for".split(" "));

/** One past the words of an approximation at an atom, or `at` itself. */
export function skipApproximation(atoms: readonly Atom[], at: number): number {
  for (const words of approximations)
    if (words.every((word, i) => atoms[at + i]?.lower === word)) return at + words.length;
  return at;
}

/** Reads lengths of time and what counts from them: "nearly three years", "two days ago", "a week later", "the past two years", "27-year". */
export function readDuration(atoms: readonly Atom[], at: number): TimeMatch | null {
  const start = skipApproximation(atoms, at);
  let i = start;
  const oneWord = /^(day|week|month|year)long$/.exec(atoms[at]?.lower ?? "");
  if (oneWord)
    return {next: at + 1, kind: "duration", meaning: {form: "duration", count: 1, unit: oneWord[1] as TimeUnit}};
  // "in as many days" counts what was said before.
  if (atoms[at - 1]?.lower === "as" && atoms[at]?.lower === "many") return null;
  let stretch = false;
  let past = false;
  // "over the next month": a preposition, and no length said about.
  if (start !== at && (atoms[i]?.lower === "the" || stretches.has(atoms[i]?.lower ?? ""))) return null;
  if (atoms[i]?.lower === "the" && stretches.has(atoms[i + 1]?.lower ?? "")) i++;
  // "expected to last six weeks": a verb.
  if (
    atoms[i]?.lower === "last" &&
    /^(?:to|will|would|could|can|may|might|should|must|not|did|does)$/.test(atoms[i - 1]?.lower ?? "")
  )
    return null;
  if (stretches.has(atoms[i]?.lower ?? "")) {
    past = atoms[i]!.lower === "past";
    stretch = true;
    i++;
  } else if (i !== start) return null;
  const article = atoms[i]?.lower;
  let count = readCount(atoms, i);
  if (!count && !stretch && (article === "a" || article === "an")) {
    count = {count: 1, next: i + 1};
    const adjective = atoms[count.next]?.lower;
    if (adjective === "single" || adjective === "full" || adjective === "whole" || adjective === "half") {
      if (adjective === "half") count = {count: 0.5, next: count.next + 1};
      else count = {count: 1, next: count.next + 1};
      if (atoms[count.next]?.text === "-") count = {...count, next: count.next + 1};
    }
  }
  if (
    !count &&
    past &&
    atoms[i]?.word?.unit !== undefined &&
    !atoms[i]!.word!.plural &&
    atoms[i]!.word!.unit !== "night"
  )
    count = {count: 1, next: i};
  if (!count && atoms[at]?.lower === "half" && start === at) return null;
  if (!count) return stretch || start !== at ? null : barePlural(atoms, at);
  let next = count.next;
  let hyphen = false;
  for (let steps = 0; steps < 3 && between.has(atoms[next]?.lower ?? ""); steps++) {
    if (atoms[next]!.text === "-") hyphen = true;
    next++;
  }
  const unitAtom = atoms[next];
  const unit = unitAtom?.word?.unit;
  if (!unitAtom || unit === undefined) return null;
  // "a decades-old case": the article belongs to the case.
  if (unitAtom.word!.plural && count.count === 1 && (article === "a" || article === "an") && next === count.next)
    return null;
  if (unit === "second" && unitAtom.lower === "second") return null;
  // "about a quarter of it" and "three quarters of the seats" are shares.
  if (unit === "quarter" && !stretch) {
    const isShare =
      (unitAtom.lower === "quarter" && !hyphen) ||
      (unitAtom.lower === "quarters" && hyphen) ||
      (next === count.next && atoms[next + 1]?.lower === "of");
    if (isShare) return null;
  }
  // "$500 million a year": the number before a bare singular must carry a hyphen, unless it is one.
  if (
    !unitAtom.word!.plural &&
    !hyphen &&
    count.count !== null &&
    count.count > 1 &&
    !/^(?:year|month|week|day|hour|minute)$/.test(unitAtom.lower)
  )
    return null;
  next++;
  const scale = unitAtom.word!.count ?? 1;
  const n = count.count === null ? null : count.count * scale;
  if (atoms[next]?.lower === "and" && atoms[next + 1]?.lower === "a" && atoms[next + 2]?.lower === "half" && n !== null)
    return behind(atoms, next + 3, n + 0.5 * scale, unit, stretch);
  return behind(atoms, next, n, unit, stretch);
}

/** Looks at what stands behind a length: "ago", "later", "earlier", "-old", "of age". */
function behind(
  atoms: readonly Atom[],
  at: number,
  count: number | null,
  unit: TimeUnit,
  stretch: boolean,
): TimeMatch | null {
  const duration = {form: "duration", count, unit} as const;
  if (stretch) {
    const year = atoms[at]?.lower === "of" && /^(?:19|20)\d\d$/.test(atoms[at + 1]?.text ?? "");
    return {next: year ? at + 2 : at, kind: "duration", meaning: duration};
  }
  const word = atoms[at]?.lower;
  const after = atoms[at + 1];
  if (word === "of" && after?.lower === "age") return null;
  if (word === "-" && /^(?:old|olds|long)$/.test(after?.lower ?? ""))
    return {next: at + 2, kind: "duration", meaning: duration};
  if (word === "old") return {next: at + 1, kind: "duration", meaning: duration};
  const shift = (by: number, base: "writing" | "text", next: number): TimeMatch => ({
    next,
    kind: isClockUnit(unit) ? "time" : "date",
    meaning: {form: "shift", unit, by: by * (count ?? 0), base, counted: true},
  });
  const vague = (ref: "PAST_REF" | "FUTURE_REF", next: number): TimeMatch => ({
    next,
    kind: "date",
    meaning: {form: "vague", ref},
  });
  if (word === "ago") return count === null ? vague("PAST_REF", at + 1) : shift(-1, "writing", at + 1);
  if (word === "from" && /^(?:now|today)$/.test(after?.lower ?? ""))
    return count === null ? vague("FUTURE_REF", at + 2) : shift(1, "writing", at + 2);
  if (word === "hence") return count === null ? vague("FUTURE_REF", at + 1) : shift(1, "writing", at + 1);
  if (word === "earlier" || word === "previously")
    return count === null ? vague("PAST_REF", at + 1) : shift(-1, "text", at + 1);
  if (word === "later" && after?.lower !== "than")
    return count === null ? vague("FUTURE_REF", at + 1) : shift(1, "text", at + 1);
  // "two days before." counts from what was just told; "two days before the vote" is a length.
  if (word === "before" && (!after || /^[.,;]$/.test(after.text)) && count !== null) return shift(-1, "text", at + 1);
  return {next: at, kind: "duration", meaning: duration};
}

function barePlural(atoms: readonly Atom[], at: number): TimeMatch | null {
  const atom = atoms[at];
  if (!atom?.word?.plural || atom.word.unit === undefined || atom.lower === "seconds") return null;
  const {unit} = atom.word;
  const duration: TimeMatch = {next: at + 1, kind: "duration", meaning: {form: "duration", count: null, unit}};
  const after = atoms[at + 1];
  if (after?.text === "-" && after.glued && /^(?:old|long)$/.test(atoms[at + 2]?.lower ?? ""))
    return {...duration, next: at + 3};
  if (after?.lower === "ago") return {next: at + 2, kind: "date", meaning: {form: "vague", ref: "PAST_REF"}};
  if (after?.lower === "later" || after?.lower === "earlier")
    return {
      next: at + 2,
      kind: "date",
      meaning: {form: "vague", ref: after.lower === "later" ? "FUTURE_REF" : "PAST_REF"},
    };
  if (after?.lower === "after" || after?.lower === "before") return duration;
  const nearest = atoms[at - 1]?.lower ?? "";
  const before = /^(?:just|mere|only)$/.test(nearest) ? (atoms[at - 2]?.lower ?? "") : nearest;
  return beforePlural.has(before) ? duration : null;
}

function isClockUnit(unit: TimeUnit): boolean {
  return unit === "hour" || unit === "minute" || unit === "second";
}
