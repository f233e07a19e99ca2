import type {Span} from "../text/span.js";
import {alignWords} from "./align/align-words.js";
import type {CopyText} from "./copy-text.js";
import type {Family} from "./family.js";
import {ShingleTable} from "./kin/compare-shingles.js";
import {spansOf} from "./spans-of.js";
import {readWords} from "./words/read-words.js";
import {shingleLength, shinglesOf} from "./words/shingles-of.js";

/** One printing that has the words asked for. */
export type Carrier = {
  readonly article: string;
  readonly outlet: string | null;
  readonly family: string | null;
  /** Share of the words asked for, 0 to 1. */
  readonly share: number;
  readonly spans: readonly Span[];
  readonly published: {readonly earliest: string; readonly latest: string} | null;
};

export type WordTrace = {
  /** Most of the words first; of equals the earliest by its page's date, then by id. */
  readonly carriers: readonly Carrier[];
  /** The printing that is provably the earliest, or null. */
  readonly earliest: string | null;
  /** Why, and what this cannot know. */
  readonly limits: readonly string[];
};

const leastShare = 0.5;
const fewShingles = 6;

/**
 * Who has these words? Every printing that holds at least half of them in runs, with the places, and the earliest that the
 * dates of the pages prove. Nothing is said of printings that were never captured. Linear in all the texts.
 */
export function traceWords(query: string, texts: readonly CopyText[], families: readonly Family[] = []): WordTrace {
  const asked = readWords(query);
  if (asked.hashes.length < shingleLength) return {carriers: [], earliest: null, limits: ["too few words to trace"]};
  const familyOf = new Map(families.flatMap(({id, members}) => members.map(({article}) => [article, id] as const)));
  const shingles = shinglesOf(asked.hashes);
  const table = new ShingleTable(shingles);
  const carriers: Carrier[] = [];
  for (const text of texts) {
    const words = readWords(text.text);
    if (table.compare(shinglesOf(words.hashes)).shared < Math.min(fewShingles, shingles.length)) continue;
    const runs = alignWords(asked.hashes, words.hashes);
    const held = runs.reduce((sum, {length}) => sum + length, 0);
    const share = held / asked.hashes.length;
    if (share < leastShare) continue;
    carriers.push({
      article: text.id,
      outlet: text.outlet,
      family: familyOf.get(text.id) ?? null,
      share: Math.round(share * 1000) / 1000,
      spans: runs.flatMap((run) => spansOf(text, words.starts[run.theirs]!, words.ends[run.theirs + run.length - 1]!)),
      published: text.published && {earliest: text.published.earliest, latest: text.published.latest},
    });
  }
  const dated = (carrier: Carrier) => carrier.published?.latest ?? "9999";
  carriers.sort(
    (a, b) =>
      b.share - a.share || (dated(a) < dated(b) ? -1 : dated(a) > dated(b) ? 1 : 0) || (a.article < b.article ? -1 : 1),
  );
  return {carriers, ...earliestOf(carriers, families)};
}

function earliestOf(carriers: readonly Carrier[], families: readonly Family[]): Omit<WordTrace, "carriers"> {
  if (carriers.length === 0) return {earliest: null, limits: ["no captured page has these words"]};
  const limits = ["only captured pages are known"];
  const undated = carriers.filter(({published}) => published === null).length;
  if (undated > 0) limits.push(`${undated} of ${carriers.length} printings have no date`);
  const absent = families.find(({id, origin}) => origin.article === null && carriers.some(({family}) => family === id));
  if (absent) limits.push(`the page of ${absent.origin.name}, which is credited, is not among them`);
  const known = carriers.flatMap((carrier) => (carrier.published ? [{carrier, ...carrier.published}] : []));
  const first = known.sort(
    (a, b) => Date.parse(a.latest) - Date.parse(b.latest) || (a.carrier.article < b.carrier.article ? -1 : 1),
  )[0];
  if (!first) return {earliest: null, limits};
  const rivals = known.filter((one) => one !== first && Date.parse(one.earliest) <= Date.parse(first.latest));
  if (rivals.length > 0) limits.push(`${rivals.length + 1} printings may be of the same time`);
  return {earliest: undated === 0 && rivals.length === 0 ? first.carrier.article : null, limits};
}
