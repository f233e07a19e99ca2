import {doubtsAnswer, runAnswer, sourcesAnswer} from "../../view/answers.js";
import {count} from "../../view/count.js";
import {doubtsView} from "../../view/doubts-view.js";
import {sourceRows} from "../../view/search/outlet-view.js";
import {showDating} from "../../view/show-dating.js";
import {linkTo} from "../../web/link-to.js";
import {DoubtsPage} from "../../web/pages/doubts-page.js";
import {nextHref} from "../../web/pages/list-page.js";
import {TablePage} from "../../web/pages/table-page.js";
import type {Screen} from "../screen.js";
import {sliceOf} from "../slice-of.js";

/** Who prints, and how much of it is their own. */
export const sourcesScreen: Screen = {
  path: "/sources",
  what: "every outlet with its articles, its own words and its copies; counts, no rating",
  query: ["as_of", "cursor", "limit"],
  answer: sourcesAnswer,
  twins: ["json", "csv", "md", "atom", "rss", "feed.json"],
  look: async ({desk, query, frame}) => {
    const rows = sourceRows(desk.report);
    const slice = sliceOf(rows, (row) => row.name, query, 100);
    const table = (list: typeof rows | typeof slice.rows) => ({
      columns: ["outlet", "articles", "own words", "copies and agency reports", "agencies credited"],
      rows: list.map((row) => [
        row.name,
        String(row.articles),
        String(row.own),
        String(row.copies),
        row.agencies.join(", "),
      ]),
    });
    return {
      html: () => (
        <TablePage
          title="Sources"
          lead="Who prints, and how much of it is their own. Counts, no rating."
          tables={[{label: "Outlets", table: table(slice.rows), linkOf: (name) => linkTo("outlet", name)}]}
          frame={frame}
        >
          <p class="counts">
            <b>{count(slice.total, "outlet")}</b>
          </p>
          {slice.next !== null && (
            <p>
              <a class="more" href={nextHref(frame, slice.next)} rel="next">
                Next
              </a>
            </p>
          )}
        </TablePage>
      ),
      json: () => ({sources: slice.rows, total: slice.total, next: slice.next}),
      table: () => table(rows),
    };
  },
};

/** The closest decisions. */
export const doubtsScreen: Screen = {
  path: "/doubts",
  what: "the closest decisions, closest first, to confirm or rule on",
  query: ["as_of", "cursor", "limit"],
  answer: doubtsAnswer,
  twins: ["json", "csv", "md", "atom", "rss", "feed.json"],
  look: async ({desk, query, frame}) => {
    const all = doubtsView(desk.report);
    const slice = sliceOf(all, (doubt) => doubt.key, query, 20);
    return {
      html: () => <DoubtsPage doubts={slice.rows} total={slice.total} next={slice.next} frame={frame} />,
      json: () => ({
        doubts: desk.report.doubts.slice(slice.from, slice.from + slice.rows.length),
        total: slice.total,
        next: slice.next,
      }),
      table: () => ({
        columns: ["about", "decided", "margin", "between", "because"],
        rows: all.map((doubt) => [
          doubt.about,
          doubt.decided,
          doubt.margin,
          doubt.subjects.map((one) => one.say).join(" | "),
          doubt.reasons.map((one) => one.say).join("; "),
        ]),
      }),
    };
  },
};

/** What was read, with what parameters, and what was left out. */
export const runScreen: Screen = {
  path: "/run",
  what: "what was read and how: inputs, parameters, hashes, versions of the finders, everything rejected or left open",
  query: [],
  answer: runAnswer,
  twins: ["json", "csv", "md", "atom", "rss", "feed.json"],
  look: async ({desk, source, frame}) => {
    const {report} = desk;
    const about = await source.about();
    const names = new Map(report.pages.map((page) => [page.id, page.name]));
    const madeBy = [
      ...new Set(
        [...report.quotes, ...report.figures, ...report.events, ...report.corrections].map((one) => one.madeBy),
      ),
    ].sort();
    const counts = Object.fromEntries(
      Object.entries(report).flatMap(([name, list]) => (Array.isArray(list) ? [[name, list.length]] : [])),
    );
    const pages = report.pages.map(({id, name, sha256, mediaType, articles}) => ({
      id,
      name,
      sha256,
      mediaType,
      articles: articles.length,
    }));
    const pageTable = {
      columns: ["page", "articles", "media type", "SHA-256"],
      rows: pages.map((page) => [page.name, String(page.articles), page.mediaType, page.sha256]),
    };
    const shown = {...pageTable, rows: pageTable.rows.slice(0, 300)};
    return {
      html: () => (
        <TablePage
          title="Run"
          lead={`Read ${about.inputs.join(", ")}${about.readAt === null ? "" : ` on ${showInstant(about.readAt)}`}. State ${desk.etag.trim()}.`}
          frame={frame}
          tables={[
            {
              label: "Counts",
              table: {columns: ["list", "rows"], rows: Object.entries(counts).map(([name, n]) => [name, String(n)])},
            },
            {
              label: "Parameters",
              table: {
                columns: ["name", "value"],
                rows: Object.entries(about.parameters).map(([name, value]) => [name, value]),
              },
            },
            {label: "Made by", table: {columns: ["finder and version"], rows: madeBy.map((one) => [one])}},
            {
              label: "Rejected, passed over, left open",
              table: {
                columns: ["page", "about", "remark"],
                rows: report.remarks
                  .slice(0, 300)
                  .map((remark) => [names.get(remark.page ?? "") ?? "", remark.about, remark.say]),
              },
            },
            {label: "Pages", table: shown},
          ]}
        />
      ),
      json: () => ({
        etag: desk.etag.trim(),
        readAt: about.readAt,
        inputs: about.inputs,
        parameters: about.parameters,
        counts,
        madeBy,
        pages,
        remarks: report.remarks,
      }),
      table: () => pageTable,
    };
  },
};

function showInstant(at: string): string {
  return showDating({earliest: at, latest: at, precision: "instant", certain: true, because: []}).text;
}
