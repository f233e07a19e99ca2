import type {Token} from "../../text/prose.js";
import {lemmaOf} from "../../text/words/lemma-of.js";
import {wordingScales} from "../english/wording-words.js";

/** A word or phrase of a wording scale found in a text. `step` counts from 0, the plainest. */
export type Worded = {
  readonly scale: string;
  readonly step: number;
  readonly says: string;
  readonly start: number;
  readonly end: number;
};

type Line = {readonly scale: string; readonly step: number; readonly says: string; readonly words: readonly string[]};
const byFirst = new Map<string, Line[]>();
for (const {name, steps} of wordingScales)
  steps.forEach(({says, words}, step) => {
    for (const phrase of words.split("|")) {
      const line = {scale: name, step, says, words: phrase.split(" ")};
      const list = byFirst.get(line.words[0]!);
      if (list) list.push(line);
      else byFirst.set(line.words[0]!, [line]);
    }
  });
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

/** The words of wording scales among some tokens, longest phrase first, a word on several scales once for each. Linear. */
export function wordSteps(tokens: readonly Token[]): Worded[] {
  const found: Worded[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== "word") continue;
    const lines = new Set([
      ...(byFirst.get(token.lower) ?? []),
      ...(byFirst.get(lemmaOf(token.lower, "verb")) ?? []),
      ...(byFirst.get(lemmaOf(token.lower, "noun")) ?? []),
    ]);
    let length = 1;
    for (const {scale, step, says, words} of [...lines].sort((a, b) => b.words.length - a.words.length)) {
      if (words.length < length) break;
      if (!follows(tokens, i, words)) continue;
      length = words.length;
      found.push({scale, step, says, start: token.start, end: tokens[i + words.length - 1]!.end});
    }
  }
  return found;
}

function follows(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let k = 1; k < words.length; k++) {
    const token = tokens[at + k];
    if (
      !token ||
      (token.lower !== words[k] &&
        lemmaOf(token.lower, "verb") !== words[k] &&
        lemmaOf(token.lower, "noun") !== words[k])
    )
      return false;
  }
  return true;
}
