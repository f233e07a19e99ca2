/** A stretch of a frame's tokens, `to` exclusive. */
export type TokenRange = {readonly from: number; readonly to: number};

/** A reporting word of a frame with its speaker and the unmarked statement it reports. */
export type Cue = {
  /** The reporting verb, or the first word of "according to". */
  readonly at: number;
  readonly range: TokenRange;
  readonly lemma: string;
  /** `say` reports, `silent` leaves unsaid, `deny` denies, `name` calls a thing something, `mark` only goes with words in marks. */
  readonly kind: "say" | "silent" | "deny" | "name" | "mark" | "according";
  readonly speaker: TokenRange | null;
  /** The unmarked statement. */
  readonly content: TokenRange | null;
  /** Does the speaker follow the verb ("said Vold")? */
  readonly inverted: boolean;
  /** -ing forms take their subject from the clause they hang on. */
  readonly borrowed: boolean;
  /** Where the reporting clause begins when that is neither speaker nor verb ("the paper quoted Vold as saying"). */
  readonly clauseFrom?: number;
};
