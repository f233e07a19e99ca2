/**
 * A run of tokens of one sentence: `from` and `to` (exclusive) are indexes into its tokens. `head` is the token that the phrase
 * is about: the last noun of a noun phrase, the main verb of a verb phrase.
 */
export type NounPhrase = {
  readonly kind: "noun";
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** "Monday", "last week", "two days": a time and no actor. */
  readonly time: boolean;
  readonly pronoun: boolean;
};

export type VerbPhrase = {
  readonly kind: "verb";
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly lemma: string;
  /** "off" of "called off", where a particle follows at once. */
  readonly particle: string | null;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Folded modal ("will", "may"), or null. "Going to" and "about to" count as "will". */
  readonly modal: string | null;
  readonly perfect: boolean;
  /** `finite` has a tense; the others hang on another verb or a noun. */
  readonly form: "finite" | "infinitive" | "ing" | "participle";
  readonly past: boolean;
};

export type LinkPhrase = {
  readonly kind:
    | "preposition"
    | "subordinator"
    | "relative"
    | "conjunction"
    | "mark"
    | "adjective"
    | "adverb"
    | "other";
  readonly from: number;
  readonly to: number;
  readonly head: number;
};

export type Phrase = NounPhrase | VerbPhrase | LinkPhrase;
