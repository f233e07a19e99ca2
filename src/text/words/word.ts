/** Parts of speech, as coarse as finding subject, verb and object needs. `be`, `have` and `do` stand apart because they make voice and tense. */
export const tags = [
  "noun",
  "name",
  "pronoun",
  "verb",
  "be",
  "have",
  "do",
  "modal",
  "adjective",
  "adverb",
  "determiner",
  "number",
  "preposition",
  "subordinator",
  "relative",
  "conjunction",
  "to",
  "not",
  "mark",
] as const;
export type Tag = (typeof tags)[number];

/** `past` is finite ("raided the house"), `participle` is not ("was raided", "the house raided on Monday"). */
export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

/** What `tagWords` says of one token. `form` only for verbs, be, have and do. `owner` marks a possessive ("Turkey's"). */
export type Word = {
  readonly tag: Tag;
  readonly lemma: string;
  readonly form?: VerbForm;
  readonly owner?: true;
};
