import {smallNumbers} from "../text/english/number-words.js";
import type {Token} from "../text/prose.js";
import {fractions, multipliers, shortMultipliers, vagueCounts} from "./english/number-words.js";

const small = new Map(Object.entries(smallNumbers));
const multiple = new Map(Object.entries(multipliers));
const short = new Map(Object.entries(shortMultipliers));
const vagueRanges = new Map(Object.entries(vagueCounts));
const fractionValues = new Map(Object.entries(fractions));

/** What a number in words can begin with; asked first, as most words begin none. */
const starters = new Set([
  ...small.keys(),
  ...multiple.keys(),
  "a",
  "an",
  "half",
  "between",
  "several",
  "few",
  ...[...vagueRanges.keys(), ...fractionValues.keys()].map((words) => words.split(" ")[0]!),
]);

/** A number in words or digits: its value, the tokens it takes (`to` exclusive), and whether words or digits give it. */
export type NumberRun = {
  readonly value: number | {readonly from: number; readonly to: number};
  readonly to: number;
  readonly how: "digits" | "words" | "vague" | "fraction";
};

/**
 * Reads the number that begins at token `i`, if one does: "12,500", "1.2 million", "twenty-one", "two hundred and five", "half a
 * million", "a dozen", "10 to 15", "between 10 and 15", "hundreds of". Looks at most eight tokens ahead.
 */
export function readNumber(tokens: readonly Token[], i: number): NumberRun | null {
  const first = tokens[i];
  if (!first || first.kind === "mark") return null;
  if (first.kind === "word" && !starters.has(first.lower) && !first.lower.includes("-")) return null;
  const vague = readVague(tokens, i) ?? readFraction(tokens, i);
  if (vague) return vague;
  if (first.lower === "between") {
    const low = readPlain(tokens, i + 1);
    const high = low && tokens[low.to]?.lower === "and" ? readPlain(tokens, low.to + 1) : null;
    return low && high ? rangeOf(low, high, high.to, low.how) : null;
  }
  const low = readPlain(tokens, i);
  if (!low) return null;
  const link = tokens[low.to];
  if (link && (link.lower === "to" || link.text === "-" || link.text === "–" || link.lower === "or")) {
    const high = readPlain(tokens, low.to + 1);
    const range = high && rangeOf(low, high, high.to, low.how);
    // "10 to 15 people", "two or three"; not "from 10 to 15" (a change) and not "one or 30".
    if (range && tokens[i - 1]?.lower !== "from" && (link.lower !== "or" || high.value === low.value + 1)) return range;
  }
  return low;
}

type Plain = {readonly value: number; readonly to: number; readonly how: "digits" | "words"; readonly scale: number};

// "10 to 15 million": the scale of the upper end holds for both.
function rangeOf(low: Plain, high: Plain, to: number, how: NumberRun["how"]): NumberRun | null {
  const from = low.scale === 1 && high.scale > 1 ? low.value * high.scale : low.value;
  return from < high.value ? {value: {from, to: high.value}, to, how} : null;
}

function readPlain(tokens: readonly Token[], i: number): Plain | null {
  const first = tokens[i];
  if (!first) return null;
  if (first.kind === "number") return readDigits(tokens, i);
  return readWords(tokens, i);
}

function readDigits(tokens: readonly Token[], i: number): Plain | null {
  const {text, end} = tokens[i]!;
  const value = digitsIn(text);
  if (value === null) return null;
  const next = tokens[i + 1];
  // "a 48-million-euro contract"
  const joined = next?.text === "-" && next.start === end ? tokens[i + 2] : undefined;
  const joinedScale = joined?.start === next?.end ? multiple.get(joined?.lower ?? "") : undefined;
  if (joinedScale !== undefined)
    return {value: rounded(value * joinedScale), to: i + 3, how: "digits", scale: joinedScale};
  if (next?.kind !== "word") return {value, to: i + 1, how: "digits", scale: 1};
  const glued = next.start === end ? short.get(next.lower) : undefined;
  const scale =
    glued ??
    (next.start > end
      ? (multiple.get(next.lower) ?? (next.lower === "bn" || next.lower === "mn" ? short.get(next.lower) : undefined))
      : undefined);
  if (scale !== undefined) return {value: rounded(value * scale), to: i + 2, how: "digits", scale};
  return {value, to: i + 1, how: "digits", scale: 1};
}

