import type {Token} from "../../text/prose.js";
import type {Word} from "../../text/words/word.js";
import type {Marked} from "./pair-marks.js";

/**
 * One or more sentences that a quotation joins, with each quotation folded into one token, so that what stands around it reads like a
 * sentence. `marked[i]` is the quotation at token `i`, if any.
 */
export type QuoteFrame = {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly marked: readonly (Marked | null)[];
  readonly paragraph: number;
  /** Index of the frame's first sentence in `Prose.sentences`, and one past its last. */
  readonly sentence: number;
  readonly endSentence: number;
  readonly start: number;
  readonly end: number;
};
