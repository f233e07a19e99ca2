import {silentVerbs, tellingVerbs} from "../english/cue-words.js";
import {clauseBegins, clauseEnd, openingAfter, trimRange} from "../frame/find-content.js";
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
      content: unsaidAfter(frame, from, lemma),
    };
  }
  const silent = silenceBefore(frame, i, negated);
  if (silent < 0 || !silentVerbs.has(lemma) || (negated && !unsaid.has(lemma))) return null;
  return {
    ...base,
    range: {from: negated ? Math.min(i, helper + 1) : i, to: i + 1},
    speaker: findSubjectRange(frame, silent),
    content: unsaidAfter(frame, i, lemma),
  };
}

// With a bare negation only these leave something unsaid: "did not address the problem" is no silence.
const unsaid = new Set(
  "say specify disclose elaborate comment reveal mention confirm clarify indicate explain state".split(" "),
);

// What was left unsaid: "whether he would go", "on the leak", "the price".
function unsaidAfter(frame: QuoteFrame, verb: number, lemma: string): TokenRange | null {
  const opening = openingAfter(frame, verb, tellingVerbs.has(lemma));
  const end = clauseEnd(frame, opening.at);
  if (opening.led !== "none" || clauseBegins(frame, opening.at)) return trimRange(frame, opening.at, end);
  const at = verb + 1;
  const noun = nounAfter(frame, frame.words[at]?.tag === "preposition" ? at + 1 : at);
  return noun ? trimRange(frame, noun.from, Math.min(end, noun.to)) : null;
}

/** Where the word stands that leaves something unsaid ("refused", "short", "without", or the verb itself after a negation), or -1. */
function silenceBefore({tokens, words}: QuoteFrame, i: number, negated: boolean): number {
  if (negated) return i;
  if (words[i - 1]?.tag === "to" || tokens[i - 1]?.lower === "to") {
    const lead = words[i - 2];
    if (lead && /^(?:refuse|decline|fail|neglect|omit)$/.test(lead.lemma)) return i - 2;
    if (tokens[i - 2]?.lower === "yet") return i - 2;
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
