import {readWaiting} from "../follow/read-waiting.js";
import {readingVersion} from "../follow/read-work.js";
import {tellAgain} from "../follow/tell-again.js";
import type {Store} from "../store/store.js";
import {count} from "../view/count.js";
import {openJobPool} from "./job-pool.js";
import {readRulings} from "./open-report.js";
import {readByJobs} from "./read-by-jobs.js";
import {showProgress} from "./show-progress.js";
import {dayOf} from "./stories.js";
import {tellByJobs} from "./tell-by-jobs.js";
import {type StoreOption, storePlace, withStore} from "./with-store.js";
import {jobsOf, workerName} from "./worker-name.js";
import {CommandError, type ExitCode, exitCodes, type World} from "./world.js";

/** `throughline status`: what the store holds and what waits. */
export async function statusCommand(options: StoreOption & {readonly json?: boolean}, world: World): Promise<ExitCode> {
  const {status, asides} = await withStore(options, world, "read", async (store) => ({
    status: await store.status(),
    asides: (await store.pages()).filter(({state}) => state === "aside"),
  }));
  if (options.json === true) {
    world.stdout.write(`${JSON.stringify({...status, asides: asides.map(({why}) => why)}, null, 2)}\n`);
    return exitCodes.ok;
  }
  const {pages, captures, captureBytes, articles, families, stories, findings, rulings} = status;
  const lines = [
    `store      ${status.where}, version ${status.version}`,
    `pages      ${pages.read} read, ${pages.waiting} waiting, ${pages.aside} set aside, ${pages.untold} not yet in a story`,
    `captures   ${captures}, ${(captureBytes / 1e6).toFixed(1)} MB as received`,
    `articles   ${articles} in ${count(families, "family")} and ${count(stories, "story")}, with ${count(findings, "finding")}`,
    `rulings    ${rulings}`,
    `telling    number ${status.telling}`,
  ];
  for (const [version, n] of status.madeBy)
    if (version !== readingVersion)
      lines.push(`${count(n, "page")} read by another version (${version}); \`throughline rebuild\` reads them again`);
  for (const {why} of asides.slice(0, 20)) lines.push(`set aside: ${why}`);
  world.stdout.write(`${lines.join("\n")}\n`);
  return exitCodes.ok;
}

/** `throughline rebuild`: reads pages again from their captures and tells all stories anew. */
export async function rebuildCommand(
  options: StoreOption & {readonly since?: string; readonly jobs?: string},
  world: World,
): Promise<ExitCode> {
  const since = options.since === undefined ? 0 : Date.parse(dayOf(options.since));
  const jobs = jobsOf(options.jobs);
  const pool = jobs > 1 ? openJobPool(jobs, storePlace(options, world)) : null;
  const progress = showProgress(world.stderr, world.now);
  const onProgress = progress.step;
  return withStore(options, world, "change", async (store) => {
    const pages = await store.unread(since);
    const stopped = () => false;
    if (pool !== null) await readByJobs(store, pool, {stopped, onProgress});
    else await readWaiting(store, {worker: workerName(), stopped, onProgress});
    const {stories} = await tellAgain(store, {
      onProgress,
      which: "all",
      tell: pool === null ? undefined : (works, known) => tellByJobs(store, pool, works, {known, onProgress}),
    }).finally(() => pool?.end());
    await store.tidy();
    progress.end();
    world.stdout.write(`${count(pages, "page")} read again; ${count(stories, "story")} told\n`);
    return exitCodes.ok;
  });
}

/** `throughline backup FILE`: a whole copy of the store, also while another process writes to it. */
export async function backupCommand(file: string, options: StoreOption, world: World): Promise<ExitCode> {
  await withStore(options, world, "read", (store) => store.backup(file));
  world.stdout.write(`${storePlace(options, world)} copied to ${file}; it opens like any store\n`);
  return exitCodes.ok;
}

/** `throughline doctor`: brings the store up to date and looks for faults. */
export async function doctorCommand(options: StoreOption, world: World): Promise<ExitCode> {
  const faults = await withStore(options, world, "change", (store) => store.check());
  for (const fault of faults) world.stdout.write(`${fault}\n`);
  world.stdout.write(faults.length === 0 ? "no fault found\n" : `${count(faults.length, "fault")} found\n`);
  return faults.length === 0 ? exitCodes.ok : exitCodes.failed;
}

/** `throughline forget PAGE`: a page, its capture and all that was read from it are gone; the stories are told without it. */
export async function forgetCommand(page: string, options: StoreOption, world: World): Promise<ExitCode> {
  return withStore(options, world, "change", async (store) => {
    const gone = await store.forget(page);
    if (gone.length === 0)
      throw new CommandError(`there is no page ${page} in the store; name it by its id or its name`, exitCodes.usage);
    await tellAgain(store);
    world.stdout.write(`${count(gone.length, "page")} forgotten: ${gone.join(" ")}\n`);
    return exitCodes.ok;
  });
}

/** `throughline rulings [FILE]`: prints the human decisions that a store keeps, or takes those of a file in and tells the stories anew. */
export async function rulingsCommand(file: string | undefined, options: StoreOption, world: World): Promise<ExitCode> {
  if (file === undefined) {
    const rulings = await withStore(options, world, "read", (store: Store) => store.rulings());
    world.stdout.write(rulings.map((ruling) => `${JSON.stringify(ruling)}\n`).join(""));
    return exitCodes.ok;
  }
  const rulings = await readRulings(file);
  return withStore(options, world, "change", async (store) => {
    await store.keepRulings(rulings);
    const {told, stories} = await tellAgain(store);
    world.stdout.write(`${count(rulings.length, "ruling")} kept; ${count(stories, "story")}, ${told} told anew\n`);
    return exitCodes.ok;
  });
}

/** `throughline store distribute`: parts a PostgreSQL store among the machines of a Citus cluster. */
export async function storeCommand(what: string, options: StoreOption, world: World): Promise<ExitCode> {
  if (what !== "distribute")
    throw new CommandError(`\`throughline store\` knows distribute, not "${what}"`, exitCodes.usage);
  const parted = await withStore(options, world, "change", (store) => store.distribute());
  world.stdout.write(parted.length === 0 ? "every table was parted already\n" : `parted: ${parted.join(", ")}\n`);
  return exitCodes.ok;
}
