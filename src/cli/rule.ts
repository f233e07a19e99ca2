import {appendFile} from "node:fs/promises";
import {type Ruling, rulingSchema} from "../story/ruling.js";
import {CommandError, type ExitCode, exitCodes, type World} from "./world.js";

export const rulingForms = `
Rulings:
  throughline rule merge STORY STORY...         these are one story
  throughline rule split STORY ARTICLE...       these articles are a story of their own
  throughline rule copy ARTICLE OF              this article is a copy of that one
  throughline rule not-copy ARTICLE ARTICLE...  these are no copies of each other
  throughline rule alias NAME IS                one name is another
  throughline rule owner OUTLET OWNER           who owns an outlet`;

/** `throughline rule KIND WORDS...`: appends a human decision to the rulings file; `--rulings` replays it on every read. */
export async function ruleCommand(
  kind: string,
  words: readonly string[],
  options: {readonly rulings: string; readonly by?: string},
  world: World,
): Promise<ExitCode> {
  const ruling = rulingOf(kind, words, options.by);
  const checked = rulingSchema.safeParse(ruling);
  if (ruling === null || !checked.success)
    throw new CommandError(`"rule ${[kind, ...words].join(" ")}" is no ruling${rulingForms}`, exitCodes.usage);
  try {
    await appendFile(options.rulings, JSON.stringify(checked.data) + "\n");
  } catch (error) {
    throw new CommandError(`the ruling could not be written to ${options.rulings}`, exitCodes.failed, {cause: error});
  }
  world.stdout.write(
    `kept in ${options.rulings}; \`read --rulings ${options.rulings}\` replays it, \`rulings ${options.rulings}\` puts it in a store\n`,
  );
  return exitCodes.ok;
}

function rulingOf(kind: string, words: readonly string[], by: string | undefined): Ruling | null {
  const who = by === undefined ? {} : {by};
  const [first = "", ...rest] = words;
  const second = rest[0] ?? "";
  switch (kind) {
    case "merge":
      return words.length < 2 ? null : {kind, stories: [...words], ...who};
    case "split":
      return words.length < 2 ? null : {kind, story: first, articles: rest, ...who};
    case "copy":
      return words.length !== 2 ? null : {kind, article: first, of: second, ...who};
    case "not-copy":
      return words.length < 2 ? null : {kind, articles: [...words], ...who};
    case "alias":
      return words.length !== 2 ? null : {kind, name: first, is: second, ...who};
    case "owner":
      return words.length !== 2 ? null : {kind, outlet: first, owner: second, ...who};
    default:
      return null;
  }
}
