import type {Command} from "commander";
import {examples} from "./examples.js";
import type {ExitCode, World} from "./world.js";

/** The commands that read pages or a saved report and show parts of it. Each loads its code when it runs. */
export function addReportCommands(program: Command, world: World, done: (code: ExitCode) => void): void {
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
    .addHelpText(
      "after",
      examples(
        "throughline read pages/",
        "throughline read pages/ --only conflicts",
        "throughline read tag-page.html --captured 2025-07-22",
        "throughline read pages/ --since report.json",
      ),
    )
    .action(async (paths: string[], options) =>
      done(await (await import("./read.js")).readCommand(paths, options, world)),
    );

  for (const list of ["timeline", "quotes", "figures", "conflicts"] as const)
    reading(program.command(list).argument("<path...>", "the pages, or a saved report"))
      .description(`print the ${list} of the story`)
      .addHelpText(
        "after",
        examples(`throughline ${list} samples`, `throughline ${list} report.json --format csv > ${list}.csv`),
      )
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
    .addHelpText(
      "after",
      examples(
        "throughline relation ARG CHL samples",
        "throughline relation ARG CHL samples --format csv > points.csv",
      ),
    )
    .option("--json", "print it as JSON")
    .option("--format <format>", "text, json, jsonl, md or csv", "text")
    .action(async (a: string, b: string, paths: string[], options) =>
      done(await (await import("./relation.js")).relationCommand(a, b, paths, options, world)),
    );

  reading(program.command("explain").argument("<id>").argument("<path...>", "the pages, or a saved report"))
    .description("say why: the evidence chain of any id of the report")
    .addHelpText(
      "after",
      examples("throughline explain c3de563c0btrhpj samples", "throughline explain a0d1mnl20fnncqr report.json"),
    )
    .option("--json", "print it as JSON")
    .action(async (id: string, paths: string[], options) =>
      done(await (await import("./explain.js")).explainCommand(id, paths, options, world)),
    );

  program
    .command("verify")
    .argument("<report>", "a saved report")
    .argument("<path...>", "the pages it was made from")
    .description("check every span of a saved report against the pages")
    .addHelpText(
      "after",
      examples("throughline read samples --json > report.json && throughline verify report.json samples"),
    )
    .option("--where", "tell where each headline and paragraph stands in the page's text and in the file's bytes")
    .action(async (report: string, paths: string[], options) =>
      done(await (await import("./verify.js")).verifyCommand(report, paths, options, world)),
    );

  program
    .command("schema")
    .description("print the report's JSON Schema")
    .addHelpText("after", examples("throughline schema > report.schema.json"))
    .action(async () => done((await import("./schema.js")).schemaCommand(world)));

  reading(
    program
      .command("diff")
      .argument("<a>")
      .argument("<b>")
      .argument("[path...]", "the collection; without it a and b are files"),
  )
    .description("what the second article has against the first, word by word, aligned by passage")
    .addHelpText(
      "after",
      examples(
        "throughline diff first.html second.html",
        "throughline diff condor-times.txt pacific-ledger.html samples --format html > diff.html",
      ),
    )
    .option("--json", "print it as JSON")
    .option("--format <format>", "text, html or json", "text")
    .action(async (a: string, b: string, paths: string[], options) =>
      done(await (await import("./diff.js")).diffCommand(a, b, paths, options, world)),
    );

  reading(
    program
      .command("trace")
      .argument("<query>", "a file, an address, or words")
      .argument("<path...>", "the collection"),
  )
    .description("who in the collection has these words, and who provably first")
    .addHelpText(
      "after",
      examples(
        'throughline trace "Thirteen people have died and 11 are still missing" samples',
        "throughline trace unknown.txt pages/",
      ),
    )
    .option("--json", "print it as JSON")
    .action(async (query: string, paths: string[], options) =>
      done(await (await import("./trace.js")).traceCommand(query, paths, options, world)),
    );

  reading(program.command("doubts").argument("<path...>", "the pages, or a saved report"))
    .description("the closest decisions first, to confirm or to rule otherwise")
    .addHelpText("after", examples("throughline doubts samples", "throughline doubts report.json --json"))
    .option("--json", "print them as JSON")
    .action(async (paths: string[], options) =>
      done(await (await import("./doubts.js")).doubtsCommand(paths, options, world)),
    );

  program
    .command("rule")
    .argument("<kind>", "merge, split, copy, not-copy, alias or owner")
    .argument("<words...>", "ids or names")
    .description("keep a human decision in a rulings file that --rulings replays")
    .addHelpText(
      "after",
      examples(
        "throughline rule not-copy ARTICLE ARTICLE",
        "throughline rule merge STORY STORY --rulings rulings.jsonl && throughline read pages/ --rulings rulings.jsonl",
      ),
    )
    .option("--rulings <file>", "where rulings are kept", "rulings.jsonl")
    .option("--by <name>", "who decided")
    .action(async (kind: string, words: string[], options) =>
      done(await (await import("./rule.js")).ruleCommand(kind, words, options, world)),
    );
}
