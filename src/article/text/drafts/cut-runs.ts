import type {Line} from "../line.js";

/** A stretch of a page: the lines that are no prose, and the prose behind them. Either may be empty. */
export type Run = {readonly gap: readonly Line[]; readonly prose: readonly Line[]; readonly words: number};

/** A page as a row of gaps and prose, in page order. Linear. */
export function cutRuns(lines: readonly Line[]): Run[] {
  const runs: {gap: Line[]; prose: Line[]; words: number}[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const isProse = line.role === "prose";
    if (!last || (!isProse && last.prose.length > 0)) runs.push({gap: [], prose: [], words: 0});
    const run = runs.at(-1)!;
    (isProse ? run.prose : run.gap).push(line);
    if (isProse) run.words += line.words;
  }
  return runs;
}
