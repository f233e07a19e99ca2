import type {Base, Which} from "../../time-meaning.js";
import type {Atom} from "../atoms-of.js";
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

/** Words between the pointing word and its unit: "the last fiscal year", "the whole week". */
const between = new Set("calendar entire financial fiscal full very whole".split(" "));
/** Words behind which "the day" or "the year" is described and not pointed at: "the day when". */
const describing = /^(?:when|that|before|after|of|he|she|they|we|i|it|-|'s)$/;

/** What counts from the text and not from the day of writing. */
const fromText = new Set("following preceding previous prior same that".split(" "));

/** Reads what counts from the day of writing or from the text: "yesterday", "last week", "this year", "the following day", "that day". */
export function readRelative(atoms: readonly Atom[], at: number): TimeMatch | null {
  const first = atoms[at];
  if (!first) return null;
  const odd = yearEarlier(atoms, at) ?? besideDeictic(atoms, at);
  if (odd) return odd;
  if (first.word?.deictic !== undefined) return deictic(atoms, at, first.word.deictic);
  if (steps[first.lower] === undefined && first.lower !== "corresponding") return null;
  if (first.lower === "that" && atoms[at + 1]?.lower === "same") {
    const rest = readRelative(atoms, at + 1);
    if (rest) return rest;
  }
  // "by that time": the day just told of. "At that time" is vague.
  if (
    first.lower === "that" &&
    atoms[at + 1]?.lower === "time" &&
    /^(?:by|until|till|since|before)$/.test(atoms[at - 1]?.lower ?? "")
  )
    return {next: at + 2, kind: "date", meaning: {form: "shift", unit: "day", by: 0, base: "text", counted: false}};
  const same = readSame(atoms, at);
  if (same) return same;
  const the = first.lower === "the";
  let i = the && (steps[atoms[at + 1]?.lower ?? ""] !== undefined || atoms[at + 1]?.lower === "very") ? at + 1 : at;
  if (atoms[i]?.lower === "very") i++;
  const word = atoms[i]!.lower;
  const step = steps[word];
  if (step === undefined) return null;
  const adjective = between.has(atoms[i + 1]?.lower ?? "") && atoms[i + 2]?.word?.unit !== undefined;
  const next = adjective ? i + 3 : i + 2;
  const target = atoms[next - 1];
  const unit = target?.word?.unit;
  if (!target || unit === undefined) return weekdayOrPart(atoms, at, i);
  if (target.word!.plural || unit === "second" || unit === "minute" || unit === "hour") return null;
  const shift = (by: number, base: Base): TimeMatch =>
    unit === "night"
      ? {
          next,
          kind: "time",
          meaning: {form: "part", part: "NI", day: {form: "shift", unit: "day", by, base, counted: false}},
        }
      : {next, kind: "date", meaning: {form: "shift", unit, by, base, counted: false}};
  if (word !== "the") {
    if (atoms[next]?.text === "-" && atoms[next]?.glued) return null;
    const long = unit === "decade" || unit === "century";
    return shift(step, fromText.has(word) || (the && word === "next" && !long) ? "text" : "writing");
  }
  // "the week before last"
  if (atoms[next]?.lower === "before" && atoms[next + 1]?.lower === "last" && atoms[next + 2]?.word?.unit === undefined)
    return {next: next + 2, kind: "date", meaning: {form: "shift", unit, by: -2, base: "writing", counted: false}};
  // "the year before", "the day earlier": counted back from the text.
  if (
    /^(?:before|previous|earlier)$/.test(atoms[next]?.lower ?? "") &&
    (!atoms[next + 1] || atoms[next + 1]!.kind === "mark")
  )
    return {next: next + 1, kind: "date", meaning: {form: "shift", unit, by: -1, base: "text", counted: false}};
  // "over the weekend he rested" points; "the year he died" describes. "the year's first storm" is of this year.
  const owns = atoms[next]?.lower === "'s" && /^(?:week|month|quarter|year)$/.test(unit);
  const points = unit === "weekend" && /^(?:at|during|for|over|through)$/.test(atoms[at - 1]?.lower ?? "");
  if (unit === "night" || unit === "decade" || unit === "century") return null;
  if (describing.test(atoms[next]?.lower ?? "") && !owns && !points) return null;
  // "the time of the day", "the word of the year" name things.
  if (
    atoms[at - 1]?.lower === "of" &&
    /^(?:time|order|word|man|woman|person|player|team|book|game|match|goal)s?$/.test(atoms[at - 2]?.lower ?? "")
  )
    return null;
  return shift(0, unit === "day" || adjective ? "text" : "nearest");
}

/** "the same month a year ago", "the same period last year", "the same quarter of the previous year". */
function readSame(atoms: readonly Atom[], at: number): TimeMatch | null {
  let i = atoms[at]?.lower === "the" ? at + 1 : at;
  if (atoms[i]?.lower !== "same" && atoms[i]?.lower !== "corresponding") return null;
  if (!/^(?:day|date|month|quarter|period|time|week|season|half)$/.test(atoms[i + 1]?.lower ?? "")) return null;
  i += 2;
  if (/^(?:of|in)$/.test(atoms[i]?.lower ?? "")) i++;
  if (atoms[i]?.lower === "the") i++;
  const words = [0, 1, 2].map((k) => atoms[i + k]?.lower ?? "");
  const same = (next: number): TimeMatch => ({next, kind: "date", meaning: {form: "same", yearShift: -1}});
  if (/^(?:a|one)$/.test(words[0]!) && words[1] === "year" && /^(?:ago|earlier|before|previously)$/.test(words[2]!))
    return same(i + 3);
  if (/^(?:last|previous|preceding|prior)$/.test(words[0]!) && words[1] === "year") return same(i + 2);
  if (words[0] === "year" && /^(?:before|earlier|previous)$/.test(words[1]!)) return same(i + 2);
  return null;
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
    const step = steps[word];
    if (fromText.has(word) || (word === "next" && atoms[start]!.lower === "the")) {
      if (word !== "that" && step)
        return {
          next: at + 2,
          kind: "time",
          meaning: {
            form: "part",
            part: target.word.part,
            day: {form: "shift", unit: "day", by: step, base: "text", counted: false},
          },
        };
    }
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
    const told = word === "following" || word === "previous";
    const weekday = {form: "weekday", weekday: target.word.weekday, which, ...(told ? {fromText: true} : {})} as const;
    const part = atoms[at + 2]?.word?.part;
    return part
      ? {next: at + 3, kind: "time", meaning: {form: "part", part, day: weekday}}
      : {next: at + 2, kind: "date", meaning: weekday};
  }
  return null;
}

