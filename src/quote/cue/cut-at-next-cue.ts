import {trimRange} from "../frame/find-content.js";
import {skipHelpers} from "../frame/find-subject-range.js";
import type {QuoteFrame} from "../frame/quote-frame.js";
import type {Cue} from "./cue.js";

/** A statement ends where the next reporting verb of the same speaker begins: ", but did not say", ", adding that", ", Vold saying". */
export function cutAtNextCue(frame: QuoteFrame, cues: readonly Cue[]): Cue[] {
  const reports = (next: Cue) =>
    next.content !== null ||
    next.kind === "silent" ||
    next.kind === "according" ||
    frame.marked.slice(next.at + 1, next.at + (next.kind === "name" ? 14 : 4)).some(Boolean);
  return cues.map((cue, index) => {
    if (!cue.content) return cue;
    let to = cue.content.to;
    for (const next of cues.slice(index + 1)) {
      if (next.at >= to || next.at < cue.content.from || !reports(next)) continue;
      const from = cutFor(frame, cue, next);
      if (from > cue.content.from) {
        to = from;
        break;
      }
    }
    // "..., Vold said": a statement that begins before its own verb ends at its speaker.
    const content = trimRange(frame, cue.content.from, to);
    return {...cue, content};
  });
}

function cutFor(frame: QuoteFrame, cue: Cue, next: Cue): number {
  const {tokens, words} = frame;
  if (next.kind === "according") return tokens[next.at - 1]?.text === "," ? next.at - 1 : -1;
  const helper = skipHelpers(frame, next.at - 1);
  if (words[next.at]!.form === "ing") {
    if (tokens[next.at - 1]?.text === ",") return next.at - 1;
    if (next.speaker && next.speaker.to === next.at && tokens[next.speaker.from - 1]?.text === ",")
      return next.speaker.from - 1;
    if (tokens[helper]?.text === ",") return helper;
    return -1;
  }
  // "In answer to critics saying that ..., Vold said": the sentence's own subject begins anew.
  if (
    words[cue.at]!.form === "ing" &&
    next.speaker &&
    next.speaker.to <= next.at &&
    tokens[next.speaker.from - 1]?.text === ","
  )
    return next.speaker.from - 1;
  // ", as Lorn announced plans": the reporter's own addition.
  const lead = next.speaker && next.speaker.to <= next.at ? next.speaker.from - 1 : -1;
  if (
    lead > 0 &&
    /^(?:as|while|whereas|but|and)$/.test(tokens[lead]!.lower) &&
    (tokens[lead - 1]!.text === "," || frame.marked[lead - 1] !== null)
  )
    return lead;
  // "Vold, who had insisted that ..., told parliament": the main verb of the same subject.
  if (
    tokens[helper]?.text === "," &&
    next.speaker &&
    cue.speaker &&
    next.speaker.from === cue.speaker.from &&
    helper > (cue.content?.from ?? 0)
  )
    return helper;
  const link = tokens[helper];
  if (link && /^(?:but|and)$/.test(link.lower)) return tokens[helper - 1]?.text === "," ? helper - 1 : helper;
  return -1;
}
