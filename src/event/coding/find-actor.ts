import type {Actor} from "../../name/actor.js";
import type {NameMention} from "../../name/name-mention.js";
import type {Prose, Token} from "../../text/prose.js";
import {spanOf} from "../../text/span-of.js";
import type {NounGroup, Parse} from "../../text/words/clause.js";
import {lemmaOf} from "../../text/words/lemma-of.js";
import type {NounPhrase} from "../../text/words/phrase.js";
import {actingThings, agentNouns} from "../english/agents-words.js";
import {thingsLikePersons} from "../english/person-endings-words.js";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const agents = setOf(agentNouns);
const things = setOf(actingThings);
const alike = setOf(thingsLikePersons);

/** The names of one sentence, by token. */
export type Cast = {
  readonly page: Prose["page"];
  readonly tokens: readonly Token[];
  readonly parse: Parse;
  readonly names: readonly NameMention[];
  /** Keys of the persons whom the article calls ambassador or envoy. */
  readonly envoys?: ReadonlySet<string>;
};

/** Does the noun group name somebody who can act or suffer: a person, body, country, people, police, rebels, jets with a country? */
export function isActor(cast: Cast, group: NounGroup): boolean {
  return group.parts.some((part) => isActorPart(cast, part));
}

/** Is this one noun phrase somebody? */
export function isActorPart(cast: Cast, part: NounPhrase): boolean {
  if (part.time) return false;
  const word = cast.parse.words[part.head]!;
  const head = lemmaOf(cast.tokens[part.head]!.lower, "noun");
  if (part.pronoun) return /^(?:he|she|they|it|him|her|them|who|we|us)$/.test(head);
  if (agents.has(head) || agents.has(afterDash(head)) || endsLikePerson(head, word.tag)) return true;
  const named = namesInside(cast, part.from, part.to);
  if (things.has(head)) return named.length > 0;
  // A town that stands for no government does nothing and suffers nothing: it is a place.
  if (named.some(({kind, metonym, end}) => kind === "place" && !metonym && end >= cast.tokens[part.head]!.start))
    return false;
  const last = cast.tokens[part.head]!;
  return (
    named.some((name) => name.end >= last.start) ||
    (word.tag === "name" && !word.owner && named.length === 0 && part.head > 0 && last.text !== last.lower)
  );
}

// "miners", "economists", "musicians": those who do something, by their ending.
function endsLikePerson(lemma: string, tag: string): boolean {
  return (
    tag === "noun" &&
    lemma.length > 4 &&
    /(?:[^s]er|eer|[st]or|ist|[a-z]{3}ian|man|men|woman|women)$/.test(lemma) &&
    !alike.has(lemma)
  );
}

function afterDash(lemma: string): string {
  return lemma.slice(lemma.lastIndexOf("-") + 1);
}

/** The names that stand wholly inside the tokens `from` to `to`. */
export function namesInside({tokens, names}: Cast, from: number, to: number): readonly NameMention[] {
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  return names.filter((name) => name.start >= start && name.end <= end);
}

const seated = setOf(
  "army assembly authority court government judge junta military ministry navy parliament police prosecutor regime tribunal",
);

// "a court in Arusha", "the government in Rome": the side of the place where it sits.
function seatOf({tokens, names}: Cast, to: number): string | undefined {
  const start = tokens[to]?.lower === "in" ? tokens[to + 1]?.start : undefined;
  return start === undefined ? undefined : names.find((name) => name.start === start)?.side;
}

function nameAt({tokens, names}: Cast, at: number): NameMention | undefined {
  const token = tokens[at];
  const title = tokens[at + 1];
  const name =
    token && names.find(({kind, start}) => kind === "person" && (start === token.start || start === title?.start));
  // The name must stand alone between commas, not begin the next clause.
  const next = name && tokens.find(({start}) => start >= name.end);
  return !next || next.kind === "mark" ? name : undefined;
}

/** The noun phrase as an actor: the fullest name, the side it acts for, its role, the words as printed. */
export function actorOf(cast: Cast, from: number, to: number, part: NounPhrase): Actor {
  const {page, tokens} = cast;
  const own = namesInside(cast, part.from, part.to);
  const all = namesInside(cast, from, to);
  const person = own.find(({kind}) => kind === "person");
  const head = tokens[part.head]!;
  const headName =
    own.find((name) => name.end >= head.end && name.start <= head.start) ?? own.find((name) => name.end >= head.start);
  const chosen = person ?? headName;
  const side =
    chosen?.side ??
    own.find((name) => name.side)?.side ??
    all.find((name) => name.side)?.side ??
    (seated.has(lemmaOf(head.lower, "noun")) ? seatOf(cast, to) : undefined);
  let start = from;
  while (start < to - 1 && /^(?:the|a|an|some|this|that|these|those|its|his|her|their)$/.test(tokens[start]!.lower))
    start++;
  const span = spanOf(page, tokens[start]!.start, tokens[to - 1]!.end);
  const lemma = lemmaOf(head.lower, "noun");
  const role = chosen?.role ?? (agents.has(lemma) && head.text === head.lower ? lemma : undefined);
  // "the former head of the ports authority, Ana Brill": the name follows.
  const single = agents.has(lemma) && lemma === head.lower && !person;
  const after = single && tokens[to]?.text === "," ? nameAt(cast, to + 1) : undefined;
  if (after) {
    const country = after.side ?? side;
    return {name: after.name, ...(country ? {side: country} : {}), role: after.role ?? role ?? lemma, span};
  }
  const name =
    chosen && (chosen.kind !== "people" || chosen.end >= head.end)
      ? chosen.name
      : page.text.slice(span.start, span.end);
  return {name, ...(side ? {side} : {}), ...(role ? {role} : {}), span};
}
