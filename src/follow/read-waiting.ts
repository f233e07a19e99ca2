import type {Store} from "../store/store.js";
import type {OnProgress} from "./on-progress.js";
import {readingVersion, readWork} from "./read-work.js";

export type ReadOptions = {
  readonly worker: string;
  /** Only these pages; else all that wait. */
  readonly only?: readonly string[];
  readonly most?: number;
  readonly stopped?: () => boolean;
  readonly onProgress?: OnProgress;
};

/** Claims waiting pages batch by batch, reads them and keeps the readings. Stopped, it gives back what it holds. Returns how many it read. */
export async function readWaiting(store: Store, options: ReadOptions): Promise<number> {
  const {worker, only, most = 32, stopped = () => false, onProgress} = options;
  if (only?.length === 0) return 0;
  let done = 0;
  const all = only?.length ?? (await store.waits()).waiting;
  while (!stopped()) {
    const pages = await store.claim(worker, most, only);
    if (pages.length === 0) break;
    const read = [];
    for (const one of await store.works(pages)) {
      if (stopped()) break;
      read.push(store.pack(readWork(one)));
      onProgress?.(++done, "pages read", all);
      // Lets signals in between two pages.
      await new Promise((resolve) => setImmediate(resolve));
    }
    await store.keepReadings(read, readingVersion);
  }
  if (stopped()) await store.giveBack(worker);
  return done;
}