/** "12,500" -> 12500, "3.4" -> 3.4; a form that is neither ("1.2.3", "12,50") has no value. */
function digitsIn(text: string): number | null {
  if (/^\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?$/.test(text)) return Number(text.replaceAll(",", ""));
  if (/^\d{1,15}(?:\.\d{1,6})?$/.test(text)) return Number(text);
  return null;
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

const halved = /^(?:hour|(?:kilo|centi|milli)?met(?:re|er)|mile|foot|inch|(?:kilo)?gram(?:me)?|kilo|tonne|ton|pound)$/;

function readWords(tokens: readonly Token[], i: number): Plain | null {
  let total = 0;
  let current = 0;
  let scale = 1;
  let at = i;
  let seen = false;
  const word = (j: number) => tokens[j]?.lower ?? "";
  if ((word(at) === "a" || word(at) === "an") && multiple.get(word(at + 1)) !== undefined) at++;
  else if (word(at) === "half" && word(at + 1) === "a" && multiple.get(word(at + 2)) !== undefined) {
    return {value: multiple.get(word(at + 2))! / 2, to: at + 3, how: "words", scale: multiple.get(word(at + 2))!};
  }
  // "Half a millimetre", "half an hour": the unit is left to the measure.
  if (word(at) === "half" && /^an?$/.test(word(at + 1)) && halved.test(word(at + 2)))
    return {value: 0.5, to: at + 2, how: "words", scale: 1};
  for (let guard = 0; guard < 8; guard++) {
    const lower = word(at);
    const dash = lower.indexOf("-");
    const ones = small.get(lower) ?? (dash > 0 ? hyphened(lower, dash) : undefined);
    const multiplier = multiple.get(lower);
    if (ones !== undefined) {
      if (seen && current > 0 && current % 10 !== 0) break;
      current += ones;
      scale = 1;
    } else if (multiplier !== undefined) {
      if (multiplier === 100 || multiplier === 12 || multiplier === 20) current = (current || 1) * multiplier;
      else {
        total += (current || 1) * multiplier;
        current = 0;
      }
      scale = multiplier;
    } else if (
      lower === "and" &&
      scale >= 100 &&
      small.get(word(at + 1)) !== undefined &&
      scale !== 12 &&
      multiple.get(word(at + 2)) === undefined
    ) {
      at++;
      continue;
    } else break;
    seen = true;
    at++;
  }
  return seen ? {value: total + current, to: at, how: "words", scale: total > 0 ? scale : 1} : null;
}

function hyphened(lower: string, dash: number): number | undefined {
  const tens = small.get(lower.slice(0, dash));
  const ones = small.get(lower.slice(dash + 1));
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : undefined;
}

function readVague(tokens: readonly Token[], i: number): NumberRun | null {
  const {lower} = tokens[i]!;
  if (lower === "tens" || lower === "hundreds") {
    const long = lower + " of " + (tokens[i + 2]?.lower ?? "");
    const range = tokens[i + 1]?.lower === "of" ? vagueRanges.get(long) : undefined;
    if (range) return {value: {from: range[0], to: range[1]}, to: i + 3, how: "vague"};
  }
  // "several hundred", "a few thousand"
  const many = lower === "several" || lower === "few" ? multiple.get(tokens[i + 1]?.lower ?? "") : undefined;
  if (many && many >= 100) return {value: {from: 2 * many, to: 10 * many - 1}, to: i + 2, how: "vague"};
  const range = vagueRanges.get(lower);
  return range ? {value: {from: range[0], to: range[1]}, to: i + 1, how: "vague"} : null;
}

/** "one in five children": a share, unless games or days are told off. */
function readOneIn(tokens: readonly Token[], i: number): NumberRun | null {
  if (tokens[i + 1]?.lower !== "in" || !/^(?:one|1)$/.test(tokens[i]!.lower)) return null;
  const whole = readPlain(tokens, i + 2);
  const noun = whole && tokens[whole.to];
  if (
    !whole ||
    whole.value < 2 ||
    whole.value > 1000 ||
    noun?.kind !== "word" ||
    noun.start === tokens[whole.to - 1]!.end
  )
    return null;
  return /^(?:and|at|attempts?|days?|games?|hours?|in|matches|minutes?|months?|on|or|races|seconds?|starts|to|weeks?|years?)$/.test(
    noun.lower,
  )
    ? null
    : {value: 1 / whole.value, to: whole.to, how: "fraction"};
}

function readFraction(tokens: readonly Token[], i: number): NumberRun | null {
  const oneIn = readOneIn(tokens, i);
  if (oneIn) return oneIn;
  const one = tokens[i]!.lower;
  const two = one + " " + (tokens[i + 1]?.lower ?? "");
  const to = fractionValues.get(two) !== undefined ? i + 2 : fractionValues.get(one) !== undefined ? i + 1 : 0;
  // "the second half of", "the other half of" is a piece and no share.
  if (one === "half" && /^(?:first|second|other|latter|last|better|back|top|bottom)$/.test(tokens[i - 1]?.lower ?? ""))
    return null;
  if (to === 0 || tokens[to]?.lower !== "of") return null;
  // "a quarter of a million people"
  const scale =
    tokens[to + 1]?.lower === "a" || tokens[to + 1]?.lower === "one"
      ? multiple.get(tokens[to + 2]?.lower ?? "")
      : undefined;
  if (scale && scale >= 1000)
    return {value: fractionValues.get(to === i + 2 ? two : one)! * scale, to: to + 3, how: "words"};
  return {value: fractionValues.get(to === i + 2 ? two : one)!, to, how: "fraction"};
}
