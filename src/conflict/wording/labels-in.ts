import type {ArticleReading} from "../../article/article-reading.js";
import type {Sentence} from "../../text/prose.js";
import type {Extent} from "../../text/span.js";
import {labelWords} from "../english/label-words.js";

/** A label for people in a sentence: "ethnic Danes", "Danish citizens", "rioters". */
export type Label = Extent & {readonly kind: string; readonly side: string | null; readonly word: string};

const kinds = new Map<string, string>();
for (const [kind, words] of Object.entries(labelWords)) for (const word of words.split(" ")) kinds.set(word, kind);

/** The labels for people in a sentence, together with the name of a country or people directly beside them. Linear in its words. */
export function labelsIn(reading: ArticleReading, sentence: Sentence): Label[] {
  const names = reading.names.filter((name) => name.side && name.start >= sentence.start && name.end <= sentence.end);
  const labels: Label[] = [];
  for (const token of sentence.tokens) {
    const kind = token.kind === "word" ? kinds.get(token.lower) : undefined;
    if (!kind) continue;
    // One space, "of" or nothing more may stand between the name and the label.
    const beside = names.find(
      (name) =>
        (name.end <= token.start && token.start - name.end <= 1) ||
        (name.start >= token.end && name.start - token.end <= 4),
    );
    if (kind === "belonging" && !beside) continue;
    labels.push({
      start: Math.min(token.start, beside?.start ?? token.start),
      end: Math.max(token.end, beside?.end ?? token.end),
      kind,
      side: beside?.side ?? null,
      word: token.lower,
    });
  }
  return labels;
}
