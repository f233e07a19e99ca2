import type {Prose} from "../text/prose.js";
import {commonWords, functionWords} from "./english/common-words.js";
import {foldName, knownName} from "./known-names.js";
import {personOf, surnamesOf} from "./name-memory.js";
import type {NameMention} from "./name-mention.js";

type Reading = {readonly names: readonly NameMention[]; readonly prose?: Prose};
type Referent = {readonly key: string; readonly name: string; readonly side?: string; readonly role?: string};

/**
 * Gives the mentions of all articles of a story one set of keys: a family name, short form or bare role that one article leaves open gets the
 * full name that the others give, when all others agree on one; an organisation that one article calls a country's ("the Danish news agency Rask") is
 * that country's in all. Family names that one article alone could not tell from other words are added.
 * Two people who share a name or role anywhere in the story keep it open. Readings keep their order. Linear in the text.
 */
export function rememberNames<R extends Reading>(readings: readonly R[]): R[] {
  const story = learnStory(readings);
  const sides = learnSides(readings);
  const bodies = learnBodies(readings);
  return readings.map((reading) => {
    const names = reading.names.map((mention) => withSide(settle(asBody(mention, bodies), story), sides));
    const added = reading.prose ? unseenSurnames(reading.prose, names, story) : [];
    return {
      ...reading,
      names: added.length === 0 ? names : [...names, ...added].sort((a, b) => a.start - b.start || a.end - b.end),
    };
  });
}

type Story = {
  readonly full: ReadonlyMap<string, Referent>;
  /** "person:holm" or "role:mayor" -> the keys it may mean. */
  readonly forms: ReadonlyMap<string, ReadonlySet<string>>;
};

function learnStory(readings: readonly Reading[]): Story {
  const full = new Map<string, Referent>();
  const forms = new Map<string, Set<string>>();
  const learn = (form: string, key: string) => {
    const keys = forms.get(form);
    if (keys) keys.add(key);
    else forms.set(form, new Set([key]));
  };
  const mentions = readings.flatMap(({names}) => names);
  for (const {kind, name, key, side, role} of mentions) {
    if (!name.includes(" ") || (kind !== "person" && kind !== "organisation")) continue;
    const before = full.get(key);
    // Of several the same one in every order of the articles.
    const known = {side: longer(before?.side, side), role: longer(before?.role, role)};
    full.set(key, {
      key,
      name: longer(before?.name, name)!,
      ...(known.side === undefined ? {} : {side: known.side}),
      ...(known.role === undefined ? {} : {role: known.role}),
    });
    if (kind === "person") {
      for (const form of surnamesOf(personOf(name, null, 0))) learn(`person:${form}`, key);
      if (role !== undefined) learn(`role:${headOf(role)}`, key);
    } else {
      const capitals = name.split(" ").filter((word) => /^\p{Lu}/u.test(word));
      if (capitals.length > 2) learn(`organisation:${foldName(capitals.map((word) => word[0]).join(""))}`, key);
    }
  }
  return {full, forms};
}

