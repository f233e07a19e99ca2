import type {Dating} from "../../dating/dating.js";
import type {TimeMention} from "../../dating/time-mention.js";
import type {Clause} from "../../text/words/clause.js";
import type {EventClass} from "../event.js";
import {travels} from "./clause-sense.js";
import type {Coded} from "./coded.js";
import {datingOfTime} from "./dating-of-time.js";
import type {Cast} from "./find-actor.js";

/** Deeds of speech: done when they are said, so that "said on Monday it would close the border" dates the threat. */
const spoken: ReadonlySet<EventClass> = new Set([
  "AGREE",
  "SUPPORT",
  "DEMAND",
  "REQUEST",
  "DISAPPROVE",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "STATEMENT",
]);

/** Acts that a power does by saying so. */
const declared: ReadonlySet<EventClass> = new Set(["AID", "CONCEDE", "MOBILIZE", "RETREAT", "SANCTION"]);

/**
 * The day that the words around an event give: a time in its own clause; for a verb after "and" also one in the clause it is joined to; for
 * a deed of speech the time of the saying. Null where the only times of the sentence belong to another clause ("said on Monday that the
 * plane had crashed"): what is unknown stays open.
 */
export function dateClause(
  cast: Cast,
  times: readonly TimeMention[],
  one: Coded,
  published: Dating | null,
): Dating | null {
  const dated = times.filter(
    (time) => time.dating !== null && (time.kind === "date" || time.kind === "time") && !isCompared(cast, time),
  );
  if (dated.length === 0) return null;
  const {clauses} = cast.parse;
  const nearest = (those: readonly TimeMention[]) => {
    const time = nearestOf(cast, those, one);
    return time && datingOfTime(cast, time, times, clauses[one.clause]?.verb, published);
  };
  if (one.weight <= 0.5) return nearest(dated.filter((time) => besideNoun(cast, time, one)));
  const owned = new Map<TimeMention, number>(dated.map((time) => [time, ownerOf(cast, time)]));
  const of = (index: number) => nearest(dated.filter((time) => owned.get(time) === index));
  for (let index = one.clause, guard = 0; index >= 0 && guard < 4; guard++) {
    const clause = clauses[index];
    if (!clause) break;
    const found = of(index) ?? nearest(inNoun(cast, dated, clause));
    if (found) return found;
    const up = clauses[clause.governor];
    const shares =
      clause.link === "coordinate" ||
      // "flew to Oslo on Tuesday to meet"
      (clause.verb.form === "infinitive" && up !== undefined && travels.has(up.verb.lemma)) ||
      // "banning wine", "by expelling a diplomat"
      (clause.link === "adverbial" && clause.verb.form === "ing" && (clause.marker === null || clause.marker === "by"));
    const isSaid =
      (spoken.has(one.class) && clause.link === "complement" && !clause.verb.perfect) ||
      isGoingOn(cast, clause, one.class);
    if (index === one.clause) {
      const below = fromBelow(clauses, index, of);
      if (below) return below;
    }
    if (!up || !(shares || isSaid || (clause.link === "complement" && clause.verb.form === "infinitive"))) break;
    index = clause.governor;
  }
  // "..., the ministry said on Monday": the saying that trails a deed of speech.
  const last = clauses.length - 1;
  const main = clauses[one.clause];
  if (
    spoken.has(one.class) &&
    one.weight >= 2.5 &&
    last !== one.clause &&
    clauses[last]!.link === "main" &&
    clauses[last]!.objects.length === 0 &&
    main &&
    (!main.verb.perfect || one.class === "ACCUSE")
  )
    return of(last);
  return null;
}

// "lent 1.5 billion, up from 900 million in 2019": the day of what an act is compared with.
function isCompared({tokens}: Cast, time: TimeMention): boolean {
  let at = tokens.findIndex((token) => token.end > time.start) - 1;
  for (let guard = 0; at > 0 && guard < 8; guard++, at--) {
    const pair = `${tokens[at - 1]!.lower} ${tokens[at]!.lower}`;
    if (/^(?:(?:up|down) from|compared (?:to|with))$/.test(pair)) return true;
    if (tokens[at]!.text === ",") return false;
  }
  return false;
}

// "said on Monday that the two are working on a treaty": what goes on while it is said; "said on Monday it was expelling five envoys" does it by saying it.
export function isGoingOn({parse, tokens}: Cast, {link, verb, subject}: Clause, kind: EventClass): boolean {
  const {words} = parse;
  if (link !== "complement" || verb.form !== "finite" || verb.perfect || verb.modal !== null) return false;
  if (words[verb.head]!.form !== "ing" || words[verb.from]!.tag !== "be") return false;
  const own = subject !== null && /^(?:it|they|he|she|we)$/.test(tokens[subject.from]!.lower);
  return !verb.past || (own && declared.has(kind));
}

/** "Four were killed when a blast tore through a mill on Tuesday", "let the boats leave on Sunday": the day of the clause that goes with this one. */
function fromBelow(clauses: readonly Clause[], index: number, of: (index: number) => Dating | null): Dating | null {
  const {verb} = clauses[index]!;
  const lets = /^(?:allow|force|help|let|manage|permit)$/.test(verb.lemma);
  for (let child = index + 1; child < clauses.length && child < index + 4; child++) {
    const {governor, link, marker, verb: inner} = clauses[child]!;
    if (governor !== index) continue;
    // "stopped issuing visas on Monday", "a banker wanted for fraud on Monday"
    const goesOn = /^(?:cease|end|halt|quit|stop)$/.test(verb.lemma) && link === "complement" && inner.form === "ing";
    const present = link === "relative" && inner.form === "finite" && !inner.past && !inner.modal && verb.past;
    const describes = present || (link === "noun" && inner.form === "participle" && standing.has(inner.lemma));
    const when =
      link === "adverbial" && (marker === "when" || marker === "as") && inner.past && verb.past && !verb.perfect;
    if (when || goesOn || describes || (lets && link === "complement" && inner.form === "infinitive")) return of(child);
  }
  return null;
}

