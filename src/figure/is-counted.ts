import type {Token} from "../text/prose.js";
import {calendarNames, durationNouns} from "../text/words/english/time-words.js";
import {lemmaOf} from "../text/words/lemma-of.js";
import {hyphenUnits, namesByNumber, noCountAfter, pointingNouns, streetWords} from "./english/no-figure-words.js";
import {workingDays} from "./english/unit-words.js";
import {measureOf} from "./measure-of.js";
import type {NumberRun} from "./read-number.js";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const named = setOf(namesByNumber);
const after = setOf(noCountAfter);
const pointing = setOf(pointingNouns);
const hyphened = setOf(hyphenUnits);
const streets = setOf(streetWords);
const months = setOf(calendarNames);
const times = setOf(durationNouns);

/**
 * Does the number at tokens `i` to `run.to` count or measure something? Not when it is a date, a clock time, a duration, an age, an
 * ordinal, an address, a telephone or version number, or part of a name ("Flight 310"). Looks a few tokens to each side.
 */
export function isCounted(tokens: readonly Token[], i: number, run: NumberRun): boolean {
  const first = tokens[i]!;
  const before = tokens[i - 1];
  const next = tokens[run.to];
  const nextLower = next?.lower ?? "";
  const glued = (left: Token | undefined, right: Token | undefined) =>
    left !== undefined && right !== undefined && left.end === right.start;
  if (after.has(nextLower) || nextLower.startsWith("year-old")) return false;
  // "50 may be trapped" has no month.
  if (next && next.text !== nextLower && months.has(nextLower)) return false;
  if (isLengthOfTime(tokens, i, run)) return true;
  if (
    times.has(nextLower) ||
    (times.has(tokens[run.to + 1]?.lower ?? "") &&
      /^(?:more|or|and|-|full|straight|consecutive|long|working)$/.test(nextLower))
  )
    return false;
  if (run.how === "digits") {
    if (
      next?.kind === "word" &&
      glued(tokens[run.to - 1], next) &&
      !/^(?:km|kg|m|mph|kmh|ft|mi|l|t|cm|mm|g|mw|gw|ha|lb|lbs|pc|pct)$/.test(nextLower)
    )
      return false;
    if (
      glued(before, first) &&
      before !== undefined &&
      !/^[$€£¥₹₽₦₺₪₩"'“‘([<>~≈+≥≤-]$/.test(before.text) &&
      measureOf(tokens, i, run)?.from !== i - 1
    )
      return false;
    if (before?.text === "+" || before?.text === "#" || before?.text === "№") return false;
    if (before?.text === "-" && glued(before, first) && tokens[i - 2]?.end === before.start) return false;
    if (next && /^[:/.]$/.test(next.text) && glued(tokens[run.to - 1], next) && tokens[run.to + 1]?.kind === "number")
      return false;
    if (next && /^[-–]$/.test(next.text) && tokens[run.to + 1]?.kind === "number" && glued(tokens[run.to - 1], next))
      return false;
    if (i === 0 && (next?.text === "." || next?.text === ")")) return false;
    if (before && months.has(before.lower)) return false;
    if (isYear(tokens, i, run)) return false;
    if (isAge(tokens, i, run)) return false;
    if (/^\d{7,}$/.test(first.text)) return false;
  }
  if (before && /^(?:aged|age)$/.test(before.lower)) return false;
  if (before && named.has(before.lower) && before.lower !== "of" && !(before.lower === "group" && nextLower !== "")) {
    if (run.how === "digits" || before.text !== before.lower) return false;
  }
  if (before && before.lower === "group" && before.text !== "group") return false;
  if (before?.lower === "of" && /^Group$/.test(tokens[i - 2]?.text ?? "")) return false;
  if (
    isDashed(tokens, run) &&
    measureOf(tokens, i, run)?.kind !== "money" &&
    !hyphened.has(lemmaOf(dashedNoun(tokens, run), "noun"))
  )
    return false;
  if (isAddress(tokens, run) && run.how === "digits") return false;
  return !isPointing(tokens, i, run);
}

/**
 * "Waited 17 days", "within 40 working days", "36 hours before the gates rose" and "a six-year sentence" have a length; "17 days later", "in the last two
 * years" and "12 years old" name a time or an age.
 */
export function isLengthOfTime(tokens: readonly Token[], i: number, run: NumberRun): boolean {
  const next = tokens[run.to];
  const second = tokens[run.to + 1];
  if (next?.text === "-" && second !== undefined && times.has(second.lower))
    return (
      next.start === tokens[run.to - 1]!.end &&
      next.end === second.start &&
      tokens[run.to + 2]?.kind === "word" &&
      !/^(?:old|olds|ago|later)$/.test(tokens[run.to + 2]!.lower) &&
      (run.how === "digits" || run.how === "words")
    );
  if (next && workingDays.test(next.lower))
    return times.has(second?.lower ?? "") && isLength(tokens, i, run, run.to + 2);
  return times.has(next?.lower ?? "") && isLength(tokens, i, run, run.to + 1);
}

function isLength(tokens: readonly Token[], i: number, run: NumberRun, to: number): boolean {
  const before = tokens[i - 1]?.lower ?? "";
  const after = tokens[to]?.lower ?? "";
  // "Will last 150 days" has a verb.
  const lasts =
    before === "last" && /^(?:can|could|may|might|must|not|should|to|will|would)$/.test(tokens[i - 2]?.lower ?? "");
  if (/^(?:past|last|next|recent|previous|coming|final|early|every|each|some|these|those)$/.test(before) && !lasts)
    return false;
  if (before === "-" || (run.how !== "digits" && run.how !== "words")) return false;
  // "Two hours on Friday" is a length, "two hours on" a time.
  if (after === "on") return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[to + 1]?.lower ?? "");
  // "Two days before" tells when, "36 hours before the gates were raised" how long.
  if (after === "before") return tokens[to + 1]?.kind === "word";
  return !/^(?:ago|later|earlier|old|since|from|early|late|into|previously|hence|prior|apart)$/.test(after);
}

