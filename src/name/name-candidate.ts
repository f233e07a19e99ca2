import type {NameKind, NameMention} from "./name-mention.js";

/** A stretch of pieces that may be a name, before the article's memory has decided. `from`/`to` are piece indexes of its line. */
export type NameCandidate = {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind | "unknown";
  readonly name: string;
  readonly how: NameMention["how"];
  /** True when the words alone settle the kind: a given name with a family name, a gazetteer's entry, "Ministry". */
  readonly sure: boolean;
  readonly side?: string;
  readonly role?: string;
  readonly gender?: "f" | "m";
  readonly metonym?: true;
  /** The name's own "'s" belongs to it ("Moody's"). */
  readonly ownS?: true;
  /** A frequent word whose capital only its place explains: a name if the memory knows it, else nothing. */
  readonly common?: true;
};
