import type {Dating} from "../dating/dating.js";
import type {Event} from "../event/event.js";
import type {Span} from "../text/span.js";
import type {DayRange} from "./day-range.js";

/**
 * One sentence's telling of one event, with what can be compared. Word-for-word copies of a sentence are one telling with several
 * events: they can only ever tell the same thing.
 */
export type Telling = {
  readonly id: string;
  /** By id; the first stands for all in comparisons. */
  readonly events: readonly Event[];
  /** One sentence per article, sorted by page and place. */
  readonly sentences: readonly Span[];
  readonly articles: readonly string[];
  readonly origins: readonly string[];
  /** Where the first sentence stands in its article: 0 is the headline or lead. */
  readonly rank: number;
  readonly inHeadline: boolean;
  /** Only pointed at: it tells nothing alone and joins what it means. */
  readonly passing: boolean;
  readonly concept: string;
  readonly mutual: boolean;
  /** A crash, a quake, a fire: who acted says nothing, and a story rarely has two. */
  readonly oneOff: boolean;
  readonly on: Dating | null;
  readonly days: DayRange | null;
  /** "side:RUS", "name:police", or both, for source and target. */
  readonly source: Party | null;
  readonly target: Party | null;
  readonly place: string | null;
  /** "Three more died", "another raid": not the one told before. */
  readonly more: boolean;
  /** Keys of people, organisations and places named in the sentence. */
  readonly names: readonly string[];
  /** "dead=38" for every figure in the sentence. */
  readonly figures: readonly string[];
  /** Stems of the clause's words, and of the rest of the sentence. Words for one thing are folded. */
  readonly words: readonly string[];
  readonly around: readonly string[];
  /** The trigger is a noun with a definite word before it ("the crash"): it points back at an event already told. */
  readonly pointsBack: boolean;
};

/** Who acted or was acted on: the country acted for, if any, and the folded name. `back`: "the brothers", known from before; `person`: somebody by name. */
export type Party = {
  readonly side: string | null;
  readonly name: string;
  readonly proper: boolean;
  readonly back: boolean;
  readonly person: boolean;
  /** "A welder", "several welders", or not told. */
  readonly number?: "one" | "many";
};
