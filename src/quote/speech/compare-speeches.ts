import {areOpposed} from "./content-words.js";
import {areNear} from "./gather-speeches.js";
import {isSameVoice} from "./same-voice.js";
import type {Speech} from "./speech.js";

/** Why two speeches cannot be one, or how alike they are (0 to 1) with the classes of words they share. */
export type Comparison = {readonly score: number; readonly shared: readonly string[]; readonly barred: string | null};

/** Two speeches are taken for one from here on. Chosen on invented pairs; see docs/method/utterances.md. */
export const sameFrom = 0.56;

/**
 * How alike two speeches are: half the share of the shorter one's words that the longer has, half Dice's measure, words weighted by rarity
 * in the story. Order plays no part. Another voice, another day, a denial against an assertion, a "not" too many, opposites and
 * other numbers bar them.
 */
export function compareSpeeches(a: Speech, b: Speech, weight: (group: string) => number): Comparison {
  const no = (why: string, score = 0): Comparison => ({score, shared: [], barred: why});
  if (a.denies !== b.denies) return no("one denies");
  if (!isSameVoice(a.voice, b.voice)) return no("two speakers");
  if (!areNear(a.days, b.days)) return no("other days");
  const shared: string[] = [];
  let sharedWeight = 0;
  let mine = 0;
  let theirs = 0;
  let exact = 0;
  for (const [group, lemma] of a.content.classes) {
    const w = weight(group);
    mine += w;
    const other = b.content.classes.get(group);
    if (other === undefined) continue;
    shared.push(group);
    sharedWeight += w;
    if (other === lemma) exact++;
  }
  for (const group of b.content.classes.keys()) theirs += weight(group);
  const least = Math.min(a.content.classes.size, b.content.classes.size);
  if (least === 0 || shared.length === 0) return no("no word in common");
  const containment = sharedWeight / Math.max(1e-9, Math.min(mine, theirs));
  const dice = (2 * sharedWeight) / Math.max(1e-9, mine + theirs);
  let score = 0.5 * containment + 0.5 * dice;
  const person = a.voice.person && b.voice.person && a.voice.name === b.voice.name;
  const marked = a.marked && b.marked;
  // Few words prove little: two must both be there, one must be the same word in marks.
  if (least === 1) {
    score = exact === 1 && (a.marked || b.marked) && dice > 0.3 ? 0.58 : 0;
    // "There were no injuries on any side" and "nobody had been hurt": one thing denied by one person.
    const most = Math.max(a.content.classes.size, b.content.classes.size);
    if (score === 0 && person && most <= 2 && a.content.negated && b.content.negated) score = 0.62;
  } else if (least === 2) {
    const both = shared.length === 2 && exact >= 1;
    score = both && (a.marked || b.marked) ? Math.max(score, 0.6) : both && dice >= 0.75 ? 0.58 : score * 0.5;
    // Both words there, and at most one that the longer adds.
    const most = Math.max(a.content.classes.size, b.content.classes.size);
    if (shared.length === 2 && person && (marked ? most <= 3 : exact >= 1 && most <= 3)) score = Math.max(score, 0.63);
  } else if (shared.length < 3) score *= 0.7;
  if (exact * 2 < shared.length) score *= 0.9;
  // Two full quotations of one speaker are rarely near by chance.
  if (marked && shared.length >= 3) score += 0.05;
  // Two interpreters of one person share few words: the rare ones in one order say more.
  if (marked && person && shared.length >= 3 && inOneOrder(a, b, shared)) score += 0.06;
  // No day on either side: the pages must at least be of about one time.
  if ((a.days === null || b.days === null) && !areNear(a.published, b.published, 4)) score *= 0.8;
  if (a.content.negated !== b.content.negated && !isPart(a, b) && !isPhraseOf(a, b, shared.length))
    return {score: 0, shared, barred: score >= sameFrom ? "one of them says not" : "unlike"};
  if (areOpposed(a.content, b.content))
    return {score: 0, shared, barred: score >= sameFrom ? "opposite words" : "unlike"};
  if (
    a.content.numbers.size > 0 &&
    b.content.numbers.size > 0 &&
    ![...a.content.numbers].some((one) => b.content.numbers.has(one))
  ) {
    const drifted = a.marked && b.marked && containment > 0.8;
    if (!drifted) return {score: 0, shared, barred: "other numbers"};
  }
  return {score, shared: shared.sort(), barred: null};
}

// The shared classes come in the same order in both.
function inOneOrder(a: Speech, b: Speech, shared: readonly string[]): boolean {
  const known = new Set(shared);
  const left = [...a.content.classes.keys()].filter((group) => known.has(group));
  const right = [...b.content.classes.keys()].filter((group) => known.has(group));
  return left.every((group, i) => group === right[i]);
}

// "sending people to look through windows" out of "neighbours do not send people to look through the windows": the "not" stands outside the phrase.
function isPhraseOf(a: Speech, b: Speech, shared: number): boolean {
  const [short, long] = a.content.classes.size < b.content.classes.size ? [a, b] : [b, a];
  return (
    (a.marked || b.marked) &&
    shared >= 3 &&
    shared === short.content.classes.size &&
    !short.content.negated &&
    /ing$/.test(short.content.words[0] ?? "") &&
    short.content.words.length * 1.5 <= long.content.words.length
  );
}

/** Is one of the two a run of the other's words? */
export function isPart(a: Speech, b: Speech): boolean {
  const [short, long] = a.content.words.length < b.content.words.length ? [a, b] : [b, a];
  return ` ${long.content.words.join(" ")} `.includes(` ${short.content.words.join(" ")} `);
}
