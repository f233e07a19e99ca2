import {readWaiting} from "../follow/read-waiting.js";
import {readWork} from "../follow/read-work.js";
import {tellAgain} from "../follow/tell-again.js";
import {type TellWork, tellWorks} from "../follow/tell-works.js";
import type {PackedReading, PackedTelling, Store} from "../store/store.js";
import {count} from "../view/count.js";
import {type JobQuestion, openJobPool} from "./job-pool.js";
import {onStop} from "./on-stop.js";
import {readByJobs} from "./read-by-jobs.js";
import {showProgress} from "./show-progress.js";
import {tellByJobs} from "./tell-by-jobs.js";
import {type StoreOption, storePlace, withStore} from "./with-store.js";
import {jobsOf, windowOf, workerName} from "./worker-name.js";
import {type ExitCode, exitCodes, type World} from "./world.js";

export type WorkerCommand = StoreOption & {readonly jobs?: string; readonly window?: string; readonly once?: boolean};

const restMs = 500;
const mostUntoldMs = 60_000;

/**
 * `throughline worker`: claims waiting pages of a store, reads them, and tells the stories anew when none wait; until it is stopped, or
 * with `--once` until nothing is left to do. Any number may run on any number of machines over one PostgreSQL.
 */
export async function workerCommand(options: WorkerCommand, world: World): Promise<ExitCode> {
  if (process.send) return readForParent(options, world);
  const jobs = jobsOf(options.jobs);
  const windowDays = windowOf(options.window);
  const pool = jobs > 1 ? openJobPool(jobs, storePlace(options, world)) : null;
  const stop = onStop();
  const progress = showProgress(world.stderr, world.now);
  const onProgress = progress.step;
  let read = 0;
  try {
    await withStore(options, world, "write", async (store) => {
      const worker = workerName();
      let told = world.now();
      while (!stop.asked()) {
        if (pool !== null) await readByJobs(store, pool, {stopped: stop.asked, onProgress});
        else read += await readWaiting(store, {worker, stopped: stop.asked, onProgress});
        if (stop.asked()) break;
        const {waiting, untold} = await store.waits();
        // While others still read, telling now would be telling twice; under a steady stream it is done once in a while.
        const isTime = untold > 0 && (waiting === 0 || world.now() - told > mostUntoldMs);
        if (isTime && (await store.holdTelling(worker))) {
          await tellAgain(store, {
            windowDays,
            onProgress,
            tell: pool === null ? undefined : (works, known) => tellByJobs(store, pool, works, {known, onProgress}),
          });
          await store.endTelling(worker);
          told = world.now();
        } else if (options.once === true && waiting + untold === 0) break;
        else await new Promise((resolve) => setTimeout(resolve, restMs));
      }
    });
  } finally {
    pool?.end();
    progress.end();
    stop.end();
  }
  world.stdout.write(jobs > 1 ? "no page waits\n" : `${count(read, "page")} read\n`);
  return exitCodes.ok;
}

/** Under another process of this program: reads the pages and tells the stories it names, and hands back what is to be written. It never writes. */
async function readForParent(options: WorkerCommand, world: World): Promise<ExitCode> {
  await withStore(options, world, "read", async (store) => {
    let busy: Promise<unknown> = Promise.resolve();
    process.on("message", (question: JobQuestion) => {
      busy = busy.then(async () => process.send!(await answer(store, question)));
      busy.catch((error: Error) => {
        world.stderr.write(`throughline: a reading process failed: ${error.message}\n`);
        process.exit(1);
      });
    });
    // A signal to the whole group is the parent's to answer.
    process.on("SIGTERM", () => undefined);
    process.on("SIGINT", () => undefined);
    await new Promise<void>((resolve) => process.once("disconnect", resolve));
    await busy.catch(() => undefined);
  });
  return exitCodes.ok;
}

async function answer(store: Store, question: JobQuestion): Promise<readonly (PackedReading | PackedTelling)[]> {
  if ("read" in question) return (await store.works(question.read)).map((work) => store.pack(readWork(work)));
  const known = question.known === null ? {} : {known: question.known};
  return tellWorks(store, question.tell as readonly TellWork[], known);
}
