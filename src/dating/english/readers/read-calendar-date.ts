import type {Which} from "../../time-meaning.js";
import type {Atom} from "../atoms-of.js";
import {readYear} from "./read-year.js";
import type {TimeMatch} from "./time-match.js";

/** Words behind which "May" and "March" are months. */
const beforeMonth = new Set(
  "in since by until till last next this of from to early late mid and between during before after through - for every each around about past".split(
    " ",
  ),
);
const shifts: Record<string, number> = {last: -1, previous: -1, this: 0, the: 0, same: 0, next: 1, following: 1};
const whiches: Record<string, Which> = {last: "last", past: "last", this: "this", next: "next", coming: "next"};

/** The month at an atom, with its full stop if it is a cut form. */
function monthAt(atoms: readonly Atom[], at: number): {month: number; next: number; shaky: boolean} | null {
  const atom = atoms[at];
  const word = atom?.word;
  if (!atom || word?.month === undefined) return null;
  const capital = atom.text[0] !== atom.lower[0];
  if (!capital && (word.shaky || word.cut)) return null;
  let next = at + 1;
  if (word.cut && atoms[next]?.text === "." && atoms[next]?.glued) next++;
  return {month: word.month, next, shaky: word.shaky === true || (word.cut === true && next === at + 1)};
}

/** The day of the month at an atom: "3", "3rd", "21st", "third" before "of". */
function dayAt(atoms: readonly Atom[], at: number): {day: number; next: number} | null {
  const atom = atoms[at];
  const ordinal = atom?.word?.ordinal;
  if (ordinal !== undefined && ordinal > 0 && atoms[at + 1]?.lower === "of") return {day: ordinal, next: at + 1};
  if (atom?.kind !== "number" || !/^\d\d?$/.test(atom.text)) return null;
  const day = Number(atom.text);
  if (day < 1 || day > 31) return null;
  const suffix = atoms[at + 1];
  if (suffix?.glued && /^(?:st|nd|rd|th)$/.test(suffix.lower)) return {day, next: at + 2};
  if (suffix?.glued && (suffix.kind !== "mark" || /^[%:°]$/.test(suffix.text))) return null;
  return {day, next: at + 1};
}

/** Reads dates built on a month: "Thursday, July 3, 2025", "3 July", "July 3-5", "June", "December last year", "last May". */
export function readCalendarDate(atoms: readonly Atom[], at: number): TimeMatch | null {
  let i = at;
  let weekday: number | undefined;
  const first = atoms[i];
  if (first?.word?.weekday !== undefined && !first.word.plural && first.text[0] !== first.lower[0]) {
    weekday = first.word.weekday;
    i++;
    if (first.word.cut && atoms[i]?.text === ".") i++;
    if (atoms[i]?.text === ",") i++;
    if (atoms[i]?.lower === "the") i++;
  }
  let which: Which | undefined;
  if (weekday === undefined) {
    const w = whiches[atoms[i]?.lower ?? ""];
    if (w !== undefined && atoms[i + 1]?.word?.month !== undefined) {
      which = w;
      i++;
    }
  }
  const dayFirst = readDayFirst(atoms, i, weekday);
  if (dayFirst) return dayFirst;
  const month = monthAt(atoms, i);
  if (!month) return null;
  const day = dayAt(atoms, month.next);
  const base = {form: "calendar", month: month.month, ...(weekday ? {weekday} : {})} as const;
  if (day && which === undefined) {
    let next = day.next;
    let toDay: number | undefined;
    const dash = atoms[next];
    if (dash && /^[-–—]$/.test(dash.text)) {
      const to = dayAt(atoms, next + 1);
      if (to && to.day > day.day) {
        toDay = to.day;
        next = to.next;
      }
    }
    const year = yearBehind(atoms, next);
    const all = {...base, day: day.day, ...(toDay ? {toDay} : {}), ...(year?.extra ?? {})};
    if (!year && month.month === 9 && day.day === 11 && attackBehind(atoms, next))
      return {next, kind: "date", meaning: {...all, year: 2001}};
    return {next: year?.next ?? next, kind: "date", meaning: all};
  }
  if (weekday !== undefined) return null;
  const year = yearBehind(atoms, month.next);
  if (!year && which === undefined && month.shaky && !beforeMonth.has(atoms[at - 1]?.lower ?? "")) {
    // "May" and "March" by themselves are mostly verbs or names.
    return null;
  }
  if (!year && which === undefined && isFirstName(atoms, at, month)) return null;
  return {
    next: year?.next ?? month.next,
    kind: "date",
    meaning: {...base, ...(year?.extra ?? {}), ...(which ? {which} : {})},
  };
}

