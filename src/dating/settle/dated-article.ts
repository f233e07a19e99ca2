import type {Prose} from "../../text/prose.js";
import type {Reason} from "../../text/reason.js";
import type {Span} from "../../text/span.js";
import type {Dating} from "../dating.js";
import type {TimeMention} from "../time-mention.js";

/** One article as the settling of dates sees it. */
export type DatedArticle = {
  readonly article: string;
  /** Family of copies, if known: copies share their words and so their weekdays. */
  readonly family: string | null;
  /** What the page itself says; null where it says nothing. An exact one is never changed, a range only narrowed. */
  readonly published: Dating | null;
  /** When the page says it was last changed. */
  readonly updated?: Dating | null;
  /** Capture of the page: the latest day the article can be of, and nothing more. */
  readonly captured: Dating | null;
  readonly prose: Prose;
  /** As `findTimes` gives them. */
  readonly times: readonly TimeMention[];
  /** Captions: a date in one is that of a picture, taken before the article was printed. */
  readonly captions?: readonly Span[];
  /** The place in front of the text; the words behind it are looked at for the day of writing. */
  readonly dateline?: Span | null;
  /** Bounds that other findings give, as ISO days: "told before 2025-10-09". */
  readonly bounds?: readonly {readonly earliest?: string; readonly latest?: string; readonly because: Reason}[];
};

/** What is known of the day of writing while the constraints are narrowed: both ends inclusive, null while open. */
export type Bounds = {
  from: number | null;
  to: number | null;
  /** The latest day that the article tells of: what its lead says on a weekday comes after it. */
  told: number | null;
  readonly because: Reason[];
};

/** Raises the lower end; true when that changed something. */
export function raise(bounds: Bounds, day: number, reason: Reason): boolean {
  if (bounds.from !== null && bounds.from >= day) return false;
  bounds.from = day;
  bounds.because.push(reason);
  return true;
}

/** Lowers the upper end; true when that changed something. */
export function lower(bounds: Bounds, day: number, reason: Reason): boolean {
  if (bounds.to !== null && bounds.to <= day) return false;
  bounds.to = day;
  bounds.because.push(reason);
  return true;
}
