import {newSince} from "../report/new-since.js";
import type {Report} from "../report/report.js";
import {savedReport} from "./open-report.js";
import type {Paint} from "./paint.js";
import {CommandError, exitCodes} from "./world.js";
import {wrapText} from "./wrap-text.js";

/** What `--since` names: a day, or a saved report to hold the new one against. */
export async function sinceOf(text: string): Promise<string | Report> {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const saved = await savedReport(text);
  if (saved === null)
    throw new CommandError(`--since takes a day such as 2025-07-22 or a saved report, not "${text}"`, exitCodes.usage);
  return saved;
}

/** What is new, sentence by sentence, copies folded. */
export function newsLines(since: string | Report, report: Report, paint: Paint): string[] {
  const news = newSince(since, report);
  const lines = [paint.style("bold", news.length === 0 ? "Nothing new" : `New: ${news.length}`)];
  for (const one of news) {
    lines.push(
      `  ${paint.style("yellow", one.kind.padEnd(8))} ${paint.style("dim", `${one.id}  ${one.origins} ${one.origins === 1 ? "origin" : "origins"}`)}`,
    );
    lines.push(...wrapText(one.span.text, paint.textWidth - 6).map((line) => `      ${line}`));
  }
  return lines;
}
