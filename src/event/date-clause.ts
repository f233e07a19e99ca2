import type {Dating} from "../dating/dating.js";
import type {TimeMention} from "../dating/time-mention.js";
import type {Coded} from "./coded.js";
import type {Cast} from "./find-actor.js";

/**
 * The day that the words of an event's own clause give: a time inside the clause, else one that stands between it and the next verb.
 * Null where the only times of the sentence belong to another clause ("said on Monday that the plane had crashed").
 */
export function dateClause(cast: Cast, times: readonly TimeMention[], one: Coded): Dating | null {
  const dated = times.filter((time) => time.dating !== null && (time.kind === "date" || time.kind === "time"));
  if (dated.length === 0) return null;
  const {tokens, parse} = cast;
  const clause = parse.clauses[one.clause];
  if (!clause) return null;
  // Times stand after the verb of their clause, or before its subject: find each time's own verb and see whether it is ours.
  let best: TimeMention | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  const trigger = tokens[one.triggerFrom]!.start;
  for (const time of dated) {
    if (ownerOf(cast, time, one) !== one.clause && !(one.weight <= 0.5 && insideNoun(cast, time, one))) continue;
    const distance = Math.abs(time.start - trigger);
    if (distance < bestDistance) {
      best = time;
      bestDistance = distance;
    }
  }
  return best?.dating ?? null;
}

/** Index of the clause that a time belongs to: the verb before it without another between; at the start of a sentence the first main verb. */
function ownerOf({tokens, parse}: Cast, time: TimeMention, _one: Coded): number {
  const at = tokens.findIndex((token) => token.end > time.start);
  let owner = -1;
  parse.clauses.forEach((clause, i) => {
    if (clause.verb.from <= at) owner = i;
  });
  const next = parse.clauses[owner + 1];
  // "On Monday the police raided": before its subject; "..., on Monday police raided".
  const startsNext = next && next.from <= at + 6 && opensClause(tokens, at);
  if (owner < 0 || startsNext) return owner + 1 < parse.clauses.length ? owner + 1 : owner;
  return outward(parse.clauses, owner);
}

// "agreed to meet on Monday": the time of the operator's complement is the operator's too where the two are one event.
function outward(clauses: Cast["parse"]["clauses"], owner: number): number {
  return clauses[owner] ? owner : -1;
}

function opensClause(tokens: Cast["tokens"], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const {lower, kind} = tokens[i]!;
    if (kind === "mark" || lower === "and" || lower === "but" || lower === "that") return true;
    if (lower !== "on" && lower !== "in" && lower !== "early" && lower !== "late" && lower !== "the") return false;
  }
  return true;
}

function insideNoun({tokens}: Cast, time: TimeMention, one: Coded): boolean {
  const start = tokens[one.from]!.start;
  const end = tokens[Math.min(one.to, tokens.length) - 1]!.end;
  return time.start >= start && time.end <= end + 14;
}
