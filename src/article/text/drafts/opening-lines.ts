import {listTitleOf} from "../english/list-title-words.js";
import type {Line} from "../line.js";
import {isItemMark} from "./item-mark.js";

/** The lines of a gap that can belong to the article below it: those behind the last title of a list or mark between items. */
export function openingLines(gap: readonly Line[]): readonly Line[] {
  const last = gap.findLastIndex((line) => line.role === "list-title" && listTitleOf(line.folded)?.reach === "rest");
  // A rule may also part the headline from its own text.
  const mark = gap.findLastIndex((line) => isItemMark(line));
  const headed = mark > last && gap.slice(mark + 1).some(({role, words}) => role === "heading" && words >= 3);
  return gap.slice((headed ? mark : last) + 1);
}