/** "3 July 2025", "3rd of July", "3-5 July". */
function readDayFirst(atoms: readonly Atom[], at: number, weekday: number | undefined): TimeMatch | null {
  const day = dayAt(atoms, at);
  if (!day) return null;
  let i = day.next;
  let toDay: number | undefined;
  if (/^[-–—]$/.test(atoms[i]?.text ?? "") || atoms[i]?.lower === "to") {
    const to = dayAt(atoms, i + 1);
    if (to && to.day > day.day) {
      toDay = to.day;
      i = to.next;
    }
  }
  if (atoms[i]?.lower === "of") i++;
  const shift = shifts[atoms[i]?.lower ?? ""];
  if (
    shift !== undefined &&
    toDay === undefined &&
    atoms[i - 1]?.lower === "of" &&
    atoms[i]!.lower !== "the" &&
    atoms[i + 1]?.lower === "month"
  )
    return {next: i + 2, kind: "date", meaning: {form: "calendar", day: day.day, monthShift: shift}};
  if (atoms[i]?.text === "-" && atoms[i]?.glued) i++;
  const month = monthAt(atoms, i);
  if (!month) return null;
  // "the 15 May votes" is a date; "15 March students" too: a capital month behind a day number is hardly ever a verb.
  const year = yearBehind(atoms, month.next);
  return {
    next: year?.next ?? month.next,
    kind: "date",
    meaning: {
      form: "calendar",
      month: month.month,
      day: day.day,
      ...(toDay ? {toDay} : {}),
      ...(weekday ? {weekday} : {}),
      ...(year?.extra ?? {}),
    },
  };
}

/** A year behind a month or day: ", 2025", "2025", "of 2025", "last year", "of last year", "of the same year". */
function yearBehind(
  atoms: readonly Atom[],
  at: number,
): {next: number; extra: {year: number} | {yearShift: number}} | null {
  let i = at;
  if (atoms[i]?.text === "," || atoms[i]?.lower === "of") i++;
  if (atoms[i]?.text === "-" && atoms[i]?.glued) i++;
  const digits = atoms[i];
  if (digits?.kind === "number" && /^(?:1[5-9]|20)\d\d$/.test(digits.text)) {
    const following = atoms[i + 1];
    const figure = following?.glued && (following.kind !== "mark" || /^[%:]$/.test(following.text));
    if (!figure) return {next: i + 1, extra: {year: Number(digits.text)}};
  }
  if (digits?.kind === "mark") {
    const short = readYear(atoms, i);
    if (short) return {next: short.next, extra: {year: short.year}};
  }
  if (atoms[i]?.lower === "the" && shifts[atoms[i + 1]?.lower ?? ""] !== undefined) i++;
  const shift = shifts[atoms[i]?.lower ?? ""];
  if (shift !== undefined && atoms[i + 1]?.lower === "year" && atoms[i]?.lower !== "the")
    return {next: i + 2, extra: {yearShift: shift}};
  return null;
}

function attackBehind(atoms: readonly Atom[], at: number): boolean {
  for (let i = at; i < at + 3; i++) if (/^(?:attacks?|terror\w*)$/.test(atoms[i]?.lower ?? "")) return true;
  return false;
}

/** "April Rowe won": a month that is a first name too, before a surname and behind no word that months follow. */
function isFirstName(atoms: readonly Atom[], at: number, {month, next}: {month: number; next: number}): boolean {
  if (month !== 4 && month !== 6 && month !== 8) return false;
  const following = atoms[next];
  if (following?.kind !== "word" || following.word || following.text[0] === following.lower[0]) return false;
  const before = atoms[at - 1]?.lower ?? "";
  return !beforeMonth.has(before) && !/^(?:the|a|an|its|their|his|her|our|-)$/.test(before);
}
