import type {Origins} from "../../story/origins-of.js";
import type {Reason} from "../../text/reason.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict} from "../make-conflict.js";
import type {Claim} from "./claim.js";
import {coreOf} from "./core-of.js";
import {findAccounts} from "./find-accounts.js";
import {findBrokenVows} from "./find-broken-vows.js";
import {findReversals} from "./find-reversals.js";

/** Shared weight of what two claims are about, as a share of the smaller claim, from which they are about one thing. */
const sameSubject = 0.45;
/** The same where one of them says itself that the position is new. */
const sameSubjectWhenSaid = 0.25;
/** Earlier claims listed under one change. */
const most = 12;
/** Turns looked at for one speaker. */
const mostTurns = 200;

/**
 * What one side said or did at first and otherwise later: kept back and then admitted, denied and then confirmed, ruled out and then
 * reported, banned and then allowed, "initially … later …" in one breath. The order comes from when the words were said, or from the text
 * saying itself that the position is new; without either there is no change, only two claims. n log n in quotations.
 */
export function findChanges(story: StoryFindings, claims: readonly Claim[], origins: Origins): Conflict[] {
  const weigh = weightsOf(claims);
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  const sharesCore = (early: Claim, turn: Claim) => {
    const reading = readings.get(early.article);
    const core = reading ? coreOf(reading, early.span) : new Set<string>();
    return turn.words.some((word) => core.has(word));
  };
  const byArticle = new Map<string, Claim[]>();
  for (const claim of claims) byArticle.set(claim.article, [...(byArticle.get(claim.article) ?? []), claim]);
  const found: Conflict[] = [];
  for (const list of bySpeaker(claims).values()) {
    const turns = list.filter((claim) => !claim.recalled && (claim.stance === "admits" || claim.reversal));
    for (const turn of turns.slice(0, mostTurns)) {
      const direct = list.filter((claim) => isBefore(claim, turn, weigh, sharesCore));
      const recalled =
        turn.stance === "admits" || turn.ownReversal
          ? (byArticle.get(turn.article) ?? []).filter((claim) => recalls(claim, turn))
          : [];
      const alike = list.filter(
        (claim) =>
          claim !== turn &&
          claim.article !== turn.article &&
          !isAfter(claim, turn) &&
          recalled.some((one) => isAlike(one, claim, weigh)),
      );
      // What only the turning article itself recalls is told there already; another page must have printed it, or the turn must name it.
      const before = [
        ...new Set([...direct, ...alike, ...(alike.length > 0 || turn.ownReversal ? recalled : [])]),
      ].slice(0, most);
      if (before.length > 0) found.push(changeOf(story.story.id, before, turn, origins));
    }
  }
  return [
    ...found,
    ...findReversals(story, origins),
    ...findAccounts(story, origins),
    ...findBrokenVows(story, claims, origins),
  ];
}

/** One list for each country that speaks and for each speaker without one. */
function bySpeaker(claims: readonly Claim[]): Map<string, Claim[]> {
  const lists = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = claim.side ? `side:${claim.side}` : `name:${bodyOf(claim.speaker)}`;
    const list = lists.get(key);
    if (list) list.push(claim);
    else lists.set(key, [claim]);
  }
  return lists;
}

/** "A spokesman for Lund Lines", "the Lund Lines spokeswoman": who speaks for a body speaks as the body. */
function bodyOf(speaker: string): string {
  return speaker
    .replace(
      /^(?:the |a )?(?:chief )?(?:spokes(?:man|woman|person)|lawyers?|counsel|representative) (?:for|of) (?:the )?/i,
      "",
    )
    .replace(/(?:['’]s)? (?:spokes(?:man|woman|person)|lawyers?|counsel)$/i, "");
}

/** Could `early` be the position that `turn` gave up? */
function isBefore(
  early: Claim,
  turn: Claim,
  weigh: (word: string) => number,
  sharesCore: (early: Claim, turn: Claim) => boolean,
): boolean {
  if (early === turn || early.stance === "admits" || early.reversal || early.recalled) return false;
  if (early.article === turn.article && early.stance === "asserts") return false;
  const flips = early.negated !== turn.negated;
  const opposed =
    early.stance === "withholds" || early.stance === "denies" || (flips && early.negated && early.stance === "asserts");
  if (!opposed || isAfter(early, turn)) return false;
  const ordered = early.days !== null && turn.days !== null && early.days.to < turn.days.from;
  if (!ordered && !turn.ownReversal) return false;
  const {shared, share} = overlap(early.words, turn.words, weigh);
  // One speaker who turns a "no" round, in a sentence that says so, need only speak of one same thing.
  if (flips && turn.reversal && ordered && bodyOf(early.speaker) === bodyOf(turn.speaker)) return shared >= 1;
  // Who denied an act and then admits one in the same words need name nothing else alike: "no substance escaped", "600 kilograms escaped".
  if (
    early.negated &&
    turn.stance === "admits" &&
    ordered &&
    bodyOf(early.speaker) === bodyOf(turn.speaker) &&
    sharesCore(early, turn)
  )
    return true;
  if (turn.stance !== "admits" && !turn.ownReversal) return false;
  return shared >= 2 && share >= (turn.ownReversal ? sameSubjectWhenSaid : sameSubject);
}

function isAfter(early: Claim, turn: Claim): boolean {
  return early.days !== null && turn.days !== null && early.days.from > turn.days.to;
}

/** Does the turning article itself recall this claim as the position of before? */
function recalls(claim: Claim, turn: Claim): boolean {
  return (
    claim.recalled &&
    claim.article === turn.article &&
    Math.abs(claim.sentence - turn.sentence) <= 4 &&
    ((claim.side === null && !claim.named) ||
      (claim.side !== null && claim.side === turn.side) ||
      claim.speaker === turn.speaker)
  );
}

function isAlike(one: Claim, other: Claim, weigh: (word: string) => number): boolean {
  const {shared, share} = overlap(one.words, other.words, weigh);
  return shared >= 2 && share >= 0.5 && one.negated === other.negated;
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

/** How much a word tells of what claims are about: rare ones most, countries little. */
export function weightsOf(claims: readonly Claim[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const claim of claims) for (const word of claim.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = Math.log(claims.length + 1) || 1;
  return (word) => (word.startsWith("side:") ? 0.3 : 0.3 + 0.7 * (1 - Math.log(counts.get(word) ?? 1) / all));
}

/** What two claims share: the number of words, and their weight as a share of the lighter claim. */
export function overlap(
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