/** A country's adjective or genitive and up to three plain words right before a name. */
const ofCountry = /^(?:['’]s)?\s((?:\p{Ll}[\p{Ll}-]+\s){0,3})$/u;

/** The country of each organisation whose own name says none, from what stands before it ("Danish news agency Rask"). Two countries leave it open. */
function learnSides(readings: readonly Reading[]): ReadonlyMap<string, string | null> {
  const sides = new Map<string, string | null>();
  for (const {names, prose} of readings)
    names.forEach((mention, index) => {
      const before = names[index - 1];
      if (mention.kind !== "organisation" || mention.side || !before?.side || !prose) return;
      if (!/^(?:people|country|organisation)$/.test(before.kind) || before.sentence !== mention.sentence) return;
      const between = ofCountry.exec(prose.page.text.slice(before.end, mention.start));
      // "Danish news agency" may be a name itself; what stands behind a country without a genitive is a list.
      if (!between || (before.kind === "country" && !/^['’]s/.test(between[0]))) return;
      if (between[1]!.split(" ").some((word) => functionWords.has(word))) return;
      const known = sides.get(mention.key);
      sides.set(mention.key, known === undefined || known === before.side ? before.side : null);
    });
  return sides;
}

/** Names of several words that an article knows as a body or a place ("the company Orra Bryggeri"), by their folded names, and no article by an office. */
function learnBodies(readings: readonly Reading[]): ReadonlyMap<string, "organisation" | "place"> {
  const bodies = new Map<string, "organisation" | "place">();
  const mentions = readings.flatMap(({names}) => names);
  for (const {kind, name} of mentions)
    if ((kind === "organisation" || kind === "place") && name.includes(" ")) bodies.set(foldName(name), kind);
  for (const {kind, name, role} of mentions) if (kind === "person" && role !== undefined) bodies.delete(foldName(name));
  return bodies;
}

function asBody(mention: NameMention, bodies: ReadonlyMap<string, "organisation" | "place">): NameMention {
  const kind = mention.kind === "person" ? bodies.get(foldName(mention.name)) : undefined;
  return kind ? {...mention, kind, key: `${kind}:${foldName(mention.name)}`} : mention;
}

function withSide(mention: NameMention, sides: ReadonlyMap<string, string | null>): NameMention {
  const side = mention.kind === "organisation" && !mention.side ? sides.get(mention.key) : null;
  return side ? {...mention, side} : mention;
}

/** The longer of two, of two alike the first by letters. */
function longer(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.length > b.length || (a.length === b.length && a <= b) ? a : b;
}

function headOf(role: string): string {
  return role.split(" ").at(-1)!;
}

function only(story: Story, form: string): Referent | null {
  const keys = story.forms.get(form);
  return keys?.size === 1 ? (story.full.get([...keys][0]!) ?? null) : null;
}

function settle(mention: NameMention, story: Story): NameMention {
  if (story.full.has(mention.key)) return mention;
  if (mention.kind === "role" && mention.role !== undefined) {
    const holder = only(story, `role:${headOf(mention.role)}`);
    const fits =
      holder && (mention.side === undefined || holder.side === mention.side) && sameRole(holder.role, mention.role);
    return fits ? dress(mention, holder) : mention;
  }
  if (mention.kind !== "person" && mention.kind !== "organisation") return mention;
  const found = only(story, mention.key);
  return found ? dress(mention, found) : mention;
}

const otherOffice =
  /^(?:deputy|vice|former|ex|assistant|associate|acting|interim|under|junior|shadow|designate|late)(?:-| |$)/;

// "the foreign minister" is not the defence minister and not the deputy foreign minister, "the minister" may be any.
function sameRole(a: string | undefined, b: string): boolean {
  if (a === undefined) return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.endsWith(` ${short}`) && !(short.includes(" ") && otherOffice.test(long));
}

function dress(mention: NameMention, {key, name, side, role}: Referent): NameMention {
  return {
    ...mention,
    key,
    name,
    ...(mention.side === undefined && side !== undefined ? {side} : {}),
    ...(mention.role === undefined && role !== undefined ? {role} : {}),
  };
}

/** Capitalised words without a mention that are the family name of one person of the story. */
function unseenSurnames(prose: Prose, names: readonly NameMention[], story: Story): NameMention[] {
  const found: NameMention[] = [];
  let n = 0;
  prose.sentences.forEach((sentence, index) => {
    for (const token of sentence.tokens) {
      if (token.kind !== "word" || token.text === token.lower || token.text.length < 3) continue;
      while (n < names.length && names[n]!.end <= token.start) n++;
      if (n < names.length && names[n]!.start < token.end) continue;
      const bare = token.text.replace(/['’]s$/, "");
      const folded = foldName(bare);
      if (functionWords.has(folded) || (commonWords.has(folded) && token.start === sentence.start)) continue;
      const person = only(story, `person:${folded}`);
      if (!person || knownName(bare)) continue;
      found.push({
        start: token.start,
        end: token.start + bare.length,
        sentence: index,
        kind: "person",
        name: person.name,
        key: person.key,
        how: "surname",
        ...(person.side === undefined ? {} : {side: person.side}),
        ...(person.role === undefined ? {} : {role: person.role}),
      });
    }
  });
  return found;
}
