import {sentenceStart} from "../frame/find-content.js";
import {findSubjectRange} from "../frame/find-subject-range.js";
import {nounAfter} from "../frame/noun-range.js";
import type {QuoteFrame} from "../frame/quote-frame.js";
import type {Cue, TokenRange} from "./cue.js";

/** Whom an -ing form belongs to: the speaker before it in the sentence, else the subject of the first finite verb, else who follows it. */
export function mainSubject(frame: QuoteFrame, at: number, before: readonly Cue[]): TokenRange | null {
  const start = sentenceStart(frame, at);
  // "..., with Vold, the mayor, accusing": who stands behind "with" acts.
  if (frame.tokens[at - 1]?.text === ",") {
    for (let k = at - 2; k > start; k--) {
      if (frame.words[k]!.tag === "verb" && frame.words[k]!.form !== "participle") break;
      if (frame.tokens[k]!.lower !== "with" || frame.tokens[k - 1]?.text !== ",") continue;
      const noun = nounAfter(frame, k + 1);
      if (noun) return noun;
    }
  }
  const last = before.findLast((cue) => cue.at >= start && cue.speaker !== null && cue.kind !== "according");
  if (last) return last.speaker;
  for (let i = start; i < at; i++) {
    const {tag, form} = frame.words[i]!;
    if (
      !frame.marked[i] &&
      ((tag === "verb" && (form === "past" || form === "s")) || tag === "be" || tag === "have" || tag === "modal")
    ) {
      const subject = findSubjectRange(frame, i);
      if (subject) return subject;
    }
  }
  const comma = frame.tokens.findIndex((token, k) => k > at && token.text === ",");
  return comma > 0 ? nounAfter(frame, comma + 1) : null;
}
