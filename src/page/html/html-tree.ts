/**
 * The elements of a page in document order, as columns: element `i` is `tags[i]`, its parent `parents[i]` (-1 for the top).
 * Offsets are UTF-16 offsets into the decoded source. No objects an element, so that a page of a million elements stays cheap.
 */
export type HtmlTree = {
  readonly source: string;
  readonly tags: readonly string[];
  readonly parents: readonly number[];
  /** Where the opening tag begins and where the element ends (after its closing tag, or where it was cut off). */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The kept attributes, decoded, or null when none of the kept ones is there. */
  readonly attributes: readonly (Attributes | null)[];
  /** The order of openings (`4 * element`), closings (`4 * element + 1`), text pieces (`4 * piece + 2`) and white space (`blankStep`). */
  readonly steps: readonly number[];
  readonly pieceStarts: readonly number[];
  readonly pieceEnds: readonly number[];
  /** One past the last element inside, so that `element < i && i < lasts[element]` asks "does it stand inside". */
  readonly lasts: readonly number[];
};

/** Attribute values by lower-case name; only names that reading needs are kept, each cut at 4,000 characters (`content` at 100,000). */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Stands in `HtmlTree.steps` for a stretch of white space between two tags. */
export const blankStep = 3;
