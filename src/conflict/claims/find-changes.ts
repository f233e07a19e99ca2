import type {Origins} from "../../story/origins-of.js";
import type {Reason} from "../../text/reason.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict} from "../make-conflict.js";
import type {Claim} from "./claim.js";
import {findAccounts} from "./find-accounts.js";
import {findReversals} from "./find-reversals.js";
import {readClaims} from "./read-claims.js";

/** Shared weight of what two claims are about, as a share of the smaller claim, from which they are about one thing. */
const sameSubject = 0.45;
/** The same where one of them says itself that the position is new. */
const sameSubjectWhenSaid = 0.25;
/** Earlier claims listed under one change. */
const most = 12;

/**
 * What one side said or did at first and otherwise later: kept back and then admitted, denied and then confirmed, ruled out and then
 * reported, banned and then allowed, "initially … later …" in one breath. The order comes from when the words were said, or from the text
 * saying itself that the position is new; without either there is no change, only two claims. n log n in quotations.
 */
export function findChanges(story: StoryFindings, origins: Origins): Conflict[] {
  const claims = readClaims(story, origins);
  const weigh = weightsOf(claims);
  const bySpeaker = new Map<string, Claim[]>();
  for (const claim of claims)
    for (const key of claim.side ? [`side:${claim.side}`] : [`name:${claim.speaker}`]) {
      const list = bySpeaker.get(key);
      if (list) list.push(claim);
      else bySpeaker.set(key, [claim]);
    }
  const found: Conflict[] = [];
  for (const list of bySpeaker.values()) {
    const turns = list.filter((claim) => claim.stance === "admits" || claim.reversal);
    for (const turn of turns.slice(0, 200)) {
      const before = list.filter((claim) => isBefore(claim, turn, weigh)).slice(0, most);
      if (before.length === 0) continue;
      found.push(changeOf(story.story.id, before, turn, origins));
    }
  }
  return [...found, ...findReversals(story, origins), ...findAccounts(story, origins)];
}

/** Could `early` be the position that `turn` gave up? */
function isBefore(early: Claim, turn: Claim, weigh: (word: string) => number): boolean {
  if (early === turn || early.stance === "admits" || early.reversal) return false;
  if (early.article === turn.article && early.stance === "asserts") return false;
  const opposed =
    early.stance === "withholds" ||
    early.stance === "denies" ||
    (early.negated !== turn.negated && (turn.reversal !== null || turn.stance === "admits")) ||
    turn.reversal !== null;
  if (!opposed) return false;
  const dated = early.days !== null && turn.days !== null;
  if (dated && early.days!.from > turn.days!.to) return false;
  const ordered = dated && early.days!.to < turn.days!.from;
  if (!ordered && turn.reversal === null) return false;
  const score = overlap(early.words, turn.words, weigh);
  return score.shared >= 2 && score.share >= (turn.reversal ? sameSubjectWhenSaid : sameSubject);
}

function changeOf(story: string, before: readonly Claim[], turn: Claim, origins: Origins): Conflict {
  const because: Reason[] = [];
  if (turn.reversal) because.push({say: "the text says that the position is new", span: turn.reversal});
  else because.push({say: "said later", span: turn.span});
  const first = [...before].sort(
    (a, b) =>
      (a.days?.from ?? 1e9) - (b.days?.from ?? 1e9) ||
      (a.span.page < b.span.page ? -1 : a.span.page > b.span.page ? 1 : a.span.start - b.span.start),
  );
  return makeConflict(
    story,
    "change",
    turn.span.text,
    [
      {value: first[0]!.span.text, places: first.map(({span, article}) => ({span, article})), on: first[0]!.on},
      {value: turn.span.text, places: [{span: turn.span, article: turn.article}], on: turn.on},
    ],
    because,
    origins,
  );
}

function weightsOf(claims: readonly Claim[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const claim of claims) for (const word of claim.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = Math.log(claims.length + 1) || 1;
  return (word) => (word.startsWith("side:") ? 0.3 : 0.3 + 0.7 * (1 - Math.log(counts.get(word) ?? 1) / all));
}

function overlap(
  a: readonly string[],
  b: readonly string[],
  weigh: (word: string) => number,
): {share: number; shared: number} {
  const theirs = new Set(b);
  let sum = 0;
  let shared = 0;
  for (const word of a)
    if (theirs.has(word)) {
      sum += weigh(word);
      shared++;
    }
  const least = Math.min(
    a.reduce((total, word) => total + weigh(word), 0),
    b.reduce((total, word) => total + weigh(word), 0),
  );
  return {share: least === 0 ? 0 : sum / least, shared};
}
