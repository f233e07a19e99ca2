import type {OnProgress} from "../follow/on-progress.js";
import {readingVersion} from "../follow/read-work.js";
import type {PackedReading, Store} from "../store/store.js";
import type {JobPool} from "./job-pool.js";
import {workerName} from "./worker-name.js";

export type JobOptions = {
  readonly stopped: () => boolean;
  readonly onProgress: OnProgress;
};

/** A process is given as many pages as it reads in about this time, within bounds: it neither waits for more nor holds many at the end. */
const wantedMs = 400;
const batches = {first: 4, most: 64};

/**
 * Shares the waiting pages of a store among processes of this machine: each loads its pages from the store itself, reads them and hands
 * back small readings, which this process writes while they read on. A process that dies is made good by another; the page it died over is
 * tried a bounded number of times.
 */
export async function readByJobs(store: Store, pool: JobPool, {stopped, onProgress}: JobOptions): Promise<void> {
  let done = 0;
  const {waiting} = await store.waits();
  const one = async (job: number, worker: string) => {
    // Pages of a batch that a process died over: tried one by one, so that only the one that kills is set aside in the end.
    const singly: string[] = [];
    let batch = batches.first;
    const claim = async (): Promise<readonly string[]> => {
      while (singly.length > 0) {
        const alone = await store.claim(worker, 1, [singly.pop()!]);
        if (alone.length > 0) return alone;
      }
      return store.claim(worker, batch);
    };
    let pages = await claim();
    while (pages.length > 0 && !stopped()) {
      const from = performance.now();
      const read = (await pool.ask(job, {read: pages})) as readonly PackedReading[] | null;
      const spent = performance.now() - from;
      if (read === null) {
        await store.giveBack(worker, "tried");
        singly.push(...pages);
      } else {
        if (pages.length === batch) batch = nextBatch(batch, spent);
        await store.keepReadings(read, readingVersion);
        done += read.length;
        onProgress(done, "pages read", waiting);
      }
      pages = stopped() ? [] : await claim();
    }
    if (stopped()) await store.giveBack(worker);
  };
  const name = workerName();
  await Promise.all(Array.from({length: pool.jobs}, (_, job) => one(job, `${name}:${job}`)));
}

function nextBatch(batch: number, spent: number): number {
  const wanted = Math.round((batch * wantedMs) / Math.max(1, spent));
  return Math.min(batches.most, 2 * batch, Math.max(1, wanted));
}
