import type {Furniture, FurnitureReason, Page} from "../../page/page.js";
import type {Extent, Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";

/**
 * Everything on the page that no article uses, as spans with a reason: whole blocks (neighbours of one reason together) and the
 * parts of a block that an article leaves out, so that articles and furniture together hold every word. Linear.
 */
export function furnitureSpans(
  page: Page,
  whys: readonly (FurnitureReason | null)[],
  used: readonly Span[],
): Furniture[] {
  const taken: Extent[] = [...used].sort((a, b) => a.start - b.start);
  const furniture: {start: number; end: number; why: FurnitureReason; block: number}[] = [];
  let next = 0;
  page.blocks.forEach((block, i) => {
    let at = block.start;
    const why = whys[i] ?? "other";
    const put = (start: number, end: number) => {
      const words = page.text.slice(start, end);
      const from = start + words.length - words.trimStart().length;
      const to = start + words.trimEnd().length;
      if (to <= from) return;
      const before = furniture[furniture.length - 1];
      if (before && before.why === why && before.block === i - 1 && from === block.start) {
        before.end = to;
        before.block = i;
      } else furniture.push({start: from, end: to, why, block: i});
    };
    while (next < taken.length && taken[next]!.end <= block.start) next++;
    for (let k = next; k < taken.length && taken[k]!.start < block.end; k++) {
      put(at, Math.min(block.end, taken[k]!.start));
      at = Math.max(at, taken[k]!.end);
    }
    if (at < block.end) put(at, block.end);
  });
  return furniture.map(({start, end, why}) => ({span: spanOf(page, start, end), why}));
}
