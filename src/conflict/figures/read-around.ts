import type {ArticleReading} from "../../article/article-reading.js";
import {type ContentWords, contentWords} from "../../quote/speech/content-words.js";
import {matchWords} from "../../quote/speech/match-words.js";
import type {Slot} from "./read-slots.js";

/** What stands in the sentence around a number. */
export type Around = {
  readonly around: ContentWords;
  /** Stems that tell nothing here: names, and the counted noun itself. */
  readonly dull: ReadonlySet<string>;
};

/** Words of the sentence looked at on each side of a number. */
const window = 16;

/** The content words around a figure. */
export function readAround({figure: {span, counts}, sentence}: Slot, {prose, names}: ArticleReading): Around {
  const {tokens} = prose.sentences[sentence]!;
  const first = tokens.findIndex((token) => token.end > span.start);
  const last = tokens.findLastIndex((token) => token.start < span.end);
  const from = tokens[Math.max(0, first - window)]!.start;
  const to = tokens[Math.min(tokens.length - 1, last + window)]!.end;
  const {text} = prose.page;
  const said = names.filter((name) => name.sentence === sentence).map((name) => text.slice(name.start, name.end));
  return {
    around: contentWords(`${text.slice(from, span.start)} ${text.slice(span.end, to)}`),
    dull: new Set([...contentWords(said.join(" ; ")).stems.keys(), ...contentWords(counts?.text ?? "").stems.keys()]),
  };
}

/** Words, or words of one notion, that stand around both numbers and are neither names nor the counted noun. */
export function sharedWords(a: Around, b: Around): {readonly stem: string; readonly worth: number}[] {
  return matchWords(a.around, b.around).flatMap(({a: i, b: j, worth, opposed}) => {
    const {light, stem} = a.around.items[i]!;
    if (opposed || worth < 0.7 || light || a.dull.has(stem) || b.dull.has(b.around.items[j]!.stem)) return [];
    return [{stem, worth}];
  });
}

/** A word counts the more, the fewer origins have it around a number. */
export function reachOf(
  counted: readonly {readonly around: ContentWords; readonly origin: string}[],
): (stem: string) => number {
  const held = new Map<string, Set<string>>();
  for (const {around, origin} of counted)
    for (const {stem} of around.items) {
      const list = held.get(stem);
      if (list) list.add(origin);
      else held.set(stem, new Set([origin]));
    }
  return (stem) => Math.max(0.25, 1 / Math.max(1, (held.get(stem)?.size ?? 1) - 1));
}
