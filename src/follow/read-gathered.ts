import type {Gathered} from "../capture/gathered.js";
import type {Report} from "../report/report.js";
import type {Ruling} from "../story/ruling.js";
import {type Remark, tellsOfLoss} from "../text/remark.js";
import type {OnProgress} from "./on-progress.js";
import {type PageReading, readCapture} from "./read-capture.js";
import {tellStories} from "./tell-stories.js";

export type ReadGatheredOptions = {
  readonly rulings?: readonly Ruling[];
  readonly onProgress?: OnProgress;
};

export type ReadResult = {
  readonly report: Report;
  /** Text of each page by id: what the report's spans point into. */
  readonly texts: ReadonlyMap<string, string>;
  /** Inputs that could not be read, or not whole. */
  readonly rejected: number;
};

/** Reads every capture as it comes, keeps the text and drops the bytes, then tells the stories of all pages together. */
export async function readGathered(
  gathered: AsyncIterable<Gathered> | Iterable<Gathered>,
  {rulings = [], onProgress}: ReadGatheredOptions = {},
): Promise<ReadResult> {
  const readings: PageReading[] = [];
  const remarks: Remark[] = [];
  const seen = new Set<string>();
  let rejected = 0;
  let done = 0;
  for await (const one of gathered) {
    if (one.remark) remarks.push(one.remark);
    if (one.kind === "rejected") rejected++;
    if (one.kind !== "capture") continue;
    const read = readCapture(one.capture);
    if (read.reading !== null && seen.has(read.reading.page.id)) continue;
    remarks.push(...read.remarks);
    if (one.remark || read.reading === null || read.remarks.some(tellsOfLoss)) rejected++;
    if (read.reading !== null) {
      seen.add(read.reading.page.id);
      readings.push(read.reading);
    }
    onProgress?.(++done, "pages read");
  }
  const report = tellStories(readings, {rulings, remarks});
  return {report, texts: new Map(readings.map(({page}) => [page.id, page.text])), rejected};
}
