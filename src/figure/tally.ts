import type {Figure} from "./figure.js";

/** One figure of a tally with where and when it was given. Days are whole days since 1970-01-01, both ends inclusive. */
export type Count = {
  readonly figure: Figure;
  readonly origin: string;
  /** The day the value stood, as far as known: the figure's own date, else the article's. */
  readonly asOf: {readonly from: number; readonly to: number} | null;
  /** When the occasion was, where the sentence dates it. */
  readonly occasionOn: {readonly from: number; readonly to: number} | null;
  readonly published: {readonly from: number; readonly to: number} | null;
};

/** Figures that count one thing on one occasion, in whatever article: the dead of the crash, the people at the march. */
export type Tally = {
  /** kindOf, unit and kind of occasion: "dead air". */
  readonly key: string;
  readonly kindOf: string;
  readonly occasion: string | null;
  /** By article, then place in the text. */
  readonly counts: readonly Count[];
};
