import type {Token} from "../text/prose.js";
import {readNumber} from "./read-number.js";

/** The words that say of which whole, or up to when, a number counts. `wholeFrom` is the token where the whole's number begins, -1 for none, -2 for the figure before. */
export type Scope = {readonly from: number; readonly to: number; readonly wholeFrom: number};

/** Looks for "of the 67 on board", "out of 67 people", "on board", "so far" just after a number (`numberTo`) and what it counts (`to`). */
export function scopeOf(tokens: readonly Token[], numberTo: number, to: number): Scope | null {
  if (tokens[numberTo]?.lower === "of" && /^(?:them|whom|those|these)$/.test(tokens[numberTo + 1]?.lower ?? ""))
    return {from: numberTo, to: numberTo + 2, wholeFrom: -2};
  const starts = numberTo === to ? [to] : [numberTo, to];
  for (const start of starts) {
    const of = ofWhole(tokens, start);
    if (of) return of;
  }
  const lower = tokens[to]?.lower;
  if (lower === "on" && tokens[to + 1]?.lower === "board") return {from: to, to: to + 2, wholeFrom: -1};
  if (lower === "aboard" || lower === "onboard") return {from: to, to: to + 1, wholeFrom: -1};
  for (let i = to; i < to + 8 && i + 1 < tokens.length; i++) {
    const pair = tokens[i]!.lower + " " + tokens[i + 1]!.lower;
    if (pair === "so far" || pair === "to date") return {from: i, to: i + 2, wholeFrom: -1};
    if (tokens[i]!.text === ".") break;
  }
  return null;
}

function ofWhole(tokens: readonly Token[], start: number): Scope | null {
  let at = start;
  if (tokens[at]?.lower === "on" && tokens[at + 1]?.lower === "board") at += 2;
  if (tokens[at]?.lower === "out") at++;
  if (tokens[at]?.lower !== "of") return null;
  at++;
  while (/^(?:the|its|their|all|a|total|about|some|more|than)$/.test(tokens[at]?.lower ?? "")) at++;
  const run = readNumber(tokens, at);
  if (!run || run.how === "vague") return null;
  let to = run.to;
  if (
    tokens[to]?.kind === "word" &&
    !/^(?:on|aboard|were|was|are|have|had|who|in|at|and|died|killed)$/.test(tokens[to]!.lower)
  )
    to++;
  if (tokens[to]?.lower === "on" && tokens[to + 1]?.lower === "board") to += 2;
  else if (tokens[to]?.lower === "aboard") to += 1;
  return {from: start, to, wholeFrom: at};
}