/** Is the number joined by a hyphen to the noun after it ("a 53-page report", "a three-storey house")? */
export function isDashed(tokens: readonly Token[], run: NumberRun): boolean {
  const next = tokens[run.to];
  return next?.text === "-" && tokens[run.to - 1]?.end === next.start && tokens[run.to + 1]?.kind === "word";
}

function dashedNoun(tokens: readonly Token[], run: NumberRun): string {
  const {lower} = tokens[run.to + 1]!;
  const dash = lower.indexOf("-");
  return dash > 0 ? lower.slice(0, dash) : lower;
}

function isYear(tokens: readonly Token[], i: number, run: NumberRun): boolean {
  const {text} = tokens[i]!;
  if (!/^(?:1[5-9]|20)\d\d$/.test(text) || run.to !== i + 1) return false;
  const before = tokens[i - 1];
  const beforeLower = before?.lower ?? "";
  if (before && months.has(beforeLower)) return true;
  if (
    /^(?:in|since|until|till|by|from|of|to|through|early|late|mid|before|after|during|between|and|the|around|about|for|until|,|\(|-|–)$/.test(
      beforeLower,
    ) ||
    !before
  ) {
    const next = tokens[i + 1];
    return (
      next?.kind !== "word" ||
      !/s$|^people$/.test(next.lower) ||
      /^(?:was|is|has|s|elections|championships|olympics|games|talks|rules)$/.test(next.lower)
    );
  }
  const next = tokens[i + 1];
  return next?.kind !== "word" || !/s$|^people$|^men$|^women$/.test(next.lower);
}

// "Ana Brill, 34, said": a bare number between commas after a name.
function isAge(tokens: readonly Token[], i: number, run: NumberRun): boolean {
  const before = tokens[i - 1];
  const next = tokens[run.to];
  const name = tokens[i - 2];
  if (before?.text !== "," || !name || name.kind !== "word") return false;
  const closes = !next || /^[,.);]$/.test(next.text) || next.lower === "and";
  return closes && Number(tokens[i]!.text) < 125 && (name.text !== name.lower || next?.text === ",");
}

function isAddress(tokens: readonly Token[], run: NumberRun): boolean {
  const next = tokens[run.to];
  if (next?.kind !== "word" || next.text === next.lower) return false;
  for (let j = run.to; j < run.to + 4; j++)
    if (streets.has(tokens[j]?.lower ?? "")) return tokens[j]!.text !== tokens[j]!.lower;
  return false;
}

function isPointing(tokens: readonly Token[], i: number, run: NumberRun): boolean {
  if (run.how !== "words" || typeof run.value !== "number" || run.value > 4) return false;
  const next = tokens[run.to];
  const before = tokens[i - 1]?.lower ?? "";
  if (next?.kind !== "word") return run.value === 1;
  const noun = lemmaOf(next.lower, "noun");
  if (run.value === 1) {
    // "one" is a pronoun, an article or a pointer unless a plain noun follows; "one of those killed" is no count either.
    return (
      before === "no" ||
      before === "the" ||
      before === "this" ||
      before === "that" ||
      before === "any" ||
      before === "every" ||
      before === "each" ||
      pointing.has(noun)
    );
  }
  return (
    pointing.has(noun) &&
    (before === "the" ||
      before === "these" ||
      before === "both" ||
      before === "between" ||
      before === "our" ||
      before === "their")
  );
}
