import type {QuoteFrame} from "../frame/quote-frame.js";

/** "had gone on television to say", "took the floor to announce": the verb whose subject speaks, or -1. */
export function goesToSay(frame: QuoteFrame, verb: number): number {
  for (let k = verb - 2; k >= 0 && k > verb - 9; k--) {
    const {tag, lemma} = frame.words[k]!;
    if (frame.marked[k] || /^[.,;:]$/.test(frame.tokens[k]!.text)) return -1;
    if (tag === "verb")
      return /^(?:go|come|appear|take|call|phone|ring|write|stand|step|return|rise|speak|emerge|use|visit)$/.test(lemma)
        ? k
        : -1;
  }
  return -1;
}
