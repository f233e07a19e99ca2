import type {Run} from "./align-words.js";
import {mainChain} from "./main-chain.js";

/** What one text did to another, in words. `place` is where the change stands in the changed text. */
export type Change = {
  readonly place: "start" | "inside" | "end";
  /** Words of mine that they lack: `mine` .. `mine + added`. */
  readonly mine: number;
  readonly added: number;
  /** Words of theirs that stood here and are gone: `theirs` .. `theirs + gone`. Zero where the order jumps. */
  readonly theirs: number;
  readonly gone: number;
};

export type Changes = {
  readonly mineInTheirs: number;
  readonly theirsInMine: number;
  readonly matched: number;
  /** Of those, words whose order is the same in both texts. */
  readonly inOrder: number;
  readonly changes: readonly Change[];
  /** Longest cut at the end of theirs, in words. */
  readonly tailCut: number;
  /** Times the order jumps backward from one run to the next, and the number of runs of five words or more. */
  readonly jumps: number;
  readonly runs: number;
  /** All runs, however short. */
  readonly allRuns: number;
};

/** Sums up an alignment of a text of `mineLength` words with one of `theirsLength`. */
export function changesBetween(runs: readonly Run[], mineLength: number, theirsLength: number): Changes {
  const changes: Change[] = [];
  let matched = 0;
  let jumps = 0;
  let long = 0;
  let lastLong = -1;
  let mineAt = 0;
  let theirsAt = 0;
  let furthest = 0;
  for (const run of runs) {
    // Where the order jumps nothing is said of what is gone: it may stand elsewhere.
    const added = run.mine - mineAt;
    const gone = Math.max(0, run.theirs - theirsAt);
    if (added > 0 || gone > 0)
      changes.push({place: run.mine === added ? "start" : "inside", mine: mineAt, added, theirs: theirsAt, gone});
    mineAt = run.mine + run.length;
    theirsAt = run.theirs + run.length;
    furthest = Math.max(furthest, theirsAt);
    matched += run.length;
    if (run.length >= 5) {
      long++;
      if (run.theirs < lastLong) jumps++;
      lastLong = run.theirs;
    }
  }
  const tailCut = theirsLength - furthest;
  if (mineAt < mineLength || tailCut > 0)
    changes.push({place: "end", mine: mineAt, added: mineLength - mineAt, theirs: furthest, gone: tailCut});
  let inOrder = 0;
  for (const {length} of mainChain(runs)) inOrder += length;
  return {
    mineInTheirs: mineLength === 0 ? 0 : matched / mineLength,
    theirsInMine: theirsLength === 0 ? 0 : matched / theirsLength,
    matched,
    inOrder,
    changes,
    tailCut,
    jumps,
    runs: long,
    allRuns: runs.length,
  };
}
