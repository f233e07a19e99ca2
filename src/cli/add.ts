import {CaptureError} from "../capture/capture-error.js";
import {gatherCaptures} from "../capture/gather-captures.js";
import {countFiles} from "../capture/walk-folder.js";
import {type Added, addPages} from "../follow/add-pages.js";
import type {OnProgress} from "../follow/on-progress.js";
import {count} from "../view/count.js";
import {openJobPool} from "./job-pool.js";
import {onStop} from "./on-stop.js";
import {readRulings} from "./open-report.js";
import {readByJobs} from "./read-by-jobs.js";
import {showProgress} from "./show-progress.js";
import {tellByJobs} from "./tell-by-jobs.js";
import {type StoreOption, storePlace, withStore} from "./with-store.js";
import {jobsOf, windowOf, workerName} from "./worker-name.js";
import {CommandError, type ExitCode, exitCodes, type World} from "./world.js";

export type AddCommand = StoreOption & {
  readonly captured?: string;
  readonly rulings?: string;
  readonly jobs?: string;
  readonly window?: string;
  readonly json?: boolean;
};

/** `throughline add PATH...`: keeps the pages in a store, reads the new ones and brings the stories up to date. */
export async function addCommand(paths: readonly string[], options: AddCommand, world: World): Promise<ExitCode> {
  const jobs = jobsOf(options.jobs);
  const windowDays = windowOf(options.window);
  const rulings = options.rulings === undefined ? [] : await readRulings(options.rulings);
  const pool = jobs > 1 ? openJobPool(jobs, storePlace(options, world)) : null;
  const stop = onStop();
  const progress = showProgress(world.stderr, world.now);
  const files = world.stderr.isTTY === true ? await countFiles(paths) : undefined;
  const onProgress: OnProgress = (done, about, all) => progress.step(done, about, about === "pages" ? files : all);
  try {
    return await withStore(options, world, "write", async (store) => {
      if (rulings.length > 0) await store.keepRulings(rulings);
      const gathered = gatherCaptures(paths, {
        stdin: world.stdin,
        ...(options.captured === undefined ? {} : {captured: options.captured}),
      });
      const added = await addPages(store, gathered, {
        worker: workerName(),
        stopped: stop.asked,
        windowDays,
        onProgress,
        ...(pool === null
          ? {}
          : {
              read: (all) => readByJobs(all, pool, {stopped: stop.asked, onProgress}),
              tell: (works, known) => tellByJobs(store, pool, works, {known, onProgress}),
            }),
      });
      if (added.added >= 2000) await store.tidy();
      progress.end();
      tellAdded(added, options, stop.asked(), world);
      return added.rejected.length > 0 ? exitCodes.rejected : exitCodes.ok;
    });
  } catch (error) {
    if (error instanceof CaptureError) throw new CommandError(error.message, exitCodes.usage, {cause: error});
    throw error;
  } finally {
    pool?.end();
    progress.end();
    stop.end();
  }
}

function tellAdded(
  {added, known, rejected, telling}: Added,
  options: AddCommand,
  stopped: boolean,
  world: World,
): void {
  for (const {say} of rejected) world.stderr.write(`throughline: ${say}\n`);
  if (options.json === true) {
    const {told = 0, stories = null} = telling ?? {};
    world.stdout.write(
      `${JSON.stringify({added, known, rejected: rejected.map(({say}) => say), stories, told, stopped})}\n`,
    );
    return;
  }
  const parts = [`${count(added, "page")} added`];
  if (known > 0) parts.push(`${known} known already`);
  if (rejected.length > 0) parts.push(`${rejected.length} rejected`);
  if (telling) parts.push(`${count(telling.stories, "story")}, ${telling.told} told anew`);
  if (stopped) parts.push("stopped: run the same command again to go on");
  world.stdout.write(`${parts.join("; ")}\n`);
}
