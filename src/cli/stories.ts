import {earlierReport, storeReport} from "../follow/store-report.js";
import {newSince} from "../report/new-since.js";
import type {Report} from "../report/report.js";
import type {Store} from "../store/store.js";
import {count} from "../view/count.js";
import {storyView} from "../view/story-view.js";
import {newsLines} from "./news.js";
import {paintFor} from "./paint.js";
import {printStory, type Section, sections} from "./print-story.js";
import {pickStory} from "./read.js";
import {type StoreOption, withStore} from "./with-store.js";
import {CommandError, type ExitCode, exitCodes, type World} from "./world.js";
import {cutText} from "./wrap-text.js";

export type StoriesCommand = StoreOption & {readonly json?: boolean; readonly asOf?: string};

/** `throughline stories`: every story of the store, those with most origins first. */
export async function storiesCommand(options: StoriesCommand, world: World): Promise<ExitCode> {
  const stories = await withStore(options, world, "read", async (store) =>
    options.asOf === undefined ? store.stories() : (await earlierReport(store, {asOf: dayOf(options.asOf)})).stories,
  );
  if (options.json === true) {
    world.stdout.write(`${JSON.stringify(stories, null, 2)}\n`);
    return exitCodes.ok;
  }
  const paint = paintFor(world.stdout, world.env);
  world.stdout.write(`${count(stories.length, "story")}\n`);
  for (const story of stories) {
    const counts = `${count(story.origins, "origin")}, ${count(story.articles.length, "article")}`;
    world.stdout.write(
      `${paint.style("dim", story.id)}  ${cutText(story.headline.text, Math.max(30, paint.width - story.id.length - counts.length - 6))}  ${paint.style("dim", counts)}\n`,
    );
  }
  return exitCodes.ok;
}

/** `throughline story ID`: one story as one screen, by its id, an earlier id of it, or its number in the list. */
export async function storyCommand(
  wanted: string,
  options: StoriesCommand & {readonly only?: string},
  world: World,
): Promise<ExitCode> {
  const only = options.only === undefined ? undefined : sections.find((one): one is Section => one === options.only);
  if (options.only !== undefined && only === undefined)
    throw new CommandError(`--only takes ${sections.join(", ")}, not "${options.only}"`, exitCodes.usage);
  const report = await withStore(options, world, "read", (store) => oneStory(store, wanted, options.asOf));
  if (report === null)
    throw new CommandError(
      `there is no story ${wanted} in the store; \`throughline stories\` lists them`,
      exitCodes.usage,
    );
  const story = report.stories.length === 1 ? report.stories[0]! : pickStory(report, wanted);
  if (options.json === true) world.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else {
    const paint = paintFor(world.stdout, world.env);
    world.stdout.write(paint.text(printStory(storyView(report, story), paint, only)));
  }
  return exitCodes.ok;
}

async function oneStory(store: Store, wanted: string, asOf: string | undefined): Promise<Report | null> {
  if (asOf !== undefined) return earlierReport(store, {asOf: dayOf(asOf)});
  const id = /^\d+$/.test(wanted) ? (await store.stories())[Number(wanted) - 1]?.id : wanted;
  return id === undefined ? null : storeReport(store, id);
}

/** `throughline new`: what the stories say that they did not say when this reader last asked. */
export async function newCommand(
  options: StoreOption & {
    readonly reader: string;
    readonly since?: string;
    readonly keep?: boolean;
    readonly json?: boolean;
  },
  world: World,
): Promise<ExitCode> {
  const write = options.since === undefined && options.keep !== true;
  return withStore(options, world, write ? "change" : "read", async (store) => {
    const {number} = await store.telling();
    const now = (await storeReport(store))!;
    const cursor = await store.cursor(options.reader);
    const before =
      options.since !== undefined
        ? dayOf(options.since)
        : cursor === number
          ? now
          : await earlierReport(store, {telling: cursor});
    if (options.json === true) world.stdout.write(`${JSON.stringify(newSince(before, now), null, 2)}\n`);
    else {
      const paint = paintFor(world.stdout, world.env);
      world.stdout.write(paint.text(newsLines(before, now, paint)));
    }
    if (write) await store.moveCursor(options.reader, number);
    return exitCodes.ok;
  });
}

export function dayOf(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new CommandError(`"${text}" is no day; give one such as 2025-07-22`, exitCodes.usage);
  return text;
}
