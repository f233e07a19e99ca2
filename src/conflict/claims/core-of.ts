import type {ArticleReading} from "../../article/article-reading.js";
import type {Span} from "../../text/span.js";
import {parseSentence} from "../../text/words/parse-sentence.js";
import {contentWordsOf, foldThings} from "../../timeline/content-words.js";

/** Who or what a claim is about and what is done, as folded stems: what shares neither is another fact about the same place. Linear in its sentences. */
export function coreOf(reading: ArticleReading, span: Span): ReadonlySet<string> {
  const core = new Set<string>();
  for (const sentence of reading.prose.sentences) {
    if (sentence.end <= span.start || sentence.start >= span.end) continue;
    const {tokens} = sentence;
    const stems = (from: number, to: number) =>
      foldThings(
        contentWordsOf(tokens.slice(from, to).filter((token) => token.start >= span.start && token.end <= span.end)),
      );
    for (const {verb, subject} of parseSentence(sentence).clauses) {
      const head = tokens[verb.head];
      if (!head || head.start < span.start || head.end > span.end) continue;
      for (const word of stems(verb.from, verb.to)) core.add(word);
      if (subject) for (const word of stems(subject.from, subject.to)) core.add(word);
      return core;
    }
  }
  return core;
}
