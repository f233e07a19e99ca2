import type {Token} from "../prose.js";
import {calendarNames} from "./english/time-words.js";
import type {Word} from "./word.js";

const calendar = new Set(calendarNames.split(" "));

/** Words of a day between an auxiliary and its participle: "was on Tuesday morning convicted", "has on 3 May signed"; else 0. */
export function dayBetween(tokens: readonly Token[], words: readonly Word[], start: number): number {
  const auxiliary = words[start - 1]?.tag;
  if ((auxiliary !== "be" && auxiliary !== "have") || !/^(?:on|in)$/.test(tokens[start]?.lower ?? "")) return 0;
  let i = start + 1;
  if (words[i]?.tag === "number") i++;
  if (!calendar.has(tokens[i]?.lower ?? "")) return 0;
  i++;
  if (words[i]?.tag === "number" || /^(?:morning|afternoon|evening|night)$/.test(tokens[i]?.lower ?? "")) i++;
  const next = words[i];
  return next?.tag === "verb" && (next.form === "participle" || next.form === "past") ? i - start : 0;
}

/** Does a participle stand here, adverbs aside? */
export function hasParticipleAhead(words: readonly Word[], i: number): boolean {
  for (let j = i; j < words.length && j < i + 4; j++) {
    const {tag, form} = words[j]!;
    if (tag === "adverb" || tag === "not") continue;
    return (tag === "verb" || tag === "be" || tag === "have" || tag === "do") && form === "participle";
  }
  return false;
}
