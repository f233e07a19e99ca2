import {englishCommonWords} from "../copy/take/english/common-words.js";
import {calendarNames} from "../copy/take/english/source-words.js";
import {countries} from "../name/english/country-gazetteer.js";

const nameWeight = 3;
/** "41" may be a score, an age or a count of whales: a number of one or two digits is shared by chance more often than a name. */
const smallNumberWeight = 2;

// A term that a finder gave begins with its kind: "day 2024-05-06", "key person:ada lund"; a country is "land DNK" in all its
// forms, and in many stories: its name says less than a person's or a town's. Others are words of the text.
const kindWeights: ReadonlyMap<string, number> = new Map([
  ["day", 3],
  ["key", 1],
  ["land", 1.5],
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

/** What a word of a text is: nothing that counts, always a name, never one, or a name unless it only begins a sentence. */
export type WordUse = "none" | "name" | "word" | "small" | "capital";

/** The terms that texts are weighed by, numbered as they turn up, and what every word says of them. Words are looked at once. */
export class TermLexicon {
  /** A term as it was first printed. */
  readonly printed: string[] = [];
  readonly isLand: boolean[] = [];
  /** What a term weighs as a name, and as another word, apart from how often it stands. */
  readonly asName: number[] = [];
  readonly asWord: number[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly forms = new Map<string, number>();

  get size(): number {
    return this.printed.length;
  }

  /** `form` is the same number for a word with a capital and without. */
  useOf(word: string): {use: WordUse; term: number; form: number} {
    const kind = kindOf(word);
    const lower = word.toLowerCase();
    const none = lower.length < 2 || englishCommonWords.has(lower) || lower === "000";
    const form = kind === "small" || kind === "capital" ? this.formOf(lower) : -1;
    if (none) return {use: kind === "small" ? "small" : "none", term: -1, form};
    if (kind === "number") return {use: "name", term: this.termOf(lower, word), form};
    const land = kind === "capital" ? lands.get(lower) : undefined;
    if (land !== undefined) return {use: "name", term: this.termOf(land, word), form};
    const term = this.termOf(stemOf(lower), word);
    return {use: kind === "other" ? "word" : kind, term, form};
  }

  termOf(term: string, word: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const number = this.printed.length;
    this.numbers.set(term, number);
    this.printed.push(word);
    const lower = word.toLowerCase();
    this.isLand.push(lands.has(lower) || capitals.has(lower) || calendarNames.has(term));
    const given = term.indexOf(" ");
    const small = term.length < 3 && /^\p{N}+$/u.test(term);
    this.asName.push(small ? smallNumberWeight : given > 0 ? kindWeights.get(term.slice(0, given))! : nameWeight);
    this.asWord.push(small || given > 0 ? 0 : 1);
    return number;
  }

  private formOf(lower: string): number {
    const known = this.forms.get(lower);
    if (known !== undefined) return known;
    this.forms.set(lower, this.forms.size);
    return this.forms.size - 1;
  }
}

/** By the first letter; a run with any digit is a number. */
function kindOf(word: string): "small" | "capital" | "number" | "other" {
  if (/\p{N}/u.test(word)) return "number";
  return /^\p{Lu}/u.test(word) ? "capital" : /^\p{Ll}/u.test(word) ? "small" : "other";
}

// A light cut of English endings: enough to bring "recall", "recalls" and "recalled" together.
function stemOf(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|edly|ed|ies|es|s|ly)$/u, "") : word;
}
