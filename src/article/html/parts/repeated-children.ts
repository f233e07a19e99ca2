import type {PageFacts} from "../body/page-facts.js";

/**
 * Rows of siblings that look alike (one tag, one class list without its numbers), at least `least` of them with words, in page
 * order. Furniture is left out. Linear in the elements.
 */
export function repeatedChildren({html, elementWhys}: PageFacts, least: number): number[][] {
  const {tree} = html;
  const groups = new Map<string, number[]>();
  for (let element = 0; element < tree.tags.length; element++) {
    const tag = tree.tags[element]!;
    if (tag === "p" || tag === "br" || elementWhys[element] || html.hidden[element]) continue;
    if (html.endBlocks[element]! <= html.firstBlocks[element]!) continue;
    const names = (tree.attributes[element]?.class ?? "").replace(/\d+/g, "");
    if (names === "" && tag !== "article" && tag !== "li" && tag !== "section") continue;
    // Entries may be told apart by one more word ("entry entry--key"): the first name makes the row.
    const key = `${tree.parents[element]} ${tag} ${names.trim().split(/\s+/)[0]}`;
    const group = groups.get(key);
    if (group) group.push(element);
    else groups.set(key, [element]);
  }
  return [...groups.values()].filter((group) => group.length >= least).sort((a, b) => a[0]! - b[0]!);
}
