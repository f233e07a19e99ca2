import type {Report} from "../../report/report.js";
import type {ListTable} from "../list-rows.js";
import {outletName} from "../outlet-name.js";

/** Every event with its PLOVER class and CAMEO code, one row a mention; `entry` and `origins` tell which rows are one event told often. */
export function eventTable(report: Report): ListTable {
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const entryOf = new Map(report.timeline.flatMap((entry) => entry.events.map((id) => [id, entry] as const)));
  return {
    columns: [
      "event",
      "entry",
      "story",
      "earliest",
      "latest",
      "precision",
      "plover",
      "cameo",
      "source",
      "source_country",
      "target",
      "target_country",
      "place",
      "modality",
      "hedge",
      "said_by",
      "article",
      "outlet",
      "origins",
      "clause",
    ],
    rows: report.events.map((event) => {
      const entry = entryOf.get(event.id);
      return [
        event.id,
        entry?.id ?? "",
        entry?.story ?? "",
        event.on?.earliest ?? "",
        event.on?.latest ?? "",
        event.on?.precision ?? "",
        event.class,
        event.cameo ?? "",
        event.source?.name ?? "",
        event.source?.side ?? "",
        event.target?.name ?? "",
        event.target?.side ?? "",
        event.place ?? "",
        event.modality,
        event.hedge?.text ?? "",
        event.saidBy?.name ?? "",
        event.article,
        outletName(articles.get(event.article)),
        entry === undefined ? "" : String(entry.origins),
        event.span.text,
      ];
    }),
  };
}
