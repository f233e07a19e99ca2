import type {Gathered} from "../capture/gathered.js";
import type {Capture} from "../page/capture.js";
import type {Store} from "../store/store.js";
import type {Remark} from "../text/remark.js";
import type {OnProgress} from "./on-progress.js";
import {readWaiting} from "./read-waiting.js";
import {type Retelling, type RetellOptions, tellAgain} from "./tell-again.js";

export type AddOptions = {
  /** Names this process in the leases it holds. */
  readonly worker: string;
  /** Reads the pages that were kept; in this process unless others are given the work. */
  readonly read?: (store: Store) => Promise<void>;
  /** See `tellAgain`. */
  readonly windowDays?: number | undefined;
  readonly tell?: RetellOptions["tell"];
  readonly onProgress?: OnProgress;
  /** True once the work should be given back: the pages that are kept stay kept. */
  readonly stopped?: () => boolean;
};

export type Added = {
  readonly added: number;
  readonly known: number;
  /** Inputs that are no page, with the reason. */
  readonly rejected: readonly Remark[];
  readonly telling: Retelling | null;
};

const batchPages = 64;
const batchBytes = 16_000_000;

/** Keeps captures batch by batch, reads them, and brings the stories up to date. What is kept is safe whatever happens after. */
export async function addPages(
  store: Store,
  gathered: AsyncIterable<Gathered> | Iterable<Gathered>,
  options: AddOptions,
): Promise<Added> {
  const {worker, read, onProgress, stopped = () => false} = options;
  const rejected: Remark[] = [];
  const remarks: Remark[] = [];
  let batch: Capture[] = [];
  let bytes = 0;
  let seen = 0;
  let added = 0;
  const keep = async () => {
    const fresh = await store.keepCaptures(batch);
    added += fresh.length;
    batch = [];
    bytes = 0;
    if (read === undefined) await readWaiting(store, {worker, only: fresh, stopped});
  };
  for await (const one of gathered) {
    if (stopped()) break;
    if (one.remark) remarks.push(one.remark);
    if (one.kind === "rejected") rejected.push(one.remark);
    if (one.kind !== "capture") continue;
    batch.push(one.capture);
    bytes += one.capture.bytes.length;
    onProgress?.(++seen, "pages");
    if (batch.length >= batchPages || bytes >= batchBytes) await keep();
  }
  if (batch.length > 0) await keep();
  await store.keepRemarks(remarks);
  if (stopped()) return {added, known: seen - added, rejected, telling: null};
  // Also what an earlier run kept and did not come to read.
  await (read ?? ((all) => readWaiting(all, {worker, stopped})))(store);
  const telling = await tellWhenNeeded(store, options);
  return {added, known: seen - added, rejected, telling};
}

async function tellWhenNeeded(store: Store, {windowDays, tell, onProgress}: AddOptions): Promise<Retelling | null> {
  const {untold} = await store.waits();
  const {number} = await store.telling();
  return number > 0 && untold === 0 ? null : tellAgain(store, {windowDays, tell, onProgress});
}
