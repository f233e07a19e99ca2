import type {Extent} from "../text/span.js";

export type NameKind = "person" | "organisation" | "place" | "country" | "people" | "role";

/** One mention of a person, organisation, place, country, a people ("Azerbaijanis") or a bare role ("the president"). */
export type NameMention = Extent & {
  readonly kind: NameKind;
  /** The fullest form of the name in the article (in the story, after story-wide memory): "Ilham Aliyev" for "Aliyev". */
  readonly name: string;
  /** Same key = same referent inside one story. Made of kind and folded fullest name: "person:ilham aliyev". */
  readonly key: string;
  /** The country this mention stands for, belongs to or speaks for, ISO 3166 alpha-3 ("the Kremlin" -> RUS; "Baku" as a government -> AZE). */
  readonly side?: string;
  /** Title or role as printed: "president", "foreign minister", "spokesman". */
  readonly role?: string;
  /** True when a capital, building or palace stands for a government ("Baku said", "the White House"). */
  readonly metonym?: true;
  readonly how: "full" | "surname" | "given" | "acronym" | "metonym" | "demonym" | "title" | "pronoun";
  /** Index into `Prose.sentences`. */
  readonly sentence: number;
};
