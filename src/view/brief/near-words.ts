import {splitSentences} from "../../text/split-sentences.js";
import type {Evidence} from "../evidence.js";

export type NearWords = {readonly before: string; readonly after: string};

/**
 * A few words of the same sentence on both sides of a short stretch, so that "38 passengers" is read as "killed all 38 passengers on board". Cut at words, at
 * most `most` characters a side; nothing beside words that are long enough to be read alone.
 */
export function nearWords({span, before, after}: Evidence, {most = 36, longEnough = 48} = {}): NearWords {
  if (span.text.length >= longEnough) return {before: "", after: ""};
  const held = before.slice(splitSentences(before).at(-1)?.start ?? 0);
  const opened = /[.!?]["”’)]*\s*$/.test(before) ? "" : held;
  const rest = after.slice(0, splitSentences(after)[0]?.end ?? 0);
  return {before: cutStart(opened, most), after: cutEnd(rest, most)};
}

function cutStart(text: string, most: number): string {
  if (text.length <= most) return text;
  const from = text.indexOf(" ", text.length - most);
  return `…${from < 0 ? "" : text.slice(from)}`;
}

function cutEnd(text: string, most: number): string {
  if (text.length <= most) return text;
  const to = text.lastIndexOf(" ", most);
  return `${to <= 0 ? "" : text.slice(0, to)}…`;
}
