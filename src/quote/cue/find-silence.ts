import {silentVerbs, tellingVerbs} from "../english/cue-words.js";
import {clauseBegins, clauseEnd, openingAfter, sentenceStart, trimRange} from "../frame/find-content.js";
import {findSubjectRange} from "../frame/find-subject-range.js";
import {nounAfter} from "../frame/noun-range.js";
import type {QuoteFrame} from "../frame/quote-frame.js";
import type {Cue, TokenRange} from "./cue.js";

/** What somebody left unsaid at token `i`: "declined to say whether", "stopped short of saying", "without saying who", "did not say if"; or null. */
export function findSilence(frame: QuoteFrame, i: number, helper: number, negated: boolean): Cue | null {
  const {lemma, form} = frame.words[i]!;
  const base = {at: i, lemma, kind: "silent" as const, inverted: false, borrowed: false};
  const short = form === "ing" && frame.tokens[i - 1]?.lower === "of" && frame.tokens[i - 2]?.lower === "short";
  // "stopped short of calling for his resignation"
  if (short && !silentVerbs.has(lemma))
    return {
      ...base,
      range: {from: i - 2, to: i + 1},
      speaker: findSubjectRange(frame, i - 3),
      content: trimRange(frame, i, clauseEnd(frame, i)),
    };
  // "would neither confirm nor deny that", "did not rule out new taxes"
  const neither =
    (lemma === "deny" || lemma === "confirm") && /^(?:nor|neither)$/.test(frame.tokens[i - 1]?.lower ?? "");
  if (neither || (negated && lemma === "rule" && frame.tokens[i + 1]?.lower === "out")) {
    if (neither && frame.tokens[i + 1]?.lower === "nor") return null;
    const from = neither ? i : i + 1;
    const neitherAt = neither ? frame.tokens.findLastIndex(({lower}, k) => k < i && lower === "neither") : -1;
    return {
      ...base,
      range: {from: i, to: from + 1},
      speaker: findSubjectRange(frame, neitherAt > 0 ? neitherAt : i),
      content: unsaidAfter(frame, from, lemma, i),
    };
  }
  const silent = silenceBefore(frame, i, negated);
  if (silent < 0 || !silentVerbs.has(lemma) || (negated && !unsaid.has(lemma) && !drawn(frame, i))) return null;
  return {
    ...base,
    range: {from: negated ? Math.min(i, helper + 1) : i, to: i + 1},
    speaker: findSubjectRange(frame, silent),
    content: unsaidAfter(frame, i, lemma, silent),
  };
}

// With a bare negation only these leave something unsaid: "did not address the problem" is no silence.
const unsaid = new Set(
  "answer reply respond guess speculate say specify disclose elaborate comment reveal mention confirm clarify indicate explain state".split(
    " ",
  ),
);

// "would not be drawn on the price"
function drawn({words}: QuoteFrame, i: number): boolean {
  return words[i]!.lemma === "draw" && words[i - 1]?.tag === "be";
}

// What was left unsaid: "whether he would go", "on the leak", "the price".
function unsaidAfter(frame: QuoteFrame, verb: number, lemma: string, silent: number): TokenRange | null {
  const opening = openingAfter(frame, verb, tellingVerbs.has(lemma));
  const end = clauseEnd(frame, opening.at);
  if (opening.led !== "none" || clauseBegins(frame, opening.at)) return trimRange(frame, opening.at, end);
  const at = verb + 1;
  const noun = nounAfter(frame, frame.words[at]?.tag === "preposition" ? at + 1 : at);
  if (noun && /^requests?$/.test(frame.words[noun.from + 1]?.lemma ?? frame.tokens[noun.from]!.lower))
    return asked(frame, silent);
  return asked(frame, silent) ?? (noun ? trimRange(frame, noun.from, Math.min(end, noun.to)) : null);
}

// "Asked whether he would go, Vold declined to answer": what was asked is what stays unsaid.
function asked(frame: QuoteFrame, verb: number): TokenRange | null {
  const {tokens} = frame;
  const start = sentenceStart(frame, verb);
  let at = start;
  while (at < start + 3 && /^(?:when|but|and)$/.test(tokens[at]?.lower ?? "")) at++;
  if (!/^(?:asked|questioned|pressed|quizzed)$/.test(tokens[at]?.lower ?? "")) return null;
  let from = at + 1;
  while (
    from < at + 7 &&
    from < verb &&
    !/^(?:whether|if|why|how|what|when|where|who|about)$/.test(tokens[from]!.lower)
  )
    from++;
  if (tokens[from]?.lower === "about") from++;
  const subject = findSubjectRange(frame, verb);
  const lead = /^(?:whether|if)$/.test(tokens[from]?.lower ?? "") ? from + 1 : from;
  return subject && tokens[subject.from - 1]?.text === "," && subject.from - 1 > lead
    ? trimRange(frame, lead, subject.from - 1)
    : null;
}

/** Where the word stands that leaves something unsaid ("refused", "short", "without", or the verb itself after a negation), or -1. */
function silenceBefore({tokens, words}: QuoteFrame, i: number, negated: boolean): number {
  if (negated) return i;
  if (words[i - 1]?.tag === "to" || tokens[i - 1]?.lower === "to") {
    const lead = words[i - 2];
    if (lead && /^(?:refuse|decline|fail|neglect|omit)$/.test(lead.lemma)) return i - 2;
    if (tokens[i - 2]?.lower === "yet") return i - 2;
    // "did not want to guess why"
    if (
      lead &&
      /^(?:want|wish|care|like|choose)$/.test(lead.lemma) &&
      words
        .slice(Math.max(0, i - 5), i - 2)
        .some(({tag}, k) => tag === "not" || /n['’]t$/.test(tokens[Math.max(0, i - 5) + k]!.lower))
    )
      return i - 2;
  }
  // "refused to be drawn on whether"
  if (
    words[i]!.lemma === "draw" &&
    words[i - 1]?.tag === "be" &&
    words[i - 2]?.tag === "to" &&
    /^(?:refuse|decline)$/.test(words[i - 3]?.lemma ?? "")
  )
    return i - 3;
  if (words[i]!.form === "ing") {
    const prev = tokens[i - 1]?.lower;
    if (prev === "of" && tokens[i - 2]?.lower === "short")
      return words[i - 3]?.lemma === "stop" || words[i - 3]?.lemma === "fall" ? i - 3 : i - 2;
    if (prev === "without") return i - 1;
    if (words[i - 1]?.lemma === "avoid") return i - 1;
  }
  return -1;
}
