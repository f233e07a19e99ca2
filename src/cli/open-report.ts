import {readFile, stat} from "node:fs/promises";
import {CaptureError} from "../capture/capture-error.js";
import {gatherCaptures} from "../capture/gather-captures.js";
import {type ReadResult, readGathered} from "../follow/read-gathered.js";
import type {Report} from "../report/report.js";
import type {Ruling} from "../story/ruling.js";
import {isStore} from "./is-store.js";
import {showProgress} from "./show-progress.js";
import {CommandError, exitCodes, type World} from "./world.js";

export type ReadOptions = {readonly captured?: string; readonly rulings?: string};

/** Reads pages into a report; remarks of rejected input are already in it. */
export async function readPaths(paths: readonly string[], options: ReadOptions, world: World): Promise<ReadResult> {
  if (paths.length === 0)
    throw new CommandError("name at least one file or folder, or - for standard input", exitCodes.usage);
  const progress = showProgress(world.stderr, world.now);
  try {
    const gathered = gatherCaptures(paths, {
      stdin: world.stdin,
      ...(options.captured === undefined ? {} : {captured: options.captured}),
    });
    return await readGathered(gathered, {
      rulings: options.rulings === undefined ? [] : await readRulings(options.rulings),
      onProgress: progress.step,
    });
  } catch (error) {
    if (error instanceof CaptureError) throw new CommandError(error.message, exitCodes.usage, {cause: error});
    throw error;
  } finally {
    progress.end();
  }
}

/** A report from pages, or the saved report itself, or that of a store, when the one path given is one. Texts are known only for pages just read. */
export async function openReport(
  paths: readonly string[],
  options: ReadOptions,
  world: World,
): Promise<{readonly report: Report; readonly texts: ReadonlyMap<string, string> | null; readonly rejected: number}> {
  const saved = paths.length === 1 ? ((await savedReport(paths[0]!)) ?? (await reportOfStore(paths[0]!, world))) : null;
  return saved === null ? readPaths(paths, options, world) : {report: saved, texts: null, rejected: 0};
}

/** The report of a store as its last telling left it, or null when the path is something else. */
async function reportOfStore(path: string, world: World): Promise<Report | null> {
  if (!(await isStore(path))) return null;
  const {withStore} = await import("./with-store.js");
  const {storeReport} = await import("../follow/store-report.js");
  return withStore({store: path}, world, "read", (store) => storeReport(store));
}

/** The report in a file, or null when the file is something else. */
export async function savedReport(path: string): Promise<Report | null> {
  if (!path.endsWith(".json")) return null;
  const isFile = await stat(path).then(
    (info) => info.isFile(),
    () => false,
  );
  if (!isFile) return null;
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    throw new CommandError(`${path} is no saved report: it is not valid JSON`, exitCodes.failed, {cause: error});
  }
  const {reportSchema} = await import("../report/report.js");
  const checked = reportSchema.safeParse(value);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    const say = isReport(value)
      ? `is no report of this version: ${issue?.path.join(".") || "it"} ${issue?.message ?? "does not fit"}`
      : "is JSON, but no report that `throughline read --json` wrote";
    throw new CommandError(`${path} ${say}`);
  }
  return checked.data as Report;
}

function isReport(value: unknown): boolean {
  return typeof value === "object" && value !== null && "version" in value;
}

/** Rulings from a JSON Lines file, one a line, in order. */
export async function readRulings(path: string): Promise<Ruling[]> {
  const {rulingSchema} = await import("../story/ruling.js");
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw new CommandError(`the rulings file ${path} could not be read`, exitCodes.failed, {cause: error});
  }
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [rulingSchema.parse(JSON.parse(line)) as Ruling];
    } catch (error) {
      throw new CommandError(
        `line ${index + 1} of ${path} is no ruling; see \`throughline rule --help\``,
        exitCodes.failed,
        {cause: error},
      );
    }
  });
}
