import {createHash} from "node:crypto";
import type {Report} from "../../report/report.js";
import type {Story} from "../../story/story.js";
import {annotations} from "../../view/export/annotations.js";
import {writeCalendar} from "../../view/export/calendar.js";
import {writeDossierMarkdown} from "../../view/export/dossier-markdown.js";
import {eventTable} from "../../view/export/event-table.js";
import {writeFamilyGraph} from "../../view/export/family-graph.js";
import {jsonLd} from "../../view/export/json-ld.js";
import {ninjsItems} from "../../view/export/ninjs.js";
import {tableOf} from "../../view/export/table-of.js";
import {timelineJs} from "../../view/export/timeline-js.js";
import {storyPart} from "../../view/part/report-part.js";
import type {StoryView} from "../../view/story-view.js";
import {writeCsv} from "../../view/write-table.js";
import {dossierStyle, writeDossier} from "../../web/dossier.js";
import type {Desk} from "../desk.js";
import {writeParquet} from "./write-parquet.js";

/** One file of a story to take away. `policy` is a content policy of its own, for a file that brings its style along. */
export type ExportFile = {
  readonly name: string;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly inline: boolean;
  readonly policy?: string;
};

type Writer = (part: Report, view: StoryView) => string | Uint8Array | Promise<string | Uint8Array>;
type ExportKind = {
  readonly file: string;
  readonly what: string;
  readonly type: string;
  readonly write: Writer;
  readonly inline?: boolean;
};

const lists = [
  "articles",
  "quotes",
  "utterances",
  "figures",
  "ladders",
  "events",
  "timeline",
  "conflicts",
  "families",
  "corrections",
] as const;
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const styleHash = createHash("sha256").update(dossierStyle).digest("base64");
export const dossierPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;

const kinds: readonly ExportKind[] = [
  {
    file: "dossier.html",
    what: "one file to read, print or mail: no scripts, no network",
    type: "text/html; charset=utf-8",
    inline: true,
    write: (part, view) => writeDossier(view, part, dossierPolicy),
  },
  {
    file: "export-dossier.md",
    what: "the same as Markdown",
    type: "text/markdown; charset=utf-8",
    write: (_, view) => writeDossierMarkdown(view),
  },
  {
    file: "export-report.json",
    what: "the part of the report that concerns the story",
    type: "application/json; charset=utf-8",
    write: (part) => json(part),
  },
  {
    file: "export-all.jsonl",
    what: "every row of every list, one JSON object a line, each with its list",
    type: "application/jsonl; charset=utf-8",
    write: (part) => lists.flatMap((list) => part[list].map((row) => `${JSON.stringify({list, ...row})}\n`)).join(""),
  },
  {
    file: "export-timelinejs.json",
    what: "timeline for TimelineJS",
    type: "application/json; charset=utf-8",
    write: (_, view) => json(timelineJs(view)),
  },
  {
    file: "export-calendar.ics",
    what: "timeline as iCalendar",
    type: "text/calendar; charset=utf-8",
    write: (_, view) => writeCalendar(view),
  },
  {
    file: "export-families.graphml",
    what: "who carries whose words, GraphML",
    type: "application/graphml+xml; charset=utf-8",
    write: writeFamilyGraph,
  },
  {
    file: "export-ninjs.json",
    what: "articles as IPTC ninjs",
    type: "application/json; charset=utf-8",
    write: (part) => json(ninjsItems(part)),
  },
  {
    file: "export-jsonld.json",
    what: "articles, quotations, corrections in schema.org's words",
    type: "application/ld+json; charset=utf-8",
    write: (part) => json(jsonLd(part)),
  },
  {
    file: "export-annotations.json",
    what: "findings as W3C Web Annotations",
    type: "application/ld+json; charset=utf-8",
    write: (part) => json(annotations(part)),
  },
  {
    file: "export-events.csv",
    what: "event table with PLOVER classes and CAMEO codes",
    type: "text/csv; charset=utf-8",
    write: (part) => writeCsv(eventTable(part)),
  },
  {
    file: "export-events.parquet",
    what: "the event table as Parquet",
    type: "application/vnd.apache.parquet",
    write: (part) => writeParquet(eventTable(part)),
  },
  ...lists
    .filter((list) => list !== "events")
    .flatMap((list): ExportKind[] => [
      {
        file: `export-${list}.csv`,
        what: `the ${list} as CSV`,
        type: "text/csv; charset=utf-8",
        write: (part) => writeCsv(tableOf(part[list])),
      },
      {
        file: `export-${list}.parquet`,
        what: `the ${list} as Parquet`,
        type: "application/vnd.apache.parquet",
        write: (part) => writeParquet(tableOf(part[list])),
      },
    ]),
];

/** The files a story can be taken away as. */
export const exportNames: readonly {readonly file: string; readonly what: string}[] = kinds;

/** One export of a story, or null when there is none of that name. */
export async function writeExport(
  file: string,
  desk: Pick<Desk, "report" | "storyView">,
  story: Story,
): Promise<ExportFile | null> {
  const kind = kinds.find((one) => one.file === file);
  if (!kind) return null;
  const body = await kind.write(storyPart(desk.report, story), desk.storyView(story));
  return {
    name: `${story.id}-${kind.file.replace("export-", "")}`,
    type: kind.type,
    body,
    inline: kind.inline ?? false,
    ...(kind.inline ? {policy: dossierPolicy} : {}),
  };
}