/** "the year-earlier quarter", "year-ago": the period told of, a year before; "year-end", "the year's end": the end of this one. */
function yearEarlier(atoms: readonly Atom[], at: number): TimeMatch | null {
  let i = /^(?:the|a)$/.test(atoms[at]?.lower ?? "") ? at + 1 : at;
  if (atoms[i]?.lower !== "year") return null;
  i++;
  if (/^(?:-|'s)$/.test(atoms[i]?.lower ?? "")) i++;
  const word = atoms[i]?.lower;
  if (word === "end" && atoms[i + 1]?.lower !== "of")
    return {
      next: i + 1,
      kind: "date",
      meaning: {form: "shift", unit: "year", by: 0, base: "writing", counted: false},
      part: "end",
    };
  if ((word !== "earlier" && word !== "ago") || atoms[i - 1]?.text !== "-") return null;
  const noun = /^(?:period|quarter|month|week|half)$/.test(atoms[i + 1]?.lower ?? "");
  return {
    next: noun ? i + 2 : i + 1,
    kind: "date",
    meaning: {form: "shift", unit: "year", by: -1, base: "text", counted: true},
  };
}

/** "the day before yesterday", "the day after tomorrow". */
function besideDeictic(atoms: readonly Atom[], at: number): TimeMatch | null {
  const i = atoms[at]?.lower === "the" ? at + 1 : at;
  if (atoms[i]?.lower !== "day") return null;
  const pair = `${atoms[i + 1]?.lower} ${atoms[i + 2]?.lower}`;
  const by = pair === "before yesterday" ? -2 : pair === "after tomorrow" ? 2 : null;
  return by === null
    ? null
    : {next: i + 3, kind: "date", meaning: {form: "shift", unit: "day", by, base: "writing", counted: false}};
}
