import type {CopyText} from "../copy-text.js";
import type {NumberedTexts} from "../number-texts.js";
import {weighPrint} from "./weigh-print.js";
import {weighWords} from "./weigh-words.js";

/** One printing of a family with its weight as the first, best first. `text` is its number. */
export type Ranked = {
  readonly text: number;
  readonly printing: CopyText;
  readonly words: number;
  readonly print: number;
  readonly score: number;
  readonly says: readonly string[];
};

/** In a large family only the fullest texts are weighed against each other; a first text is hardly ever short. */
const weighed = 24;
const weighedPrintings = 400;

/**
 * Ranks the printings of a family by the evidence that each came first: words, marks of print, and the clock as far as
 * `trust` (see `clockTrust`) says it can be believed. A clock says little against words, and decides between equals.
 */
export function rankTexts(
  group: readonly number[],
  numbered: NumberedTexts,
  isStock: (shingle: number) => boolean,
  trust: number,
): Ranked[] {
  const looked = group.slice(0, weighed);
  const words = weighWords(
    looked.map((text) => numbered.shinglesAt(text)),
    isStock,
  );
  const rows: {text: number; printing: CopyText; words: number; says: string[]}[] = [];
  for (const [at, text] of group.entries())
    for (const printing of numbered.printings[text]!)
      rows.push({text, printing, words: words[at]?.score ?? -12, says: [...(words[at]?.says ?? [])]});
  const print = weighPrint(rows.slice(0, weighedPrintings).map(({printing}) => printing));
  const times = rows.map(({printing}) => (printing.published ? Date.parse(printing.published.latest) : Number.NaN));
  const known = [...new Set(times.filter((time) => !Number.isNaN(time)))].sort((a, b) => (trust < 0 ? b - a : a - b));
  const lateness = new Map(known.map((time, rank) => [time, rank === 0 ? 0 : 0.8 + Math.min(rank, 6) * 0.2]));
  const ranked = rows.map((row, i): Ranked => {
    const late = lateness.get(times[i]!) ?? 0;
    const printScore = print[i]?.score ?? 0;
    return {
      text: row.text,
      printing: row.printing,
      words: row.words,
      print: printScore,
      score: row.words + printScore - late * Math.abs(trust),
      says: [
        ...row.says,
        ...(print[i]?.says ?? []),
        ...(late > 0 && trust !== 0
          ? [trust < 0 ? "dated earlier, where the clocks run backward" : "dated later"]
          : []),
      ],
    };
  });
  return ranked.sort((a, b) => b.score - a.score || a.text - b.text || (a.printing.id < b.printing.id ? -1 : 1));
}
