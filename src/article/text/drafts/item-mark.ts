import type {Line} from "../line.js";

const rule = /^(?:[-=*_~#•·]\s*){3,}$/;
const numbered =
  /^(?:[-=*_~#\s]{2,}|[[(#]\s?|(?:article|document|item|result|story|no\.?)\s)(?:(?:article|document|item|result|story|no\.?)\s)?\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?[-=*_~#\])\s:.]*$/i;

/** A line that parts the items of an export or a listing: "* * *", "-----", "=== 2 ===", "[3]", "Item 4 of 9". It has no words of its own. */
export function isItemMark({text}: Line): boolean {
  return text.length <= 120 && (rule.test(text) || numbered.test(text));
}
