import type {FurnitureReason} from "../../../page/page.js";
import type {PageFacts} from "./page-facts.js";

/** A list most of whose words are links leads elsewhere. Linear in the blocks. */
export function dropLinkLists(
  {html}: PageFacts,
  result: readonly {block: number; why: FurnitureReason | null}[],
): void {
  const {tree, blocks} = html;
  const totals = new Map<number, {words: number; links: number}>();
  const listOf = (i: number) => {
    let element = blocks[i]!.element;
    for (let up = 0; element >= 0 && up < 6; up++) {
      const tag = tree.tags[element]!;
      if (tag === "ul" || tag === "ol" || tag === "dl") return element;
      element = tree.parents[element]!;
    }
    return -1;
  };
  for (const {block} of result) {
    const list = listOf(block);
    if (list < 0) continue;
    const sum = totals.get(list) ?? {words: 0, links: 0};
    sum.words += blocks[block]!.end - blocks[block]!.start;
    sum.links += blocks[block]!.linkLength;
    totals.set(list, sum);
  }
  for (const one of result) {
    const sum = totals.get(listOf(one.block));
    if (sum && !one.why && sum.links > sum.words * 0.5) one.why = "related";
  }
}
