import type {Article} from "../article/article.js";
import {gatherCaptures} from "../capture/gather-captures.js";
import {readCapture} from "../follow/read-capture.js";
import {findBytes} from "../page/find-bytes.js";
import type {Report} from "../report/report.js";
import {verifySpans} from "../report/verify-spans.js";
import type {Span} from "../text/span.js";
import {savedReport} from "./open-report.js";
import {CommandError, type ExitCode, exitCodes, type World} from "./world.js";

/**
 * `throughline verify REPORT PATH...`: reads the pages again, checks their hashes against the report and every span of the
 * report against their text, and fails on the first that does not match. With `where`, each headline, paragraph, list item,
 * caption and note is told with its place in the page's text and in the file's bytes.
 */
export async function verifyCommand(
  reportPath: string,
  paths: readonly string[],
  {where = false}: {where?: boolean},
  world: World,
): Promise<ExitCode> {
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
  const places = new Map<string, string>();
  for await (const gathered of gatherCaptures(paths, {stdin: world.stdin})) {
    if (gathered.kind !== "capture") continue;
    const page = wanted.get(gathered.capture.sha256);
    if (!page) continue;
    const read = readCapture(gathered.capture).page;
    texts.set(page.id, read?.text ?? "");
    if (where && read) places.set(page.id, placesOf(report, page.id, read, gathered.capture.bytes));
  }
  const missing = report.pages.find((page) => !texts.has(page.id));
  if (missing)
    throw new CommandError(
      `${missing.name} (SHA-256 ${missing.sha256.slice(0, 12)}…) is not among the given pages, or its bytes have changed`,
    );
  const {checked, wrong} = verifySpans(report, (id) => texts.get(id));
  if (wrong) throw new CommandError(`${wrong.path}: ${wrong.say}`);
  for (const {id} of report.pages) world.stdout.write(places.get(id) ?? "");
  world.stdout.write(`${checked} spans on ${report.pages.length} pages stand exactly as the report says\n`);
  return exitCodes.ok;
}

/** A line for each headline, paragraph, caption and note of a page's articles: name, offsets in the text, offsets in the bytes, what it is, first words. */
function placesOf(report: Report, pageId: string, page: Parameters<typeof findBytes>[0], bytes: Uint8Array): string {
  const parts = report.articles.filter((article) => article.page === pageId).flatMap(partsOf);
  const found = findBytes(
    page,
    bytes,
    parts.map(({span}) => span),
  );
  const lines = parts.map(({what, span: {start, end, text}}, i) => {
    const place = found[i] ? `bytes ${found[i].start}-${found[i].end}` : "bytes not told";
    return `${page.name}  text ${start}-${end}  ${place}  ${what}  ${text.replace(/\s+/g, " ").slice(0, 60)}\n`;
  });
  return lines.join("");
}

type Part = {readonly what: string; readonly span: Span};

function partsOf({headline, dek = [], dateline, body, subheads, shapes = {}, captions, corrections}: Article): Part[] {
  const shape = new Map(subheads.map((index) => [index, "subhead"]));
  for (const [what, indexes] of Object.entries(shapes)) for (const index of indexes) shape.set(index, what);
  const parts = [
    ...(headline ? [{what: "headline", span: headline}] : []),
    ...dek.map((span) => ({what: "dek", span})),
    ...(dateline ? [{what: "dateline", span: dateline.span}] : []),
    ...body.map((span, i) => ({what: shape.get(i) ?? "paragraph", span})),
    ...captions.map((span) => ({what: "caption", span})),
    ...corrections.map((span) => ({what: "correction", span})),
  ];
  return parts.sort((a, b) => a.span.start - b.span.start);
}
