import type {Token} from "../prose.js";
import {adjectives, closedWords, nounAdjectives} from "./english/closed-words.js";
import {timeNouns} from "./english/time-words.js";
import type {Tag, Word} from "./word.js";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** The one tag of each word of a closed class. */
export const closed: ReadonlyMap<string, Tag> = readClosed();
export const adjectiveSet = setOf(adjectives);
export const nounAdjectiveSet = setOf(nounAdjectives);
export const timeSet = setOf(timeNouns);

function readClosed(): Map<string, Tag> {
  const map = new Map<string, Tag>();
  for (const [tag, words] of Object.entries(closedWords) as [Tag, string][])
    for (const word of words.split(" ")) if (!map.has(word)) map.set(word, tag);
  return map;
}

const wordCache = new Map<string, Word>();

/** The word of this tag and lemma, made once. */
export function plain(tag: Tag, lemma: string): Word {
  const key = tag + " " + lemma;
  let word = wordCache.get(key);
  if (!word) {
    word = {tag, lemma};
    if (wordCache.size < 20_000) wordCache.set(key, word);
  }
  return word;
}

const titleLines = new WeakMap<readonly Token[], boolean>();

/** Is most of the line written with capitals, as headlines are? Then a capital says nothing about a word. */
export function isTitleLine(tokens: readonly Token[]): boolean {
  let answer = titleLines.get(tokens);
  if (answer === undefined) {
    let words = 0;
    let capitals = 0;
    for (const token of tokens) {
      if (token.kind !== "word" || token.text.length < 4) continue;
      words++;
      if (token.text !== token.lower) capitals++;
    }
    answer = words >= 4 && capitals > 0.7 * words;
    titleLines.set(tokens, answer);
  }
  return answer;
}
