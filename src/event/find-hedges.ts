import type {ArticleReading} from "../article/article-reading.js";
import type {Quote} from "../quote/quote.js";
import type {Sentence, Token} from "../text/prose.js";
import {spanOf} from "../text/span-of.js";
import {parseSentence} from "../text/words/parse-sentence.js";
import {hedgeWords} from "./english/hedges-words.js";
import type {Hedge} from "./hedge.js";

type Cue = {readonly words: readonly string[]; readonly strength: Hedge["strength"]};
const cues = new Map<string, Cue[]>();
for (const [strength, list] of Object.entries(hedgeWords) as [Hedge["strength"], string][])
  for (const phrase of list.split("|")) {
    const words = phrase.split(" ");
    const first = words[0]!;
    cues.set(
      first,
      [...(cues.get(first) ?? []), {words, strength}].sort((a, b) => b.words.length - a.words.length),
    );
  }

/** The hedges of an article in text order, each with its scope: from the cue to the end of its clause. One look-up a word. */
export function findHedges(reading: ArticleReading, quotes: readonly Quote[]): Hedge[] {
  const hedges: Hedge[] = [];
  const {page, sentences} = reading.prose;
  sentences.forEach((sentence, index) => {
    for (const {from, to, strength, scopeTo} of hedgesIn(sentence)) {
      const {tokens} = sentence;
      const start = tokens[from]!.start;
      const holder =
        quotes.find(
          (quote) => quote.speaker && quote.how !== "not-said" && quote.span.start <= start && quote.span.end > start,
        )?.speaker ?? null;
      hedges.push({
        article: reading.article.id,
        cue: spanOf(page, start, tokens[to - 1]!.end),
        scope: spanOf(page, start, tokens[scopeTo - 1]!.end),
        strength,
        holder,
        sentence: index,
      });
    }
  });
  return hedges;
}

/** The hedges of one sentence by token: the cue, and one past the last token it holds over. */
export function hedgesIn(
  sentence: Sentence,
): {from: number; to: number; scopeTo: number; strength: Hedge["strength"]}[] {
  const {tokens} = sentence;
  const found: {from: number; to: number; scopeTo: number; strength: Hedge["strength"]}[] = [];
  for (let i = 0; i < tokens.length && i < 600; i++) {
    const cue = cues.get(tokens[i]!.lower)?.find(({words}) => words.every((word, j) => tokens[i + j]?.lower === word));
    if (!cue || !isHedge(sentence, i, cue)) continue;
    const to = i + cue.words.length;
    found.push({from: i, to, scopeTo: scopeEnd(tokens, sentence, i, to), strength: cue.strength});
    i = to - 1;
  }
  return found;
}

// "May" is a month, "claims" and "suspected" may be nouns or verbs of their own clause.
function isHedge(sentence: Sentence, i: number, {words}: Cue): boolean {
  const parse = parseSentence(sentence);
  const tag = parse.words[i]?.tag;
  const [first] = words;
  // "according to the law" names a rule, not a source.
  if (first === "according")
    return !/^(?:law|laws|plan|plans|schedule|rules|tradition|custom|size|age)$/.test(
      sentence.tokens
        .slice(i + 2, i + 5)
        .map(({lower}) => lower)
        .find((lower) => !/^(?:the|a|their|its)$/.test(lower)) ?? "",
    );
  if (words.length > 1) return true;
  if (first === "may" || first === "might") return tag === "modal";
  if (first === "claimed" || first === "claims") return false;
  if (first === "reported" || first === "suspected" || first === "supposed") return tag === "adjective";
  return true;
}

function scopeEnd(tokens: readonly Token[], sentence: Sentence, cueAt: number, from: number): number {
  const {words, phrases, clauses} = parseSentence(sentence);
  // An adjective holds over its noun ("alleged smuggling"), anything else to the end of its clause.
  if (words[cueAt]?.tag === "adjective") {
    const phrase = phrases.find((one) => one.kind === "noun" && one.from <= cueAt && one.to > cueAt);
    return Math.max(from, phrase?.to ?? from);
  }
  const clause =
    clauses.find((one) => one.verb.from <= cueAt && one.verb.to > cueAt) ??
    clauses.find((one) => one.verb.head >= from && one.verb.head - from < 12);
  let end = Math.max(from, clause?.to ?? from);
  if (end === from) while (end < tokens.length && end < from + 60 && tokens[end]!.kind !== "mark") end++;
  return Math.min(end, tokens.length);
}
