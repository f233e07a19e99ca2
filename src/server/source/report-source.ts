import type {Report} from "../../report/report.js";
import type {Ruling} from "../../story/ruling.js";
import type {Story} from "../../story/story.js";

/** Where the reader's pages get their report from: a folder read at the start, or a store. Answers with one `etag` never differ. */
export type ReportSource = {
  /** Changes whenever any answer may have changed. */
  readonly etag: () => Promise<string>;
  readonly stories: () => Promise<readonly Story[]>;
  /** The whole report; with a story's id a source may give the part of that story alone. */
  readonly report: (story?: string) => Promise<Report>;
  /** The text that spans of a page point into, or null when it is not kept. */
  readonly pageText: (page: string) => Promise<string | null>;
  /** What was read, when, and with what options. */
  readonly about: () => Promise<SourceAbout>;
  /** Keeps a human decision and tells the stories anew. Absent where none can be kept. */
  readonly rule?: (ruling: Ruling) => Promise<void>;
  /** Reads everything again. */
  readonly reload?: () => Promise<void>;
};

export type SourceAbout = {
  readonly inputs: readonly string[];
  readonly parameters: Readonly<Record<string, string>>;
  readonly readAt: string | null;
};
