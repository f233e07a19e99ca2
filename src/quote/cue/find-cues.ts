import type {QuoteFrame} from "../frame/quote-frame.js";
import {accordingCue} from "./according-cue.js";
import type {Cue} from "./cue.js";
import {cutAtNextCue} from "./cut-at-next-cue.js";
import {nounCue} from "./noun-cue.js";
import {verbCue} from "./verb-cue.js";
import {wordsOfCue} from "./words-of-cue.js";

/** The reporting words of a frame in order, each with its speaker and, if it reports without marks, the statement. Linear but for short looks around each. */
export function findCues(frame: QuoteFrame): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < frame.tokens.length; i++) {
    if (frame.marked[i]) continue;
    const cue = accordingCue(frame, i) ?? verbCue(frame, i, cues) ?? nounCue(frame, i) ?? wordsOfCue(frame, i);
    if (cue) cues.push(cue);
  }
  return cutAtNextCue(frame, cues);
}
