import {articleKinds} from "../article/article.js";
import type {SearchHit, SearchQuery} from "../store/store.js";
import {count} from "../view/count.js";
import {paintFor} from "./paint.js";
import {dayOf} from "./stories.js";
import {type StoreOption, withStore} from "./with-store.js";
import {CommandError, type ExitCode, exitCodes, type World} from "./world.js";
import {cutText} from "./wrap-text.js";

export type SearchCommand = StoreOption & {
  readonly outlet?: string;
  readonly agency?: string;
  readonly tag?: string;
  readonly language?: string;
  readonly kind?: string;
  readonly from?: string;
  readonly to?: string;
  readonly most?: string;
  readonly json?: boolean;
};

/** `throughline search WORDS`: articles that hold all the words, best first; words in quotation marks must stand together. */
export async function searchCommand(words: readonly string[], options: SearchCommand, world: World): Promise<ExitCode> {
  const query = queryOf(words.map((word) => (word.includes(" ") ? `"${word}"` : word)).join(" "), options);
  const hits = await withStore(options, world, "read", (store) => store.search(query));
  return printHits(hits, options, world);
}

/** `throughline tag TAG`: the latest articles that carry the tag, then those that have its words; copies folded. */
export async function tagCommand(tag: string, options: SearchCommand, world: World): Promise<ExitCode> {
  const hits = await withStore(options, world, "read", async (store) => {
    const carrying = await store.search(queryOf("", {...options, tag: tag.replace(/^#/, "")}));
    const naming = await store.search(queryOf(`"${tag.replace(/^#/, "")}"`, options));
    const seen = new Set(carrying.map(({article}) => article));
    return [...carrying, ...naming.filter(({article}) => !seen.has(article))].sort(
      (a, b) => compare(b.published ?? "", a.published ?? "") || compare(a.article, b.article),
    );
  });
  return printHits(hits, options, world);
}

function queryOf(words: string, options: SearchCommand): SearchQuery {
  const most = options.most === undefined ? 50 : Number(options.most);
  if (!Number.isInteger(most) || most < 1 || most > 1000)
    throw new CommandError(`--most takes a number from 1 to 1000, not "${options.most}"`, exitCodes.usage);
  const {kind} = options;
  if (kind !== undefined && !articleKinds.some((known) => known === kind))
    throw new CommandError(`--kind takes ${articleKinds.join(", ")}, not "${kind}"`, exitCodes.usage);
  const {outlet, agency, tag, language, from, to} = options;
  return {
    words,
    most,
    ...(outlet === undefined ? {} : {outlet}),
    ...(agency === undefined ? {} : {agency}),
    ...(tag === undefined ? {} : {tag}),
    ...(language === undefined ? {} : {language}),
    ...(kind === undefined ? {} : {kind}),
    ...(from === undefined ? {} : {from: dayOf(from)}),
    ...(to === undefined ? {} : {to: dayOf(to)}),
  };
}

/** Hits, one a line; copies of one family are folded under the first of them. */
function printHits(hits: readonly SearchHit[], {json}: SearchCommand, world: World): ExitCode {
  if (json === true) {
    world.stdout.write(`${JSON.stringify(hits, null, 2)}\n`);
    return exitCodes.ok;
  }
  const paint = paintFor(world.stdout, world.env);
  const copies = new Map<string, SearchHit[]>();
  for (const hit of hits) {
    const key = hit.family ?? hit.article;
    copies.set(key, [...(copies.get(key) ?? []), hit]);
  }
  world.stdout.write(`${count(hits.length, "article")}, ${count(copies.size, "origin")}\n`);
  for (const [first, ...rest] of copies.values()) {
    const {published, outlet, headline, story, article} = first!;
    const more = rest.length === 0 ? "" : `  and ${rest.length} in the same words`;
    const head = `${(published ?? "undated").slice(0, 10).padEnd(10)}  ${outlet ?? "outlet unknown"}`;
    world.stdout.write(
      `${head}${paint.style("dim", more)}\n  ${cutText(headline || "(no headline)", paint.width - 4)}\n`,
    );
    world.stdout.write(`  ${paint.style("dim", `article ${article}${story === null ? "" : `  story ${story}`}`)}\n`);
  }
  return exitCodes.ok;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
