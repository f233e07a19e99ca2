import type {DayPart} from "../../time-meaning.js";
import type {Atom} from "../atoms-of.js";
import type {TimeMatch} from "./time-match.js";

/** Nouns that make a bare "morning" before them a time of the day told of. */
const partNouns = /^(?:trading|trade|session|rush|prayers?|mass|news|briefing)$/;

/** Reads parts of a day without a day beside them: "overnight", "afternoon trading", "at dawn". The day is the one told of. */
export function readDayPart(atoms: readonly Atom[], at: number): TimeMatch | null {
  const atom = atoms[at];
  const part = atom?.word?.part;
  if (!atom || !part || (atom.text !== atom.lower && at > 0) || atom.word!.deictic !== undefined) return null;
  const before = atoms[at - 1]?.lower ?? "";
  const following = atoms[at + 1]?.lower ?? "";
  if (atom.lower === "overnight")
    return /^(?:stay|stays|train|bus|rate|rates|-)$/.test(following) ? null : made(at + 1, part, 0);
  if (/^(?:dawn|dusk|sunset|sunrise|daybreak|lunchtime|midday)$/.test(atom.lower))
    return /^(?:at|before|after|by|until|since|around|from)$/.test(before) && following !== "of"
      ? made(at + 1, part, 0)
      : null;
  return partNouns.test(following) ? made(at + 1, part, 0) : null;
}

function made(next: number, part: DayPart, by: number): TimeMatch {
  return {
    next,
    kind: "time",
    meaning: {form: "part", part, day: {form: "shift", unit: "day", by, base: "text", counted: false}},
  };
}
