import {assembleReport} from "../report/assemble-report.js";
import type {Report} from "../report/report.js";
import type {KeptParts, Store} from "../store/store.js";
import {keptLanguages} from "./kept-reading.js";
import {tellStories} from "./tell-stories.js";

/** The report of a store, or of one story in it (by any id it ever had), as the last telling left it; null for an unknown story. */
export async function storeReport(store: Store, story?: string): Promise<Report | null> {
  const parts = await store.parts(story);
  return parts === null ? null : reportOf(parts);
}

function reportOf({readings, articles, families, stories, remarks}: KeptParts): Report {
  const told = stories.map((one) => one.told);
  return assembleReport({
    pages: readings,
    articles,
    families,
    sharedPassages: once(stories.flatMap(({passages}) => passages)),
    stories: stories.map(({story}) => story),
    findings: told.flatMap(({findings}) => findings),
    utterances: told.flatMap(({utterances}) => utterances),
    ladders: told.flatMap(({ladders}) => ladders),
    timeline: told.flatMap(({timeline}) => timeline),
    conflicts: told.flatMap(({conflicts}) => conflicts),
    relations: told.flatMap(({relations}) => relations),
    doubts: [...once(stories.flatMap(({doubts}) => doubts)), ...told.flatMap(({doubts}) => doubts)],
    remarks: [
      ...remarks,
      ...readings.flatMap(({page, holds}) => [...page.remarks, ...holds.remarks]),
      ...told.flatMap((one) => one.remarks),
    ],
  });
}

/** Which pages an earlier report is told from: captured by an instant (ISO), or known to a telling. */
export type Earlier = {readonly asOf: string} | {readonly telling: number};

/**
 * The report as it would have been with the pages of an earlier time alone: told anew from their readings, so it is exactly what `read`
 * would have given then with the rulings of today. A page whose capture time nobody said counts from when it was added.
 */
export async function earlierReport(store: Store, earlier: Earlier): Promise<Report> {
  const pages = (await store.pages()).filter((page) => {
    if (page.state !== "read") return false;
    if ("telling" in earlier) return page.told !== null && page.told <= earlier.telling;
    return (page.captured ?? new Date(page.added).toISOString()).slice(0, earlier.asOf.length) <= earlier.asOf;
  });
  const readings = await store.readings(pages.map(({id}) => id));
  return tellStories(readings, {
    rulings: await store.rulings(),
    languageOf: keptLanguages(readings),
    remarks: readings.flatMap(({page, holds}) => [...page.remarks, ...holds.remarks]),
  });
}

function once<T>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
