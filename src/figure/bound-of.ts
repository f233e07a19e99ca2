import type {Token} from "../text/prose.js";
import {bounds, boundsAfter} from "./english/number-words.js";
import type {Figure} from "./figure.js";

/** The bound that words set on a number: "at least 12" -> at-least. Words may stand before (`from` is the first token of the figure) or after. */
export function boundOf(tokens: readonly Token[], from: number, to: number): Figure["modifier"] | null {
  for (const [words, bound] of bounds) {
    const parts = words.split(" ");
    const start = from - parts.length;
    if (start >= 0 && parts.every((part, i) => tokens[start + i]!.lower === part)) return bound;
  }
  for (const [words, bound] of boundsAfter) {
    const parts = words.split(" ");
    if (parts.every((part, i) => tokens[to + i]?.lower === part)) return bound;
  }
  return null;
}
