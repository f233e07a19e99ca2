import type {Span} from "../text/span.js";
import {alignWords, type Run} from "./align/align-words.js";
import {mainChain} from "./align/main-chain.js";
import type {CopyText} from "./copy-text.js";
import {spansOf} from "./spans-of.js";
import {readWords, type Words} from "./words/read-words.js";

/** One piece of a comparison. `before` and `after` are its words in the two texts, one span a paragraph; empty where it has none. */
export type DiffPart = {
  readonly kind: "same" | "moved" | "added" | "cut" | "changed";
  readonly before: readonly Span[];
  readonly after: readonly Span[];
};

export type VersionDiff = {
  /** In the order of the second text; what was cut stands where it stood. */
  readonly parts: readonly DiffPart[];
  /** Counts of words. */
  readonly same: number;
  readonly moved: number;
  readonly added: number;
  readonly cut: number;
  readonly changed: number;
};

/** So many words at most on each side of a change; longer ones are a cut and an addition. */
const longestChange = 40;

/**
 * What became of the words of one version in another: kept, moved, put in, cut, or changed in place. Case, accents and marks
 * are not compared. Linear in the lengths, see `alignWords`.
 */
export function diffVersions(before: CopyText, after: CopyText): VersionDiff {
  const old = readWords(before.text);
  const now = readWords(after.text);
  const runs = alignWords(now.hashes, old.hashes);
  const chain = mainChain(runs);
  const byOld = [...runs].sort((a, b) => a.theirs - b.theirs);
  const nextOld = new Map<Run | null, number>();
  byOld.forEach((run, i) => {
    nextOld.set(i === 0 ? null : byOld[i - 1]!, run.theirs);
  });
  const parts: DiffPart[] = [];
  const counts = {same: 0, moved: 0, added: 0, cut: 0, changed: 0};
  const tell = (kind: DiffPart["kind"], oldFrom: number, oldEnd: number, nowFrom: number, nowEnd: number) => {
    counts[kind] += kind === "cut" ? oldEnd - oldFrom : nowEnd - nowFrom;
    parts.push({kind, before: spansFor(before, old, oldFrom, oldEnd), after: spansFor(after, now, nowFrom, nowEnd)});
  };
  const gap = (run: Run | null, nowFrom: number, nowEnd: number) => {
    const oldFrom = run === null ? 0 : run.theirs + run.length;
    const oldEnd = nextOld.get(run) ?? old.hashes.length;
    const gone = oldEnd - oldFrom;
    const come = nowEnd - nowFrom;
    if (gone > 0 && come > 0 && gone <= longestChange && come <= longestChange)
      tell("changed", oldFrom, oldEnd, nowFrom, nowEnd);
    else {
      if (gone > 0) tell("cut", oldFrom, oldEnd, nowFrom, nowFrom);
      if (come > 0) tell("added", oldEnd, oldEnd, nowFrom, nowEnd);
    }
  };
  gap(null, 0, runs[0]?.mine ?? now.hashes.length);
  runs.forEach((run, i) => {
    const end = run.mine + run.length;
    tell(chain.has(run) ? "same" : "moved", run.theirs, run.theirs + run.length, run.mine, end);
    gap(run, end, runs[i + 1]?.mine ?? now.hashes.length);
  });
  return {parts, ...counts};
}

function spansFor(text: CopyText, words: Words, from: number, end: number): Span[] {
  return end > from ? spansOf(text, words.starts[from]!, words.ends[end - 1]!) : [];
}
