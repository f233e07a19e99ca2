import {nameParticles} from "./english/name-shape-words.js";
import {foldName, knownName} from "./known-names.js";
import type {NameCandidate} from "./name-candidate.js";
import {givenGender} from "./person-at.js";

export type Person = {
  readonly name: string;
  readonly key: string;
  /** Folded family name with its particles ("van der berg") and its last word. */
  readonly surname: string;
  readonly last: string;
  readonly given: string;
  readonly gender: "f" | "m" | null;
  /** Number of the candidate where the full name stands first. */
  readonly firstAt: number;
};

/** The people and organisations that an article names in full: what shorter forms are looked up in. */
export type NameMemory = {
  readonly byKey: ReadonlyMap<string, Person>;
  readonly bySurname: ReadonlyMap<string, readonly Person[]>;
  readonly byGiven: ReadonlyMap<string, readonly Person[]>;
  /** Every full name in text order, with its line. */
  readonly fullNames: readonly {readonly person: Person; readonly line: number; readonly at: number}[];
  /** Folded short form -> full name. */
  readonly organisations: ReadonlyMap<string, {readonly name: string; readonly side?: string}>;
};

const tails = new Set(["jr", "sr", "ii", "iii", "iv"]);

export function personOf(name: string, gender: "f" | "m" | null, firstAt: number): Person {
  const words = foldName(name.replace(/,/g, "")).split(" ");
  while (words.length > 2 && tails.has(words.at(-1)!)) words.pop();
  let from = words.length - 1;
  while (from > 1 && nameParticles.has(words[from - 1]!)) from--;
  return {
    name,
    key: `person:${foldName(name)}`,
    surname: words.slice(from).join(" "),
    last: words.at(-1)!,
    given: words[0]!,
    gender,
    firstAt,
  };
}

/** Gathers what an article names in full. `candidates` in text order. */
export function rememberArticle(candidates: readonly NameCandidate[]): NameMemory {
  const people = new Map<string, Person>();
  const organisations = new Map<string, {name: string; side?: string}>();
  candidates.forEach((candidate, at) => {
    const {kind, name, how, sure} = candidate;
    if (kind === "person" && how === "full") {
      const person = personOf(name, candidate.gender ?? null, at);
      const before = people.get(person.key);
      if (!before) people.set(person.key, person);
      else if (!before.gender && person.gender) people.set(person.key, {...before, gender: person.gender});
    }
    if (kind === "organisation" && sure && candidate.how === "full") rememberOrganisation(organisations, candidate);
  });
  const kept = mergeSpellings([...people.values()]);
  const bySurname = new Map<string, Person[]>();
  const byGiven = new Map<string, Person[]>();
  for (const person of kept) {
    for (const form of surnamesOf(person)) push(bySurname, form, person);
    push(byGiven, person.given, person);
  }
  const byKey = new Map(kept.map((person) => [person.key, person]));
  const fullNames = candidates
    .flatMap((candidate, at) => {
      const person =
        candidate.kind === "person" && candidate.how === "full" ? personOf(candidate.name, null, at) : null;
      const known =
        person && (byKey.get(person.key) ?? bySurname.get(person.last)?.find((one) => one.given === person.given));
      return known ? [{person: known, line: candidate.line, at}] : [];
    })
    .sort((a, b) => a.line - b.line || a.at - b.at);
  return {byKey, fullNames, bySurname, byGiven, organisations};
}

/** Forms a family name may take: whole, its last word, and the first of two ("Ortega" of "Luis Ortega Paz"). */
export function surnamesOf({name, surname, last}: Person): ReadonlySet<string> {
  const words = foldName(name.replace(/,/g, "")).split(" ");
  const forms = new Set([surname, last]);
  if (words.length === 3 && words[1]!.length > 2 && !nameParticles.has(words[1]!) && givenGender(words[1]!) === null)
    forms.add(words[1]!);
  return forms;
}

// "Per Holm" and "Per J. Holm" are one: a name whose given and family names both fit a longer one is that one.
function mergeSpellings(people: readonly Person[]): Person[] {
  const longest = new Map<string, Person>();
  for (const person of people) {
    const form = `${person.given} ${person.last}`;
    const known = longest.get(form);
    if (!known || person.name.length > known.name.length) longest.set(form, person);
  }
  return [...longest.values()];
}

function rememberOrganisation(organisations: Map<string, {name: string; side?: string}>, {name, side}: NameCandidate) {
  const words = name.split(" ");
  const value = side === undefined ? {name} : {name, side};
  const set = (form: string) => {
    const key = foldName(form);
    if (key.length > 1 && !organisations.has(key)) organisations.set(key, value);
  };
  set(name);
  if (words.length < 2) return;
  const initials = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");
  if (initials.length >= 2) set(initials);
  // "Halden Motors" -> "Halden", when the first word is a name of its own and no place or people.
  const first = words[0]!;
  if (
    first.length > 3 &&
    !knownName(first) &&
    !/^(?:The|New|National|Royal|International|American|United|Central|First|General|World|European|Supreme|High|State|Federal|Foreign|Defence|Defense|Democratic|Republican|Social|People's|Labour|Green|North|South|East|West|Northern|Southern|Eastern|Western|Public|Human|Party|House|Bank|University|Ministry|Department|Church|Court|Council|Institute|School|College|Federation|Union|Association)$/.test(
      first,
    )
  )
    set(first);
}

function push<V>(map: Map<string, V[]>, key: string, value: V) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * The person a family name means at candidate `at` of line `line`, or null when two fit alike: of several people with the name the one
 * whose gender the title tells, then the only one named in full so far, then the only one named in full in this line or the one before.
 */
export function personFor(
  memory: NameMemory,
  form: string,
  at: number,
  line: number,
  gender: "f" | "m" | null,
): Person | null {
  const all = memory.bySurname.get(form) ?? [];
  if (all.length <= 1) return all[0] ?? null;
  const fitting = gender === null ? all : all.filter((one) => one.gender === null || one.gender === gender);
  if (fitting.length === 1) return fitting[0]!;
  const before = fitting.filter((one) => one.firstAt < at);
  if (before.length === 1) return before[0]!;
  const near = new Set<Person>();
  for (let i = lastUpTo(memory, line); i >= 0 && memory.fullNames[i]!.line >= line - 1; i--)
    if (fitting.includes(memory.fullNames[i]!.person)) near.add(memory.fullNames[i]!.person);
  return near.size === 1 ? [...near][0]! : null;
}

function lastUpTo({fullNames}: NameMemory, line: number): number {
  let low = 0;
  let high = fullNames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fullNames[middle]!.line <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
