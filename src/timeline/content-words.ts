import type {Token} from "../text/prose.js";
import {sameThingWords} from "./english/same-thing-words.js";
import {stopWords} from "./english/stop-words.js";

const oneThing = new Map<string, string>();

/**
 * The words of a stretch of text that say what it is about, cut to a common stem ("arrests", "arrested" -> "arrest"), each once,
 * sorted. Numbers are left out: figures are compared as figures. The stem is for comparing only and is never shown.
 */
export function contentWordsOf(tokens: readonly Token[], start = 0, end = Number.POSITIVE_INFINITY): string[] {
  const words = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "word" || token.start < start || token.end > end) continue;
    const word = token.lower.replace(/'s?$/, "");
    if (word.length < 3 || stopWords.has(word)) continue;
    words.add(stemOf(word));
  }
  return [...words].sort();
}

/** Cuts plain English endings. Coarse on purpose: both sides of a comparison are cut the same way. */
export function stemOf(word: string): string {
  let stem = word;
  if (stem.length > 5 && stem.endsWith("ies")) stem = stem.slice(0, -3) + "y";
  else if (stem.length > 4 && /(?:ss|sh|ch|x|z)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 3 && stem.endsWith("s") && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 7 && /(?:ation|ition)$/.test(stem)) stem = stem.slice(0, -5);
  else if (stem.length > 6 && /(?:ment|tion)$/.test(stem)) stem = stem.slice(0, stem.endsWith("ment") ? -4 : -3);
  else if (stem.length > 5 && stem.endsWith("ing")) stem = stem.slice(0, -3);
  else if (stem.length > 4 && stem.endsWith("ed")) stem = stem.slice(0, -2);
  if (stem.length > 3 && stem.endsWith("e")) stem = stem.slice(0, -1);
  if (stem.length > 4 && /([bdfglmnprt])\1$/.test(stem)) stem = stem.slice(0, -1);
  return stem;
}

for (const line of sameThingWords) {
  const [first, ...rest] = line.split(" ");
  for (const word of [first!, ...rest]) oneThing.set(stemOf(word), stemOf(first!));
}

/** The same words with those for one thing folded into one: "ferry", "boat" and "vessel" are a boat. Sorted, each once. */
export function foldThings(stems: readonly string[]): string[] {
  return [...new Set(stems.map((stem) => oneThing.get(stem) ?? stem))].sort();
}
