import {statementNouns} from "../english/cue-words.js";
import {clauseEnd, sentenceStart, trimRange} from "../frame/find-content.js";
import {nounAfter, nounBefore} from "../frame/noun-range.js";
import type {QuoteFrame} from "../frame/quote-frame.js";
import type {Cue, TokenRange} from "./cue.js";

/** "the firm's announcement that", "challenges voiced by critics that": the cue at token `i`, or null. */
export function nounCue(frame: QuoteFrame, i: number): Cue | null {
  const {tokens, words} = frame;
  if (!statementNouns.has(tokens[i]!.lower) || words[i]!.tag === "verb") return null;
  let k = i + 1;
  let speaker: TokenRange | null = null;
  if (
    tokens[k]?.lower === "by" ||
    tokens[k]?.lower === "from" ||
    (tokens[k]?.lower === "of" && words[k + 1]?.tag === "name") ||
    (words[k]?.tag === "verb" && words[k]!.form === "participle" && tokens[k + 1]?.lower === "by")
  ) {
    k += words[k]!.tag === "verb" ? 2 : 1;
    speaker = nounAfter(frame, k);
    if (!speaker) return null;
    k = speaker.to;
    if (tokens[k]?.text === ",") {
      const close = tokens.findIndex((token, at) => at > k && at < k + 10 && token.text === ",");
      if (close > 0) k = close + 1;
    }
  }
  if (tokens[k]?.lower !== "that") return null;
  if (!speaker) {
    const whole = nounBefore(frame, i);
    const owner = whole ? words.findIndex((word, at) => at >= whole.from && at < i && word.owner === true) : -1;
    if (owner >= 0) speaker = {from: whole!.from, to: owner + 1};
    // "his earlier statement that"
    else if (/^(?:his|her|their|its)$/.test(tokens[i - 2]?.lower ?? "")) speaker = {from: i - 2, to: i - 1};
    else if (whole && /^(?:his|her|their|its)$/.test(tokens[whole.from]!.lower))
      speaker = {from: whole.from, to: whole.from + 1};
  }
  if (!speaker) return null;
  const end = mainVerbAfter(frame, i, k + 1, clauseEnd(frame, k + 1));
  // Words in marks and nothing else are a quotation of their own.
  const content = trimRange(frame, k + 1, end);
  return {
    at: i,
    range: {from: i, to: i + 1},
    lemma: words[i]!.lemma,
    kind: "say",
    speaker,
    content: content && content.to - content.from === 1 && frame.marked[content.from] ? null : content,
    inverted: false,
    borrowed: false,
  };
}

// "Vold's remark that nobody was hurt | was meant for": where the noun opens its sentence, the clause ends before the verb that the noun is the subject of.
function mainVerbAfter(frame: QuoteFrame, noun: number, from: number, end: number): number {
  const {tokens, words, marked} = frame;
  const start = sentenceStart(frame, noun);
  for (let k = start; k < noun; k++)
    if (words[k]!.tag === "verb" || words[k]!.tag === "be" || (words[k]!.tag === "preposition" && k === start))
      return end;
  let seen = marked[from] !== null;
  for (let k = from; k < end; k++) {
    if (/^(?:who|which|that|when|because|if|as|and|but|while|where|after|before)$/.test(tokens[k]!.lower) && !marked[k])
      return end;
    const {tag, form} = words[k]!;
    const finite =
      !marked[k] && (tag === "modal" || ((tag === "be" || tag === "have") && form !== "ing" && form !== "participle"));
    const helped = k > from && /^(?:modal|be|have|not)$/.test(words[k - 1]!.tag);
    if (finite && seen && !helped) return k;
    if (finite || (tag === "verb" && (form === "past" || form === "s"))) seen = true;
  }
  return end;
}
