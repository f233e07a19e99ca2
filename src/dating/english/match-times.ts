import type {PeriodPart} from "../time-meaning.js";
import type {Atom} from "./atoms-of.js";
import {readCalendarDate} from "./readers/read-calendar-date.js";
import {readClock} from "./readers/read-clock.js";
import {readDayPart} from "./readers/read-day-part.js";
import {readDuration} from "./readers/read-duration.js";
import {readFeast} from "./readers/read-feast.js";
import {readNumericDate} from "./readers/read-numeric-date.js";
import {readPeriod} from "./readers/read-period.js";
import {readRelative} from "./readers/read-relative.js";
import {readSet} from "./readers/read-set.js";
import {readVague} from "./readers/read-vague.js";
import {readWeekday} from "./readers/read-weekday.js";
import type {TimeMatch} from "./readers/time-match.js";

/** The readers of dates, in order of precedence where two read equally far. */
const dateReaders = [readNumericDate, readCalendarDate, readWeekday, readRelative, readPeriod, readFeast];
const otherReaders = [readClock, readDayPart, readSet, readDuration, readVague];

const parts: Record<string, PeriodPart> = {
  early: "start",
  late: "end",
  mid: "middle",
  beginning: "opening",
  start: "opening",
  end: "close",
  middle: "middle",
  close: "close",
  earlier: "before-now",
  later: "after-now",
  rest: "after-now",
  remainder: "after-now",
  outset: "opening",
};

export type FoundTime = TimeMatch & {readonly from: number};

/** All time expressions among the atoms of a sentence, left to right, the longest at each place. Linear: each reader looks a few atoms ahead. */
export function matchTimes(atoms: readonly Atom[]): FoundTime[] {
  const found: FoundTime[] = [];
  for (let at = 0; at < atoms.length; ) {
    const match = matchAt(atoms, at);
    if (match && match.next > at) {
      found.push({...match, from: at});
      at = match.next;
    } else at++;
  }
  return found;
}

/** First words of expressions that are no words of time by themselves. Everything else is passed over without a reader. */
const starters = new Set(
  (
    "about all almost approximately april around armistice as ascension ash at bastille boxing christmas cinco close columbus coming corresponding cyber distant " +
    "earth easter entire epiphany father fewer financial first for foreseeable good halloween international juneteenth labor latest less long martin maundy " +
    "memorial more most mother near nearly new not once outset over palm pentecost preceding presidents prior q1 q2 q3 q4 recent remainder rest right roughly " +
    "same short some st subsequent thanksgiving that these twice under until up valentine very veterans well whole ensuing remaining opening final o'clock " +
    "full single half"
  ).split(" "),
);
const articles =
  /^(?:the|a|an|for|at|some|about|over|around|under|as|up|this|that|more|most|not|until|well|all|new|long|right|good)$/;

const distances = /^(?:miles?|kilomet(?:re|er)s?|kms?|knots?|met(?:re|er)s?|feet)$/;

/** Whether an expression can begin at an atom: most words are turned away by one look. */
function canOpen(atoms: readonly Atom[], at: number): boolean {
  const {kind, text, lower, word} = atoms[at]!;
  if (kind === "number") return true;
  if (kind === "mark") return text === "'" || text === "’" || text === "‘";
  if (word === undefined && !starters.has(lower)) return false;
  if (!articles.test(lower)) return true;
  // "60 miles an hour" is a speed.
  if (/^an?$/.test(lower) && distances.test(atoms[at - 1]?.lower ?? "")) return false;
  const next = atoms[at + 1];
  return (
    next !== undefined &&
    (next.kind !== "word" ||
      next.word !== undefined ||
      starters.has(next.lower) ||
      /^(?:than|least|many|to|time|moment|present|ago|little|future|term|run|day|years?|patrick|luther|de|saints)$/.test(
        next.lower,
      ))
  );
}

