import type {Quote} from "../quote.js";
import type {ContentWords} from "./content-words.js";
import type {Voice} from "./same-voice.js";

/** Words printed alike by one voice, however often: the unit that alignment compares. `inner` are marked parts inside the printings. */
export type Speech = {
  readonly printings: readonly Quote[];
  readonly inner: readonly Quote[];
  readonly content: ContentWords;
  readonly voice: Voice;
  readonly denies: boolean;
  /** Words in marks, or a statement that holds none. */
  readonly marked: boolean;
  /** Days since 1970 between which it was said, widest reading; null when no printing tells. */
  readonly days: {readonly from: number; readonly to: number} | null;
  /** The last day on which its first printing can have come out, or null: it was said by then. */
  readonly saidBy: number | null;
  /** First and last day the articles were published, or null. */
  readonly published: {readonly from: number; readonly to: number} | null;
};
