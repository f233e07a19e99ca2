import {lemmaOf} from "../../text/words/lemma-of.js";
import type {NounPhrase} from "../../text/words/phrase.js";
import {isEnvoy} from "./code-envoy.js";
import {nounEventAt} from "./code-verb.js";
import type {Coded} from "./coded.js";
import {type Cast, namesInside} from "./find-actor.js";
import {nameAsWho} from "./find-target.js";
import {hangingOn} from "./hanging-on.js";

const pointers = new Set([
  "after",
  "following",
  "since",
  "during",
  "over",
  "before",
  "amid",
  "despite",
  "because of",
  "in response to",
  "in connection with",
  "in retaliation for",
  "in the wake of",
  "as a result of",
]);
const deeds = /^(?:ACCIDENT|ASSAULT|COERCE|CONCEDE|DEATH|DISASTER|FIGHT|SANCTION|PROTEST|RETREAT|OTHER|INVESTIGATE)$/;

/**
 * Events that only nouns name: "the arrest of seven men", "Lorn's invasion of the island", "after the June raid". Only deeds, and only
 * where an actor hangs on the noun or a clause points back at it; nouns that a coded verb has already taken are left alone.
 */
export function codeNouns(cast: Cast, verbs: readonly Coded[]): Coded[] {
  const found: Coded[] = [];
  const {parse, tokens} = cast;
  for (const phrase of parse.phrases) {
    if (phrase.kind !== "noun" || phrase.time || phrase.pronoun) continue;
    const recall = recallOf(cast, phrase);
    const event = recall ? {class: "SANCTION" as const, cameo: "161"} : nounEventAt(tokens, phrase.head, phrase.from);
    if (!event || !deeds.test(event.class)) continue;
    if (isObjectHead(cast, phrase, verbs)) continue;
    if (verbs.some((one) => one.triggerFrom <= phrase.head && one.triggerTo > phrase.head)) continue;
    if (tokens[phrase.head - 1]?.lower === "press") continue;
    const hung = recall ?? hangingOn(cast, phrase);
    const pointed = pointers.has(prepBefore(cast, phrase)) && isDefinite(cast, phrase);
    if (!hung.target && !hung.source && !pointed) continue;
    if (!hung.target && !pointed) continue;
    const clause = lastClause(cast, phrase.from);
    found.push({
      class: event.class,
      cameo: event.cameo,
      source: hung.source,
      target: hung.target,
      modality: "happened",
      clause,
      from: phrase.from,
      to: hung.to,
      triggerFrom: phrase.head,
      triggerTo: phrase.head + 1,
      lemma: lemmaOf(tokens[phrase.head]!.lower, "noun"),
      weight: 0.5,
    });
  }
  return found;
}

/** "The recall of the Peruvian ambassador from Santiago", "its recall of its envoy": he stands for those who call him home. */
function recallOf(cast: Cast, phrase: NounPhrase): ReturnType<typeof hangingOn> | null {
  if (!/^(?:recall|withdrawal)$/.test(cast.tokens[phrase.head]!.lower)) return null;
  const hung = hangingOn(cast, phrase);
  if (!hung.target || !isEnvoy(cast, {...hung.target, parts: [hung.target.part]})) return null;
  const post = postBehind(cast, hung.target.to);
  return {source: hung.source ?? hung.target, target: post ?? (hung.source ? hung.target : null), to: hung.to};
}

// "... from Santiago", "... in Lima"
function postBehind(cast: Cast, to: number): Coded["target"] {
  if (!/^(?:from|in|to)$/.test(cast.tokens[to]?.lower ?? "")) return null;
  const group = cast.parse.groups.find(({from}) => from === to + 1);
  const post = group && namesInside(cast, group.from, group.to).find(({side}) => side !== undefined);
  return post ? nameAsWho(cast, group, post) : null;
}

// "demanded an inquiry", "opened fire": the noun is what the coded verb is about.
function isObjectHead({parse}: Cast, phrase: NounPhrase, verbs: readonly Coded[]): boolean {
  const taken = new Set(verbs.filter(({weight}) => weight > 0.5).map(({clause}) => clause));
  return parse.clauses.some(
    ({objects, link}, i) =>
      (taken.has(i) || link === "purpose") &&
      objects.some((group) => group.parts.some((part) => part.head === phrase.head)),
  );
}

function prepBefore({parse, tokens}: Cast, phrase: NounPhrase): string {
  const before = parse.phrases.find((other) => other.to === phrase.from);
  if (!before || before.kind === "noun" || before.kind === "verb") return "";
  let joined = tokens[before.from]!.lower;
  for (let i = before.from + 1; i < before.to; i++) joined += " " + tokens[i]!.lower;
  return joined;
}

// "after the raid", "since the June 27 operation": one that the reader knows or is told the day of.
function isDefinite({tokens, parse}: Cast, phrase: NounPhrase): boolean {
  const first = tokens[phrase.from]!.lower;
  return (
    first === "the" ||
    first === "a" ||
    first === "an" ||
    first === "that" ||
    first === "this" ||
    parse.words[phrase.from]!.owner === true
  );
}

function lastClause({parse}: Cast, at: number): number {
  let index = 0;
  parse.clauses.forEach((clause, i) => {
    if (clause.verb.from <= at) index = i;
  });
  return index;
}
