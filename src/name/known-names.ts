import {foldWord, tokensOf} from "../text/tokens-of.js";
import {cities, widePeoples, widePlaces} from "./english/city-gazetteer.js";
import {countries} from "./english/country-gazetteer.js";
import {knownOrganisations} from "./english/known-organisation-gazetteer.js";
import {metonyms} from "./english/metonym-gazetteer.js";
import {doubtfulCities, worldCities} from "./english/world-city-gazetteer.generated.js";

/** What the gazetteers say of a name. `capital` marks seats of government, `sides` the countries a name may belong to. */
export type KnownName = {
  readonly kind: "country" | "place" | "organisation" | "people";
  readonly name: string;
  readonly sides: readonly string[];
  readonly how: "full" | "acronym" | "metonym" | "demonym";
  readonly capital?: true;
  /** A town that people are named like: the words beside it must say which it is. */
  readonly doubtful?: true;
};

type Entry = {readonly words: readonly string[]; readonly known: KnownName};

const index = new Map<string, Entry[]>();

// Plain words are cut at their spaces; only forms with points, marks or leading digits need the tokens.
function add(form: string, known: KnownName) {
  const words = /^(?:[A-Za-z][\w'-]*(?: |$))+$/.test(form)
    ? form.split(" ")
    : tokensOf(form)
        .filter(({text}) => text !== ".")
        .map(({text}) => text.replace(/’/g, "'"));
  const first = words[0];
  if (first === undefined) return;
  const entries = index.get(first);
  if (!entries) {
    index.set(first, [{words, known}]);
    return;
  }
  const same = entries.find((entry) => entry.words.join(" ") === words.join(" "));
  if (!same) entries.push({words, known});
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
for (const entries of index.values()) if (entries.length > 1) entries.sort((a, b) => b.words.length - a.words.length);

// The towns of the world, thousands of them, are kept as text until one is met: name -> country, with "?" before a doubtful one.
const towns = new Map<string, string>();
const townsOfWords = new Map<string, string[]>();
addTowns(worldCities, "");
addTowns(doubtfulCities, "?");

function addTowns(rows: string, mark: string) {
  for (const row of rows.split("\n")) {
    if (row === "") continue;
    const code = mark + row.slice(0, 3);
    for (const name of row.slice(4).split(";")) {
      towns.set(name, code);
      const space = name.indexOf(" ");
      if (space < 0) continue;
      const first = name.slice(0, space);
      const list = townsOfWords.get(first);
      if (list) list.push(name);
      else townsOfWords.set(first, [name]);
    }
  }
}

function townAt(first: string, wordAt: (offset: number) => string | undefined) {
  let name = towns.has(first) ? first : undefined;
  let length = 1;
  for (const long of townsOfWords.get(first) ?? []) {
    const words = long.split(" ");
    if (words.length > length && words.every((word, offset) => wordAt(offset) === word)) {
      name = long;
      length = words.length;
    }
  }
  if (name === undefined) return null;
  const code = towns.get(name)!;
  const known: KnownName = {kind: "place", name, sides: [code.slice(-3)], how: "full"};
  return {known: code[0] === "?" ? {...known, doubtful: true as const} : known, length};
}

/** Can a known name start with this word? Spares most words the search. */
export function opensKnown(word: string): boolean {
  return index.has(word) || towns.has(word) || townsOfWords.has(word) || /[^ -~]/.test(word);
}

/** The longest known name that starts with word `at`, and how many words it takes. `wordAt` gives the words, points left out. */
export function knownAt(
  wordAt: (offset: number) => string | undefined,
): {readonly known: KnownName; readonly length: number} | null {
  const first = wordAt(0);
  if (first === undefined) return null;
  const found = entryAt(first, wordAt);
  // The towns stand without their accents.
  const plain =
    found ?? (/[^ -~]/.test(first) ? entryAt(withoutAccents(first), (offset) => plainAt(wordAt, offset)) : null);
  // "Cañada" is a glen: a letter of its own makes no country of it.
  return plain && !found && /ñ/i.test(first.normalize("NFC")) && plain.known.kind !== "place" ? null : plain;
}

function entryAt(first: string, wordAt: (offset: number) => string | undefined) {
  const found = longest(index.get(first), wordAt);
  const town = townAt(first, wordAt);
  return town && town.length > (found?.length ?? 0) ? town : found;
}

function longest(entries: readonly Entry[] | undefined, wordAt: (offset: number) => string | undefined) {
  if (!entries) return null;
  for (const {words, known} of entries) {
    let same = 1;
    while (same < words.length && wordAt(same) === words[same]) same++;
    if (same === words.length) return {known, length: same};
  }
  return null;
}

function plainAt(wordAt: (offset: number) => string | undefined, offset: number): string | undefined {
  const word = wordAt(offset);
  return word === undefined ? undefined : withoutAccents(word);
}

const letters: Readonly<Record<string, string>> = {
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  ð: "d",
  þ: "th",
  œ: "oe",
  ı: "i",
  ß: "ss",
  æ: "ae",
  ə: "a",
};

function withoutAccents(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[øØłŁđðþœıßæə]/g, (letter) => letters[letter]!);
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
  const lower = name.toLowerCase();
  // Most names are plain letters.
  if (!/[^a-z' -]|\s\s|^\s|\s$/.test(lower)) return lower;
  return withoutAccents(foldWord(name)).replace(/\./g, "").replace(/\s+/g, " ").trim();
}
