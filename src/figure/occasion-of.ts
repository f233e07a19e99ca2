import type {ArticleReading} from "../article/article-reading.js";
import type {Token} from "../text/prose.js";
import {occasionWords} from "./english/occasion-words.js";

const whole = new Map<string, string>();
const stems: [string, string][] = [];
for (const [occasion, words] of Object.entries(occasionWords))
  for (const word of words.split(" "))
    if (word.endsWith("*")) stems.push([word.slice(0, -1), occasion]);
    else if (!whole.has(word)) whole.set(word, occasion);
const known = new Map<string, string | null>();

function occasionOfWord(lower: string): string | null {
  const seen = known.get(lower);
  if (seen !== undefined) return seen;
  const word = lower.replace(/'s?$/, "");
  const found = whole.get(word) ?? stems.find(([stem]) => word.startsWith(stem))?.[1] ?? null;
  // The memory is a cache of a fixed table; it is kept small against hostile vocabularies.
  if (known.size < 50_000) known.set(lower, found);
  return found;
}

/**
 * The kind of occasion that a place in an article speaks of: the nearest telling word of its own sentence, else of the sentences
 * before it in the paragraph, else of the article's first two sentences. Null where none of them tells.
 */
export function occasionOf(reading: ArticleReading, sentence: number, offset: number): string | null {
  const {sentences, paragraphs} = reading.prose;
  const own = sentences[sentence];
  if (!own) return null;
  const near = nearest(own.tokens, offset);
  if (near) return near;
  const first = paragraphs[own.paragraph]?.firstSentence ?? sentence;
  for (let i = sentence - 1; i >= first; i--) {
    const found = nearest(sentences[i]!.tokens, offset);
    if (found) return found;
  }
  for (let i = 0; i < Math.min(3, sentences.length); i++) {
    const found = nearest(sentences[i]!.tokens, 0);
    if (found) return found;
  }
  return null;
}

function nearest(tokens: readonly Token[], offset: number): string | null {
  let best: string | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    const occasion = occasionOfWord(token.lower);
    if (!occasion) continue;
    const away = Math.abs(token.start - offset);
    if (away < distance) {
      distance = away;
      best = occasion;
    }
  }
  return best;
}
