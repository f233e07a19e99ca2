import {storeReport} from "../../follow/store-report.js";
import {tellAgain} from "../../follow/tell-again.js";
import type {Report} from "../../report/report.js";
import type {Store} from "../../store/store.js";
import type {ReportSource} from "./report-source.js";

/** How long the number of the last telling is believed before the store is asked again. */
const freshForMs = 500;

/**
 * A store as what the reader serves: the report of its last telling, fetched once a telling. Other processes may add and tell meanwhile; the reader sees a new
 * telling half a second later. A ruling is kept in the store and told at once.
 */
export function openStoreSource(store: Store, canRule: boolean): ReportSource {
  let kept: {readonly telling: number; readonly report: Promise<Report>} | null = null;
  let looked: {readonly at: number; readonly number: Promise<number>} | null = null;
  const telling = (): Promise<number> => {
    const at = performance.now();
    if (looked === null || at - looked.at > freshForMs) {
      const number = store.telling().then((one) => one.number);
      looked = {at, number};
      number.catch(() => {
        looked = null;
      });
    }
    return looked.number;
  };
  const report = async (): Promise<Report> => {
    const now = await telling();
    if (kept === null || kept.telling !== now) {
      const fetched = storeReport(store).then((one) => one ?? emptyReport);
      kept = {telling: now, report: fetched};
      fetched.catch(() => {
        kept = null;
      });
    }
    return kept.report;
  };
  return {
    etag: async () => `telling-${await telling()}`,
    stories: () => store.stories(),
    report,
    pageText: (page) => store.pageText(page),
    about: async () => {
      const {where, madeBy, version} = await store.status();
      return {
        inputs: [where],
        parameters: {"store version": String(version), "readings made by": madeBy.map(([name]) => name).join(", ")},
        readAt: null,
      };
    },
    ...(canRule
      ? {
          rule: async (ruling) => {
            await store.keepRulings([ruling]);
            await tellAgain(store);
            looked = null;
          },
        }
      : {}),
  };
}

const emptyReport: Report = {
  version: 1,
  pages: [],
  articles: [],
  families: [],
  sharedPassages: [],
  stories: [],
  quotes: [],
  utterances: [],
  figures: [],
  ladders: [],
  events: [],
  corrections: [],
  timeline: [],
  conflicts: [],
  relations: [],
  doubts: [],
  remarks: [],
};
