import type {Block} from "../block.js";
import type {HtmlTree} from "./html-tree.js";
import type {Metadata} from "./metadata.js";

/** A block of rendered text with what the reading of articles needs to know of its markup. */
export type HtmlBlock = Block & {
  /** The innermost block element that it stands in, as index into the tree. */
  readonly element: number;
  /** Characters inside `<b>`, `<strong>` and the like. */
  readonly boldLength: number;
  /** True where a single line break, not an element, parts it from the block before. */
  readonly afterBreak: boolean;
};

/** An HTML page read once: what a reader sees of it, where each block of that comes from, and what its metadata says. */
export type HtmlPage = {
  /** Visible text, white space folded, a blank line between blocks. Every span of the page points into it. */
  readonly text: string;
  readonly blocks: readonly HtmlBlock[];
  readonly tree: HtmlTree;
  /** By element: the first block inside and one past the last (block ranges nest like the elements do). */
  readonly firstBlocks: readonly number[];
  readonly endBlocks: readonly number[];
  /** By element: offsets into `text` of what it shows, untrimmed. */
  readonly textStarts: readonly number[];
  readonly textEnds: readonly number[];
  /** By element: true for what a browser does not show, or shows only to machines. */
  readonly hidden: readonly boolean[];
  readonly metadata: Metadata;
};
