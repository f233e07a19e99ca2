import type {Command} from "commander";
import {examples} from "./examples.js";
import type {ExitCode, World} from "./world.js";

/** The commands that open the report to browsers, tools and other programs. Each loads its code when it runs. */
export function addWebCommands(program: Command, world: World, done: (code: ExitCode) => void): void {
  const reading = (command: Command) =>
    command
      .option("--store <store>", "file or postgres:// address, when no path is named; throughline.db if not given")
      .option("--captured <date>", "day or instant at which the pages were captured, such as 2025-07-22")
      .option(
        "--rulings <file>",
        "human decisions to replay, one JSON object a line; rulings made on a page are added to it",
      );

  reading(program.command("serve").argument("[path...]", "the pages, or a saved report; none for a store"))
    .description("serve the stories as web pages on this machine")
    .option("--port <n>", "port, 0 for any free one", "8321")
    .option("--host <host>", "address to listen on; beyond loopback rulings need a token", "127.0.0.1")
    .option("--token <token>", "the token that rulings need; random when not given")
    .addHelpText(
      "after",
      examples(
        "throughline serve samples",
        "throughline serve --store follow.db",
        "throughline serve pages/ --port 0 --rulings rulings.jsonl",
      ),
    )
    .action(async (paths: string[], options) =>
      done(await (await import("./serve.js")).serveCommand(paths, options, world)),
    );

  reading(program.command("export").argument("[path...]", "the pages, or a saved report; none for a store"))
    .description("write one story as a file: dossier, calendar, graph, Parquet and others")
    .option(
      "--as <kind>",
      "dossier.html, dossier.md, calendar.ics, families.graphml, events.csv ... or all",
      "dossier.html",
    )
    .option("--out <folder>", "write into this folder instead of standard output")
    .option("--story <n>", "which story, by number or id", "1")
    .addHelpText(
      "after",
      examples(
        "throughline export samples > story.html",
        "throughline export pages/ --as calendar.ics > story.ics",
        "throughline export pages/ --as all --out take-away/",
      ),
    )
    .action(async (paths: string[], options) =>
      done(await (await import("./export.js")).exportCommand(paths, options, world)),
    );

  reading(program.command("mcp").argument("[path...]", "the pages, or a saved report; none for a store"))
    .description("serve the report as read-only tools over standard input and output (Model Context Protocol)")
    .addHelpText("after", examples("throughline mcp pages/", "throughline mcp report.json"))
    .action(async (paths: string[], options) =>
      done(await (await import("./mcp.js")).mcpCommand(paths, options, world)),
    );
}
