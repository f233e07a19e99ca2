import {clauseBegins, hasFinite, sentenceEnd, sentenceStart, trimRange} from "../frame/find-content.js";
import {nounAfter} from "../frame/noun-range.js";
import type {QuoteFrame} from "../frame/quote-frame.js";
import type {Cue} from "./cue.js";

/** "According to the mayor, ..." and "..., according to the mayor": the cue at token `i`, or null. */
export function accordingCue(frame: QuoteFrame, i: number): Cue | null {
  const {tokens, marked} = frame;
  const lower = tokens[i]!.lower;
  if (lower !== "according" || tokens[i + 1]?.lower !== "to") return null;
  const noun = nounAfter(frame, i + 2);
  if (!noun) return null;
  const start = sentenceStart(frame, i);
  const end = sentenceEnd(frame, i);
  const range = {from: i, to: i + 2};
  const base = {
    at: i,
    range,
    lemma: "according",
    kind: "according" as const,
    speaker: noun,
    inverted: false,
    borrowed: false,
  };
  if (i === start || (i === start + 1 && !marked[start])) {
    // "According to the mayor, who ..., the bridge": the statement begins behind the comma that a clause follows.
    let at = noun.to;
    for (let k = noun.to; k < end; k++)
      if (tokens[k]!.text === "," && !/^(?:who|which|whose)$/.test(tokens[k + 1]?.lower ?? "") && !marked[k]) {
        at = k + 1;
        const next = tokens.findIndex((token, x) => x > k && x < end && token.text === ",");
        if (clauseBegins(frame, at) || hasFinite(frame, at, next < 0 ? end : next)) break;
      }
    return {...base, content: at > noun.to ? trimRange(frame, at, end) : null};
  }
  // Behind a statement, or in its middle between commas.
  const left = trimRange(frame, start, i);
  const comma = tokens[noun.to]?.text === "," && noun.to + 1 < end ? noun.to : -1;
  if (comma > 0 && left && !hasFinite(frame, left.from, left.to))
    return {...base, content: trimRange(frame, comma + 1, end)};
  return {...base, content: left && hasFinite(frame, left.from, left.to) ? left : null};
}
