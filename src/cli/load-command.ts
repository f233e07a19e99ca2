import {existsSync, readFileSync, writeFileSync} from "node:fs";
import Module from "node:module";
import {dirname, join} from "node:path";
import {constants, Script} from "node:vm";
import type * as Command from "./run-command.js";

/**
 * Loads the part with all commands from beside the launcher, with the code that the build compiled and kept in `command.cache`: a
 * quarter of the time of a short run is compiling. A cache of another Node version is refused by V8 and the part is compiled as ever.
 */
export function loadCommand(folder: string): typeof Command {
  const file = join(folder, "command.cjs");
  const cacheFile = join(folder, "command.cache");
  const cachedData = existsSync(cacheFile) ? readFileSync(cacheFile) : undefined;
  const script = new Script(Module.wrap(readFileSync(file, "utf8")), {
    filename: file,
    ...(cachedData === undefined ? {} : {cachedData}),
    ...(constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER === undefined
      ? {}
      : {importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER}),
  });
  const loaded = {exports: {} as typeof Command};
  script.runInThisContext()(loaded.exports, Module.createRequire(file), loaded, file, dirname(file));
  // The build runs the command once with this set, so that the cache holds what a run really compiles.
  if (process.env["THROUGHLINE_KEEP_COMPILED"])
    process.on("exit", () => writeFileSync(cacheFile, script.createCachedData()));
  return loaded.exports;
}