/** What somebody or something is for long, and no happening of a day. */
const standing: ReadonlySet<string> = new Set(
  "accuse base call claim flag give home host know live name own suspect want".split(" "),
);

function nearestOf(cast: Cast, times: readonly TimeMention[], one: Coded): TimeMention | null {
  const {tokens, parse} = cast;
  const at = tokens[one.triggerFrom]!.start;
  const past =
    parse.clauses[one.clause]?.verb.past === true && one.modality !== "planned" && one.modality !== "threatened";
  let best: TimeMention | null = null;
  for (const time of times)
    if (past && leadsOn(cast, time)) continue;
    else if (!best || Math.abs(time.start - at) < Math.abs(best.start - at)) best = time;
  return best;
}

// "promised a dyke by the end of next year", "extended it until May": what a past deed looks forward to.
function leadsOn({tokens}: Cast, time: TimeMention): boolean {
  let at = tokens.findIndex((token) => token.end > time.start) - 1;
  for (let guard = 0; at >= 0 && guard < 4; guard++, at--) {
    const {lower} = tokens[at]!;
    if (/^(?:by|until|till|starting|effective|before)$/.test(lower)) return true;
    if (!/^(?:the|end|beginning|of|start|close|late|early|on|in|next)$/.test(lower)) return false;
  }
  return false;
}

/** Index of the clause that a time belongs to: the verb before it without another between; before a subject, the verb that follows. */
export function ownerOf({tokens, parse}: Cast, time: TimeMention): number {
  let at = 0;
  // "the agreement of last December": the day of the noun.
  while (at < tokens.length && tokens[at]!.end <= time.start) at++;
  if (tokens[at - 1]?.lower === "of" || (tokens[at - 1]?.lower === "the" && tokens[at - 2]?.lower === "of")) return -1;
  let owner = -1;
  parse.clauses.forEach((clause, i) => {
    if (clause.verb.from <= at) owner = i;
  });
  const next = parse.clauses[owner + 1];
  if (!next) return owner;
  if (owner < 0) return frontOwner(parse.clauses);
  // "summoned the envoy, on Tuesday, and handed him": what "and" begins has no claim on the day before it.
  const after = tokens.find((token) => token.start >= time.end);
  if (after && /^(?:and|but)$/.test(after.lower)) return owner;
  return (opensClause(tokens, at) || standsInNext(tokens, parse.clauses, owner, {at, end: time.end})) &&
    next.verb.from - at < 14
    ? owner + 1
    : owner;
}

// "On Saturday the mayor, who had fled, returned": a time at the front is of the first main verb.
function frontOwner(clauses: readonly Clause[]): number {
  const main = clauses.findIndex(({link}) => link === "main");
  return Math.max(main, 0);
}

/**
 * "Said that during the talks with Peru on 9 October, Brill raised the matter": a time behind the "that" of its verb is of what was said. "Whom the court in
 * Oslo last Tuesday fined": a time between a subject and its verb is of that verb.
 */
export function standsInNext(
  tokens: Cast["tokens"],
  clauses: readonly Clause[],
  owner: number,
  {at, end}: {at: number; end: number},
): boolean {
  const {verb} = clauses[owner]!;
  if (tokens[verb.to]?.lower === "that" && verb.to < at) return true;
  const next = clauses[owner + 1];
  if (!next?.subject || verb.from >= next.subject.from || next.subject.from >= at) return false;
  return tokens[next.verb.from]!.start >= end && tokens[next.verb.from - 1]!.end <= end;
}

// Does the time stand right after a comma, "and" or "that", so that it looks forward?
function opensClause(tokens: Cast["tokens"], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const {lower, text} = tokens[i]!;
    if (lower === "and" || lower === "but" || lower === "that" || lower === "when" || lower === ";" || text === ":")
      return true;
    // "took a call from Lindiwe Mokgatle, on Tuesday night, the palace said": set off by two commas, of what stands before.
    if (text === ",")
      return tokens[i - 1]?.kind === "word" && !/^\d/.test(tokens[at]!.text) && !isSetOff(tokens, i, at);
    if (!/^(?:on|in|early|late|later|the|last|earlier|at)$/.test(lower)) return false;
  }
  return false;
}

function isSetOff(tokens: Cast["tokens"], comma: number, at: number): boolean {
  const led = /^(?:on|in)$/.test(tokens[comma + 1]?.lower ?? "");
  const after = tokens.slice(at, at + 4).findIndex(({text}) => text === ",");
  return led && after > 0 && tokens.slice(at + after).some(({lower}) => speech.test(lower));
}

const speech = /^(?:announced|reported|said|says|wrote)$/;

// "a decision on Tuesday to extend": the time between the noun and its verb.
function inNoun(cast: Cast, dated: readonly TimeMention[], {noun, verb}: Clause): TimeMention[] {
  if (!noun || verb.from <= noun.to) return [];
  const from = cast.tokens[noun.from]!.start;
  const to = cast.tokens[verb.from]!.start;
  return dated.filter((time) => time.start >= from && time.end <= to);
}

// "the June 27 raid", "the crash on Monday", "the December 25, 2024, crash": inside the phrase or close beside it.
function besideNoun({tokens}: Cast, time: TimeMention, one: Coded): boolean {
  const start = tokens[one.from]!.start;
  const end = tokens[Math.min(one.to, tokens.length) - 1]!.end;
  return time.end >= start - 3 && time.start <= end + 14;
}
