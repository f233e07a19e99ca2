import type {JSX} from "hono/jsx/jsx-runtime";
import type {z} from "zod";
import type {FeedView} from "../view/feed/story-feed.js";
import type {ListTable} from "../view/list-rows.js";
import type {Frame} from "../web/frame.js";
import type {Query, QueryName} from "./ask.js";
import type {Desk} from "./desk.js";
import type {ReportSource} from "./source/report-source.js";

/** A request as a screen sees it: the state of the report, the words in the path, the checked query. */
export type Asked = {
  readonly desk: Desk;
  readonly source: ReportSource;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly frame: Frame;
};

export const twinNames = ["json", "jsonl", "csv", "md", "atom", "rss", "feed.json"] as const;
export type Twin = (typeof twinNames)[number];

/** What a screen gives, made only when asked for: the page, and its twins as data. */
export type Shown = {
  readonly html: () => JSX.Element | Promise<JSX.Element>;
  readonly json: () => unknown;
  readonly table?: () => ListTable;
  readonly rows?: () => readonly unknown[];
  readonly markdown?: () => string;
  readonly feed?: () => FeedView;
};

/** One kind of page: where it stands, what it is for, what it may be asked, the shape of its JSON, its twins. Null means there is none such. */
export type Screen = {
  readonly path: string;
  readonly what: string;
  readonly query: readonly QueryName[];
  readonly answer: z.ZodType;
  readonly twins: readonly Twin[];
  /** What is said where there is none such, and what to do. */
  readonly missing?: string;
  readonly look: (asked: Asked) => Promise<Shown | null>;
};
