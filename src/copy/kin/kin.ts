import type {Overlap} from "./compare-shingles.js";

/** Two texts that share words. `mineInTheirs` is the later number's share. */
export type Link = Overlap & {readonly earlier: number; readonly later: number};

export type Kin = {
  /** Groups of copies; a digest is a group of its own. */
  readonly groups: readonly (readonly number[])[];
  /** A digest and, for each report it draws on, one text that holds it. */
  readonly digests: ReadonlyMap<number, readonly number[]>;
  /** Every pair that shares at least eight distinct shingles, joined or not. */
  readonly links: readonly Link[];
  /** A text's shingles with stock phrases as 0. */
  readonly tellingAt: (text: number) => Uint32Array;
};
