import type {DayPart} from "../../time-meaning.js";
import type {Atom} from "../atoms-of.js";
import {readCalendarDate} from "./read-calendar-date.js";
import {readWeekday} from "./read-weekday.js";
import type {TimeMatch} from "./time-match.js";

/** Nouns that make a bare "morning" before them a time of the day told of. */
const partNouns = /^(?:trading|trade|session|rush|prayers?|mass|news|briefing)$/;

/** Reads parts of a day without a day beside them: "overnight", "afternoon trading", "at dawn". The day is the one told of. */
export function readDayPart(atoms: readonly Atom[], at: number): TimeMatch | null {
  const whole = partOfDate(atoms, at);
  if (whole) return whole;
  const atom = atoms[at];
  const part = atom?.word?.part;
  if (!atom || !part || (atom.text !== atom.lower && at > 0) || atom.word!.deictic !== undefined) return null;
  const before = atoms[at - 1]?.lower ?? "";
  const following = atoms[at + 1]?.lower ?? "";
  if (atom.lower === "overnight")
    return /^(?:stay|stays|train|bus|rate|rates|-)$/.test(following) ? null : made(at + 1, part, 0);
  if (/^(?:dawn|dusk|sunset|sunrise|daybreak|lunchtime|midday)$/.test(atom.lower))
    return /^(?:at|before|after|by|until|since|around|from)$/.test(before) && following !== "of"
      ? {next: at + 1, kind: "time", meaning: {form: "part", part, day: null}}
      : null;
  return partNouns.test(following) ? made(at + 1, part, 0) : null;
}

/** "the night of March 3", "on the morning of Monday". */
function partOfDate(atoms: readonly Atom[], at: number): TimeMatch | null {
  const i = atoms[at]?.lower === "the" ? at + 1 : at;
  const part = atoms[i]?.word?.part;
  if (!part || !/^(?:morning|afternoon|evening|night)$/.test(atoms[i]!.lower) || atoms[i + 1]?.lower !== "of")
    return null;
  const date = readCalendarDate(atoms, i + 2) ?? readWeekday(atoms, i + 2);
  if (date?.kind !== "date") return null;
  const {meaning} = date;
  const isDay =
    meaning.form === "weekday" ||
    (meaning.form === "calendar" && meaning.day !== undefined && meaning.toDay === undefined);
  return isDay ? {next: date.next, kind: "time", meaning: {form: "part", part, day: meaning}} : null;
}

function made(next: number, part: DayPart, by: number): TimeMatch {
  return {
    next,
    kind: "time",
    meaning: {form: "part", part, day: {form: "shift", unit: "day", by, base: "text", counted: false}},
  };
}
