import {isCalendarDay} from "../../calendar/calendar-day.js";
import type {Atom} from "../atoms-of.js";
import type {TimeMatch} from "./time-match.js";

/** Reads "2025-07-03", "2025/07/03", "03/07/2025", "3.7.2025", "7/8/07" and "9/11". Glued marks only. */
export function readNumericDate(atoms: readonly Atom[], at: number): TimeMatch | null {
  const first = atoms[at];
  if (first?.kind !== "number") return null;
  // The tokenizer keeps "03.07.2025" in one piece.
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first.text);
  if (dotted) return fromParts(at + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]));
  const mark = atoms[at + 1];
  const second = atoms[at + 2];
  if (!mark?.glued || !/^[-/–]$/.test(mark.text) || second?.kind !== "number" || !second.glued) return null;
  const previous = atoms[at - 1];
  if (previous && first.glued && !/^[("“'‘[:,]$/.test(previous.text)) return null;
  const again = atoms[at + 3];
  const third = atoms[at + 4];
  if (again?.glued && again.text === mark.text && third?.kind === "number" && third.glued) {
    if (atoms[at + 5]?.glued && atoms[at + 5]?.text === mark.text) return null;
    if (/^\d{4}$/.test(first.text) && /^\d\d?$/.test(second.text) && /^\d\d?$/.test(third.text)) {
      const [year, month, day] = [Number(first.text), Number(second.text), Number(third.text)];
      if (!isCalendarDay(year, month, day)) return null;
      return {next: at + 5, kind: "date", meaning: {form: "calendar", year, month, day}};
    }
    if (/^\d\d?$/.test(first.text) && /^\d\d?$/.test(second.text) && /^(?:\d\d|\d{4})$/.test(third.text)) {
      const n = Number(third.text);
      const year = third.text.length === 4 ? n : n > 50 ? 1900 + n : 2000 + n;
      return fromParts(at + 5, Number(first.text), Number(second.text), year);
    }
    return null;
  }
  if (first.text === "9" && second.text === "11" && mark.text === "/")
    return {next: at + 3, kind: "date", meaning: {form: "calendar", year: 2001, month: 9, day: 11}};
  return null;
}

function fromParts(next: number, first: number, second: number, year: number): TimeMatch | null {
  const dayFirst = isCalendarDay(year, second, first);
  const monthFirst = isCalendarDay(year, first, second);
  if (!dayFirst && !monthFirst) return null;
  return {next, kind: "date", meaning: {form: "numeric", first, second, year}};
}
