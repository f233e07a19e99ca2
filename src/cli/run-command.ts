import {existsSync} from "node:fs";
import {Command, CommanderError} from "commander";
import {addReportCommands} from "./report-commands.js";
import {addStoreCommands} from "./store-commands.js";
import {addWebCommands} from "./web-commands.js";
import {CommandError, type ExitCode, exitCodes, type World} from "./world.js";

const examples = `
Examples:
  throughline read pages/                       the story of a folder of captures
  throughline read pages/ --json > report.json  everything as one JSON object
  throughline read page.html --captured 2025-07-22
  cat page.txt | throughline read -
  throughline explain cf0k3 pages/              why the report says so
  throughline verify report.json pages/         check every span

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but some input was not read whole.`;

/** Parses the words after `throughline`, runs the command and gives its exit code. Every failure is one plain sentence on stderr. */
export async function runCommand(words: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = exitCodes.ok;
  const program = buildProgram(world, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(withDefaultVerb(words, program), {from: "user"});
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    if (error instanceof CommandError) {
      world.stderr.write(`throughline: ${error.message}\n`);
      return error.code;
    }
    const trace = world.env["THROUGHLINE_DEBUG"] === undefined ? "" : `\n${(error as Error).stack}`;
    world.stderr.write(
      `throughline: something failed that should not have: ${(error as Error).message}; set THROUGHLINE_DEBUG=1 to see where${trace}\n`,
    );
    return exitCodes.failed;
  }
}

/** `throughline PATH...` means `throughline read PATH...`. */
function withDefaultVerb(words: readonly string[], program: Command): string[] {
  const first = words[0];
  if (first === undefined) return ["--help"];
  const known = program.commands.some((command) => command.name() === first || command.aliases().includes(first));
  if (known || first === "help" || (first.startsWith("-") && first !== "-")) return [...words];
  if (/^[a-z-]{2,}$/.test(first) && !existsSync(first))
    throw new CommandError(
      `there is no command "${first}", and no such file; \`throughline --help\` lists the commands`,
      exitCodes.usage,
    );
  return ["read", ...words];
}

export function buildProgram(world: World, done: (code: ExitCode) => void): Command {
  const program = new Command("throughline")
    .description(
      "Captured news pages in, the story out: origins, copies, dates, quotes, figures, conflicts, each with its exact sentence.",
    )
    .version(process.env["THROUGHLINE_VERSION"] ?? "development")
    .configureOutput({
      writeOut: (text) => void world.stdout.write(text),
      writeErr: (text) => void world.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, "throughline: ")),
    })
    .exitOverride()
    .addHelpText("after", examples);
  addReportCommands(program, world, done);
  addStoreCommands(program, world, done);
  addWebCommands(program, world, done);
  return program;
}
