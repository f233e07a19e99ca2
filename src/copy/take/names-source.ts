import {tokensOf} from "../../text/tokens-of.js";
import {afterSource, beforeSource} from "./english/source-words.js";

/** Does the text give this agency as the source of what it tells, near its beginning? The phrase's offsets, or null. Linear. */
export function namesSource(text: string, agency: string): {start: number; end: number} | null {
  const wanted = tokensOf(agency).map(({lower}) => lower);
  if (wanted.length === 0) return null;
  const tokens = tokensOf(text, 0, Math.min(text.length, 1500));
  for (let i = 0; i + wanted.length <= tokens.length; i++) {
    if (!wanted.every((word, k) => tokens[i + k]!.lower === word)) continue;
    const before = tokens[i - 1];
    const after = tokens[i + wanted.length];
    if (after && afterSource.has(after.lower)) return {start: tokens[i]!.start, end: after.end};
    if (before && beforeSource.has(before.lower)) return {start: before.start, end: tokens[i + wanted.length - 1]!.end};
  }
  return null;
}
