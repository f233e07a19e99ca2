import type {PageFacts} from "../body/page-facts.js";

/**
 * Rows of siblings that look alike (one tag, one class list without its numbers), three or more of them with words, in page
 * order. Furniture is left out. Linear in the elements; worked out once a page.
 */
export function repeatedChildren(facts: PageFacts): readonly (readonly number[])[] {
  let rows = known.get(facts);
  if (rows === undefined) known.set(facts, (rows = findRows(facts)));
  return rows;
}

const known = new WeakMap<PageFacts, readonly (readonly number[])[]>();
const least = 3;

function findRows({html, elementWhys}: PageFacts): number[][] {
  const {tree, blocks, firstBlocks, endBlocks, textStarts, textEnds} = html;
  const count = tree.tags.length;
  const mayRow = (element: number) =>
    endBlocks[element]! > firstBlocks[element]! &&
    elementWhys[element] === null &&
    tree.tags[element] !== "p" &&
    tree.tags[element] !== "br" &&
    // Words inside a paragraph are no row of their own.
    blocks[firstBlocks[element]!]!.start >= textStarts[element]! &&
    blocks[endBlocks[element]! - 1]!.end <= textEnds[element]!;
  // By parent, the top of the page first.
  const children = new Int32Array(count + 1);
  for (let element = 0; element < count; element++) if (mayRow(element)) children[tree.parents[element]! + 1]!++;
  const groups = new Map<string, number[]>();
  for (let element = 0; element < count; element++) {
    if (!mayRow(element) || children[tree.parents[element]! + 1]! < least || html.hidden[element]) continue;
    const tag = tree.tags[element]!;
    const name = firstName(tree.attributes[element]?.class);
    if (name === "" && tag !== "article" && tag !== "li" && tag !== "section") continue;
    const key = `${tree.parents[element]} ${tag} ${name}`;
    const group = groups.get(key);
    if (group) group.push(element);
    else groups.set(key, [element]);
  }
  return [...groups.values()].filter((group) => group.length >= least).sort((a, b) => a[0]! - b[0]!);
}

/** Entries may be told apart by one more word ("entry entry--key"): the first name, without its numbers, makes the row. */
function firstName(names: string | undefined): string {
  if (names === undefined) return "";
  const bare = names.trim();
  const end = bare.search(/\s/);
  return (end < 0 ? bare : bare.slice(0, end)).replace(/\d+/g, "");
}
