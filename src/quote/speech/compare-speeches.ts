import type {ContentWord, ContentWords} from "./content-words.js";
import {areNear} from "./gather-speeches.js";
import {matchWords, opposingMatches, type WordMatch} from "./match-words.js";
import {isSameVoice, mayBeOne} from "./same-voice.js";
import type {Speech} from "./speech.js";

/** Why two speeches cannot be one, or how alike they are (0 to 1) with the words they share. */
export type Comparison = {
  readonly score: number;
  readonly shared: readonly string[];
  /** How many content words are shared, everyday ones counted half. */
  readonly telling: number;
  /** Has the longer every content word of the shorter? */
  readonly whole?: boolean;
  readonly barred: string | null;
};

/** Two speeches are taken for one from here on. Chosen on invented pairs; see docs/method/utterances.md. */
export const sameFrom = 0.56;

const officeFrom = 0.65;

/** What a word of a remark weighs in its story. */
export type Weight = (word: ContentWord) => number;

/**
 * How alike two speeches are: half the share of the shorter one's words that the longer has, half Dice's measure, words weighted by rarity
 * in the story. Another voice, another day, a denial against an assertion, a "not" too many, opposites and other numbers bar them.
 */
export function compareSpeeches(a: Speech, b: Speech, weight: Weight): Comparison {
  const no = (why: string): Comparison => ({score: 0, shared: [], telling: 0, barred: why});
  if (a.denies !== b.denies) return no("one denies");
  const isOne = isSameVoice(a.voice, b.voice);
  if (!isOne && !mayBeOne(a.voice, b.voice)) return no("two speakers");
  if (!areNear(a.days, b.days) || isLater(a, b) || isLater(b, a)) return no("other days");
  const matches = matchWords(a.content, b.content);
  const against = opposingMatches(a.content, b.content, matches);
  const least = Math.min(a.content.items.length, b.content.items.length);
  if (least === 0 || matches.length === 0) return no("no word in common");
  const mine = total(a.content, weight);
  const theirs = total(b.content, weight);
  let sharedWeight = 0;
  let opposing = 0;
  let exact = 0;
  let telling = 0;
  for (const match of matches) {
    const [x, y] = [a.content.items[match.a]!, b.content.items[match.b]!];
    const worth = (match.worth * (weight(x) + weight(y))) / 2;
    sharedWeight += worth;
    if (against.has(match)) opposing += worth;
    if (x.stem === y.stem) exact++;
    telling += x.light || y.light ? 0.5 : 1;
  }
  const shared = matches.map((match) => a.content.items[match.a]!.lemma).sort();
  const containment = Math.min(1, sharedWeight / Math.max(1e-9, Math.min(mine, theirs)));
  const dice = (2 * sharedWeight) / Math.max(1e-9, mine + theirs);
  let score = 0.5 * containment + 0.5 * dice;
  const person = a.voice.person && b.voice.person && a.voice.name === b.voice.name;
  const marked = a.marked && b.marked;
  const most = Math.max(a.content.items.length, b.content.items.length);
  // Few words prove little: two must both be there, one must be the same word in marks.
  if (least === 1) {
    const brief = Math.min(a.content.words.length, b.content.words.length) <= 3;
    score = exact === 1 && brief && (a.marked || b.marked) && dice > 0.3 ? 0.58 : 0;
    // "There were no injuries on any side" and "nobody had been hurt": one thing denied by one person.
    if (score === 0 && person && most <= 2 && allNegated(a.content) && allNegated(b.content)) score = 0.62;
  } else if (least === 2) {
    const both = matches.length === 2 && exact >= 1;
    score = both && (a.marked || b.marked) ? Math.max(score, 0.6) : both && dice >= 0.75 ? 0.58 : score * 0.5;
    // Both words there, and at most one that the longer adds.
    if (matches.length === 2 && person && (marked ? most <= 3 : exact >= 1 && most <= 3)) score = Math.max(score, 0.63);
  } else if (matches.length < 3) score *= matches.length === 2 ? 0.85 : 0.7;
  // Two full quotations of one speaker are rarely near by chance.
  if (marked && matches.length >= 3) score += 0.05;
  // Two interpreters of one person share few words: the rare ones in one order say more.
  if (marked && person && matches.length >= 3 && inOneOrder(matches)) score += 0.06;
  // No day on either side: the pages must at least be of about one time.
  if ((a.days === null || b.days === null) && !areNear(a.published, b.published, 4)) score *= person ? 0.9 : 0.75;
  if (opposing > 0.45 * sharedWeight && !isPart(a, b) && !isPhraseOf(a, b, matches.length))
    return {score: 0, shared, telling, barred: score >= sameFrom ? "one of them says not" : "unlike"};
  // An office alone is the named person's only where much of the same is said.
  if (!isOne && !((a.marked || b.marked) && telling >= 3 && score >= officeFrom)) return no("two speakers");
  const numbers = [a.content.numbers, b.content.numbers] as const;
  if (numbers[0].size > 0 && numbers[1].size > 0 && ![...numbers[0]].some((one) => numbers[1].has(one))) {
    const drifted = marked && containment > 0.8;
    if (!drifted) return {score: 0, shared, telling, barred: "other numbers"};
  }
  return {score, shared, telling, whole: matches.length === least, barred: null};
}

// Said after the other was already in print.
function isLater(a: Speech, b: Speech): boolean {
  return a.days !== null && b.saidBy !== null && a.days.from > b.saidBy + 1;
}

function total({items}: ContentWords, weight: Weight): number {
  return items.reduce((sum, word) => sum + weight(word), 0);
}

function allNegated({items}: ContentWords): boolean {
  return items.every(({negated}) => negated);
}

// The shared words come in the same order in both.
function inOneOrder(matches: readonly WordMatch[]): boolean {
  return matches.every(({b}, i) => i === 0 || b > matches[i - 1]!.b);
}

// "sending people to look through windows" out of "neighbours do not send people to look through the windows": the "not" stands outside the phrase.
function isPhraseOf(a: Speech, b: Speech, shared: number): boolean {
  const [short, long] = a.content.items.length < b.content.items.length ? [a, b] : [b, a];
  return (
    (a.marked || b.marked) &&
    shared >= 3 &&
    shared === short.content.items.length &&
    !short.content.items.some(({negated}) => negated) &&
    /ing$/.test(short.content.words[0] ?? "") &&
    short.content.words.length * 1.5 <= long.content.words.length
  );
}

/** Is one of the two a run of the other's words? */
export function isPart(a: Speech, b: Speech): boolean {
  const [short, long] = a.content.words.length < b.content.words.length ? [a, b] : [b, a];
  return ` ${long.content.words.join(" ")} `.includes(` ${short.content.words.join(" ")} `);
}
