import {existsSync} from "node:fs";
import {CaptureError} from "../capture/capture-error.js";
import {type Served, serveReports} from "../server/serve.js";
import {openPathSource, openSavedSource} from "../server/source/path-source.js";
import type {ReportSource} from "../server/source/report-source.js";
import {StoreError} from "../store/store-error.js";
import {savedReport} from "./open-report.js";
import {showProgress} from "./show-progress.js";
import {type StoreOption, storePlace} from "./with-store.js";
import {CommandError, type ExitCode, exitCodes, type World} from "./world.js";

export type ServeCommand = {
  readonly port?: string;
  readonly host?: string;
  readonly captured?: string;
  readonly rulings?: string;
  readonly token?: string;
  readonly store?: string;
};

/** `throughline serve [PATH...]`: reads the pages, or opens a store, and serves them as web pages until it is stopped; SIGHUP reads them again. */
export async function serveCommand(paths: readonly string[], options: ServeCommand, world: World): Promise<ExitCode> {
  const port = options.port === undefined ? 8321 : Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CommandError(`--port takes a number from 0 to 65535, not "${options.port}"`, exitCodes.usage);
  const source = await openSource(paths, options, world);
  let served: Served;
  try {
    served = await serveReports({
      source,
      port,
      version: process.env["THROUGHLINE_VERSION"] ?? "development",
      ...(options.host === undefined ? {} : {host: options.host}),
      ...(options.token === undefined ? {} : {token: options.token}),
      onError: (error) => world.stderr.write(`throughline: a page failed: ${(error as Error).message}\n`),
    });
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    const why =
      code === "EADDRINUSE"
        ? `port ${port} is in use; name another with --port, or --port 0 for any`
        : code === "EADDRNOTAVAIL" || code === "ENOTFOUND"
          ? `${options.host} is no address of this machine`
          : message;
    throw new CommandError(`the reader could not start: ${why}`, exitCodes.failed, {cause: error});
  }
  world.stdout.write(`Open ${served.url} in a browser. Stop with Ctrl-C.\n`);
  if (!served.loopback) {
    world.stdout.write("Everybody who can reach this machine can read these pages.\n");
    if (source.rule) world.stdout.write(`A ruling on a page needs this token: ${served.token}\n`);
  }
  const again = () => {
    source.reload?.().then(
      () => world.stderr.write("throughline: the pages were read again\n"),
      (error: Error) =>
        world.stderr.write(`throughline: reading again failed (${error.message}); the old report is kept\n`),
    );
  };
  process.on("SIGHUP", again);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  process.off("SIGHUP", again);
  await served.close();
  return exitCodes.ok;
}

/** Pages, a saved report, or a store (when no path is named), as what the reader and the tools read from. */
export async function openSource(
  paths: readonly string[],
  options: {readonly captured?: string; readonly rulings?: string; readonly store?: string},
  world: World,
): Promise<ReportSource> {
  if (paths.length === 0) return openStored(options, world);
  if (options.store !== undefined)
    throw new CommandError(
      "name pages or a store, not both; `throughline add` puts pages into a store",
      exitCodes.usage,
    );
  for (const path of paths)
    if (path !== "-" && !existsSync(path))
      throw new CommandError(`${path}: there is no such file or folder`, exitCodes.usage);
  const saved = paths.length === 1 ? await savedReport(paths[0]!) : null;
  if (saved !== null) return openSavedSource(saved, paths[0]!);
  const progress = showProgress(world.stderr, world.now);
  try {
    return await openPathSource(paths, {...options, onProgress: progress.step});
  } catch (error) {
    if (error instanceof CaptureError) throw new CommandError(error.message, exitCodes.usage, {cause: error});
    throw error;
  } finally {
    progress.end();
  }
}

/** The store stays open until the process ends. It must be there: only `throughline add` makes one. */
async function openStored(options: StoreOption, world: World): Promise<ReportSource> {
  const {openStore} = await import("../store/open-store.js");
  const {openStoreSource} = await import("../server/source/store-source.js");
  const where = storePlace(options, world);
  try {
    return openStoreSource(await openStore(where, "change"), true);
  } catch (error) {
    if (error instanceof StoreError)
      throw new CommandError(
        `${error.message}; or name the pages: files, folders, or a saved report`,
        exitCodes.failed,
        {cause: error},
      );
    throw error;
  }
}
