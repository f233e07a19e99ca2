import {readFile, stat} from "node:fs/promises";
import {foldCopies} from "../view/brief/fold-copies.js";
import {count} from "../view/count.js";
import {buildSearchIndex} from "../view/search/search-index.js";
import {traceView} from "../view/search/trace-view.js";
import {openReport, type ReadOptions, readPaths} from "./open-report.js";
import {paintFor} from "./paint.js";
import {type ExitCode, exitCodes, type World} from "./world.js";
import {cutLines, cutText, wrapText} from "./wrap-text.js";

/** `throughline trace QUERY PATH...`: who in the collection has these words (a file, an address or the words themselves), sentence by sentence. */
export async function traceCommand(
  query: string,
  paths: readonly string[],
  options: ReadOptions & {readonly json?: boolean},
  world: World,
): Promise<ExitCode> {
  const {report} = await openReport(paths, options, world);
  const view = traceView(report, buildSearchIndex(report.articles), await askedWords(query, options, world));
  if (options.json === true) {
    world.stdout.write(JSON.stringify(view, null, 2) + "\n");
    return exitCodes.ok;
  }
  const paint = paintFor(world.stdout, world.env);
  const lines: string[] = [];
  for (const {sentence, found, origins, conflicts} of view.sentences) {
    lines.push(...wrapText(sentence, paint.textWidth).map((line) => paint.style("bold", line)));
    if (found.length === 0)
      lines.push(paint.style("dim", `  not in this collection of ${view.articles} articles on ${view.pages} pages`));
    else lines.push(paint.style("dim", `  ${count(found.length, "printing")}, ${count(origins, "origin")}`));
    const folded = foldCopies(found.map(({evidence, share, published}) => ({...evidence, share, published})));
    for (const {first, copies} of folded.slice(0, 12)) {
      const share = paint.style("dim", `${Math.round(first.share * 100)}% of its words`);
      const same =
        copies.length === 0 ? "" : paint.style("dim", `; the same in ${copies.map(({outlet}) => outlet).join(", ")}`);
      lines.push(`  ${first.published.text}  ${first.outlet}  ${share}${same}`);
      for (const line of cutLines(first.span.text, paint.textWidth - 8, 2))
        lines.push(paint.style("dim", `      ${line}`));
    }
    if (folded.length > 12) lines.push(paint.style("dim", `  and ${folded.length - 12} more`));
    for (const conflict of conflicts)
      lines.push(
        `  ${paint.style("yellow", conflict.kind)} ${conflict.id}  ${cutText(conflict.about, paint.width - 32)}`,
      );
    lines.push("");
  }
  if (view.sentences.length === 0) lines.push("Too few words to trace; give a sentence.");
  lines.push(
    paint.style(
      "dim",
      "First means first in this collection: pages that were never captured are unknown, and an undated page may be older than a dated one.",
    ),
  );
  world.stdout.write(paint.text(lines));
  return exitCodes.ok;
}

/** Words to trace: an article's body when the query is a file, else the query itself (an address or id is looked up in the collection). */
async function askedWords(query: string, options: ReadOptions, world: World): Promise<string> {
  const isFile = await stat(query).then(
    (info) => info.isFile(),
    () => false,
  );
  if (!isFile) return query;
  const {report} = await readPaths([query], options, world);
  const words = report.articles.flatMap((article) => article.body.map((span) => span.text)).join("\n");
  return words === "" ? readFile(query, "utf8") : words;
}
