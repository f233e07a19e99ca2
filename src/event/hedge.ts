import type {Speaker} from "../name/actor.js";
import type {Span} from "../text/span.js";

/** A word that makes a statement less than flat, the words it holds over, how much it doubts, and whose doubt it is (null: the article's own). */
export type Hedge = {
  readonly article: string;
  readonly cue: Span;
  readonly scope: Span;
  readonly strength: "attributed" | "hedged" | "unconfirmed";
  readonly holder: Speaker | null;
  readonly sentence: number;
};
