import {buildTree} from "./build-tree.js";
import {findHidden} from "./find-hidden.js";
import type {HtmlPage} from "./html-page.js";
import {readMetadata} from "./read-metadata.js";
import {renderTree} from "./render-tree.js";

/**
 * Reads HTML source: its visible text in blocks, each with its place in the source, and its metadata. One pass of the tokenizer,
 * then passes over plain columns; about 500 pages of 170 KB a CPU second. Never throws at any input.
 */
export function readHtml(source: string): HtmlPage {
  const tree = buildTree(source);
  const hidden = findHidden(tree);
  return {...renderTree(tree, hidden), tree, hidden, metadata: readMetadata(tree)};
}
