import {Command, CommanderError} from "commander";
import {CommandError, type ExitCode, exitCodes, type World} from "./world.js";

const examples = `
Examples:
  throughline read pages/                       the story of a folder of captures
  throughline read pages/ --json > report.json  everything as one JSON object
  throughline read page.html --captured 2025-07-22
  cat page.txt | throughline read -
  throughline explain cf0k3 pages/              why the report says so
  throughline verify report.json pages/         check every span

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but some input was rejected.`;

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
  return known || first === "help" || (first.startsWith("-") && first !== "-") ? [...words] : ["read", ...words];
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
  const reading = (command: Command) =>
    command
      .option("--captured <date>", "day or instant at which the pages were captured, such as 2025-07-22")
      .option("--rulings <file>", "human decisions to replay, one JSON object a line");

  reading(program.command("read").argument("<path...>", "files, folders, or - for standard input"))
    .description("read captured pages and print the story, or the report in a pipe")
    .option("--json", "print the report as one JSON object")
    .option("--format <format>", "text, json, jsonl, md or csv")
    .option("--story <n>", "only this story, by number or id")
    .option("--only <list>", "timeline, quotes, figures, conflicts, families or articles")
    .option("--since <day|report>", "only what is new since a day or a saved report, copies folded")
    .action(async (paths: string[], options) =>
      done(await (await import("./read.js")).readCommand(paths, options, world)),
    );

  for (const list of ["timeline", "quotes", "figures", "conflicts"] as const)
    reading(program.command(list).argument("<path...>", "the pages, or a saved report"))
      .description(`print the ${list} of the story`)
      .option("--json", "print the list as JSON")
      .option("--format <format>", "text, json, jsonl, md or csv", "text")
      .option("--story <n>", "only this story, by number or id")
      .action(async (paths: string[], options) =>
        done(await (await import("./read.js")).readCommand(paths, {...options, only: list}, world)),
      );

  reading(
    program.command("relation").argument("<a>", "country, ISO 3166 alpha-3").argument("<b>").argument("<path...>"),
  )
    .description("how two countries dealt with each other: the ledger of every dated point")
    .option("--json", "print it as JSON")
    .option("--format <format>", "text, json, jsonl, md or csv", "text")
    .action(async (a: string, b: string, paths: string[], options) =>
      done(await (await import("./relation.js")).relationCommand(a, b, paths, options, world)),
    );

  reading(program.command("explain").argument("<id>").argument("<path...>", "the pages, or a saved report"))
    .description("say why: the evidence chain of any id of the report")
    .option("--json", "print it as JSON")
    .action(async (id: string, paths: string[], options) =>
      done(await (await import("./explain.js")).explainCommand(id, paths, options, world)),
    );

  program
    .command("verify")
    .argument("<report>", "a saved report")
    .argument("<path...>", "the pages it was made from")
    .description("check every span of a saved report against the pages")
    .action(async (report: string, paths: string[]) =>
      done(await (await import("./verify.js")).verifyCommand(report, paths, world)),
    );

  program
    .command("schema")
    .description("print the report's JSON Schema")
    .action(async () => done((await import("./schema.js")).schemaCommand(world)));
  return program;
}
