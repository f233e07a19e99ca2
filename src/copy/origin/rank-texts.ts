import type {CopyText} from "../copy-text.js";
import {foldedName} from "../same-name.js";
import {belongsToText} from "./belongs-to-text.js";
import {mostMasked} from "./family-masks.js";
import {issuerOf} from "./issuer-of.js";
import {weighPrint} from "./weigh-print.js";
import {weighWords} from "./weigh-words.js";

/** One printing of a family with the weight of the evidence that it came first. `text` is its number. */
export type Weighed = {
  readonly text: number;
  readonly printing: CopyText;
  readonly score: number;
  readonly says: readonly string[];
};

/** Marks of print are compared among so many printings; in a larger family the rest are no candidates for the first. */
const weighedPrintings = 400;

/** A release with the closing note on its issuer is nearer to it than one without. */
const issuersNote = 3;

/** What the ranking needs: the printings behind a number, and its shingles with and without stock phrases. */
export type RankedTexts = {
  readonly printings: readonly (readonly CopyText[])[];
  readonly shinglesAt: (text: number) => Uint32Array;
  readonly tellingAt: (text: number) => Uint32Array;
};

/**
 * Weighs the printings of a family by their words and their marks of print, without the clock. In a large family only the
 * fullest texts are weighed against each other: a first text is hardly ever short.
 */
export function weighTexts(
  group: readonly number[],
  {printings, shinglesAt, tellingAt}: RankedTexts,
  retold: ReadonlySet<number>,
): Weighed[] {
  const lone = group.length === 1 ? printings[group[0]!]! : [];
  if (lone.length === 1) return [{text: group[0]!, printing: lone[0]!, score: 0, says: []}];
  // What was written anew is no witness of the words, and never the first.
  const told = group.filter((text) => !retold.has(text));
  const looked = (told.length > 0 ? told : group).slice(0, mostMasked);
  const place = new Map(looked.map((text, at) => [text, at]));
  const words = weighWords(looked.map(shinglesAt), looked.map(tellingAt), (at, from, end) =>
    belongsToText(printings[looked[at]!]![0]!.text, from, end),
  );
  const rows = group.flatMap((text) =>
    printings[text]!.map((printing) => ({text, printing, words: words[place.get(text) ?? -1]})),
  );
  const credited = rows.some(({printing}) => printing.agency !== null);
  const print = weighPrint(rows.slice(0, weighedPrintings).map(({printing}) => printing));
  return rows.map(({text, printing, words: word}, i) => ({
    text,
    printing,
    score:
      (word?.score ?? -12) +
      (print[i]?.score ?? -12) +
      // What most outlets print alike is nearest to what they were sent.
      Math.min(1.5, 0.75 * Math.log2(printings[text]!.length)) +
      (credited ? creditWeight(printing) : issuerOf(printing.text) ? issuersNote : 0),
    says: [...(word?.says ?? []), ...(print[i]?.says ?? [])],
  }));
}

/** Of printings of one agency report, the agency's own page is first, and what drops its credit or place line is further off. */
function creditWeight({agency, outlet, dateline}: CopyText): number {
  if (agency === null) return -1.5;
  if (outlet !== null && foldedName(outlet) === foldedName(agency)) return 6;
  return dateline === null ? -1 : 0;
}

/**
 * Ranks weighed printings, the likeliest first text first. The clock counts as far as `trust` (see `clockTrust`) says it can
 * be believed: little against words, it decides between equals. The second earliest loses less than those after it.
 */
export function rankTexts(weighed: readonly Weighed[], trust: number): Weighed[] {
  const spans = weighed.map(({printing}) => spanOf(printing));
  const known = spans.filter((span) => span !== null);
  // Distinct clocks that stand before the whole span; a day and an hour of that day are in no order.
  const before = trust < 0 ? [...new Set(known.map(({from}) => from))] : [...new Set(known.map(({to}) => to))];
  const latenessOf = ({from, to}: {from: number; to: number}) => {
    const rank = before.filter((time) => (trust < 0 ? time > to : time < from)).length;
    return rank === 0 ? 0 : 0.8 + Math.min(rank, 6) * 0.2;
  };
  const say = trust < 0 ? "dated earlier, where the clocks run backward" : "dated later";
  return weighed
    .map((one, i): Weighed => {
      const span = spans[i];
      const late = span ? latenessOf(span) * Math.abs(trust) : 0;
      return late === 0 ? one : {...one, score: one.score - late, says: [...one.says, say]};
    })
    .sort((a, b) => b.score - a.score || a.text - b.text || (a.printing.id < b.printing.id ? -1 : 1));
}

/** When a printing came out at the latest, in milliseconds; null when the page does not say. */
export function timeOf({published}: CopyText): number | null {
  const time = published ? Date.parse(published.latest) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

const day = 86_400_000;

/** First and last millisecond at which a printing may have come out; a bare day is all of its hours. */
function spanOf(text: CopyText): {from: number; to: number} | null {
  const to = timeOf(text);
  const from = text.published ? Date.parse(text.published.earliest) : Number.NaN;
  if (to === null || Number.isNaN(from)) return null;
  return {from, to: text.published!.latest.length <= 10 ? to + day - 1 : to};
}
