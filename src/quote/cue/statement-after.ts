import {thatVerbs} from "../english/cue-words.js";
import {clauseBegins, clauseEnd, hasFinite, openingAfter, sentenceEnd, trimRange} from "../frame/find-content.js";
import {nounAfter} from "../frame/noun-range.js";
import type {QuoteFrame} from "../frame/quote-frame.js";
import type {TokenRange} from "./cue.js";

/** The unmarked statement that a reporting verb introduces, or null: behind "that", or a clause of its own, or "predicts X to". */
export function statementAfter(frame: QuoteFrame, verb: number, lemma: string, listener: boolean): TokenRange | null {
  const {marked} = frame;
  const opening = openingAfter(frame, verb, listener);
  const end = sentenceEnd(frame, verb);
  if (opening.at >= end) return null;
  // "recalled how the ferry had tipped" says that it had.
  if (opening.led === "wh" && frame.tokens[opening.at]!.lower === "how" && clauseBegins(frame, opening.at + 1))
    return trimRange(frame, opening.at + 1, clauseEnd(frame, opening.at));
  if (opening.led === "wh") {
    // "explained why": a question is reported, not a statement; "said what he wanted was" is rare.
    return null;
  }
  if (marked[opening.at]) {
    const marks = marked[opening.at]!;
    // A marked clause is a quotation of its own; a marked part opens an unmarked statement ("said \"most\" of them left").
    const rest = trimRange(frame, opening.at, clauseEnd(frame, opening.at));
    if (!rest || rest.to - rest.from <= 1) return opening.led === "that" && marks ? null : null;
    return hasFinite(frame, opening.at + 1, rest.to) && !/^[,.;–—-]$/.test(frame.tokens[opening.at + 1]!.text)
      ? rest
      : null;
  }
  if (opening.led === "that") return trimRange(frame, opening.at, clauseEnd(frame, opening.at));
  // "said on Tuesday after neighbours complained": when it was said, not what.
  if (/^(?:after|before|when|while|as|since|because|until|following|during)$/.test(frame.tokens[opening.at]!.lower)) {
    const comma = frame.tokens.findIndex(({text}, k) => k > opening.at && k < end && text === ",");
    if (comma < 0 || !clauseBegins(frame, comma + 1)) return null;
  }
  if (frame.tokens[opening.at - 1]?.text === ":" && clauseBegins(frame, opening.at))
    return trimRange(frame, opening.at, end);
  if (lemma === "forecast" || lemma === "predict" || lemma === "estimate") {
    const noun = nounAfter(frame, opening.at);
    if (noun && frame.words[noun.to]?.tag === "to") return trimRange(frame, opening.at, clauseEnd(frame, opening.at));
  }
  if (thatVerbs.has(lemma)) {
    // "insisted the unions agree" needs no "that", but a bare object is no statement.
    const noun = nounAfter(frame, opening.at);
    if (!noun || !/^(?:it|he|she|they|there)$/.test(frame.tokens[opening.at]!.lower))
      return clauseBegins(frame, opening.at) && strictClause(frame, opening.at)
        ? trimRange(frame, opening.at, clauseEnd(frame, opening.at))
        : null;
  }
  return clauseBegins(frame, opening.at) && frame.words[opening.at]!.tag !== "to"
    ? trimRange(frame, opening.at, clauseEnd(frame, opening.at))
    : null;
}

// A noun phrase and at once its finite verb: no clause hung on an object.
function strictClause(frame: QuoteFrame, at: number): boolean {
  const noun = nounAfter(frame, at);
  if (!noun) return false;
  let i = noun.to;
  while (frame.words[i]?.tag === "adverb") i++;
  const word = frame.words[i];
  return (
    word !== undefined &&
    (word.tag === "modal" ||
      (word.tag === "be" && word.form !== "ing") ||
      word.tag === "have" ||
      (word.tag === "verb" && (word.form === "past" || word.form === "s")))
  );
}

/** The statement behind "by the mayor, ..., that". */
export function statementBehind(frame: QuoteFrame, at: number): TokenRange | null {
  const {tokens} = frame;
  let k = at;
  if (tokens[k]?.text === ",") {
    const close = tokens.findIndex((token, x) => x > k && x < k + 12 && token.text === ",");
    if (close > 0) k = close + 1;
  }
  return tokens[k]?.lower === "that" ? trimRange(frame, k + 1, clauseEnd(frame, k + 1)) : null;
}
