import type {TimeMeaning, Which} from "../../time-meaning.js";
import type {Atom} from "../atoms-of.js";
import {readYear} from "./read-year.js";
import type {TimeMatch} from "./time-match.js";

const whiches: Record<string, Which> = {
  last: "last",
  past: "last",
  this: "this",
  current: "this",
  next: "next",
  coming: "next",
  latest: "last",
  previous: "last",
};
const yearShifts: Record<string, number> = {last: -1, previous: -1, this: 0, next: 1};

/** Reads quarters, halves, seasons, decades, centuries, weeks of a month and years. */
export function readPeriod(atoms: readonly Atom[], at: number): TimeMatch | null {
  return (
    readQuarter(atoms, at) ??
    readSeason(atoms, at) ??
    readDecade(atoms, at) ??
    readCentury(atoms, at) ??
    readFiscal(atoms, at) ??
    bareYear(atoms, at)
  );
}

function bareYear(atoms: readonly Atom[], at: number): TimeMatch | null {
  // "the year 2000"
  const the = atoms[at]?.lower === "the" && atoms[at + 1]?.lower === "year" ? at + 2 : at;
  const year = readYear(atoms, the);
  return year ? {next: year.next, kind: "date", meaning: {form: "calendar", year: year.year}} : null;
}

function readFiscal(atoms: readonly Atom[], at: number): TimeMatch | null {
  if (!/^(?:fiscal|financial)$/.test(atoms[at]?.lower ?? "")) return null;
  const i = atoms[at + 1]?.lower === "year" ? at + 2 : at + 1;
  const year = readYear(atoms, i);
  // "fiscal 1998's second quarter"
  const quarter = year && readQuarter(atoms, i);
  if (quarter) return quarter;
  return year ? {next: year.next, kind: "date", meaning: {form: "calendar", year: year.year}} : null;
}

/** A year behind a quarter, half or season: "of 2009", "2009", "of last year", "of this year", "of fiscal 1990". */
function yearOf(atoms: readonly Atom[], at: number): {next: number; extra: {year?: number; yearShift?: number}} {
  let i = at;
  if (atoms[i]?.lower === "of" || atoms[i]?.lower === "in" || atoms[i]?.text === ",") i++;
  if (atoms[i]?.lower === "the" || atoms[i]?.lower === "a") i++;
  if (atoms[i]?.lower === "fiscal" || atoms[i]?.lower === "financial") i++;
  const digits = atoms[i]?.kind === "number" || atoms[i]?.kind === "mark" ? readYear(atoms, i) : null;
  if (digits) return {next: digits.next, extra: {year: digits.year}};
  const shift = yearShifts[atoms[i]?.lower ?? ""];
  if (shift !== undefined && atoms[i + 1]?.lower === "year") return {next: i + 2, extra: {yearShift: shift}};
  if (atoms[at]?.lower === "of" && atoms[at + 1]?.lower === "the" && atoms[at + 2]?.lower === "year")
    return {next: at + 3, extra: {yearShift: 0}};
  return {next: at, extra: {}};
}

