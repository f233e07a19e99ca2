import type {Which} from "../time-meaning.js";
import type {Atom} from "./atoms-of.js";
import type {TimeMatch} from "./time-match.js";

const steps: Record<string, number> = {
  last: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  next: 1,
  coming: 1,
  following: 1,
  this: 0,
  current: 0,
  that: 0,
  same: 0,
  the: 0,
  latest: -1,
};
const whiches: Record<string, Which> = {
  last: "last",
  past: "last",
  this: "this",
  next: "next",
  coming: "next",
  previous: "last",
  following: "next",
};

/** Reads what counts from the day of writing or from the text: "yesterday", "last week", "this year", "the following day", "that day". */
export function readRelative(atoms: readonly Atom[], at: number): TimeMatch | null {
  const first = atoms[at];
  if (!first) return null;
  if (first.word?.deictic !== undefined) return deictic(atoms, at, first.word.deictic);
  let i = at;
  const the = first.lower === "the";
  if (the && (steps[atoms[i + 1]?.lower ?? ""] !== undefined || atoms[i + 1]?.lower === "very")) i++;
  if (atoms[i]?.lower === "very") i++;
  const word = atoms[i]?.lower ?? "";
  const step = steps[word];
  if (step === undefined) return null;
  let target = atoms[i + 1];
  let next = i + 2;
  if (
    (target?.lower === "fiscal" ||
      target?.lower === "financial" ||
      target?.lower === "calendar" ||
      target?.lower === "entire" ||
      target?.lower === "whole") &&
    atoms[i + 2]?.word?.unit
  ) {
    target = atoms[i + 2];
    next = i + 3;
  }
  const unit = target?.word?.unit;
  if (!target || unit === undefined) return weekdayOrPart(atoms, at, i);
  if (target.word!.plural) {
    if (word === "coming") return vague(next, "FUTURE_REF");
    return null;
  }
  if (unit === "second" || unit === "minute" || unit === "hour") return null;
  const fromText =
    word === "following" ||
    word === "previous" ||
    word === "preceding" ||
    word === "prior" ||
    word === "that" ||
    word === "same" ||
    (the && word === "next") ||
    (word === "the" && unit === "day");
  if (word === "the") {
    if (!/^(?:day|week|weekend|month|quarter|year)$/.test(target.lower)) return null;
    const after = atoms[next]?.lower ?? "";
    if (
      /^(?:when|that|before|after|of|he|she|they|we|i|it|in|-|'s|the|a|to|is|was)$/.test(after) &&
      !(word === "the" && target.lower === "day" && /^(?:was|is|the|a)$/.test(after))
    ) {
      if (!(after === "to" || after === "the" || after === "a" || after === "in")) return null;
    }
    if (
      unit === "day" &&
      atoms[at - 1]?.lower === "of" &&
      /^(?:time|order|news|word|question)s?$/.test(atoms[at - 2]?.lower ?? "")
    )
      return null;
  }
  if (word === "that" && after2(atoms, next)) return null;
  // "year previous", "year before" behind "the": counted back from the text.
  if (word === "the" && /^(?:before|previous|earlier)$/.test(atoms[next]?.lower ?? ""))
    return {next: next + 1, kind: "date", meaning: {form: "shift", unit, by: -1, base: "text", counted: false}};
  // "the same month last year", "the same period a year earlier": the period of the text, a year back.
  return {
    next,
    kind: unit === "night" ? "time" : "date",
    meaning:
      unit === "night"
        ? {
            form: "part",
            part: "NI",
            day: {form: "shift", unit: "day", by: step, base: fromText ? "text" : "writing", counted: false},
          }
        : {form: "shift", unit, by: step, base: fromText ? "text" : "writing", counted: false},
  };
}

/** "that day he" is fine; "that year-old" and "that week-long" are not. */
function after2(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.text === "-";
}

function deictic(atoms: readonly Atom[], at: number, by: number): TimeMatch {
  const day = {form: "shift", unit: "day", by, base: "writing", counted: false} as const;
  const own = atoms[at]!.word!.part;
  if (own) return {next: at + 1, kind: "time", meaning: {form: "part", part: own, day}};
  const part = atoms[at + 1]?.word?.part;
  if (part && atoms[at + 1]!.lower !== "overnight")
    return {next: at + 2, kind: "time", meaning: {form: "part", part, day}};
  return {next: at + 1, kind: "date", meaning: day};
}

/** "this morning", "last Friday", "next Monday night". */
function weekdayOrPart(atoms: readonly Atom[], start: number, at: number): TimeMatch | null {
  const word = atoms[at]!.lower;
  const target = atoms[at + 1];
  if (!target) return null;
  if (target.word?.part && target.lower !== "overnight") {
    if (word === "this" || word === "that" || word === "the") {
      if (word === "the" && !/^(?:in|during|of|through|late|early)$/.test(atoms[start - 1]?.lower ?? "")) return null;
      if (/^(?:hours?|after|of|before)$/.test(atoms[at + 2]?.lower ?? "")) return null;
      const base = word === "this" ? "writing" : "text";
      return {
        next: at + 2,
        kind: "time",
        meaning: {form: "part", part: target.word.part, day: {form: "shift", unit: "day", by: 0, base, counted: false}},
      };
    }
    return null;
  }
  const which = whiches[word];
  if (target.word?.weekday !== undefined && !target.word.plural && which !== undefined) {
    const weekday = {form: "weekday", weekday: target.word.weekday, which} as const;
    const part = atoms[at + 2]?.word?.part;
    return part
      ? {next: at + 3, kind: "time", meaning: {form: "part", part, day: weekday}}
      : {next: at + 2, kind: "date", meaning: weekday};
  }
  return null;
}

function vague(next: number, ref: "PAST_REF" | "FUTURE_REF"): TimeMatch {
  return {next, kind: "date", meaning: {form: "vague", ref}};
}
