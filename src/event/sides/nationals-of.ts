import type {ArticleReading} from "../../article/article-reading.js";
import type {Token} from "../../text/prose.js";
import {lemmaOf} from "../../text/words/lemma-of.js";

/** Whose countryman an article says somebody is: "a Danish land surveyor ... The surveyor, Otto Rask". */
export type Nationals = {
  /** Side by the lemma of the noun: "surveyor" -> DNK. Only nouns that one country alone stands before. */
  readonly byNoun: ReadonlyMap<string, string>;
  /** Side by the key of the person, ship or body. */
  readonly byPerson: ReadonlyMap<string, string>;
  /** Side by the name of the place: "the Danish town of Ribe". */
  readonly byPlace: ReadonlyMap<string, string>;
};

/** Nouns that every country has: "the Danish minister" does not make "the minister" Danish. */
const common =
  /^(?:official|minister|president|government|foreign|army|side|state|country|capital|city|town|village|people|citizen|national|authority|parliament|policy|border|soil|law|month|year|day|week|time)$/;

const settlement = /^\s(?:\p{L}+\s){0,2}(?:town|city|port|village|province|region|district|island)\s(?:of\s)?$/u;

/** Reads a nationality before a noun, and a person put beside that noun. Linear in the tokens. */
export function nationalsOf({prose, names}: ArticleReading): Nationals {
  const byNoun = new Map<string, string | null>();
  const tokens = prose.sentences.map((sentence) => sentence.tokens);
  for (const {kind, side, end, sentence, metonym} of names) {
    if (!side || metonym || (kind !== "people" && kind !== "country")) continue;
    const here = tokens[sentence] ?? [];
    const noun = nounAfter(here, end);
    if (noun && !common.test(noun)) byNoun.set(noun, byNoun.has(noun) && byNoun.get(noun) !== side ? null : side);
  }
  const clear = new Map([...byNoun].flatMap(([noun, side]) => (side ? [[noun, side] as const] : [])));
  const byPerson = new Map<string, string>();
  for (const {kind, side, key, start, sentence} of names) {
    if (kind === "country" || kind === "people" || kind === "role") continue;
    if (side) byPerson.set(key, side);
    if (byPerson.has(key)) continue;
    const here = tokens[sentence] ?? [];
    let at = here.findIndex((token) => token.start >= start) - 1;
    if (here[at]?.text === ",") at--;
    const before = at >= 1 ? clear.get(lemmaOf(here[at]!.lower, "noun")) : undefined;
    if (before) byPerson.set(key, before);
  }
  const byPlace = new Map<string, string>();
  names.forEach((name, i) => {
    const people = names[i - 1];
    if (name.kind !== "place" || name.side || !people?.side || people.sentence !== name.sentence) return;
    if (settlement.test(prose.page.text.slice(people.end, name.start))) byPlace.set(name.name, people.side);
  });
  return {byNoun: clear, byPerson, byPlace};
}

/** The head of the lower-case words that follow a nationality: at most three, up to the first mark or word of structure. */
function nounAfter(tokens: readonly Token[], end: number): string | null {
  let at = tokens.findIndex((token) => token.start >= end);
  if (at < 0) return null;
  let head: Token | null = null;
  for (let taken = 0; taken < 3 && at < tokens.length; taken++, at++) {
    const token = tokens[at]!;
    if (token.kind !== "word" || token.text !== token.lower || stops.test(token.lower)) break;
    head = token;
  }
  return head ? lemmaOf(head.lower, "noun") : null;
}

const stops =
  /^(?:a|an|and|are|as|at|because|but|by|for|from|had|has|have|he|in|into|is|it|of|off|on|or|over|said|says|she|that|the|their|they|to|was|were|when|where|which|while|who|will|with|would|\p{L}+ed)$/u;
