import type {Token} from "../prose.js";
import {closedWords} from "./english/closed-words.js";
import {calendarNames, timeNouns} from "./english/time-words.js";
import {dayBetween, hasParticipleAhead} from "./participle-ahead.js";
import type {LinkPhrase, NounPhrase, Phrase, VerbPhrase} from "./phrase.js";
import type {Word} from "./word.js";

const timeWords = new Set(timeNouns.split(/\s+/).filter(Boolean));
const calendar = new Set(calendarNames.split(" "));
const timeCompany = new Set(
  "first second third same long last next this that the a an past early late earlier later previous following mid- same every each recent coming few several some of".split(
    " ",
  ),
);
// "was engaged in", "is opposed to": a state of the subject, nothing done to it.
const activeParticiples = new Set(
  "bound committed concerned convinced determined engaged inclined interested involved opposed poised prepared resolved set".split(
    " ",
  ),
);
const particles = new Set("off up out down over back away through aside apart around".split(" "));

/** Cuts one tagged sentence into noun phrases, verb phrases and the words that link them, in order and without gaps. One pass, linear. */
export function findPhrases(tokens: readonly Token[], words: readonly Word[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let i = 0; i < words.length; ) {
    const phrase = verbPhraseAt(tokens, words, i) ?? nounPhraseAt(tokens, words, i) ?? linkAt(tokens, words, i);
    phrases.push(phrase);
    i = phrase.to;
  }
  return phrases;
}

const longPrepositions = new Set(
  "on board|out of|because of|in front of|according to|due to|ahead of|instead of|in addition to|as well as|along with|together with|in spite of|next to|prior to|in connection with|on behalf of|in response to|as a result of|in favour of|in favor of|with regard to|as part of|in line with|in exchange for|in return for|in protest at|in protest against|in protest of|in support of|in charge of|on suspicion of|on charges of|in retaliation for|thanks to|outside of|inside of|close to|in the wake of|in violation of|at odds with|in front of|in terms of|in case of|in place of|by means of|on top of".split(
    "|",
  ),
);

const longStarts = new Set([...longPrepositions].map((words) => words.split(" ")[0]!));

function linkAt(tokens: readonly Token[], words: readonly Word[], i: number): LinkPhrase {
  const {tag} = words[i]!;
  if (longStarts.has(tokens[i]!.lower))
    for (let length = 4; length >= 2; length--) {
      if (i + length > tokens.length) continue;
      let joined = tokens[i]!.lower;
      for (let j = i + 1; j < i + length; j++) joined += " " + tokens[j]!.lower;
      if (longPrepositions.has(joined)) return {kind: "preposition", from: i, to: i + length, head: i};
    }
  const kind =
    tag === "preposition" ||
    tag === "subordinator" ||
    tag === "relative" ||
    tag === "conjunction" ||
    tag === "mark" ||
    tag === "adjective" ||
    tag === "adverb"
      ? tag
      : "other";
  return {kind, from: i, to: i + 1, head: i};
}

