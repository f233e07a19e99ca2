import type {TokenRange} from "../cue/cue.js";
import {isAbbreviation, isTimeWord, nounAfter} from "./noun-range.js";
import type {QuoteFrame} from "./quote-frame.js";

export type Opening = {
  /** Where the reported words begin. */
  readonly at: number;
  /** "that", "whether", a colon or nothing led them in. */
  readonly led: "that" | "wh" | "none";
};

/** From behind a reporting verb over listeners, times and places ("told reporters in Orra on Monday that") to where the statement begins. */
export function openingAfter(frame: QuoteFrame, verb: number, takesListener: boolean): Opening {
  const {tokens, words, marked} = frame;
  let i = verb + 1;
  let listener = takesListener;
  for (let guard = 0; guard < 14 && i < tokens.length; guard++) {
    if (marked[i]) return {at: i, led: "none"};
    const lower = tokens[i]!.lower;
    const tag = words[i]!.tag;
    if (lower === "that" && (tag !== "determiner" || words[i + 1]?.tag !== "verb")) {
      let at = i + 1;
      while (tokens[at]?.lower === "that") at++;
      return {at: tokens[at]?.text === "," ? at + 1 : at, led: "that"};
    }
    if (/^(?:whether|if|how|why|when|where|what|who|which)$/.test(lower)) return {at: i, led: "wh"};
    if (tag === "adverb" && !marked[i + 1] && guard < 4) {
      i++;
      continue;
    }
    if (
      isTimeWord(lower) ||
      (/^(?:last|this|late|early|earlier)$/.test(lower) && isTimeWord(tokens[i + 1]?.lower ?? ""))
    ) {
      i++;
      continue;
    }
    if (listener && isListener(frame, i)) {
      const noun = nounAfter(frame, i);
      // "warn the glacier could collapse": no listener but the statement's subject.
      if (!noun || isFiniteVerb(frame, noun.to)) break;
      i = noun.to;
      listener = false;
      continue;
    }
    if (tag === "to" && words[i + 1]?.tag === "verb") break;
    if (lower === "to" && takesListener && !listener) break;
    if (tag === "preposition" || lower === "to") {
      // "in an interview", "to a crowd", "at a news conference": stepped over only when a statement follows.
      // "be drawn on whether", "comment on how"
      if (/^(?:whether|how|why|when|where|what|who)$/.test(tokens[i + 1]?.lower ?? "")) return {at: i + 1, led: "wh"};
      const noun = nounAfter(frame, i + 1);
      if (!noun) break;
      const next = noun.to;
      if (next >= tokens.length) break;
      if (words[next]!.tag === "verb" && words[next]!.form !== "ing" && tokens[next]!.lower !== "published") break;
      i = next;
      continue;
    }
    if (tokens[i]!.text === "," || tokens[i]!.text === ":") {
      // "said, according to the paper, that" and "said on Monday, \""
      const close = tokens.findIndex((token, k) => k > i && k < i + 14 && token.text === ",");
      if (marked[i + 1]) return {at: i + 1, led: "none"};
      if (tokens[i]!.text === ":") return {at: i + 1, led: "none"};
      if (close > 0 && (tokens[close + 1]?.lower === "that" || marked[close + 1])) {
        i = close + 1;
        continue;
      }
    }
    break;
  }
  return {at: i, led: "none"};
}

function isListener({words, tokens}: QuoteFrame, i: number): boolean {
  const {tag} = words[i]!;
  if (tag === "pronoun") return /^(?:him|her|me|us|them|it|you)$/.test(tokens[i]!.lower);
  return tag === "noun" || tag === "name" || tag === "determiner" || tag === "adjective" || tag === "number";
}

