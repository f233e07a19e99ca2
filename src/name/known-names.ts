import {foldWord, tokensOf} from "../text/tokens-of.js";
import {cities, widePeoples, widePlaces} from "./english/city-gazetteer.js";
import {countries} from "./english/country-gazetteer.js";
import {knownOrganisations} from "./english/known-organisation-gazetteer.js";
import {metonyms} from "./english/metonym-gazetteer.js";

/** What the gazetteers say of a name. `capital` marks seats of government, `sides` the countries a name may belong to. */
export type KnownName = {
  readonly kind: "country" | "place" | "organisation" | "people";
  readonly name: string;
  readonly sides: readonly string[];
  readonly how: "full" | "acronym" | "metonym" | "demonym";
  readonly capital?: true;
};

type Entry = {readonly words: readonly string[]; readonly known: KnownName};

const index = new Map<string, Entry[]>();

function add(form: string, known: KnownName) {
  const words = tokensOf(form)
    .filter(({text}) => text !== ".")
    .map(({text}) => text.replace(/’/g, "'"));
  const first = words[0];
  if (first === undefined) return;
  const entries = index.get(first);
  const same = entries?.find((entry) => entry.words.join(" ") === words.join(" "));
  if (!entries) index.set(first, [{words, known}]);
  else if (!same) entries.push({words, known});
  else if (same.known.kind === "place" && known.kind === "place")
    entries[entries.indexOf(same)] = {words, known: {...same.known, sides: [...same.known.sides, ...known.sides]}};
}

for (const name of widePeoples) add(name, {kind: "people", name, sides: [], how: "demonym"});
for (const {code, names, adjectives, peoples, capitals} of countries) {
  for (const name of names) add(name, {kind: "country", name: names[0]!, sides: [code], how: "full"});
  for (const name of capitals) add(name, {kind: "place", name, sides: [code], how: "full", capital: true});
  for (const name of peoples) add(name, {kind: "people", name, sides: [code], how: "demonym"});
  for (const name of adjectives) add(name, {kind: "people", name, sides: [code], how: "demonym"});
}
for (const {name, side} of metonyms)
  add(name, {kind: "organisation", name, sides: side === null ? [] : [side], how: "metonym"});
for (const {name, also, side} of knownOrganisations) {
  const sides = side === null ? [] : [side];
  add(name, {kind: "organisation", name, sides, how: "full"});
  for (const other of also) add(other, {kind: "organisation", name, sides, how: "acronym"});
}
for (const {name, country} of cities) add(name, {kind: "place", name, sides: [country], how: "full"});
for (const name of widePlaces) add(name, {kind: "place", name, sides: [], how: "full"});
for (const name of ["The Hague", "Washington D.C.", "Washington DC"])
  add(name, {kind: "place", name, sides: [name === "The Hague" ? "NLD" : "USA"], how: "full", capital: true});
for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);

/** The longest known name that starts with word `at`, and how many words it takes. `wordAt` gives the words, points left out. */
export function knownAt(
  wordAt: (offset: number) => string | undefined,
): {readonly known: KnownName; readonly length: number} | null {
  const first = wordAt(0);
  const entries = first === undefined ? undefined : index.get(first);
  if (!entries) return null;
  for (const {words, known} of entries) {
    let same = 1;
    while (same < words.length && wordAt(same) === words[same]) same++;
    if (same === words.length) return {known, length: same};
  }
  return null;
}

/** The gazetteers' entry for a whole name, or null. */
export function knownName(name: string): KnownName | null {
  const words = tokensOf(name)
    .filter(({text}) => text !== ".")
    .map(({text}) => text.replace(/’/g, "'"));
  const found = knownAt((offset) => words[offset]);
  return found && found.length === words.length ? found.known : null;
}

const codes = new Set(countries.map(({code}) => code));
const nameOfCode = new Map(countries.map(({code, names}) => [code, names[0]!]));

/** The usual English name of an ISO alpha-3 code, or null. */
export function countryName(code: string): string | null {
  return nameOfCode.get(code) ?? null;
}

/** ISO alpha-3 of a country's name, demonym or own code as printed, or null: "Danish", "Denmark" and "DNK" are DNK. */
export function countryCode(word: string): string | null {
  if (codes.has(word)) return word;
  const known = knownName(word);
  return known && (known.kind === "country" || known.kind === "people") ? (known.sides[0] ?? null) : null;
}

/** The folded form in which names are compared: no case, points or accents. */
export function foldName(name: string): string {
  return foldWord(name)
    .normalize("NFD")
    .replace(/[\u0300-\u036f.]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
