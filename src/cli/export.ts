import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {exportNames, writeExport} from "../server/answer/exports.js";
import {keepDesks} from "../server/desk.js";
import {pickStory} from "./read.js";
import {openSource} from "./serve.js";
import {CommandError, type ExitCode, exitCodes, type World} from "./world.js";

export type ExportCommand = {
  readonly as?: string;
  readonly out?: string;
  readonly story?: string;
  readonly captured?: string;
  readonly rulings?: string;
  readonly store?: string;
};

/** The short names that `--as` takes: "dossier.html", "calendar.ics", "events.parquet" ... and "all". */
export const exportKinds: readonly string[] = exportNames.map(({file}) => file.replace("export-", ""));

/** `throughline export PATH...`: one story as a file to keep, print, mail or load elsewhere. To standard output, or into a folder with `--out`. */
export async function exportCommand(paths: readonly string[], options: ExportCommand, world: World): Promise<ExitCode> {
  const as = options.as ?? "dossier.html";
  const wanted = as === "all" ? exportKinds : [as];
  const unknown = wanted.find((kind) => !exportKinds.includes(kind));
  if (unknown !== undefined)
    throw new CommandError(`--as takes ${exportKinds.join(", ")} or all, not "${unknown}"`, exitCodes.usage);
  if (wanted.length > 1 && options.out === undefined)
    throw new CommandError("name a folder with --out for all exports", exitCodes.usage);
  const source = await openSource(paths, options, world);
  const desk = await keepDesks(source)(null);
  if (desk.report.stories.length === 0)
    throw new CommandError(
      "there is no story: no article was found on these pages; `throughline read` says why for each page",
    );
  const story = pickStory(desk.report, options.story ?? "1");
  for (const kind of wanted) {
    const made = await writeExport(kind === "dossier.html" ? kind : `export-${kind}`, desk, story);
    if (made === null) continue;
    if (options.out === undefined) {
      world.stdout.write(made.body as string);
      continue;
    }
    const file = join(options.out, made.name);
    try {
      await mkdir(options.out, {recursive: true});
      await writeFile(file, made.body);
    } catch (error) {
      throw new CommandError(`${file} could not be written (${(error as Error).message})`, exitCodes.failed, {
        cause: error,
      });
    }
    world.stdout.write(`${file}\n`);
  }
  return exitCodes.ok;
}
