import {stat} from "node:fs/promises";
import {type DiffView, diffView} from "../view/diff-view.js";
import {writeDiffHtml} from "../view/write-diff-html.js";
import {openReport, type ReadOptions} from "./open-report.js";
import {type Paint, paintFor} from "./paint.js";
import {pickArticle} from "./pick-article.js";
import {CommandError, type ExitCode, exitCodes, type World} from "./world.js";
import {wrapText} from "./wrap-text.js";

const formats = ["text", "html", "json"];

/** `throughline diff A B [PATH...]`: what the second article has against the first, word by word, aligned by passage. */
export async function diffCommand(
  a: string,
  b: string,
  paths: readonly string[],
  options: ReadOptions & {readonly format?: string; readonly json?: boolean},
  world: World,
): Promise<ExitCode> {
  const format = options.json === true ? "json" : (options.format ?? "text");
  if (!formats.includes(format))
    throw new CommandError(`--format takes ${formats.join(", ")}, not "${format}"`, exitCodes.usage);
  const given = paths.length > 0 ? paths : await filesOf([a, b]);
  const {report} = await openReport(given, options, world);
  const [before, after] = [pickArticle(report, baseName(a, paths)), pickArticle(report, baseName(b, paths))];
  const view = diffView(report, before.id, after.id)!;
  if (format === "json") world.stdout.write(JSON.stringify(view, null, 2) + "\n");
  else if (format === "html") world.stdout.write(writeDiffHtml(view));
  else world.stdout.write(diffText(view, paintFor(world.stdout, world.env)));
  return exitCodes.ok;
}

/** Without a collection both names are files, each with an optional "#n". */
async function filesOf(names: readonly string[]): Promise<string[]> {
  const files = names.map((name) => name.replace(/#\d+$/, ""));
  for (const file of files)
    if (
      !(await stat(file).then(
        (info) => info.isFile(),
        () => false,
      ))
    )
      throw new CommandError(
        `there is no file ${file}; to compare articles of a collection, name its folder or report last`,
        exitCodes.usage,
      );
  return [...new Set(files)];
}

function baseName(name: string, paths: readonly string[]): string {
  return paths.length > 0 ? name : (name.split("/").at(-1) ?? name);
}

function diffText(view: DiffView, paint: Paint): string {
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const side = ({outlet, headline, published}: DiffView["a"]) => `${outlet}: ${headline} (${published.text})`;
  const lines = [
    `${paint.style("red", "-")} ${side(view.a)}`,
    `${paint.style("green", "+")} ${side(view.b)}`,
    paint.style(
      "dim",
      `${percent(view.aInB)} of the first stands in the second, ${percent(view.bInA)} of the second in the first${view.kind === null ? "" : `; ${view.kind}`}${view.orderKnown ? "" : "; order unknown"}`,
    ),
  ];
  // Without colours the marks of a word diff: [-cut-] {+added+}.
  const plain = paint.style("red", "x") === "x";
  for (const paragraph of view.paragraphs) {
    const words = paragraph
      .map(({kind, text}) => {
        const trimmed = text.trim();
        if (trimmed === "" || kind === "same") return text;
        const marked = plain
          ? kind === "cut"
            ? `[-${trimmed}-]`
            : `{+${trimmed}+}`
          : paint.style(kind === "cut" ? ["red", "strikethrough"] : ["green", "underline"], trimmed);
        return ` ${marked} `;
      })
      .join("");
    lines.push("", ...(plain ? wrapText(words, paint.textWidth) : [words.replace(/\s+/g, " ").trim()]));
  }
  return paint.text(lines);
}
