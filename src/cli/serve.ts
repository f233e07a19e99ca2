import {openPathSource, openSavedSource} from "../server/path-source.js";
import type {ReportSource} from "../server/report-source.js";
import {type Served, serveReports} from "../server/serve.js";
import {savedReport} from "./open-report.js";
import {showProgress} from "./show-progress.js";
import {CommandError, type ExitCode, exitCodes, type World} from "./world.js";

export type ServeCommand = {
  readonly port?: string;
  readonly host?: string;
  readonly captured?: string;
  readonly rulings?: string;
  readonly token?: string;
};

/** `throughline serve PATH...`: reads the pages and serves them as web pages until it is stopped; SIGHUP reads them again. */
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

/** Pages, or a saved report, as what the reader and the tools read from. */
export async function openSource(
  paths: readonly string[],
  options: {readonly captured?: string; readonly rulings?: string},
  world: World,
): Promise<ReportSource> {
  if (paths.length === 0) throw new CommandError("name the pages: files, folders, or a saved report", exitCodes.usage);
  const saved = paths.length === 1 ? await savedReport(paths[0]!) : null;
  if (saved !== null) return openSavedSource(saved, paths[0]!);
  const progress = showProgress(world.stderr, world.now);
  try {
    return await openPathSource(paths, {...options, onProgress: (done, about) => progress.step(done, about)});
  } finally {
    progress.end();
  }
}
