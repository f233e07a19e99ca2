import type {OnProgress} from "../follow/on-progress.js";
import {type TellWork, tellWorks} from "../follow/tell-works.js";
import type {PackedTelling, Store} from "../store/store.js";
import type {JobPool} from "./job-pool.js";

/** Fewer articles than this are told sooner here than handed around. */
const fewestArticles = 16;
/** So many parts for each process: small enough that they end together. */
const partsEach = 6;

/**
 * Shares the stories to be told among processes of this machine, the longest first, and gives their tellings in the order of the works.
 * What a process died over is told here, where its fault shows.
 */
export async function tellByJobs(
  store: Store,
  pool: JobPool,
  works: readonly TellWork[],
  {known, onProgress}: {known?: "nothing" | undefined; onProgress: OnProgress},
): Promise<readonly PackedTelling[]> {
  const here = (some: readonly TellWork[]) => tellWorks(store, some, known === undefined ? {} : {known});
  const articles = works.reduce((sum, {story}) => sum + story.articles.length, 0);
  if (articles < fewestArticles) return here(works);
  const told: PackedTelling[] = [];
  let done = 0;
  const parts = partsOf(works, Math.ceil(articles / (pool.jobs * partsEach)));
  const one = async (job: number) => {
    for (let part = parts.pop(); part; part = parts.pop()) {
      const some = part.map((at) => works[at]!);
      const answer = (await pool.ask(job, {tell: some, known: known ?? null})) as readonly PackedTelling[] | null;
      const own = answer ?? (await here(some));
      for (const [n, at] of part.entries()) told[at] = own[n]!;
      done += part.length;
      onProgress(done, "stories told", works.length);
    }
  };
  await Promise.all(Array.from({length: pool.jobs}, (_, job) => one(job)));
  return told;
}

/** Works by their place in parts of about so many articles; the part with the longest stories is last, where it is taken first. */
function partsOf(works: readonly TellWork[], size: number): number[][] {
  const byLength = works.map(({story}, at) => ({at, length: story.articles.length}));
  byLength.sort((a, b) => b.length - a.length || a.at - b.at);
  const parts: number[][] = [];
  let held = size;
  for (const {at, length} of byLength) {
    if (held + length > size) {
      parts.push([]);
      held = 0;
    }
    parts.at(-1)!.push(at);
    held += length;
  }
  return parts.reverse();
}
