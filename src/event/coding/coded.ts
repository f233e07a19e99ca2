import type {NameMention} from "../../name/name-mention.js";
import type {NounPhrase} from "../../text/words/phrase.js";
import type {Event, EventClass} from "../event.js";

/** Who acts or suffers, still as tokens (`from` to `to`, about `part`), or one name inside a phrase ("the *Lornish* proposal"). */
export type Who = {
  readonly from: number;
  readonly to: number;
  readonly part: NounPhrase;
  readonly mention?: NameMention;
};

/** An event as read from one clause or noun, before it becomes spans. Token indexes. */
export type Coded = {
  readonly class: EventClass;
  readonly cameo: string | null;
  readonly source: Who | null;
  readonly target: Who | null;
  readonly modality: Event["modality"];
  /** Index of the clause, for its time, place and hedge; the clause an event noun stands in. */
  readonly clause: number;
  readonly from: number;
  readonly to: number;
  readonly triggerFrom: number;
  readonly triggerTo: number;
  readonly lemma: string;
  /** How much of the sentence is about it: 3 the main statement, 2 beside it, 1 background, 0.5 a bare noun. */
  readonly weight: number;
};
