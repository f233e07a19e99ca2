import type {Extent} from "../text/span.js";

export type PieceShape = "lower" | "capital" | "capitals" | "number" | "mark";

/** One token as name finding sees it: without its possessive ending, hyphenated pairs of countries taken apart. */
export type NamePiece = Extent & {
  /** As printed without the possessive ending; in a line of capitals, put back in name case. */
  readonly text: string;
  readonly lower: string;
  readonly shape: PieceShape;
  readonly possessive: boolean;
  /** Where the piece ends with its possessive ending, which may stand apart ("Moody 's"). */
  readonly through: number;
  /** First word of its sentence or after an opening mark or colon: its capital says nothing. */
  readonly first: boolean;
  /** Is there nothing between this piece and the one before? */
  readonly glued: boolean;
};

/** A sentence as pieces. `weak` when its capitals tell nothing: a headline in title case, a line of capitals. */
export type PieceLine = {
  readonly pieces: readonly NamePiece[];
  readonly weak: boolean;
  /** Names and numbers only: a table or a line of results. */
  readonly results: boolean;
  /** Several names with another in brackets behind each: a list of players with their clubs. */
  readonly listed: boolean;
  readonly sentence: number;
};