function verbPhraseAt(tokens: readonly Token[], words: readonly Word[], start: number): VerbPhrase | null {
  let i = start;
  let modal: string | null = null;
  let negated = false;
  let infinitive = false;
  let last = -1; // the last verbal word so far
  let beBefore = false;
  let passive = false;
  let perfect = false;
  let finite = false;
  let past = false;
  let first: Word | null = null;
  let dayWithin = false;
  for (; i < words.length && i < start + 12; i++) {
    const word = words[i]!;
    const {tag} = word;
    if (tag === "adverb") {
      if (last < 0 && !infinitive && !modal) return null;
      continue;
    }
    if (tag === "not") {
      negated = true;
      continue;
    }
    if (tag === "to") {
      if (last >= 0 || modal) break;
      infinitive = true;
      continue;
    }
    if (tag === "modal") {
      if (last >= 0 || infinitive) break;
      modal = modalOf(word.lemma);
      if (/n't$|cannot/.test(word.lemma)) negated = true;
      finite = true;
      continue;
    }
    if (tag !== "be" && tag !== "have" && tag !== "do" && tag !== "verb") {
      const between = last === i - 1 ? dayBetween(tokens, words, i) : 0;
      if (between === 0) break;
      dayWithin = true;
      i += between - 1;
      continue;
    }
    if (/n't$/.test(tokens[i]!.lower)) negated = true;
    if (tag === "verb" && last >= 0 && words[last]!.tag === "verb") break;
    if (tag !== "verb" && last >= 0 && (words[last]!.tag === "verb" || (tag === "have" && words[last]!.tag === "be")))
      break;
    if (!first) {
      first = word;
      finite ||= !infinitive && (word.form === "s" || word.form === "past" || word.form === "base");
      past = word.form === "past";
    }
    if (tag === "be") beBefore = true;
    if (tag === "have") perfect = hasParticipleAhead(words, i + 1 + dayBetween(tokens, words, i + 1));
    if (tag === "verb") {
      passive = beBefore && (dayWithin || word.form === "participle") && !activeParticiples.has(tokens[i]!.lower);
      last = i;
      i++;
      break;
    }
    last = i;
  }
  if (last < 0) return null;
  const head = words[last]!;
  if (head.tag !== "verb") i = last + 1;
  const form = finite ? "finite" : infinitive ? "infinitive" : first?.form === "ing" ? "ing" : "participle";
  const next = tokens[i];
  // "gave in to the demands": "in" is a particle where no noun follows.
  const after = words[i + 1]?.tag;
  const bare =
    (next?.lower === "in" || next?.lower === "on") &&
    (!after || after === "mark" || after === "preposition" || after === "conjunction");
  // "set the crew free" is beyond one look ahead; "set free the crew", "walked free" are not.
  const free = next?.lower === "free" && /^(?:break|go|set|walk)$/.test(head.lemma);
  const off = head.tag === "verb" && next && (particles.has(next.lower) || bare || free) ? next.lower : null;
  // "ordered him out", "sent them back"
  const third = tokens[i + 1]?.lower ?? "";
  const around = head.tag === "verb" && /^(?:her|him|it|them)$/.test(next?.lower ?? "") && particles.has(third);
  const particle = off ?? (around ? third : null);
  return {
    kind: "verb",
    from: start,
    to: i,
    head: last,
    lemma: head.lemma,
    particle,
    passive: passive || (form === "participle" && head.tag === "verb"),
    negated,
    modal,
    perfect,
    form,
    past: past || perfect,
  };
}

function modalOf(lower: string): string {
  const cut = lower.replace(/n't$/, "");
  if (cut === "wo" || cut === "'ll" || cut === "shall") return "will";
  if (cut === "'d") return "would";
  return cut === "cannot" || cut === "ca" ? "can" : cut;
}

function nounPhraseAt(tokens: readonly Token[], words: readonly Word[], start: number): NounPhrase | null {
  const first = words[start]!;
  if (first.tag === "pronoun")
    return {kind: "noun", from: start, to: start + 1, head: start, time: false, pronoun: true};
  let i = start + quantityPrefix(tokens, start);
  let head = -1;
  for (; i < words.length; i++) {
    const word = words[i]!;
    const {tag} = word;
    const {lower} = tokens[i]!;
    if (tag === "determiner") {
      // "all the houses" and "seven more bodies" go on; "gave Lorn the money" is two phrases.
      if (head >= 0 && !(lower === "more" && words[head]!.tag === "number")) break;
      continue;
    }
    // "15 to 20 villages"
    if (
      head === i - 1 &&
      words[head]?.tag === "number" &&
      words[i + 1]?.tag === "number" &&
      isRangeWord(lower) &&
      continuesPhrase(words, i + 2)
    )
      continue;
    if (tag === "noun" || tag === "name") {
      if (head >= 0 && calendar.has(lower) && !calendar.has(words[head]!.lemma)) break;
      if (
        head >= 0 &&
        calendar.has(words[head]!.lemma) &&
        !calendar.has(lower) &&
        !timeWords.has(lower) &&
        (!nounAfterDay(words, i) || (head === start && tokens[start - 1]?.lower === "on" && followsVerb(words, i)))
      )
        break;
      head = i;
      continue;
    }
    if (tag === "number") {
      if (
        head >= 0 &&
        !(words[head]!.tag === "number") &&
        !calendar.has(words[head]!.lemma) &&
        !numberJoins(tokens, words, head, i)
      )
        break;
      head = i;
      continue;
    }
    if (tag === "adjective") {
      if (head >= 0 && words[head]!.tag !== "number" && !words[head]!.owner && !adjectiveGoesOn(words, i)) break;
      continue;
    }
    if (tag === "adverb") {
      // Adverbs belong inside only before an adjective or number: "the newly built dam".
      const next = words[i + 1]?.tag;
      if ((head < 0 || words[head]!.owner) && i > start && (next === "adjective" || next === "number")) continue;
      break;
    }
    if (tag === "mark") {
      if (
        (lower === "%" || lower === "$" || lower === "€" || lower === "£" || lower === "¥") &&
        (head < 0 || words[head]!.tag === "number" || lower !== "%")
      ) {
        if (lower === "%" && head >= 0) head = i;
        else if (head >= 0 && head !== i - 1) break;
        continue;
      }
      // "a 24-hour strike", "a 12-mile march"
      if (
        lower === "-" &&
        words[i - 1]?.tag === "number" &&
        tokens[i + 1]?.kind === "word" &&
        tokens[i - 1]!.end === tokens[i]!.start &&
        tokens[i]!.end === tokens[i + 1]!.start
      )
        continue;
      // 'the "stray" rocket': quotation marks inside a phrase.
      if (
        isQuoteMark(lower) &&
        i > start &&
        continuesPhrase(words, i + 1) &&
        (head < 0 || words[i - 1]!.tag === "adjective")
      )
        continue;
      if (lower === "," && words[i - 1]?.tag === "adjective" && words[i + 1]?.tag === "adjective") continue;
      break;
    }
    if (tag === "conjunction") {
      // "senior Tarnian and Velosian officials", "two or three men": joined before the head.
      if (joinsInside(tokens, words, i)) continue;
      break;
    }
    break;
  }
  if (head < 0) {
    const bare = first.tag === "determiner" || first.tag === "adjective";
    if (!bare) return null;
    // "the rich", "those" stand alone; "some of", "many".
    let end = start;
    while (end < i && end < words.length && (words[end]!.tag === "determiner" || words[end]!.tag === "adjective"))
      end++;
    if (first.tag === "adjective") return null;
    return {
      kind: "noun",
      from: start,
      to: Math.max(end, start + 1),
      head: Math.max(end, start + 1) - 1,
      time: false,
      pronoun: false,
    };
  }
  const to = head + 1;
  return {kind: "noun", from: start, to, head, time: isTime(tokens, words, start, to), pronoun: false};
}

const quantityWords = new Set(
  "at least|at most|more than|less than|fewer than|as many as|as much as|as few as|no more than|no fewer than|no less than|not more than|up to|close to|well over|just over|just under|over|under|about|around|roughly|nearly|almost|some|approximately|a total of|an estimated|an additional|another|only|just|exactly|well above|upwards of|in excess of|the remaining|as little as|no longer than".split(
    "|",
  ),
);

const quantityStarts = new Set([...quantityWords].map((words) => words.split(" ")[0]!));

/** How many tokens a bound or estimate before a number takes: "as many as", "nearly". Zero where no number follows. */
export function quantityPrefix(tokens: readonly Token[], start: number): number {
  if (!quantityStarts.has(tokens[start]!.lower)) return 0;
  let words = "";
  for (let length = 1; length <= 3; length++) {
    const token = tokens[start + length - 1];
    if (token?.kind !== "word") return 0;
    words = words ? words + " " + token.lower : token.lower;
    const next = tokens[start + length];
    if (
      quantityWords.has(words) &&
      next &&
      (next.kind === "number" ||
        next.text === "$" ||
        next.text === "€" ||
        next.text === "£" ||
        isNumberWord(next.lower))
    )
      return length;
  }
  return 0;
}

const numberWords = new Set(closedWords.number!.split(" "));
function isNumberWord(lower: string): boolean {
  return numberWords.has(lower) || (lower.includes("-") && numberWords.has(lower.slice(0, lower.indexOf("-"))));
}

function isRangeWord(lower: string): boolean {
  return lower === "to" || lower === "or" || lower === "-" || lower === "–";
}

// "On Wednesday prosecutors charged": behind "on" and the day the subject begins.
function followsVerb(words: readonly Word[], i: number): boolean {
  let at = i;
  while (words[at]?.tag === "noun" || words[at]?.tag === "name") at++;
  const next = words[at];
  return (
    next !== undefined && (/^(?:be|have|do|modal)$/.test(next.tag) || (next.tag === "verb" && next.form !== "ing"))
  );
}

function nounAfterDay(words: readonly Word[], i: number): boolean {
  return words[i]!.tag === "noun";
}

function numberJoins(tokens: readonly Token[], words: readonly Word[], head: number, i: number): boolean {
  // "Flight 310", "Article 5", "Group of 20" keep their number; "gave Lorn 5 million" does not.
  return (
    words[head]!.tag === "name" &&
    head === i - 1 &&
    /^(?:flight|article|route|highway|group|boeing|airbus|type|number|no|chapter|resolution)$/.test(tokens[head]!.lower)
  );
}

function adjectiveGoesOn(words: readonly Word[], i: number): boolean {
  // A name before an adjective and noun is a modifier ("Lorn military police"); a noun is not ("found the house empty").
  const before = words[i - 1]!;
  const next = words[i + 1];
  return (
    (before.tag === "name" || before.owner === true) &&
    next !== undefined &&
    (next.tag === "noun" || next.tag === "name")
  );
}

function joinsInside(tokens: readonly Token[], words: readonly Word[], i: number): boolean {
  const {lower} = tokens[i]!;
  if (lower !== "and" && lower !== "or" && lower !== "&") return false;
  const before = words[i - 1];
  const next = words[i + 1];
  const after = words[i + 2];
  if (!before || !next || !after || before.owner) return false;
  if (before.tag === "number" && next.tag === "number") return true;
  if (lower === "&") return true;
  const modifier = (word: Word, at: number) =>
    word.tag === "adjective" || (word.tag === "name" && isDemonymLike(tokens[at]!.lower));
  return (
    modifier(before, i - 1) &&
    modifier(next, i + 1) &&
    (after.tag === "noun" || after.tag === "adjective" || after.tag === "name")
  );
}

function isDemonymLike(lower: string): boolean {
  return /(?:an|ese|ish|ic|sh|ch|ek|ki|qi|ni|li|iti|ss|ot)$/.test(lower);
}

function isQuoteMark(lower: string): boolean {
  return lower === '"' || lower === "'" || lower === "‘" || lower === "’" || lower === "“" || lower === "”";
}

function continuesPhrase(words: readonly Word[], i: number): boolean {
  const tag = words[i]?.tag;
  return tag === "noun" || tag === "adjective" || tag === "name";
}

function isTime(tokens: readonly Token[], words: readonly Word[], from: number, to: number): boolean {
  let seen = false;
  for (let i = from; i < to; i++) {
    const {lower} = tokens[i]!;
    if (timeWords.has(lower)) seen = true;
    else if (!timeCompany.has(lower) && words[i]!.tag !== "number" && words[i]!.tag !== "mark") return false;
  }
  return seen;
}
