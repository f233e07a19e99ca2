import {openReport, type ReadOptions} from "./open-report.js";
import {paintFor} from "./paint.js";
import {type ExitCode, exitCodes, type World} from "./world.js";
import {cutText} from "./wrap-text.js";

/** `throughline doubts PATH...`: the closest decisions first, for a person to confirm or rule otherwise. */
export async function doubtsCommand(
  paths: readonly string[],
  options: ReadOptions & {readonly json?: boolean},
  world: World,
): Promise<ExitCode> {
  const {report} = await openReport(paths, options, world);
  if (options.json === true) {
    world.stdout.write(JSON.stringify(report.doubts, null, 2) + "\n");
    return exitCodes.ok;
  }
  const paint = paintFor(world.stdout, world.env);
  if (report.doubts.length === 0) world.stdout.write("No decision was close.\n");
  for (const doubt of report.doubts) {
    world.stdout.write(
      `${paint.style("bold", doubt.about)} ${doubt.decided}, margin ${doubt.margin.toFixed(3)}  ${paint.style("dim", doubt.ids.join(" "))}\n`,
    );
    for (const {say, span} of doubt.because)
      world.stdout.write(`  ${say}${span ? `: ${cutText(`"${span.text}"`, paint.width - say.length - 6)}` : ""}\n`);
  }
  return exitCodes.ok;
}
