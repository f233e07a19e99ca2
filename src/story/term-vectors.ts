import {RunReader, type Runs} from "./read-runs.js";
import type {StoryText} from "./story-text.js";
import {TermLexicon, type WordUse} from "./term-lexicon.js";

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

const titleWeight = 2;
const mostTerms = 120;
/** So many unseen texts are thought of as standing behind the given ones, so that a name in all of eight pages keeps weight. */
const unseenTexts = 50;
const readLength = 20_000;

/**
 * Weighs the terms of each text: (1 + log count) x log(1 + texts / texts with the term), names and numbers threefold (numbers under 100 twofold), words of
 * the headline counted twice, the 120 heaviest kept. A capitalised word that begins a sentence and is written small
 * elsewhere in the text is no name. Linear, about 60 microseconds for 400 words.
 */
export function termVectors(texts: readonly StoryText[]): TermVectors {
  const lexicon = new TermLexicon();
  const counter = new TermCounter(lexicon);
  const spread: number[] = [];
  const isName: boolean[] = [];
  const counted = texts.map((text) => {
    const {terms, names, words} = counter.count(text);
    const masses = new Float32Array(terms.length);
    terms.forEach((term, i) => {
      const [asName, asWord] = [names[term]!, words[term]!];
      if (spread[term] === undefined) {
        spread[term] = 0;
        isName[term] = asName > 0;
      }
      // A word that stands both with and without a capital is no name of one thing, and counts as twice as common.
      spread[term]! += Number(asName > 0) + Number(asWord > 0);
      masses[i] =
        (asName > 0 ? lexicon.asName[term]! * (1 + Math.log(asName)) : 0) +
        (asWord > 0 ? lexicon.asWord[term]! * (1 + Math.log(asWord)) : 0);
    });
    return {terms, masses};
  });
  const rarity = Float64Array.from({length: lexicon.size}, (_, term) =>
    Math.log(1 + (texts.length + unseenTexts) / (spread[term] ?? 1)),
  );
  const vectors = counted.map(({terms, masses}) => vectorOf(terms, masses, rarity));
  return {vectors, printed: lexicon.printed, isName, isLand: lexicon.isLand};
}

/** The heaviest terms, of equals those with the smaller numbers. */
function vectorOf(terms: Int32Array, masses: Float32Array, rarity: Float64Array): TermVector {
  const all = masses.map((mass, i) => mass * rarity[terms[i]!]!);
  let [least, ties] = [0, 0];
  if (all.length > mostTerms) {
    const sorted = all.slice().sort();
    least = sorted[sorted.length - mostTerms]!;
    ties = mostTerms - sorted.reduce((sum, weight) => sum + Number(weight > least), 0);
  }
  const size = Math.min(all.length, mostTerms);
  const kept = new Int32Array(size);
  const weights = new Float32Array(size);
  let [count, norm] = [0, 0];
  for (let i = 0; i < all.length; i++) {
    const weight = all[i]!;
    if (all.length > mostTerms && (weight < least || (weight === least && ties-- <= 0))) continue;
    kept[count] = terms[i]!;
    weights[count++] = weight;
    norm += weight * weight;
  }
  norm = Math.sqrt(norm) || 1;
  for (let i = 0; i < size; i++) weights[i]! /= norm;
  return {terms: kept, weights};
}

/** Counts the terms of texts, one after the other, in arrays by the term's number. */
class TermCounter {
  private readonly runs = new RunReader();
  private readonly uses: {use: WordUse; term: number; form: number}[] = [];
  /** How often a term stands in the text in hand as a name, and as another word; and the text that last had a form with a small letter. */
  private readonly names: number[] = [];
  private readonly words: number[] = [];
  private readonly small: number[] = [];
  private met: number[] = [];
  private text = 0;

  constructor(private readonly lexicon: TermLexicon) {}

  /** The terms of a text, ascending; `names` and `words` are good until the next text. */
  count({title, text, names, days}: StoryText): {
    terms: Int32Array;
    names: readonly number[];
    words: readonly number[];
  } {
    for (const term of this.met) this.names[term] = this.words[term] = 0;
    this.met = [];
    this.text++;
    const body = text.length > readLength ? text.slice(0, readLength) : text;
    const {count, words, begins} = this.runs.read(title);
    const head = {count, words: words.slice(0, count), begins: begins.slice(0, count)};
    for (let i = 0; i < count; i++) this.useOf(head.words[i]!);
    const all = this.runs.read(body);
    this.noteSmall(all);
    this.add(head, titleWeight);
    this.add(all, 1);
    for (const [key, count] of names ?? [])
      this.meet(this.lexicon.termOf(`key ${key}`, key.slice(key.indexOf(":") + 1)), count, 0);
    for (const day of days ?? []) this.meet(this.lexicon.termOf(`day ${day}`, day), 1, 0);
    return {terms: Int32Array.from(this.met).sort(), names: this.names, words: this.words};
  }

  private noteSmall({count, words}: Runs) {
    for (let i = 0; i < count; i++) {
      const {use, form} = this.useOf(words[i]!);
      if (use !== "small") continue;
      while (this.small.length <= form) this.small.push(0);
      this.small[form] = this.text;
    }
  }

  private add({count, words, begins}: Runs, weight: number) {
    for (let i = 0; i < count; i++) {
      const {use, term, form} = this.useOf(words[i]!);
      if (term < 0) continue;
      const named = use === "name" || (use === "capital" && !(begins[i] === 1 && this.small[form] === this.text));
      this.meet(term, named ? weight : 0, named ? 0 : weight);
    }
  }

  private meet(term: number, asName: number, asWord: number) {
    const {names, words} = this;
    while (names.length <= term) names.push(0) + words.push(0);
    if (names[term] === 0 && words[term] === 0) this.met.push(term);
    names[term]! += asName;
    words[term]! += asWord;
  }

  private useOf(word: number): {use: WordUse; term: number; form: number} {
    const known = this.uses[word];
    if (known) return known;
    const use = this.lexicon.useOf(this.runs.spelled[word]!);
    this.uses[word] = use;
    return use;
  }
}
