import type {Extent} from "../../text/span.js";
import {splitSentences} from "../../text/split-sentences.js";
import {tokensOf} from "../../text/tokens-of.js";
import {sentenceOpeners} from "./english/opener-words.js";

type Part = Extent & {readonly kind: "body" | "subhead"};

/**
 * Parts a body that a capture left on one line at the subheads it glued in: short questions between sentences, and short runs
 * that break off where a sentence begins ("Police search office Earlier this week, officers…"). A lone question is a
 * figure of speech, so at least two subheads must show. Linear.
 */
export function cutSubheads(text: string, {start, end}: Extent): Part[] {
  const whole: Part[] = [{start, end, kind: "body"}];
  if (end - start < 800) return whole;
  const subheads: Extent[] = [];
  const breaks: number[] = [];
  let last = start;
  for (const sentence of splitSentences(text, start, end)) {
    const words = text.slice(sentence.start, sentence.end);
    const count = words.split(/\s+/).length;
    if (
      words.endsWith("?") &&
      count >= 3 &&
      count <= 10 &&
      sentence.start - last > 150 &&
      /^\p{Lu}/u.test(words) &&
      !/^(?:But|And|So|Or|Yet)\b|["“”]/.test(words)
    ) {
      subheads.push(sentence);
      last = sentence.end;
      continue;
    }
    // The sentence splitter may have parted a heading that ends without a mark already.
    if (
      count >= 3 &&
      count <= 9 &&
      /^\p{Lu}/u.test(words) &&
      /[\p{L}\p{N}]$/u.test(words) &&
      sentence.end < end &&
      sentence.start - last > 150
    ) {
      subheads.push(sentence);
      last = sentence.end;
      continue;
    }
    const dropped = droppedBreak(text, sentence);
    if (dropped === null) continue;
    const before = text.slice(sentence.start, dropped).trim().split(/\s+/).length;
    if (before >= 3 && before <= 9 && sentence.start - last > 150) {
      subheads.push({start: sentence.start, end: trimmedEnd(text, sentence.start, dropped)});
      last = dropped;
    } else if (before > 9) breaks.push(dropped);
  }
  if (subheads.length < 2) return whole;
  const parts: Part[] = [];
  let from = start;
  const push = (to: number, kind: Part["kind"]) => {
    let at = from;
    while (at < to && /\s/.test(text[at]!)) at++;
    const stop = trimmedEnd(text, at, to);
    if (stop > at) parts.push({start: at, end: stop, kind});
    from = to;
  };
  const cuts = [
    ...subheads.flatMap((subhead) => [
      {at: subhead.start, kind: "body" as const},
      {at: subhead.end, kind: "subhead" as const},
    ]),
    ...breaks.map((at) => ({at, kind: "body" as const})),
  ].sort((a, b) => a.at - b.at);
  for (const {at, kind} of cuts) push(at, kind);
  push(end, "body");
  return parts;
}

/** Where inside a sentence another begins without a stop before it, or null. */
function droppedBreak(text: string, {start, end}: Extent): number | null {
  const tokens = tokensOf(text, start, end);
  for (let i = 3; i < tokens.length - 2; i++) {
    const [before, opener, next] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]!];
    if (before.kind !== "word" || !sentenceOpeners.has(opener.text) || next.kind !== "word") continue;
    if (sentenceOpeners.has(before.text) || !/^\p{Ll}/u.test(next.text)) continue;
    // "Rio In the…" needs a real end of a clause before: a noun, not a small word that goes on.
    if (
      /^(?:the|a|an|of|in|on|at|to|and|or|by|for|with|from|said|called|titled|named|that|song|film|book)$/i.test(
        before.text,
      )
    )
      continue;
    return opener.start;
  }
  return null;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /\s/.test(text[to - 1]!)) to--;
  return to;
}
