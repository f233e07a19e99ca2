import type {Clause} from "../../text/words/clause.js";
import type {Operator} from "../english/operators-words.js";
import {nounEventAt, objectsOf, type Scene, verbKeys} from "./code-verb.js";
import {framesOf, operatorOf} from "./event-lexicon.js";
import type {Cast} from "./find-actor.js";

/** Verbs of going and sending: what the journey is for is the event. */
export const travels: ReadonlySet<string> = new Set(
  "arrive assemble come convene dispatch fly gather go head journey send travel".split(" "),
);
const nounOperators: ReadonlyMap<string, Operator> = new Map(
  Object.entries({
    agree: "commitment offer pledge promise readiness vow willingness",
    intend: "intention plan",
    begin: "action attempt bid decision effort measure move start step",
    refuse: "refusal",
    request: "appeal call plea request",
    demand: "demand",
    threaten: "threat",
  } satisfies Partial<Record<Operator, string>>).flatMap(([operator, nouns]) =>
    nouns.split(" ").map((noun) => [noun, operator as Operator] as const),
  ),
);

/** How a clause sets the one it takes: by its verb, its predicate ("is ready to") or the noun of a light verb ("made a promise to"). */
export function operatorIn(cast: Cast, index: number): Operator | null {
  const {clauses} = cast.parse;
  const clause = clauses[index]!;
  const noun =
    /^(?:announce|express|give|have|issue|make|reiterate|reject|repeat|show|signal|take|undertake|unveil|voice|launch)$/.test(
      clause.verb.lemma,
    )
      ? clause.objects[0]
      : undefined;
  if (noun && !clause.verb.passive && noun.from >= clause.verb.to) {
    // "made a promise to pay", "took steps to end": the noun is the operator.
    const by = nounOperators.get(cast.parse.words[noun.parts[0]!.head]!.lemma);
    if (by && complementOf(cast, index) >= 0) return by;
  }
  if (clause.predicate) {
    const state = operatorOf("be_" + clause.predicate);
    if (state || clause.verb.lemma === "be") return state ?? null;
  }
  for (const key of verbKeys(clause)) {
    const operator = operatorOf(key);
    if (operator) return operator;
    // "called off the strike" is not "called".
    if (framesOf(key).length > 0) return null;
  }
  return null;
}

/** Does another clause complete this one? */
export function hasComplement({parse}: Cast, index: number): boolean {
  return parse.clauses.some(({governor, link}) => governor === index && link === "complement");
}

/** The first clause that completes this one: "agreed *to meet*", "made a promise *to pay*". */
export function complementOf({parse}: Cast, index: number): number {
  const {clauses} = parse;
  for (let j = index + 1; j < clauses.length && j < index + 6; j++) {
    const {link, governor, noun} = clauses[j]!;
    if (governor !== index) continue;
    if (link === "complement") return j;
    if (
      link === "noun" &&
      noun &&
      clauses[j]!.verb.form === "infinitive" &&
      objectsOf(clauses[index]!).some((group) => group.from <= noun.from && group.to >= noun.to)
    )
      return j;
  }
  return -1;
}

export function isPhrasal({verb}: Clause): boolean {
  const key = verb.lemma + "_" + verb.particle;
  return verb.particle !== null && (framesOf(key).length > 0 || operatorOf(key) !== undefined);
}

export function isHypothetical({marker, link}: Clause): boolean {
  return (
    marker === "whether" || (link === "adverbial" && (marker === "if" || marker === "unless" || marker === "lest"))
  );
}

export function isDecided({parse}: Cast, {noun}: Clause): boolean {
  return !!noun?.parts.some(({head}) => /^(?:decision|ruling|verdict|vote|move)$/.test(parse.words[head]!.lemma));
}

/** "Ready for talks with Chile". */
export function isForTalks({tokens}: Cast, {preps}: Clause): boolean {
  return preps.some(
    ({prep, group}) => prep === "for" && nounEventAt(tokens, group.parts[0]!.head, group.from)?.class === "CONSULT",
  );
}

/** What no state owns up to. */
const wrongs: ReadonlySet<string> = new Set(
  "arm breach break cheat fund harbor harbour hide jam lie meddle plot provoke sabotage shelter smuggle spy steal violate".split(
    " ",
  ),
);

/** "Armenia was sheltering smugglers": a country is said to do wrong. */
export function isWrong({isState}: Scene, {subject, verb}: Clause): boolean {
  return (
    subject !== null && !verb.negated && !verb.modal && !verb.passive && wrongs.has(verb.lemma) && isState(subject)
  );
}
