import type {Dating} from "../../dating/dating.js";
import type {Span} from "../../text/span.js";
import type {DayRange} from "../../timeline/day-range.js";

/** What a speaker takes up towards a proposition at one time in one article. */
export type Claim = {
  readonly article: string;
  readonly origin: string;
  readonly span: Span;
  /** Folded name of the speaker and the country it speaks for. */
  readonly speaker: string;
  readonly side: string | null;
  /** The speaker has a name of its own; false for "the minister", "a source". */
  readonly named: boolean;
  readonly stance: "admits" | "denies" | "asserts" | "withholds";
  /** The cue really is a verb of denial, and no other way of saying no ("revoked"). */
  readonly contradicts: boolean;
  /** The verb of saying, cut to its lemma; "" where there is none. */
  readonly cue: string;
  /** The content itself is negated: "there were no injuries". */
  readonly negated: boolean;
  /** What the claim is about, as sorted stems with words for one thing folded together and countries as "side:XXX". */
  readonly words: readonly string[];
  readonly on: Dating | null;
  /** When it was said, as far as the text or the article's date allows. */
  readonly days: DayRange | null;
  /** The sentence tells it as a position of the past: "had insisted that". */
  readonly recalled: boolean;
  /** Index of its sentence in the article. */
  readonly sentence: number;
  /** The sentence or its neighbours say that the position is new or no longer held, with the words that say so. */
  readonly reversal: Span | null;
  /** Those words stand in the claim's own sentence. */
  readonly ownReversal: boolean;
};
