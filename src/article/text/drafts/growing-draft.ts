import type {Line} from "../line.js";

/** An article while its lines are gathered. */
export type GrowingDraft = {
  headline: Line | null;
  labels: Line[];
  body: {line: Line; kind: "body" | "subhead"}[];
  captions: Line[];
  /** Lines under "Tags" or "Topics". */
  tags: Line[];
  words: number;
  /** True when its heading is printed twice. */
  repeated: boolean;
  /** True when a date or byline stands with its heading, or a dateline opens it. */
  marked: boolean;
  /** True when a date label stands with its heading. */
  dated: boolean;
  /** True once a credit or signature has ended it. */
  signed: boolean;
  /** Words of weight in headline and body, for telling what belongs to it. */
  readonly known: Set<string>;
};

/** The words of a line that tell its subject. */
export function weightyWords(line: Line, plain: ReadonlySet<string>): string[] {
  return line.folded.split(" ").filter((word) => word.length >= 5 && !plain.has(word));
}
