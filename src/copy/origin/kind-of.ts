import type {Changes} from "../align/changes-between.js";
import type {copyKinds, Member} from "../family.js";

export type CopyKind = (typeof copyKinds)[number];

/** What the words say of a copy, before it is given a name. */
export type CopyShape = {
  readonly changes: Changes;
  readonly words: number;
  /** The last words break off: an ellipsis, or no full stop. */
  readonly breaksOff: boolean;
  /** Words of the parent that are gone and stand in no other family, at the end and before it. */
  readonly tailCut: number;
  readonly cut: number;
  readonly added: number;
  readonly swapped: number;
  readonly swaps: number;
  readonly insertions: number;
  /** The longest block put in that is no stock phrase. */
  readonly newBlock: number;
};

/** A label or credit line of at most so many words before the shared text is no change of the text. */
const labelWords = 8;
const sentenceWords = 8;

/**
 * Measures what a copy did. `isCommon` tells the parent's words that other families print too (a background paragraph):
 * leaving them out is no trim. `isStock` tells the copy's words that are a stock phrase.
 */
export function shapeOf(
  changes: Changes,
  words: number,
  text: string,
  isCommon: (theirs: number) => boolean,
  isStock: (mine: number) => boolean,
): CopyShape {
  let tailCut = 0;
  let cut = 0;
  let added = 0;
  let swapped = 0;
  let swaps = 0;
  let insertions = 0;
  let newBlock = 0;
  for (const change of changes.changes) {
    let gone = 0;
    for (let i = 0; i < change.gone; i++) if (!isCommon(change.theirs + i)) gone++;
    if (change.gone - gone > 2 * gone) gone = 0;
    const label = change.place === "start" && change.added <= labelWords;
    if (change.added > 0 && gone > 0 && !label && change.place !== "end") {
      swaps++;
      swapped += Math.min(change.added, gone);
    }
    if (change.place === "end") tailCut = gone;
    else if (gone >= sentenceWords && gone > 2 * change.added) cut += gone;
    if (change.added === 0 || label) continue;
    added += change.added;
    if (gone >= 4 && change.place !== "end") continue;
    insertions++;
    let stock = 0;
    for (let i = 0; i < change.added; i++) if (isStock(change.mine + i)) stock++;
    if (stock < 0.4 * change.added) newBlock = Math.max(newBlock, change.added);
  }
  const end = text.trimEnd().slice(-80);
  const breaksOff = /(?:\.\.\.|…)/u.test(end) || !/[.!?。"'”’)\]]$/u.test(end);
  return {changes, words, breaksOff, tailCut, cut, added, swapped, swaps, insertions, newBlock};
}

/** Names what a copy did with its parent's words. */
export function kindOf(shape: CopyShape): CopyKind {
  const {changes, words, breaksOff, swaps, cut, tailCut, newBlock, insertions} = shape;
  const {mineInTheirs, theirsInMine, jumps, runs, matched} = changes;
  const inOrder = jumps < 2 || jumps < 0.3 * (runs - 1);
  const meanRun = matched / Math.max(1, changes.allRuns);
  if (mineInTheirs < 0.5 || !inOrder) return "rewrite";
  const followed = mineInTheirs >= mostKept && runs >= fewestRuns && changes.inOrder >= followedShare * matched;
  if (!followed && (meanRun < shortRun || (meanRun < 12 && mineInTheirs < 0.78))) return "rewrite";
  if (theirsInMine < 0.5 && breaksOff && words <= 120) return "teaser";
  const allTheirs = swaps === 0 && insertions === 0 && mineInTheirs > 0.95;
  if (allTheirs) return tailCut + cut >= sentenceWords ? "trimmed" : "verbatim";
  if (swaps > 2 || cut >= sentenceWords) return "edited";
  if (newBlock >= blockWords) return tailCut >= sentenceWords ? "edited" : "update";
  if (tailCut >= sentenceWords) return insertions > 1 ? "edited" : "trimmed";
  return swaps > 0 ? "edited" : "verbatim";
}

/** Who keeps so much of a text in its order, run after run, has edited it, however many words are changed. */
const mostKept = 0.7;
const fewestRuns = 4;
const followedShare = 0.8;
/** In a rewrite the runs of words that are kept are shorter than this on average. */
const shortRun = 9;
/** A block put in from this length on tells something new; a shorter one is a line of the house. */
const blockWords = 20;

export function changesOf(shape: CopyShape): NonNullable<Member["changes"]> {
  const {tailCut, cut, added, swapped, insertions, changes} = shape;
  return {cut: cut + tailCut, added: Math.max(0, added - swapped), swapped, insertions, moved: changes.jumps};
}
