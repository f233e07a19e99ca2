import {conceptOf} from "../concept-of.js";
import type {Event, EventClass} from "../event.js";
import type {Coded} from "./coded.js";
import {weightOf} from "./event-stance.js";
import type {Cast} from "./find-actor.js";
import {whoActs} from "./find-target.js";

/** What one can do again to the other; nobody dies or collides "in kind". */
const answered: ReadonlySet<EventClass> = new Set([
  "ACCUSE",
  "AGREE",
  "AID",
  "COERCE",
  "CONCEDE",
  "DISAPPROVE",
  "FIGHT",
  "MOBILIZE",
  "PROTEST",
  "REJECT",
  "RETREAT",
  "SANCTION",
  "SUPPORT",
  "THREATEN",
]);

/** An act told by the one before it ("followed suit", "took the same step"): what it repeats, and the clause as coded. */
export type Again = {readonly of: Event; readonly coded: Coded};

/**
 * "Peru recalled its envoy; Chile followed suit", "a day after Chile took the same step", "responded in kind": the act told nearest, done by another.
 * `near` are the events of this sentence and of the one before it, in text order. One without such an act repeats nothing.
 */
export function codeAgain(cast: Cast, near: readonly Event[]): Again[] {
  const {tokens, parse} = cast;
  return parse.clauses.flatMap((clause, index): Again[] => {
    const {verb, subject, marker} = clause;
    if (!subject || verb.negated || verb.modal || verb.passive || !(verb.past || verb.perfect)) return [];
    const words = tokens
      .slice(verb.to, Math.min(tokens.length, verb.to + 4))
      .map(({lower}) => lower)
      .join(" ");
    if (!repeats(verb.lemma, words)) return [];
    const at = tokens[verb.head]!.start;
    const acts = near.filter(({class: kind, modality}) => answered.has(kind) && modality !== "denied");
    // "withdrew its envoy a day after Chile took the same step" and "after Chile did the same, it withdrew": the act of this sentence.
    const of =
      acts.findLast(({trigger}) => trigger.end <= at) ??
      (marker ? acts.find(({trigger}) => trigger.start > at) : undefined);
    const source = whoActs(cast, subject);
    if (!of || !source) return [];
    return [
      {
        of,
        coded: {
          class: of.class,
          cameo: of.cameo ?? null,
          source,
          target: null,
          modality: "happened",
          clause: index,
          from: clause.from,
          to: clause.to,
          triggerFrom: verb.head,
          triggerTo: verb.head + 1,
          lemma: lemmaFor(of),
          weight: weightOf(clause),
        },
      },
    ];
  });
}

/** A word that keeps the kind of the act where its own words are not repeated: a "withdrawn" envoy is recalled. */
function lemmaFor({lemma, trigger, span}: Event): string {
  const {name, words} = conceptOf(lemma, trigger.text, span.text);
  return words.split(" ").includes(name) ? name : lemma;
}

function repeats(verb: string, words: string): boolean {
  switch (verb) {
    case "follow":
      return words.startsWith("suit");
    case "do":
      return /^(?:the same|likewise|so too)\b/.test(words);
    case "take":
    case "make":
      return /^(?:the|a) (?:same|similar|like) (?:action|decision|measure|move|step)/.test(words);
    case "answer":
    case "reply":
    case "respond":
    case "retaliate":
      return words.startsWith("in kind");
    case "reciprocate":
      return true;
    default:
      return false;
  }
}
