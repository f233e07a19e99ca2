import type {PageFacts} from "../body/page-facts.js";
import {isTimeLabel} from "../body/spoken-furniture.js";
import type {PagePart} from "./page-part.js";

/** The time element of a part, else the first of its lines that is nothing but a time. */
export function partTime({html}: PageFacts, element: number): PagePart["time"] {
  const {tree} = html;
  for (let inner = element; inner < tree.lasts[element]!; inner++) {
    const at = tree.attributes[inner];
    const isTime = tree.tags[inner] === "time" || at?.datetime !== undefined || at?.["data-timestamp"] !== undefined;
    if (!isTime) continue;
    const shown = html.text.slice(html.textStarts[inner]!, html.textEnds[inner]!);
    const start = html.textStarts[inner]! + shown.length - shown.trimStart().length;
    const end = start + shown.trim().length;
    const value = at?.datetime ?? at?.["data-timestamp"] ?? shown.trim();
    if (/\d/.test(value)) return {value, start, end};
  }
  for (let i = html.firstBlocks[element]!; i < html.endBlocks[element]! && i < html.firstBlocks[element]! + 6; i++) {
    const {start, end} = html.blocks[i]!;
    if (end - start <= 48 && isTimeLabel(html.text.slice(start, end), html.metadata.language))
      return {value: html.text.slice(start, end), start, end};
  }
  return null;
}
