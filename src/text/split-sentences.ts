import {beforeNumber, endAbbreviations, midAbbreviations} from "./english/abbreviation-words.js";
import {behindCompany, behindCountry, openers, runInOpeners, speechVerbs} from "./english/opener-words.js";
import {segmentsOf} from "./segments-of.js";
import type {Extent} from "./span.js";

/** A last word with a full stop, closing marks behind it allowed: "Sen.", "U.S.", "J." */
const lastWord = /(?:^|[\s("“‘'[–—-])([\p{L}.]+)\.$/u;
const firstWord = /^[("“‘'[]*([\p{L}\p{N}][\p{L}\p{N}'’.-]*)/u;
const opensLower = /^[("“‘'[]*\p{Ll}/u;
const opensLowerMark = /^\p{Ll}\p{Lu}/u;
const onlyClosing = /^[\s"”’')\]»]+$/;
const endsOpen = /[,;:–—-]$/;
/** A stop, closing marks, a space, then what the segmenter does not break before: a digit, or a mark like "iPhone". */
const missedStop = /[.!?]["”’')\]]*\s+(?=["“‘(]?(?:\d|\p{Ll}\p{Lu}))/gu;
/** A word or name with no stop behind it, then an opener and a lower-case word: a heading has run into the text. */
const runIn = new RegExp(
  `(?<=[\\p{L}\\p{N}])\\s(?=(?:${runInOpeners.join("|")}|A (?:day|week|month|year|few|spokes\\p{Ll}+|second|number))\\s\\p{Ll})`,
  "gu",
);
const laterOpener =
  /^\s(?:A (?:day|week|month|year|few \p{Ll}+) (?:later|earlier|after)|(?:Earlier|Later) (?:this|that) \p{Ll})/u;
const spoken = new RegExp(
  `^\\p{Lu}[\\p{L}'’.-]*(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,3}\\s(?:${speechVerbs.split(" ").join("|")})\\b`,
  "u",
);
const asksInQuotes = /[?!]["”’']+$/;
/** What may go on behind "3 p.m.": a day, a month, a zone, "London time". */
const behindClock =
  /^[("]?(?:\p{Lu}{2,5}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b|(?:Eastern|Central|Mountain|Pacific|Greenwich)\b|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\stime\b|\p{Ll}|\d)/u;
const inCountry = /\s(?:across|from|in|into|of|outside|throughout|to|within)\s(?:the\s)?U\.[KS]\.$/;
/** A last word on a line that cannot end a heading or a sentence. */
const endsSmall =
  /\s(?:a|an|and|as|at|by|for|from|had|has|have|in|into|is|its|of|on|or|said|says|than|that|the|their|to|was|were|which|who|with)$/;
const companyForm = /^(?:cos?|corp|inc|llc|ltd|plc)$/;
const hasVerb = /\s(?:are|by|fell|had|has|have|is|rose|said|says|was|were|will|would|\p{Ll}{3,}ed)\s/u;
const nameWithVerb =
  /^\p{Lu}[\p{L}&’'-]*(?:\s(?:\p{Lu}[\p{L}&’'.-]*|&)){0,3}\s(?:agreed|announced|are|could|declined|expects|fell|had|has|have|is|may|plans|reported|rose|said|says|was|were|will|would)\b/u;
const officeHolder =
  /^(?:Chairman|Chairwoman|Chief|Co-\p{Lu}|Director|Executive|Finance|General|Manager|Managing|President|Senior|Spokes|Treasurer|Vice)/u;
const listNumber = /^\(?\d{1,3}[.)]$/;
const exclaimingNames = /(?:^|\s)(?:Yahoo|Jeopardy|Oklahoma|Mamma Mia|Joomla|Yum|E)!$/;

/**
 * Cuts `text` between two offsets into sentences, trimmed of white space, offsets into `text`. The platform's segmenter
 * (Unicode UAX 29) proposes; boundaries after abbreviations and initials, before lower-case words and inside wrapped lines
 * are taken back, and boundaries that it misses (before digits, before names such as "iPhone", after a heading without a
 * stop) are put in. Linear in the length.
 */
export function splitSentences(text: string, start = 0, end = text.length): Extent[] {
  const slice = start === 0 && end === text.length ? text : text.slice(start, end);
  const sentences: {start: number; end: number}[] = [];
  let last: {start: number; end: number} | null = null;
  for (const {index, segment} of segmentsOf(slice)) {
    for (const piece of pieces(segment, index === 0 || slice[index - 1] === "\n")) {
      const from = index + piece.start + leadingSpace(segment, piece);
      const to = index + piece.end - trailingSpace(segment, piece);
      if (to <= from) continue;
      if (last && belongsTogether(slice, last, from, to)) last.end = to;
      else sentences.push((last = {start: from, end: to}));
    }
  }
  return start === 0 ? sentences : sentences.map((s) => ({start: s.start + start, end: s.end + start}));
}

function leadingSpace(segment: string, {start, end}: Extent): number {
  return end - start - segment.slice(start, end).trimStart().length;
}

function trailingSpace(segment: string, {start, end}: Extent): number {
  return end - start - segment.slice(start, end).trimEnd().length;
}

/** A segment cut where the segmenter missed a boundary. */
function pieces(segment: string, opensLine: boolean): Extent[] {
  const cuts: number[] = [];
  for (const found of segment.matchAll(missedStop)) {
    const at = found.index + found[0].length;
    const before = segment.slice(Math.max(0, found.index - 14), found.index + 1);
    const word = lastWord.exec(before)?.[1]?.toLowerCase();
    const isNumber = /^["“‘(]?\d/.test(segment.slice(at, at + 2));
    if (word !== undefined && (midAbbreviations.has(word) || beforeNumber.has(word) || /^\p{L}$/u.test(word))) continue;
    if (word !== undefined && endAbbreviations.has(word) && isNumber) continue;
    // "1. 40 grams of salt": the number of an item in a list is no sentence.
    if (isNumber && opensLine && found.index < 6 && /^\s*\d+\.$/.test(segment.slice(0, found.index + 1))) continue;
    cuts.push(at);
  }
  for (const found of segment.matchAll(runIn)) {
    if (isRunIn(segment, found.index)) cuts.push(found.index + 1);
  }
  if (cuts.length === 0) return [{start: 0, end: segment.length}];
  cuts.sort((a, b) => a - b);
  return [...cuts, segment.length].map((cut, i) => ({start: i === 0 ? 0 : cuts[i - 1]!, end: cut}));
}

/** A heading that ran in has the look of one: it began this segment and holds no stop or comma before the opener. */
function isRunIn(segment: string, at: number): boolean {
  // "... against the port A day later, guards ...": such an opener has no place inside a clause; a stop was lost.
  if (laterOpener.test(segment.slice(at, at + 24))) return true;
  const before = segment.slice(0, at).trimStart();
  if (before.length > 120 || before.length < 12 || /["“”:;(]/.test(before)) return false;
  const words = before.split(/\s+/);
  if (words.length < 3) return false;
  // "He read The great escape" would be a title: its words before are a clause with a small word directly in front.
  const previous = words[words.length - 1]!;
  return !/^(?:a|an|and|as|at|by|called|for|from|in|of|on|or|than|that|the|titled|to|with|watch|read|play)$/i.test(
    previous,
  );
}

/** True when the segmenter's boundary between two pieces is none. */
function belongsTogether(text: string, last: Extent, from: number, to: number): boolean {
  const gap = text.slice(last.end, from);
  const tail = text.slice(Math.max(last.start, last.end - 24), last.end);
  const head = text.slice(from, Math.min(to, from + 60));
  if (gap.includes("\n")) {
    // A blank line ends everything; a single line end only wraps when the line is long and nothing closes it.
    if (/\n\s*\n/.test(gap)) return false;
    if (/[.!?]["”’')\]]*$/.test(tail)) return false;
    const lineStart = text.lastIndexOf("\n", last.end - 1);
    return (
      opensLower.test(head) ||
      lineStart >= last.start ||
      last.end - last.start > 55 ||
      endsOpen.test(tail) ||
      endsSmall.test(tail)
    );
  }
  if (onlyClosing.test(text.slice(from, to))) return true;
  if (gap === "" && !/[.!?…]["”’')\]]*$/.test(tail)) return false;
  if (gap === "" && /\s\.$/.test(tail)) return true;
  if (listNumber.test(text.slice(last.start, last.end))) return true;
  if (opensLower.test(head) && !opensLowerMark.test(head)) return true;
  if (endsOpen.test(tail)) return true;
  if (asksInQuotes.test(tail) && spoken.test(head)) return true;
  if (exclaimingNames.test(tail)) return true;
  return endsInAbbreviation(tail, head, text.slice(Math.max(last.start, last.end - 200), last.end));
}

/** "... was sold by Ordel Corp. Marl Holdings would not comment": a verb lies behind, and a name with its own verb ahead. */
function tellsAnew(before: string, head: string): boolean {
  return hasVerb.test(before) && nameWithVerb.test(head) && !officeHolder.test(head);
}

function endsInAbbreviation(tail: string, head: string, before: string): boolean {
  const found = lastWord.exec(tail);
  if (!found) return false;
  const word = found[1]!;
  const lower = word.toLowerCase();
  const next = (firstWord.exec(head)?.[1] ?? "").replace(/['’].*$/, "");
  if (/^[ap]\.?m$/.test(lower)) return behindClock.test(head);
  if (endAbbreviations.has(lower) && !isInitial(word)) {
    // "in the U.S. The plan": an opener decides; a name or noun goes on ("U.S. Senate", "3 p.m. EST").
    if (openers.has(next)) return false;
    if (companyForm.test(lower) && (behindCompany.has(next) || tellsAnew(before, head))) return false;
    // "in the U.S. Ordel Bank fell" begins anew; "in the U.S. Senate" goes on.
    return !(inCountry.test(tail) && /^\p{Lu}\p{Ll}/u.test(next) && !behindCountry.has(next.replace(/\.$/, "")));
  }
  if (midAbbreviations.has(lower)) return !isPronounEnd(lower, next);
  if (beforeNumber.has(lower)) return /^\d/.test(next);
  if (isInitial(word)) return !openers.has(next) || next === "A" || next === "I";
  return /^(?:\p{L}\.)+\p{L}$/u.test(word) && !openers.has(next);
}

/** "the answer was no. The": these abbreviations are also words. */
function isPronounEnd(lower: string, next: string): boolean {
  return /^(?:no|fig|sec|gen|ed|ex|p|v|c|op|col)$/.test(lower) && openers.has(next) && !/^\d/.test(next);
}

function isInitial(word: string): boolean {
  return /^\p{Lu}$/u.test(word);
}
