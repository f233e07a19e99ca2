import {newSince} from "../report/new-since.js";
import type {Report} from "../report/report.js";
import {tellsOfLoss} from "../text/remark.js";
import {count} from "../view/count.js";
import {type ListName, listNames, listRows} from "../view/list-rows.js";
import {storyView} from "../view/story-view.js";
import {writeCsv, writeMarkdown} from "../view/write-table.js";
import {newsLines, sinceOf} from "./news.js";
import {openReport, type ReadOptions} from "./open-report.js";
import {type Paint, paintFor} from "./paint.js";
import {printStory, type Section, sections} from "./print-story.js";
import {CommandError, type ExitCode, exitCodes, type World} from "./world.js";

export const formats = ["text", "json", "jsonl", "md", "csv"] as const;
export type Format = (typeof formats)[number];

export type ReadCommand = ReadOptions & {
  readonly json?: boolean;
  readonly format?: string;
  readonly story?: string;
  readonly only?: string;
  readonly since?: string;
};

/** `throughline read PATH...`: the report as JSON in a pipe, one screen a story on a terminal. */
export async function readCommand(paths: readonly string[], options: ReadCommand, world: World): Promise<ExitCode> {
  const format = formatOf(options, world);
  const only = onlyOf(options.only);
  const since = options.since === undefined ? undefined : await sinceOf(options.since);
  const {report, rejected} = await openReport(paths, options, world);
  if (since !== undefined) {
    if (format === "text") {
      const paint = paintFor(world.stdout, world.env);
      world.stdout.write(paint.text(newsLines(since, report, paint)));
    } else world.stdout.write(JSON.stringify(newSince(since, report), null, 2) + "\n");
    return rejected > 0 ? exitCodes.rejected : exitCodes.ok;
  }
  const story = options.story === undefined ? undefined : pickStory(report, options.story);
  if (format === "text") {
    const paint = paintFor(world.stdout, world.env);
    if (only === "articles") world.stdout.write(writeMarkdown(listRows(report, "articles", story?.id)));
    else
      world.stdout.write(
        reportText(report, paint, {paths, ...(story ? {story: story.id} : {}), ...(only ? {only} : {})}),
      );
  } else world.stdout.write(writeReport(report, format, only, story?.id));
  if (format !== "text")
    for (const remark of report.remarks.filter(tellsOfLoss))
      world.stderr.write(`throughline: ${remarkText(report, remark)}\n`);
  return rejected > 0 ? exitCodes.rejected : exitCodes.ok;
}

function formatOf(options: ReadCommand, world: World): Format {
  if (options.json === true) return "json";
  if (options.format === undefined)
    return world.stdout.isTTY === true || options.only !== undefined || options.since !== undefined ? "text" : "json";
  const format = formats.find((one) => one === options.format);
  if (!format) throw new CommandError(`--format takes ${formats.join(", ")}, not "${options.format}"`, exitCodes.usage);
  return format;
}

function onlyOf(only: string | undefined): ListName | undefined {
  if (only === undefined) return undefined;
  const list = listNames.find((name) => name === only);
  if (!list) throw new CommandError(`--only takes ${listNames.join(", ")}, not "${only}"`, exitCodes.usage);
  return list;
}

/** A story by its number on screen (from 1) or its id. */
export function pickStory(report: Report, wanted: string): Report["stories"][number] {
  const story = /^\d+$/.test(wanted)
    ? report.stories[Number(wanted) - 1]
    : report.stories.find((one) => one.id === wanted || one.aliases.includes(wanted));
  if (!story)
    throw new CommandError(
      `there is no story ${wanted}; the report has ${count(report.stories.length, "story")}`,
      exitCodes.usage,
    );
  return story;
}

type TextOptions = {readonly paths: readonly string[]; readonly story?: string; readonly only?: ListName};

/** The whole report as text: one line of counts, one screen a story, the remarks, what to type next. */
export function reportText(report: Report, paint: Paint, {paths, story, only}: TextOptions): string {
  const stories = report.stories.filter((one) => story === undefined || one.id === story);
  const origins = stories.reduce((sum, one) => sum + one.origins, 0);
  const conflicts = report.conflicts.filter((one) => one.kind === "conflict" || one.kind === "scope").length;
  const lines = [
    [
      count(report.pages.length, "page"),
      count(report.articles.length, "article"),
      count(report.stories.length, "story"),
      count(origins, "independent origin"),
      count(conflicts, "conflict"),
    ].join(", "),
  ];
  const section = sections.find((one): one is Section => one === only);
  stories.forEach((one, index) => {
    const rule = "─".repeat(Math.min(paint.width, 80));
    lines.push(
      paint.style("dim", rule),
      ...(stories.length > 1 ? [paint.style("dim", `story ${index + 1}  ${one.id}`)] : []),
    );
    lines.push(...printStory(storyView(report, one), paint, section));
  });
  if (stories.length === 0) lines.push("No article was found on these pages; the remarks below say why.");
  const remarks = report.remarks.filter((remark) => only === undefined || tellsOfLoss(remark));
  if (remarks.length > 0) {
    const shown = remarks.slice(0, 12);
    lines.push("", paint.style("bold", "Remarks"), ...shown.map((remark) => `  ${remarkText(report, remark)}`));
    if (remarks.length > shown.length)
      lines.push(paint.style("dim", `  and ${remarks.length - shown.length} more in the report`));
  }
  if (only === undefined) lines.push("", ...nextCommands(report, paths, paint));
  return paint.text(lines);
}

function remarkText(report: Report, remark: Report["remarks"][number]): string {
  const page = report.pages.find((one) => one.id === remark.page)?.name;
  return page === undefined ? remark.say : `${page}: ${remark.say}`;
}

function nextCommands(report: Report, paths: readonly string[], paint: Paint): string[] {
  const where = paths.map(shellWord).join(" ");
  const id = report.conflicts[0]?.id ?? report.timeline[0]?.id ?? report.articles[0]?.id;
  const commands = [
    ...(id === undefined ? [] : [`throughline explain ${id} ${where}`]),
    `throughline read ${where} --only timeline`,
    `throughline read ${where} --json > report.json`,
    `throughline serve ${where}  (as pages in a browser${paths.join() === "samples" ? "; here: npm run serve" : ""})`,
  ];
  return [paint.style("dim", "next:"), ...commands.map((command) => paint.style("dim", `  ${command}`))];
}

export function shellWord(word: string): string {
  return /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The report, or one list of it, as JSON, JSON Lines, CSV or Markdown. */
export function writeReport(report: Report, format: Exclude<Format, "text">, only?: ListName, story?: string): string {
  switch (format) {
    case "json":
      return JSON.stringify(only === undefined ? report : listOf(report, only, story), null, 2) + "\n";
    case "jsonl": {
      const lists = only === undefined ? listNames : [only];
      return lists
        .flatMap((list) => listOf(report, list, story).map((row) => JSON.stringify({list, ...row}) + "\n"))
        .join("");
    }
    case "csv":
      return writeCsv(listRows(report, only ?? "articles", story));
    case "md": {
      const lists = only === undefined ? listNames : [only];
      return lists.map((list) => `## ${list}\n\n${writeMarkdown(listRows(report, list, story))}`).join("\n");
    }
  }
}

function listOf(report: Report, list: ListName, story?: string): readonly object[] {
  if (story === undefined) return report[list];
  const kept = new Set(listRows(report, list, story).rows.map((row) => row[0]));
  return (report[list] as readonly {readonly id: string}[]).filter((row) => kept.has(row.id));
}
