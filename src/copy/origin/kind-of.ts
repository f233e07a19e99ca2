import type {Changes} from "../align/changes-between.js";
import type {copyKinds} from "../family.js";

export type CopyKind = (typeof copyKinds)[number];

/** What the words say of a copy, before it is given a name. */
export type CopyShape = {
  readonly changes: Changes;
  readonly words: number;
  readonly theirWords: number;
  /** The last words break off: an ellipsis, or no full stop. */
  readonly breaksOff: boolean;
  /** Blocks of eight or more words put in where nothing was taken out. */
  readonly blocks: number;
  readonly blockWords: number;
  /** Small changes: words swapped for others. */
  readonly swaps: number;
  /** Sentences or more taken out before the end. */
  readonly cuts: number;
  /** Additions in any place, a label before the text apart. */
  readonly additions: number;
};

export function shapeOf(changes: Changes, words: number, theirWords: number, text: string): CopyShape {
  let blocks = 0;
  let blockWords = 0;
  let swaps = 0;
  let cuts = 0;
  let additions = 0;
  for (const {place, added, gone} of changes.changes) {
    if (place === "start" && added <= 8) continue;
    if (added > 0 && gone === 0) additions++;
    if (place === "inside" && added > 0 && gone > 0) swaps++;
    if (place !== "end" && gone >= 8) cuts++;
    if (added >= 8 && gone < 4) {
      blocks++;
      blockWords += added;
    }
  }
  const end = text.trimEnd().slice(-80);
  return {
    changes,
    words,
    theirWords,
    breaksOff: /(?:\.\.\.|…)/u.test(end) || !/[.!?。"'”’)\]]$/u.test(end),
    blocks,
    blockWords,
    swaps,
    cuts,
    additions,
  };
}

/** Names what a copy did with its parent's words. */
export function kindOf(shape: CopyShape): CopyKind {
  const {changes, words, breaksOff, swaps, cuts, blocks, blockWords} = shape;
  const {mineInTheirs, theirsInMine, tailCut, jumps, runs} = changes;
  if (mineInTheirs < 0.5 || (runs >= 4 && jumps >= 0.3 * (runs - 1))) return "rewrite";
  if (theirsInMine < 0.5 && breaksOff && words <= 120) return "teaser";
  if (mineInTheirs >= 0.85 && tailCut >= 8 && cuts === 0 && swaps <= 1) return "trimmed";
  if (swaps > 2 || cuts > 0) return "edited";
  if (blocks === 1 && blockWords >= 25) return "update";
  return theirsInMine >= 0.9 ? "verbatim" : "edited";
}
