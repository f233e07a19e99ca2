import {gatherCaptures} from "../capture/gather-captures.js";
import {readCapture} from "../follow/read-capture.js";
import {verifySpans} from "../report/verify-spans.js";
import {savedReport} from "./open-report.js";
import {CommandError, type ExitCode, exitCodes, type World} from "./world.js";

/**
 * `throughline verify REPORT PATH...`: reads the pages again, checks their hashes against the report and every span of the
 * report against their text, and fails on the first that does not match.
 */
export async function verifyCommand(reportPath: string, paths: readonly string[], world: World): Promise<ExitCode> {
  const report = await savedReport(reportPath);
  if (report === null)
    throw new CommandError(
      `${reportPath} is no saved report; make one with \`throughline read PATH --json\``,
      exitCodes.usage,
    );
  if (paths.length === 0)
    throw new CommandError("name the folder or files that the report was made from", exitCodes.usage);
  const wanted = new Map(report.pages.map((page) => [page.sha256, page]));
  const texts = new Map<string, string>();
  for await (const gathered of gatherCaptures(paths, {stdin: world.stdin})) {
    if (gathered.kind !== "capture") continue;
    const page = wanted.get(gathered.capture.sha256);
    if (!page) continue;
    texts.set(page.id, readCapture(gathered.capture).page?.text ?? "");
  }
  const missing = report.pages.find((page) => !texts.has(page.id));
  if (missing)
    throw new CommandError(
      `${missing.name} (SHA-256 ${missing.sha256.slice(0, 12)}…) is not among the given pages, or its bytes have changed`,
    );
  const {checked, wrong} = verifySpans(report, (id) => texts.get(id));
  if (wrong) throw new CommandError(`${wrong.path}: ${wrong.say}`);
  world.stdout.write(`${checked} spans on ${report.pages.length} pages stand exactly as the report says\n`);
  return exitCodes.ok;
}
