import type {ClockTime} from "../../time-meaning.js";
import type {Atom} from "../atoms-of.js";
import {zones} from "../zone-words.js";
import type {TimeMatch} from "./time-match.js";

/** Reads "6:40 p.m. (GMT +8)", "16:08 UTC", "0800 GMT", "3 p.m.", "10am EST", "noon", "midnight local time". The day stays open. */
export function readClock(atoms: readonly Atom[], at: number): TimeMatch | null {
  const first = atoms[at];
  if (!first) return null;
  const named = first.lower === "noon" ? 12 : first.lower === "midnight" ? 24 : null;
  if (named !== null) return finish(atoms, at + 1, {hour: named, minute: 0});
  if (first.kind !== "number") return oclock(atoms, at);
  const previous = atoms[at - 1];
  if (previous && first.glued && !/^[("“'‘[,–—-]$/.test(previous.text)) return null;
  let hour: number;
  let minute = 0;
  let second: number | undefined;
  let next = at + 1;
  let clockLike = false;
  if (/^\d{1,2}$/.test(first.text)) {
    hour = Number(first.text);
    const colon = atoms[next];
    const minutes = atoms[next + 1];
    if (colon?.glued && colon.text === ":" && minutes?.glued && /^[0-5]\d$/.test(minutes.text)) {
      minute = Number(minutes.text);
      next += 2;
      clockLike = true;
      const seconds = atoms[next + 1];
      if (atoms[next]?.glued && atoms[next]?.text === ":" && seconds?.glued && /^[0-5]\d$/.test(seconds.text)) {
        second = Number(seconds.text);
        next += 2;
      }
    }
  } else if (/^\d{1,2}\.[0-5]\d$/.test(first.text)) {
    [hour, minute] = first.text.split(".").map(Number) as [number, number];
  } else if (/^[0-2]\d[0-5]\d$/.test(first.text)) {
    hour = Number(first.text.slice(0, 2));
    minute = Number(first.text.slice(2));
    const zone = zones[atoms[next]?.lower ?? ""];
    const hours = atoms[next]?.lower;
    if (zone === undefined && hours !== "hours" && hours !== "hrs" && atoms[next]?.text !== "h") return null;
    if (zone === undefined) next++;
    clockLike = true;
  } else return null;
  if (atoms[next]?.lower === "o'clock" && hour >= 1 && hour <= 12) {
    next++;
    clockLike = true;
  }
  const half = halfOfDay(atoms, next) ?? halfInWords(atoms, next, hour);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.pm ? 12 : 0);
    next = half.next;
    clockLike = true;
  }
  if (!clockLike || hour > 24 || minute > 59) return null;
  const following = atoms[next];
  if (following?.glued && (following.kind !== "mark" || /^[:%]$/.test(following.text))) return null;
  return finish(atoms, next, {hour, minute, ...(second === undefined ? {} : {second})});
}

function halfOfDay(atoms: readonly Atom[], at: number): {pm: boolean; next: number} | null {
  const word = atoms[at]?.lower.replaceAll(".", "");
  if (word !== "am" && word !== "pm") {
    // "p. m." and "p.m" with the last stop apart
    if (
      (word === "a" || word === "p") &&
      atoms[at + 1]?.text === "." &&
      atoms[at + 2]?.lower === "m" &&
      atoms[at + 2]?.glued
    )
      return {pm: word === "p", next: atoms[at + 3]?.text === "." && atoms[at + 3]?.glued ? at + 4 : at + 3};
    return null;
  }
  const stop = atoms[at + 1];
  const dotted = atoms[at]!.lower.includes(".");
  const takes = dotted && !atoms[at]!.lower.endsWith(".") && stop?.text === "." && stop.glued;
  return {pm: word === "pm", next: takes ? at + 2 : at + 1};
}

/** "7 o'clock in the morning", "3:30 in the afternoon". */
function halfInWords(atoms: readonly Atom[], at: number, hour: number): {pm: boolean; next: number} | null {
  if (hour < 1 || hour > 12 || !/^(?:in|at)$/.test(atoms[at]?.lower ?? "")) return null;
  const the = atoms[at + 1]?.lower === "the" ? 2 : 1;
  const part = atoms[at + the]?.word?.part;
  if (part === undefined || !/^(?:morning|afternoon|evening|night)$/.test(atoms[at + the]!.lower)) return null;
  return {pm: part !== "MO" && !(part === "NI" && (hour < 5 || hour === 12)), next: at + the + 1};
}

function oclock(atoms: readonly Atom[], at: number): TimeMatch | null {
  const count = atoms[at]?.word?.count;
  if (!count || count > 12) return null;
  if (atoms[at + 1]?.lower !== "o'clock" && !(atoms[at + 1]?.lower === "o" && atoms[at + 3]?.lower === "clock"))
    return null;
  const next = atoms[at + 1]!.lower === "o" ? at + 4 : at + 2;
  const half = halfInWords(atoms, next, count);
  return finish(atoms, half?.next ?? next, {hour: half?.pm ? (count % 12) + 12 : count, minute: 0});
}

/** Takes the zone behind a clock time, in brackets or not, and "local time". */
function finish(atoms: readonly Atom[], at: number, clock: ClockTime): TimeMatch {
  let i = at;
  const bracket = atoms[i]?.text === "(";
  if (bracket) i++;
  const name = atoms[i];
  const zone = name && name.kind === "word" && name.text === name.text.toUpperCase() ? zones[name.lower] : undefined;
  if (name && zone !== undefined) {
    i++;
    let offset = zone;
    const sign = atoms[i];
    const hours = atoms[i + 1];
    if (
      (sign?.text === "+" || sign?.text === "-" || sign?.text === "−") &&
      hours?.kind === "number" &&
      /^\d{1,2}$/.test(hours.text)
    ) {
      offset = (sign.text === "+" ? 60 : -60) * Number(hours.text);
      i += 2;
      const minutes = atoms[i + 1];
      if (atoms[i]?.text === ":" && minutes && /^[0-5]\d$/.test(minutes.text)) {
        offset += (sign.text === "+" ? 1 : -1) * Number(minutes.text);
        i += 2;
      }
    }
    if (!bracket) return clockMatch(i, offset === null ? clock : {...clock, offset});
    if (atoms[i]?.text === ")") return clockMatch(i + 1, offset === null ? clock : {...clock, offset});
  }
  if (atoms[at]?.lower === "local" && atoms[at + 1]?.lower === "time") return clockMatch(at + 2, clock);
  return clockMatch(at, clock);
}

function clockMatch(next: number, clock: ClockTime): TimeMatch {
  return {next, kind: "time", meaning: {form: "clock", clock, day: null}};
}
