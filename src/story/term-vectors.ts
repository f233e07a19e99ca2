import {calendarNames} from "../copy/take/english/source-words.js";
import {countries} from "../name/english/country-gazetteer.js";
import {englishCommonWords} from "./english-common-words.js";
import {readRuns, type WordRun} from "./read-runs.js";
import type {StoryText} from "./story-text.js";

/** A text as weighted terms: term numbers (ascending) and weights, of length one. */
export type TermVector = {readonly terms: Int32Array; readonly weights: Float32Array};

export type TermVectors = {
  readonly vectors: readonly TermVector[];
  /** A term as the first text that has it prints it, by number; for saying what two texts share. */
  readonly printed: readonly string[];
  /** Whether a term is a name or a number. */
  readonly isName: readonly boolean[];
  /** Whether a term is the name of a country or its capital, or of a day or month: names that many stories share. */
  readonly isLand: readonly boolean[];
};

const nameWeight = 3;
/** "41" may be a score, an age or a count of whales: a number of one or two digits is shared by chance more often than a name. */
const smallNumberWeight = 2;
const titleWeight = 2;
const foundNameWeight = 1;
const dayWeight = 3;
/** A country is in many stories: its name says less than a person's or a town's. */
const landWeight = 1.5;
const mostTerms = 120;
/** So many unseen texts are thought of as standing behind the given ones, so that a name in all of eight pages keeps weight. */
const unseenTexts = 50;
const readLength = 20_000;

/**
 * Weighs the terms of each text: (1 + log count) x log(1 + texts / texts with the term), names and numbers threefold (numbers under 100 twofold), words of
 * the headline counted twice, the 120 heaviest kept. A capitalised word that begins a sentence and is written small
 * elsewhere in the text is no name. Linear.
 */
export function termVectors(texts: readonly StoryText[]): TermVectors {
  const numbers = new Map<string, number>();
  const spread: number[] = [];
  const printed: string[] = [];
  const isName: boolean[] = [];
  const isLand: boolean[] = [];
  const counts = texts.map((text) =>
    [...countTerms(text)].map(([term, {asName, asWord, word}]) => {
      let number = numbers.get(term);
      if (number === undefined) {
        number = spread.length;
        numbers.set(term, number);
        spread.push(0);
        printed.push(word);
        isName.push(asName > 0);
        isLand.push(isLandWord(word.toLowerCase()) || calendarNames.has(term));
      }
      // A word that stands both with and without a capital is no name of one thing, and counts as twice as common.
      spread[number]! += Number(asName > 0) + Number(asWord > 0);
      return {term, number, mass: massOf(term, asName, asWord)};
    }),
  );
  const vectors = counts.map((rows): TermVector => {
    const weighed = rows
      .map(({term, number, mass}) => ({
        term,
        number,
        weight: mass * Math.log(1 + (texts.length + unseenTexts) / spread[number]!),
      }))
      .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
      .slice(0, mostTerms)
      .sort((a, b) => a.number - b.number);
    const norm = Math.sqrt(weighed.reduce((sum, {weight}) => sum + weight * weight, 0)) || 1;
    const terms = new Int32Array(weighed.length);
    const weights = new Float32Array(weighed.length);
    weighed.forEach(({number, weight}, i) => {
      terms[i] = number;
      weights[i] = weight / norm;
    });
    return {terms, weights};
  });
  return {vectors, printed, isName, isLand};
}

// A term that a finder gave begins with its kind: "day 2024-05-06", "key person:ada lund". Others are words of the text.
const kindWeights: ReadonlyMap<string, number> = new Map([
  ["day", dayWeight],
  ["key", foundNameWeight],
  ["land", landWeight],
]);

/** A capital stands for its government in the news, so that sharing it says little more than sharing the country. */
const capitals: ReadonlySet<string> = new Set(
  countries.flatMap((country) => country.capitals.map((capital) => capital.toLowerCase())),
);

/** "Denmark", "Danish" and "Danes" are one term. */
const lands: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({code, names, adjectives, peoples}) =>
    [...peoples, ...adjectives, ...names]
      .filter((form) => /^\p{L}+$/u.test(form))
      .map((form) => [form.toLowerCase(), `land ${code}`] as const),
  ),
);

function isLandWord(word: string): boolean {
  return lands.has(word) || capitals.has(word);
}

function massOf(term: string, asName: number, asWord: number): number {
  const name = asName > 0 ? 1 + Math.log(asName) : 0;
  const word = asWord > 0 ? 1 + Math.log(asWord) : 0;
  if (term.length < 3 && /^\p{N}+$/u.test(term)) return smallNumberWeight * name;
  const given = term.indexOf(" ");
  return given > 0 ? kindWeights.get(term.slice(0, given))! * name : nameWeight * name + word;
}

type Count = {asName: number; asWord: number; readonly word: string};

function countTerms({title, text, names, days}: StoryText): Map<string, Count> {
  const counts = new Map<string, Count>();
  const add = (term: string, asName: number, asWord: number, word: string) => {
    const known = counts.get(term);
    if (known) {
      known.asName += asName;
      known.asWord += asWord;
    } else counts.set(term, {asName, asWord, word});
  };
  const body = readRuns(text.length > readLength ? text.slice(0, readLength) : text);
  const small = new Set<string>();
  for (const {word, kind} of body) if (kind === "small") small.add(word);
  const read = (runs: readonly WordRun[], weight: number) => {
    for (const {word, kind, begins} of runs) {
      const lower = kind === "small" || kind === "number" ? word : word.toLowerCase();
      if (lower.length < 2 || englishCommonWords.has(lower) || lower === "000") continue;
      if (kind === "number") add(lower.toLowerCase(), weight, 0, word);
      else if (kind === "capital" && lands.has(lower)) add(lands.get(lower)!, weight, 0, word);
      else if (kind === "capital" && !(begins && small.has(lower))) add(stemOf(lower), weight, 0, word);
      else add(stemOf(lower), 0, weight, word);
    }
  };
  read(readRuns(title), titleWeight);
  read(body, 1);
  for (const [key, count] of names ?? []) add(`key ${key}`, count, 0, key.slice(key.indexOf(":") + 1));
  for (const day of days ?? []) add(`day ${day}`, 1, 0, day);
  return counts;
}

// A light cut of English endings: enough to bring "recall", "recalls" and "recalled" together.
function stemOf(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|edly|ed|ies|es|s|ly)$/u, "") : word;
}