/** A year before a quarter: "1988", "last year's". */
function yearAhead(
  atoms: readonly Atom[],
  at: number,
): {next: number; extra: {year?: number; yearShift?: number}} | null {
  const ordinal = (i: number) =>
    atoms[i]?.word?.ordinal !== undefined && /^(?:quarter|half|-)$/.test(atoms[i + 1]?.lower ?? "");
  const shift = yearShifts[atoms[at]?.lower ?? ""];
  if (shift !== undefined && atoms[at + 1]?.lower === "year" && atoms[at + 2]?.lower === "'s" && ordinal(at + 3))
    return {next: at + 3, extra: {yearShift: shift}};
  const {text, kind} = atoms[at] ?? {text: "", kind: "mark"};
  if (kind !== "number" || !/^(?:19|20)\d\d$/.test(text)) return null;
  // The ending of a number stands apart: "1997" "'" "s".
  const apart = /^['’]$/.test(atoms[at + 1]?.text ?? "") && atoms[at + 2]?.glued && atoms[at + 2]?.lower === "s";
  const next = atoms[at + 1]?.lower === "'s" ? at + 2 : apart ? at + 3 : at + 1;
  return ordinal(next) ? {next, extra: {year: Number(text)}} : null;
}

function readQuarter(atoms: readonly Atom[], at: number): TimeMatch | null {
  let i = at;
  const q = /^q([1-4])$/.exec(atoms[i]?.lower ?? "");
  if (q) {
    const year = yearOf(atoms, i + 1);
    return {
      next: year.next,
      kind: "date",
      meaning: {form: "quarter", quarter: Number(q[1]), of: "quarter", ...year.extra},
    };
  }
  if (atoms[i]?.lower === "the" || atoms[i]?.lower === "a") i++;
  // "last year's third quarter", "the 1988 third quarter"
  const ahead = yearAhead(atoms, i);
  if (ahead) i = ahead.next;
  if (atoms[i]?.lower === "fiscal" || (atoms[i]?.lower === "year" && atoms[i + 1]?.lower === "'s"))
    i += atoms[i]!.lower === "year" ? 2 : 1;
  const ordinal = ordinalAt(atoms, i);
  if (!ordinal) return null;
  i = ordinal.next;
  if (atoms[i]?.lower === "-" || atoms[i]?.lower === "fiscal") i++;
  const of = atoms[i]?.lower;
  if (of === "quarter" || of === "half") {
    const most = of === "half" ? 2 : 4;
    const quarter = ordinal.n === -1 ? most : ordinal.n;
    if (quarter > most) return null;
    // "the first half of the match" is no date: a half needs its year or a hyphen before a noun of money.
    const year = ahead ? {next: i + 1, extra: ahead.extra} : yearOf(atoms, i + 1);
    if (of === "half" && !ahead && year.next === i + 1 && atoms[i - 1]?.lower !== "-" && !aboutMoney(atoms, i))
      return null;
    return {next: year.next, kind: "date", meaning: {form: "quarter", quarter, of, ...year.extra}};
  }
  // "a second consecutive day", "the third straight week", "a fourth week in a row": the latest of them.
  const run = /^(?:consecutive|straight|successive)$/.test(of ?? "");
  const unit = atoms[run ? i + 1 : i]?.word;
  if (unit?.unit && !unit.plural && ordinal.n > 1) {
    const next = run ? i + 2 : i + 1;
    const row = atoms[next]?.lower === "in" && atoms[next + 1]?.lower === "a" && atoms[next + 2]?.lower === "row";
    if (run || row) {
      const base = unit.unit === "day" ? "text" : "writing";
      return {
        next: row ? next + 3 : next,
        kind: "date",
        meaning: {form: "shift", unit: unit.unit, by: 0, base, counted: false},
      };
    }
  }
  // "the last day of August", "the second day of May"; "the second day of talks in May" is the talks'.
  if (of === "day" && (atoms[i + 1]?.lower === "of" || atoms[i + 1]?.lower === "in")) {
    const inner = monthMeaning(atoms, i + 2);
    if (inner && ordinal.n === -1) return {next: inner.next, kind: "date", meaning: inner.meaning, part: "last-day"};
    if (inner?.meaning.form === "calendar")
      return {next: inner.next, kind: "date", meaning: {...inner.meaning, day: ordinal.n}};
  }
  // "the first week of March", "the last weekend of May"
  if ((of === "week" || of === "weekend") && (atoms[i + 1]?.lower === "of" || atoms[i + 1]?.lower === "in")) {
    const inner = monthMeaning(atoms, i + 2);
    if (inner)
      return {next: inner.next, kind: "date", meaning: {form: "week-of", nth: ordinal.n, inner: inner.meaning}};
  }
  return null;
}

const moneyWords = new Set(
  "billion deficit earnings economy exports gdp growth imports income loss losses million output percent profit profits revenue revenues sales turnover".split(
    " ",
  ),
);

/** Whether words of business stand near: "in the first half" of a match is no date. */
function aboutMoney(atoms: readonly Atom[], at: number): boolean {
  for (let i = Math.max(0, at - 20); i < Math.min(atoms.length, at + 12); i++)
    if (moneyWords.has(atoms[i]!.lower) || atoms[i]!.text === "%") return true;
  return false;
}

function ordinalAt(atoms: readonly Atom[], at: number): {n: number; next: number} | null {
  const atom = atoms[at];
  if (!atom) return null;
  if (atom.word?.ordinal !== undefined) return {n: atom.word.ordinal, next: at + 1};
  if (atom.lower === "last") return {n: -1, next: at + 1};
  if (
    atom.kind === "number" &&
    /^\d{1,2}$/.test(atom.text) &&
    atoms[at + 1]?.glued &&
    /^(?:st|nd|rd|th)$/.test(atoms[at + 1]!.lower)
  )
    return {n: Number(atom.text), next: at + 2};
  return null;
}

function monthMeaning(atoms: readonly Atom[], at: number): {next: number; meaning: TimeMeaning} | null {
  const month = atoms[at]?.word?.month;
  if (month === undefined) return null;
  const stop = atoms[at]!.word!.cut && atoms[at + 1]?.text === "." ? at + 2 : at + 1;
  const year = yearOf(atoms, stop);
  return {next: year.next, meaning: {form: "calendar", month, ...year.extra}};
}

/** Words before which a bare season is one: "spring elections", "in summer". "Fall" and "spring" are verbs and springs too. */
function readSeason(atoms: readonly Atom[], at: number): TimeMatch | null {
  let i = at;
  let the = false;
  if (atoms[i]?.lower === "the") {
    the = true;
    i++;
  }
  const which = whiches[atoms[i]?.lower ?? ""];
  if (which !== undefined) i++;
  const season = atoms[i]?.word?.season;
  if (!season) return null;
  const year = yearOf(atoms, i + 1);
  const dated = year.next > i + 1;
  const word = atoms[i]!.lower;
  const before = atoms[at - 1]?.lower ?? "";
  const bare = which === undefined && !dated;
  if (
    bare &&
    (word === "fall" || word === "spring") &&
    !(/^(?:in|by|since|during|until|early|late|mid|of|before|after)$/.test(before) && the)
  ) {
    if (!/^(?:in|by|since|until|early|late|mid|every|each)$/.test(before) || the) return null;
  }
  if (bare && !the && !/^(?:in|by|since|during|until|early|late|mid|before|after|of|and|through|over)$/.test(before))
    return null;
  if (bare && the && word === "fall") return null;
  if (atoms[i + 1]?.lower === "olympics" || atoms[i + 1]?.lower === "games") return null;
  const {year: y, yearShift} = year.extra;
  return {
    next: year.next,
    kind: "date",
    meaning: {
      form: "season",
      season,
      which: which ?? null,
      ...(yearShift === undefined ? {} : {yearShift}),
      ...(y === undefined ? {} : {year: y}),
    },
  };
}

/** "the 1990s", "the '90s", "the 70s", "the nineties". */
function readDecade(atoms: readonly Atom[], at: number): TimeMatch | null {
  let i = at;
  const the = atoms[i]?.lower === "the";
  if (the) i++;
  if (/^(?:early|late|mid)$/.test(atoms[i]?.lower ?? "")) {
    i++;
    if (atoms[i]?.lower === "-") i++;
  }
  const named = atoms[i]?.word?.decade;
  if (named !== undefined) return the ? decade(i + 1, 1900 + named) : null;
  const apostrophe = /^['’‘]$/.test(atoms[i]?.text ?? "");
  if (apostrophe) i++;
  const digits = atoms[i];
  const s = atoms[i + 1];
  // "1990s" is a number and a glued "s"; "1990's" a number, a mark and an "s".
  let next = i + 2;
  let ess = s?.glued && s.lower === "s";
  if (!ess && s?.glued && /^['’]$/.test(s.text) && atoms[i + 2]?.glued && atoms[i + 2]?.lower === "s") {
    ess = true;
    next = i + 3;
  }
  if (digits?.kind !== "number" || !ess) return null;
  if (/^(?:1[5-9]|20)\d0$/.test(digits.text)) return decade(next, Number(digits.text));
  if (/^[2-9]0$/.test(digits.text)) {
    // "in his 70s" is an age.
    if (
      /^(?:his|her|their|my|your|our|its)$/.test(atoms[i - 1]?.lower ?? "") ||
      /^(?:low|high|upper|lower)$/.test(atoms[i - 1]?.lower ?? "")
    )
      return null;
    if (apostrophe || the || /^(?:and|late|early|mid|-)$/.test(atoms[i - 1]?.lower ?? ""))
      return decade(next, 1900 + Number(digits.text));
  }
  return null;
}

function decade(next: number, first: number): TimeMatch {
  return {next, kind: "date", meaning: {form: "years", first, years: 10}};
}

/** "the 19th century", "the twentieth century". */
function readCentury(atoms: readonly Atom[], at: number): TimeMatch | null {
  let i = at;
  if (atoms[i]?.lower === "the") i++;
  const ordinal = ordinalAt(atoms, i);
  if (!ordinal || ordinal.n < 1 || ordinal.n > 21) return null;
  i = ordinal.next;
  if (atoms[i]?.lower === "-") i++;
  if (atoms[i]?.lower !== "century") return null;
  return {next: i + 1, kind: "date", meaning: {form: "years", first: (ordinal.n - 1) * 100, years: 100}};
}
