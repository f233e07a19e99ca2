import type {TimeMention} from "../dating/time-mention.js";
import type {Clause} from "../text/words/clause.js";
import type {Coded} from "./coded.js";
import {ownerOf} from "./date-clause.js";
import {operatorOf} from "./event-lexicon.js";
import {weightOf} from "./event-stance.js";
import type {Cast} from "./find-actor.js";
import {whoActs} from "./find-target.js";

// Verbs of being, having, thinking and speaking: with a date beside them they still tell no happening.
const still = new Set(
  "allow appear be become cause believe belong call claim consist contain cost depend describe expect feel follow have hear include keep know last lead lie like live look love matter mean need own owe quote range recall refer remain represent result seem see sit stand stay suggest think total understand value want weigh wonder write".split(
    " ",
  ),
);

/**
 * What no frame names but a day is given for: "the contract was signed over on 18 December", "the trial opens on 13 November". Class OTHER,
 * so that a timeline has its happenings; only finite verbs with a time of their own, and no speech.
 */
export function codeDated(cast: Cast, times: readonly TimeMention[], verbs: readonly Coded[]): Coded[] {
  const {clauses} = cast.parse;
  const days = times.filter(
    ({dating, kind}) =>
      (kind === "date" || kind === "time") &&
      dating !== null &&
      dating.precision !== "year" &&
      dating.precision !== "range",
  );
  if (days.length === 0) return [];
  const found: Coded[] = [];
  const told = new Set(
    verbs.filter(({weight}) => weight > 0.5).flatMap(({clause}) => [clause, clauses[clause]?.governor ?? -1]),
  );
  for (const time of days) {
    const index = ownerOf(cast, time);
    const clause = clauses[index];
    if (!clause || told.has(index) || !tells(cast, clause)) continue;
    told.add(index);
    const {verb, subject} = clause;
    const who = subject ? whoActs(cast, subject) : null;
    const planned = verb.modal === "will" || verb.modal === "would" || !(verb.past || verb.passive);
    found.push({
      class: "OTHER",
      cameo: null,
      source: verb.passive ? null : who,
      target: verb.passive ? who : null,
      modality: planned ? "planned" : "happened",
      clause: index,
      from: clause.from,
      to: clause.to,
      triggerFrom: verb.head,
      triggerTo: verb.head + 1,
      lemma: verb.lemma,
      weight: weightOf(clause),
    });
  }
  return found;
}

function tells({parse}: Cast, clause: Clause): boolean {
  const {verb, subject, link, marker} = clause;
  if (verb.form !== "finite" || verb.negated || !subject || subject.parts[0]!.pronoun || still.has(verb.lemma))
    return false;
  if (link === "adverbial" && (marker === "if" || marker === "unless")) return false;
  if (verb.modal !== null && verb.modal !== "will" && verb.modal !== "would") return false;
  const operator = operatorOf(verb.lemma);
  if (operator === "say" || operator === "deny" || operator === "threaten") return false;
  const word = parse.words[verb.head]!;
  return word.tag === "verb" && word.form !== "ing";
}
