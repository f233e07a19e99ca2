import {statementNouns} from "../english/cue-words.js";
import {clauseEnd, trimRange} from "../frame/find-content.js";
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
  const end = clauseEnd(frame, k + 1);
  return {
    at: i,
    range: {from: i, to: i + 1},
    lemma: words[i]!.lemma,
    kind: "say",
    speaker,
    content: trimRange(frame, k + 1, end),
    inverted: false,
    borrowed: false,
  };
}
