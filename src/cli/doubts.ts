import {doubtsView} from "../view/doubts-view.js";
import {openReport, type ReadOptions} from "./open-report.js";
import {paintFor} from "./paint.js";
import {type ExitCode, exitCodes, type World} from "./world.js";
import {cutText, wrapText} from "./wrap-text.js";

const shownSubjects = 8;

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
  const lines = report.doubts.length === 0 ? ["No decision was close."] : [];
  doubtsView(report).forEach((doubt, index) => {
    const taken = doubt.decided === "together" ? "taken as one" : "taken as two";
    lines.push(`${paint.style("bold", `${doubt.about} ${taken}`)}  ${paint.style("dim", `margin ${doubt.margin}`)}`);
    for (const {say} of doubt.subjects.slice(0, shownSubjects)) lines.push(`  - ${cutText(say, paint.width - 6)}`);
    if (doubt.subjects.length > shownSubjects) lines.push(`  and ${doubt.subjects.length - shownSubjects} more`);
    for (const {say, evidence} of doubt.reasons)
      lines.push(
        paint.style("dim", `    ${cutText(evidence ? `${say}: ${evidence.span.text}` : say, paint.width - 6)}`),
      );
    lines.push(
      ...wrapText(report.doubts[index]!.ids.join(" "), paint.textWidth - 6).map((ids) =>
        paint.style("dim", `    ${ids}`),
      ),
    );
  });
  world.stdout.write(paint.text(lines));
  return exitCodes.ok;
}