/** Does a clause of its own (a noun phrase with a finite verb) begin at `at`? */
export function clauseBegins(frame: QuoteFrame, at: number): boolean {
  const {tokens, words, marked} = frame;
  let i = at;
  // "said neither side had given way"
  if (/^(?:neither|either|both)$/.test(tokens[i]?.lower ?? "")) i++;
  if (
    /^(?:there|here|if|when|while|although|though|because|unless|once|after|despite|under|without|for|in|should|by|at|with|as)$/.test(
      tokens[i]?.lower ?? "",
    )
  )
    return tokens[i]!.lower === "there" || finiteBy(frame, at) > 0;
  for (let guard = 0; guard < 3; guard++) {
    if (marked[i]) i++;
    const noun = nounAfter(frame, i);
    if (!noun) return words[i]?.tag === "verb" && words[i]!.form === "ing" ? finiteBy(frame, i) > 0 : false;
    i = noun.to;
    // "it 'deeply regrets' the outage": the marks hold the verb.
    if (marked[i]) return true;
    // "the plan, drawn up in May, will", "talks to end the row would"
    if (tokens[i]?.text === ",") {
      const close = tokens.findIndex((token, k) => k > i && k < i + 30 && token.text === ",");
      if (close > 0 && isFiniteVerb(frame, close + 1)) return true;
      return false;
    }
    while (words[i]?.tag === "adverb" || words[i]?.tag === "not") i++;
    if (isFiniteVerb(frame, i)) return true;
    if (words[i]?.tag === "to") return finiteBy(frame, i) > 0 && !/^(?:that|which|who)$/.test(tokens[i - 1]!.lower);
    if (words[i]?.tag === "preposition") {
      i++;
      continue;
    }
    // "said Italy signed for a tunnel": the past that looks like a participle.
    if (
      words[i]?.tag === "verb" &&
      words[i]!.form === "participle" &&
      tokens[i + 1]?.lower !== "by" &&
      finiteBy(frame, i + 1) === 0
    )
      return true;
    if (words[i]?.tag === "verb" && (words[i]!.form === "participle" || words[i]!.form === "ing")) {
      return finiteBy(frame, i + 1) > 0;
    }
    if (words[i]?.tag === "conjunction") {
      i++;
      continue;
    }
    return false;
  }
  return false;
}

function isFiniteVerb({words}: QuoteFrame, i: number): boolean {
  const word = words[i];
  if (!word) return false;
  if (word.tag === "modal") return true;
  if (word.tag === "be" || word.tag === "have" || word.tag === "do")
    return word.form !== "ing" && word.form !== "participle";
  return word.tag === "verb" && (word.form === "past" || word.form === "s" || word.form === "base");
}

/** The first finite verb from `at` to the end of the clause, or 0. */
function finiteBy(frame: QuoteFrame, at: number): number {
  for (let i = at; i < frame.tokens.length && i < at + 40; i++) {
    const {lower, text} = frame.tokens[i]!;
    if (text === "." || text === ";") return 0;
    if (/^(?:which|who|that)$/.test(lower) && i > at) return 0;
    if (isFiniteVerb(frame, i)) return i;
  }
  return 0;
}

export function hasFinite(frame: QuoteFrame, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(frame, i) && !frame.marked[i]) return true;
  return false;
}

/** End (exclusive) of the sentence that token `at` stands in, its stop left out. */
export function sentenceEnd({tokens, marked}: QuoteFrame, at: number): number {
  for (let i = at; i < tokens.length; i++) {
    if (marked[i]) continue;
    const {text} = tokens[i]!;
    if (
      (text === "." || text === "!" || text === "?" || text === "…") &&
      (i + 1 >= tokens.length || isSentenceStart(tokens[i + 1]!.text, marked[i + 1] !== null))
    ) {
      if (text === "." && isAbbreviation(tokens[i - 1]?.text ?? "") && i + 1 < tokens.length) continue;
      return i;
    }
  }
  return tokens.length;
}

function isSentenceStart(text: string, isMarked: boolean): boolean {
  return isMarked || /^[\p{Lu}"“‘(]/u.test(text);
}

/** Start of the sentence that token `at` stands in. */
export function sentenceStart(frame: QuoteFrame, at: number): number {
  const {tokens, marked} = frame;
  for (let i = at - 1; i >= 0; i--) {
    if (marked[i]) continue;
    const {text} = tokens[i]!;
    if (/^[.!?…;]$/.test(text) && !(text === "." && isAbbreviation(tokens[i - 1]?.text ?? ""))) return i + 1;
  }
  return 0;
}

/** A statement without stops and commas at its ends; null when nothing is left. */
export function trimRange({tokens, marked}: QuoteFrame, from: number, to: number): TokenRange | null {
  let a = from;
  let b = to;
  while (a < b && !marked[a] && /^[,.;:–—-]$/.test(tokens[a]!.text)) a++;
  while (b > a && !marked[b - 1] && /^[,.;:!?–—-]$/.test(tokens[b - 1]!.text)) b--;
  return b > a ? {from: a, to: b} : null;
}

/** Where a statement that begins at `from` ends: at the end of its sentence or its semicolon. */
export function clauseEnd(frame: QuoteFrame, from: number): number {
  const end = sentenceEnd(frame, from);
  for (let i = from; i < end; i++) if (frame.tokens[i]!.text === ";" && !frame.marked[i]) return i;
  return end;
}