function matchAt(atoms: readonly Atom[], at: number): TimeMatch | null {
  if (!canOpen(atoms, at)) return null;
  let best = readPart(atoms, at);
  for (const reader of dateReaders) {
    const match = reader(atoms, at);
    if (match && match.next > (best?.next ?? at)) best = match;
  }
  for (const reader of otherReaders) {
    const match = reader(atoms, at);
    if (match && match.next > (best?.next ?? at)) best = match;
  }
  if (best?.meaning.form === "clock") return withDay(atoms, best);
  return best;
}

/** "3 p.m. Monday", "12:00 UTC today", "noon on 3 July": the day behind a clock time belongs to it. */
function withDay(atoms: readonly Atom[], clock: TimeMatch): TimeMatch {
  let i = clock.next;
  if (atoms[i]?.lower === "on") i++;
  else if (atoms[i]?.text === ",") return clock;
  for (const reader of [readCalendarDate, readWeekday, readRelative]) {
    const day = reader(atoms, i);
    const part = day?.kind === "time" && day.meaning.form === "part" ? day.meaning : null;
    // "10:30 last night": the part of the day says which half the clock means.
    if (part?.day && clock.meaning.form === "clock") {
      const late = part.part !== "MO" && clock.meaning.clock.hour < 12 && clock.meaning.clock.offset === undefined;
      const {hour} = clock.meaning.clock;
      const moved = {...clock.meaning.clock, hour: late && !(part.part === "NI" && hour < 5) ? hour + 12 : hour};
      return {...clock, next: day!.next, meaning: {...clock.meaning, clock: moved, day: part.day}};
    }
    if (day?.kind !== "date" || clock.meaning.form !== "clock") continue;
    const {meaning} = day;
    const isDay =
      meaning.form === "weekday" ||
      (meaning.form === "calendar" && meaning.day !== undefined) ||
      (meaning.form === "shift" && meaning.unit === "day");
    if (isDay) return {...clock, next: day.next, meaning: {...clock.meaning, day: meaning}};
  }
  return clock;
}

/** "early June", "late last year", "the end of 2019", "mid-July", "earlier this week", "the beginning of the year". */
function readPart(atoms: readonly Atom[], at: number): TimeMatch | null {
  let i = at;
  const the = atoms[i]?.lower === "the";
  if (the) i++;
  if (atoms[i]?.lower === "very") i++;
  const part = parts[atoms[i]?.lower ?? ""];
  if (part === undefined) return null;
  const word = atoms[i]!.lower;
  i++;
  const noun = /^(?:beginning|start|end|middle|rest|remainder|close|outset)$/.test(word);
  if (noun && !the && atoms[i]?.lower !== "of") return null;
  if (atoms[i]?.text === "-") i++;
  else if (atoms[i]?.lower === "of" || atoms[i]?.lower === "in" || atoms[i]?.lower === "on") i++;
  if (noun && atoms[i - 1]?.lower !== "of") return null;
  const day = readDayWord(atoms, i);
  let best: TimeMatch | null = day;
  for (const reader of dateReaders) {
    const match = reader(atoms, i);
    if (match && match.next > (best?.next ?? i)) best = match;
  }
  if (!best) return null;
  // "later" and "earlier" by themselves are no part: "earlier, on Monday".
  if (best.meaning.form === "vague" || best.meaning.form === "duration") return null;
  return {...best, part};
}

/** "the day" behind "the end of" and the like: the day of writing. */
function readDayWord(atoms: readonly Atom[], at: number): TimeMatch | null {
  if (atoms[at]?.lower !== "the") return null;
  const unit = atoms[at + 1]?.word?.unit;
  if (
    unit !== "day" &&
    unit !== "week" &&
    unit !== "month" &&
    unit !== "year" &&
    unit !== "quarter" &&
    unit !== "decade" &&
    unit !== "weekend"
  )
    return null;
  if (atoms[at + 1]!.word!.plural) return null;
  return {
    next: at + 2,
    kind: "date",
    meaning: {form: "shift", unit, by: 0, base: unit === "day" ? "text" : "writing", counted: false},
  };
}
