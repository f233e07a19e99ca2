import {createHash} from "node:crypto";
import {appendFile, readFile} from "node:fs/promises";
import {gatherCaptures} from "../../capture/gather-captures.js";
import type {OnProgress} from "../../follow/on-progress.js";
import {type ReadResult, readGathered} from "../../follow/read-gathered.js";
import type {Report} from "../../report/report.js";
import {type Ruling, rulingSchema} from "../../story/ruling.js";
import type {ReportSource} from "./report-source.js";

export type PathOptions = {
  readonly captured?: string;
  /** A JSON Lines file of human decisions: replayed at every reading, and appended to by a ruling made on a page. */
  readonly rulings?: string;
  readonly now?: () => Date;
  readonly onProgress?: OnProgress;
};

/** Reads files and folders once, keeps the report and the texts in memory, reads again on `reload`. A failed reload keeps the old report. */
export async function openPathSource(paths: readonly string[], options: PathOptions = {}): Promise<ReportSource> {
  const {captured, rulings, now = () => new Date(), onProgress} = options;
  let state = await readAll();
  let busy: Promise<void> = Promise.resolve();

  async function readAll() {
    const result = await readGathered(gatherCaptures(paths, captured === undefined ? {} : {captured}), {
      rulings: rulings === undefined ? [] : await readRulings(rulings),
      ...(onProgress ? {onProgress} : {}),
    });
    return {result, etag: etagOf(result), readAt: now().toISOString()};
  }
  const reload = () => {
    busy = busy.then(async () => {
      state = await readAll();
    });
    const done = busy;
    busy = busy.catch(() => undefined);
    return done;
  };
  return {
    etag: async () => state.etag,
    stories: async () => state.result.report.stories,
    report: async () => state.result.report,
    pageText: async (page) => state.result.texts.get(page) ?? null,
    about: async () => ({
      inputs: paths,
      parameters: {...(captured === undefined ? {} : {captured}), ...(rulings === undefined ? {} : {rulings})},
      readAt: state.readAt,
    }),
    reload,
    ...(rulings === undefined
      ? {}
      : {
          rule: async (ruling: Ruling) => {
            await appendFile(rulings, `${JSON.stringify(ruling)}\n`, "utf8");
            await reload();
          },
        }),
  };
}

/** A saved report serves too: everything but the text of its pages. */
export function openSavedSource(report: Report, path: string): ReportSource {
  const etag = hash(JSON.stringify(report));
  return {
    etag: async () => etag,
    stories: async () => report.stories,
    report: async () => report,
    pageText: async () => null,
    about: async () => ({inputs: [path], parameters: {}, readAt: null}),
  };
}

function etagOf({report}: ReadResult): string {
  return hash(JSON.stringify(report));
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

async function readRulings(path: string): Promise<Ruling[]> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return text
    .split("\n")
    .flatMap((line) => (line.trim() === "" ? [] : [rulingSchema.parse(JSON.parse(line)) as Ruling]));
}
