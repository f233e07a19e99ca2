import {createHash} from "node:crypto";
import type {Gathered} from "../src/capture/gathered.js";
import {readGathered} from "../src/follow/read-gathered.js";
import {openPathSource} from "../src/server/source/path-source.js";
import type {ReportSource} from "../src/server/source/report-source.js";
import type {Ruling} from "../src/story/ruling.js";

let samples: Promise<ReportSource> | null = null;

/** The invented story of samples/, read once a test run. */
export function openSamples(): Promise<ReportSource> {
  samples ??= openPathSource(["samples"], {now: () => new Date(0)});
  return samples;
}

/** A source over pages given as words: the name of each and its text or markup. Rulings are taken and kept in `ruled`. */
export async function openPages(pages: Readonly<Record<string, string>>, ruled?: Ruling[]): Promise<ReportSource> {
  const gathered = Object.entries(pages).map(([name, text]): Gathered => {
    const bytes = new TextEncoder().encode(text);
    return {kind: "capture", capture: {name, bytes, sha256: createHash("sha256").update(bytes).digest("hex")}};
  });
  const {report, texts} = await readGathered(gathered);
  return {
    etag: async () => `pages-${ruled?.length ?? 0}`,
    stories: async () => report.stories,
    report: async () => report,
    pageText: async (page) => texts.get(page) ?? null,
    about: async () => ({inputs: Object.keys(pages), parameters: {}, readAt: null}),
    ...(ruled ? {rule: async (ruling: Ruling) => void ruled.push(ruling)} : {}),
  };
}
