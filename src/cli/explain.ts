import {explainId} from "../view/explain-id.js";
import {openReport, type ReadOptions} from "./open-report.js";
import {paintFor} from "./paint.js";
import {CommandError, type ExitCode, exitCodes, type World} from "./world.js";
import {cutLines, cutText} from "./wrap-text.js";

/** `throughline explain ID PATH...`: the evidence chain of any id of the report, with the words on the pages. */
export async function explainCommand(
  id: string,
  paths: readonly string[],
  options: ReadOptions & {readonly json?: boolean},
  world: World,
): Promise<ExitCode> {
  const {report} = await openReport(paths, options, world);
  const explanation = explainId(report, id);
  if (explanation === null)
    throw new CommandError(`there is no ${id} in this report; ids stand in the output of \`throughline read\``);
  if (options.json === true) {
    world.stdout.write(JSON.stringify(explanation, null, 2) + "\n");
    return exitCodes.ok;
  }
  const paint = paintFor(world.stdout, world.env);
  const lines = [paint.style("bold", cutText(explanation.what, paint.width))];
  for (const {say, span, page, depth} of explanation.lines) {
    const indent = "  ".repeat(depth + 1);
    lines.push(indent + say);
    if (span) {
      lines.push(
        ...cutLines(`"${span.text}"`, paint.textWidth - indent.length - 2, 3).map((line) => `${indent}  ${line}`),
      );
      lines.push(paint.style("dim", `${indent}  ${page ?? span.page} ${span.start}-${span.end}`));
    }
  }
  world.stdout.write(paint.text(lines));
  return exitCodes.ok;
}
