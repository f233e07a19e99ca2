import type {Token} from "../prose.js";
import type {NounPhrase, Phrase, VerbPhrase} from "./phrase.js";
import type {Word} from "./word.js";

/** One or more noun phrases that act together ("Peru, Chile and their allies"), with the "of" phrases that belong to them. Token indexes. */
export type NounGroup = {
  readonly from: number;
  readonly to: number;
  /** The joined noun phrases, "of" phrases left out. */
  readonly parts: readonly NounPhrase[];
};

export type ClauseLink =
  | "main"
  /** "agreed *to meet*", "said *that it would pay*", "accused of *stealing*". */
  | "complement"
  /** "raided the house *to find weapons*". */
  | "purpose"
  | "relative"
  /** After a word such as "after", "because", "if", or a comma and an -ing form. */
  | "adverbial"
  /** "raided the house *and arrested three men*". */
  | "coordinate"
  /** Hangs on a noun: "the man *arrested on Monday*", "a plan *to build*". */
  | "noun";

/** One verb with what belongs to it. Indexes are into the sentence's tokens; `governor` and `antecedent` into its clauses and groups. */
export type Clause = {
  readonly verb: VerbPhrase;
  readonly link: ClauseLink;
  /** Index of the clause that this one hangs on, or -1. */
  readonly governor: number;
  /** The word that leads the clause: "that", "after", "of", "to"; null for none. */
  readonly marker: string | null;
  readonly subject: NounGroup | null;
  readonly objects: readonly NounGroup[];
  readonly preps: readonly {readonly prep: string; readonly group: NounGroup}[];
  /** The noun a `noun` clause hangs on. */
  readonly noun: NounGroup | null;
  /** Folded adjective after a form of "be": "ready", "opposed". */
  readonly predicate: string | null;
  /** Token extent: from the subject or verb to the last thing that belongs to the verb. */
  readonly from: number;
  readonly to: number;
};

/** A sentence with its words, phrases and clauses. */
export type Parse = {
  /** One for each token, up to the 600th. */
  readonly words: readonly Word[];
  readonly phrases: readonly Phrase[];
  readonly groups: readonly NounGroup[];
  readonly clauses: readonly Clause[];
};

/** A sentence's phrases without brackets and marks of quotation, with its noun groups by the index of their first phrase. */
export type Reading = {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly phrases: readonly Phrase[];
  readonly groups: ReadonlyMap<number, {readonly group: NounGroup; readonly next: number}>;
};
