import type {Article} from "../article/article.js";
import type {Dating} from "../dating/dating.js";
import type {Span} from "../text/span.js";

/** One article as the gatherer of stories reads it. What other rooms found is plain data and may be left out. */
export type StoryText = {
  /** Article id. */
  readonly id: string;
  readonly kind?: Article["kind"];
  readonly headline: Span | null;
  readonly title: string;
  readonly text: string;
  readonly outlet: string | null;
  readonly published: Pick<Dating, "earliest" | "latest"> | null;
  /** How its body opens: what names a story of reports without headlines. */
  readonly opening?: Span;
  /** Keys of the names in it ("person:ada lund") with how often each stands; without them capitalised words are read. */
  readonly names?: readonly (readonly [key: string, count: number])[];
  /** ISO days that it tells of. */
  readonly days?: readonly string[];
};
