import {listTitleOf} from "../english/list-title-words.js";
import type {Line} from "../line.js";

/** The lines of a gap that can belong to the article below it: those behind the last title of a list. */
export function openingLines(gap: readonly Line[]): readonly Line[] {
  const last = gap.findLastIndex((line) => line.role === "list-title" && listTitleOf(line.folded)?.reach === "rest");
  return gap.slice(last + 1);
}
