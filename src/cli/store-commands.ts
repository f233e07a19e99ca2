import type {Command} from "commander";
import {examples} from "./examples.js";
import type {ExitCode, World} from "./world.js";

/** The commands over a store, which keeps pages and follows their stories. Each loads its code when it runs. */
export function addStoreCommands(program: Command, world: World, done: (code: ExitCode) => void): void {
  const onStore = (command: Command) =>
    command.option(
      "--store <store>",
      "file or postgres:// address; throughline.db, or THROUGHLINE_STORE, if not given",
    );
  const tend = () => import("./tend-store.js");
  const stories = () => import("./stories.js");
  const search = () => import("./search.js");

  onStore(program.command("add").argument("<path...>", "files, folders, or - for standard input"))
    .description("keep captured pages in a store and bring its stories up to date")
    .option("--captured <date>", "day or instant at which the pages were captured, such as 2025-07-22")
    .option("--rulings <file>", "human decisions to keep in the store, one JSON object a line")
    .option(
      "--window <days>",
      "look anew only at pages captured in so many days, and at the stories that reach into them",
    )
    .option("--jobs <n>", "read with so many processes", "1")
    .option("--json", "print the counts as one JSON object")
    .addHelpText("after", examples("throughline add monday/", "throughline add tuesday/ && throughline new"))
    .action(async (paths: string[], options) =>
      done(await (await import("./add.js")).addCommand(paths, options, world)),
    );

  onStore(program.command("stories"))
    .description("list the stories of a store, those with most origins first")
    .addHelpText("after", examples("throughline stories", "throughline stories --as-of 2025-07-22"))
    .option("--as-of <day>", "with the pages that had been captured by then")
    .option("--json", "print them as JSON")
    .action(async (options) => done(await (await stories()).storiesCommand(options, world)));

  onStore(program.command("story").argument("<id>", "id, earlier id, or number in the list"))
    .description("print one story of a store")
    .addHelpText("after", examples("throughline story 1", "throughline story 1 --only conflicts"))
    .option("--as-of <day>", "with the pages that had been captured by then")
    .option("--only <list>", "families, conflicts, timeline, quotes or figures")
    .option("--json", "print its report as JSON")
    .action(async (id: string, options) => done(await (await stories()).storyCommand(id, options, world)));

  onStore(program.command("new"))
    .description("print what the stories say that they did not when this reader last asked")
    .addHelpText("after", examples("throughline new", "throughline new --since 2025-07-22 --keep"))
    .option("--reader <name>", "whose cursor", "me")
    .option("--since <day>", "instead: what was published after a day")
    .option("--keep", "leave the cursor where it is")
    .option("--json", "print it as JSON")
    .action(async (options) => done(await (await stories()).newCommand(options, world)));

  const filters = (command: Command) =>
    onStore(command)
      .option("--outlet <name>", "printed by this outlet")
      .option("--agency <name>", "credited to this agency")
      .option("--language <code>", "in this language")
      .option("--kind <kind>", "article, live-entry, teaser, stub or gallery")
      .option("--from <day>", "published on this day or later")
      .option("--to <day>", "published on this day or earlier")
      .option("--most <n>", "so many hits at most", "50")
      .option("--json", "print them as JSON");
  filters(program.command("search").argument("<words...>"))
    .description("articles of a store that hold all the words; words in quotation marks must stand together")
    .addHelpText(
      "after",
      examples("throughline search ambassador summoned", "throughline search 'rail tunnel' --from 2023-05-01"),
    )
    .option("--tag <tag>", "carrying this tag")
    .action(async (words: string[], options) => done(await (await search()).searchCommand(words, options, world)));
  filters(program.command("tag").argument("<tag>"))
    .description("the latest articles of a store with a tag or its words, copies folded")
    .addHelpText("after", examples("throughline tag Politics"))
    .action(async (tag: string, options) => done(await (await search()).tagCommand(tag, options, world)));

  onStore(program.command("status"))
    .description("what a store holds and what waits in it")
    .option("--json", "print it as JSON")
    .action(async (options) => done(await (await tend()).statusCommand(options, world)));

  onStore(program.command("worker"))
    .description("read waiting pages of a store and tell its stories, until stopped")
    .option("--jobs <n>", "read with so many processes", "1")
    .option(
      "--window <days>",
      "look anew only at pages captured in so many days, and at the stories that reach into them",
    )
    .option("--once", "end when nothing is left to do")
    .action(async (options) => done(await (await import("./worker.js")).workerCommand(options, world)));

  onStore(program.command("rulings").argument("[file]", "rulings to keep, one JSON object a line"))
    .description("print the human decisions of a store, or keep those of a file in it")
    .action(async (file: string | undefined, options) =>
      done(await (await tend()).rulingsCommand(file, options, world)),
    );

  onStore(program.command("rebuild"))
    .description("read the pages of a store again from their captures and tell its stories anew")
    .option("--since <day>", "only pages added since")
    .option("--jobs <n>", "read with so many processes", "1")
    .action(async (options) => done(await (await tend()).rebuildCommand(options, world)));

  onStore(program.command("backup").argument("<file>", "a new file"))
    .description("copy a store into one file, also while another process writes")
    .action(async (file: string, options) => done(await (await tend()).backupCommand(file, options, world)));

  onStore(program.command("doctor"))
    .description("bring a store up to date and look for faults in it")
    .action(async (options) => done(await (await tend()).doctorCommand(options, world)));

  onStore(program.command("forget").argument("<page>", "id or name"))
    .description("remove a page, its capture and everything read from it")
    .action(async (page: string, options) => done(await (await tend()).forgetCommand(page, options, world)));

  onStore(program.command("store").argument("<what>", "distribute"))
    .description("part a PostgreSQL store among the machines of a Citus cluster")
    .action(async (what: string, options) => done(await (await tend()).storeCommand(what, options, world)));
}
