import type {Atom} from "../atoms-of.js";
import type {TimeMatch} from "./time-match.js";

const weekShifts: Record<string, number> = {last: -1, this: 0, next: 1};
const namedDays = new Set(
  "ash black bloody cyber easter fat giving good holy maundy palm shrove small super".split(" "),
);

/** Reads a bare day of the week: "Monday", "Friday morning", "Wednesday of last week", "Mon." behind "on". */
export function readWeekday(atoms: readonly Atom[], at: number): TimeMatch | null {
  const first = atoms[at];
  const word = first?.word;
  if (!first || word?.weekday === undefined || word.plural) return null;
  const capital = first.text[0] !== first.lower[0];
  if (!capital && word.cut) return null;
  // Named days ("Black Monday", "Super Tuesday") are no days of this week.
  const before = atoms[at - 1];
  if (before && namedDays.has(before.lower) && before.text[0] !== before.lower[0]) return null;
  // "the Sunday Herald" is a paper.
  const following = atoms[at + 1];
  if (
    before?.lower === "the" &&
    following?.kind === "word" &&
    following.text[0] !== following.lower[0] &&
    following.word?.month === undefined &&
    following.word?.part === undefined
  )
    return null;
  let next = at + 1;
  if (word.shaky) {
    // "Sun", "Sat" and "Wed" are words and names; only "on Sat." and the like are days.
    if (atoms[next]?.text !== "." || atoms[at - 1]?.lower !== "on") return null;
    next++;
  }
  const weekday = {form: "weekday", weekday: word.weekday, which: null} as const;
  let i = next;
  if (atoms[i]?.lower === "early" || atoms[i]?.lower === "late") i++;
  const part = atoms[i]?.word?.part;
  if (part && atoms[i]!.lower !== "overnight" && atoms[i]!.text === atoms[i]!.lower)
    return {next: i + 1, kind: "time", meaning: {form: "part", part, day: weekday}};
  i = atoms[next]?.lower === "of" ? next + 1 : next;
  const shift = weekShifts[atoms[i]?.lower ?? ""];
  if (shift !== undefined && atoms[i + 1]?.lower === "week")
    return {next: i + 2, kind: "date", meaning: {...weekday, weekShift: shift}};
  return {next, kind: "date", meaning: weekday};
}
