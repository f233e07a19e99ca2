import {count} from "../view/count.js";
import {relationPairs, relationView} from "../view/relation-view.js";
import {showDay} from "../view/show-dating.js";
import {writeCsv, writeMarkdown} from "../view/write-table.js";
import {openReport, type ReadOptions} from "./open-report.js";
import {paintFor} from "./paint.js";
import {type Format, formats} from "./read.js";
import {CommandError, type ExitCode, exitCodes, type World} from "./world.js";
import {wrapText} from "./wrap-text.js";

/** `throughline relation AAA BBB PATH...`: the ledger of every point between two countries, and the curve that is their sum with decay. */
export async function relationCommand(
  a: string,
  b: string,
  paths: readonly string[],
  options: ReadOptions & {readonly format?: string; readonly json?: boolean},
  world: World,
): Promise<ExitCode> {
  for (const code of [a, b])
    if (!/^[A-Za-z]{3}$/.test(code))
      throw new CommandError(`"${code}" is no country code; use ISO 3166 alpha-3 such as PER or CHL`, exitCodes.usage);
  const format = options.json === true ? "json" : ((options.format ?? "text") as Format);
  if (!formats.includes(format))
    throw new CommandError(`--format takes ${formats.join(", ")}, not "${options.format}"`, exitCodes.usage);
  const {report, rejected} = await openReport(paths, options, world);
  const view = relationView(report, a, b);
  if (view === null) {
    const pairs = relationPairs(report).map((pair) => pair.join(" "));
    throw new CommandError(
      `no dated event between ${a.toUpperCase()} and ${b.toUpperCase()}; ${pairs.length > 0 ? `there are some for: ${pairs.join(", ")}` : "there are none between any two countries"}`,
    );
  }
  const table = {
    columns: ["earliest", "latest", "by", "to", "class", "weight", "origins", "articles", "entry", "what"],
    rows: view.points.map((point) => [
      point.earliest,
      point.latest,
      point.by,
      point.to,
      point.class,
      String(point.weight),
      String(point.origins),
      String(point.articles),
      point.entry,
      point.what.text,
    ]),
  };
  const out = (text: string) => world.stdout.write(text);
  switch (format) {
    case "json":
      out(JSON.stringify(view, null, 2) + "\n");
      break;
    case "jsonl":
      for (const point of view.points) out(JSON.stringify(point) + "\n");
      break;
    case "csv":
      out(writeCsv(table));
      break;
    case "md":
      out(writeMarkdown(table));
      break;
    case "text": {
      const paint = paintFor(world.stdout, world.env);
      const states = new Map(view.curve.map((point) => [point.on, point]));
      const lines = [paint.style("bold", `${view.names.join(" – ")}  ${count(view.points.length, "dated point")}`)];
      for (const point of view.points) {
        const weight = `${point.weight > 0 ? "+" : ""}${point.weight}`.padStart(5);
        const state = states.get(point.earliest);
        const sum =
          state && point.earliest === point.latest ? paint.style("dim", `  sum ${state.value.toFixed(1)}`) : "";
        lines.push(
          `  ${paint.style(point.weight < 0 ? "yellow" : "green", weight)}  ${point.on.text}  ${point.by} → ${point.to}  ${point.class.toLowerCase()}${sum}  ${paint.style("dim", point.entry)}`,
          ...wrapText(point.what.text, paint.textWidth - 10).map((line) => `         ${line}`),
        );
      }
      for (const {from, to} of view.gaps)
        lines.push(
          paint.style(
            "dim",
            `  no event known between ${showDay(from)} and ${showDay(to)}: the curve is not drawn there`,
          ),
        );
      out(paint.text(lines));
    }
  }
  return rejected > 0 ? exitCodes.rejected : exitCodes.ok;
}
