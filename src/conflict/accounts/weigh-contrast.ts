import {contentWords} from "../../quote/speech/content-words.js";
import {matchWords, type WordMatch} from "../../quote/speech/match-words.js";
import {causes, disputes, distancing, exclusive, limits, rivals, turns, universals} from "../english/contrast-words.js";
import {agree} from "../figures/value-range.js";
import type {Account} from "./read-accounts.js";

/** What each sign is worth, and from what sum on two accounts stand against each other. Set on invented texts; see docs/method/conflicts.md. */
export const worth = {
  dispute: 1.5,
  denial: 1.2,
  turn: 0.7,
  rival: 0.8,
  distance: 0.4,
  parallel: 0.6,
  oneWord: 0.5,
  moreWords: 1,
  sameSubject: 1,
  sameVerb: 0.5,
  polarity: 1.1,
  no: 0.5,
  limit: 0.5,
  opposite: 1.1,
  exclusive: 1.1,
  number: 1.2,
  cause: 1.3,
  universal: 0.3,
  answered: 1.4,
  announced: 1.6,
  reply: 0.9,
  cleft: 1.4,
  duration: 1.2,
  witness: 0.5,
} as const;
/** What a strong sign needs in all, what the weaker ones do. */
export const enough = {strong: 2.05, weak: 2.6} as const;
export type Sign = keyof typeof worth;

/** Signs that what the two say cannot both be so. */
const strong: ReadonlySet<Sign> = new Set([
  "polarity",
  "opposite",
  "exclusive",
  "number",
  "cause",
  "answered",
  "announced",
  "cleft",
  "duration",
]);
const weak: ReadonlySet<Sign> = new Set(["dispute", "denial"]);
/** Signs that the two speak of one thing. */
const ties: ReadonlySet<Sign> = new Set([
  "oneWord",
  "moreWords",
  "sameSubject",
  "cause",
  "number",
  "answered",
  "announced",
  "cleft",
  "reply",
]);

/**
 * The signs that two accounts of neighbouring sentences disagree, and their sum; null where they are too few. `head` is what stands before the second account in
 * its sentence or between the two in one, `lead` all that stands around it; `announced` says that the sentence before them speaks of a disagreement.
 */
export function weighContrast(
  one: Account,
  two: Account,
  head: string,
  lead: string,
  announced: boolean,
): {signs: Sign[]; sum: number} | null {
  const signs = new Set<Sign>();
  const [a, b] = [one.span.text, two.span.text];
  if (turns.test(head) || /,\s(?:however|though|for (?:his|her|its|their) part)\b/i.test(lead)) signs.add("turn");
  const apart = one.side !== null && two.side !== null && one.side !== two.side;
  if (apart || one.parties.some((x) => two.parties.some((y) => rivals.has(`${x} ${y}`) || rivals.has(`${y} ${x}`))))
    signs.add("rival");
  if (distancing.has(one.cue) || distancing.has(two.cue)) signs.add("distance");
  if (one.present && two.present) signs.add("parallel");
  const matches = matchWords(one.content, two.content);
  // Names are what the whole article is about.
  const telling = matches.filter(
    ({a: at, worth: value}) =>
      !one.content.items[at]!.light && value >= 0.7 && !one.names.has(one.content.items[at]!.stem),
  );
  const plain = telling.filter((match) => !match.opposed);
  if (plain.length > 1) signs.add("moreWords");
  else if (plain.length === 1) signs.add("oneWord");
  if (sameSubject(a, b, one, two)) signs.add("sameSubject");
  if (telling.some((match) => match.opposed)) signs.add("opposite");
  else if (
    (signs.has("moreWords") || signs.has("sameSubject") || replies.has(two.cue) || announced) &&
    isNegatedIn(one, two, matches)
  )
    signs.add("polarity");
  if (exclusive.some(([x, y]) => (x.test(a) && y.test(b) && !y.test(a)) || (y.test(a) && x.test(b) && !y.test(b))))
    signs.add("exclusive");
  const verb = one.verbs.find((lemma) => two.verbs.includes(lemma));
  if (signs.has("sameSubject") && verb) signs.add("sameVerb");
  if (!signs.has("polarity") && negated.test(a) !== negated.test(b)) signs.add("no");
  if (limits.test(a) !== limits.test(b)) signs.add("limit");
  if (universals.test(a) !== universals.test(b)) signs.add("universal");
  if (causes.test(a) && causes.test(b)) signs.add("cause");
  if (numbersDiffer(one, two)) signs.add("number");
  if (one.cue === "accuse" && isAnswer(one, two)) signs.add("answered");
  // What is brushed off is the second account itself, and not the first.
  if (disputes.test(lead) && !two.denies && two.cue !== "claim" && two.cue !== "accuse") signs.add("dispute");
  else if (one.denies !== two.denies && negated.test(a) === negated.test(b)) signs.add("denial");
  if (announced) signs.add("announced");
  if (replies.has(two.cue)) signs.add("reply");
  if (cleft.test(a) && cleft.test(b)) signs.add("cleft");
  if (two.cue === "show") signs.add("witness");
  if (durationsDiffer(a, b)) signs.add("duration");
  const list = [...signs];
  const sum = list.reduce((total, sign) => total + worth[sign], 0);
  const tied =
    list.some((sign) => ties.has(sign)) || (signs.has("exclusive") && (signs.has("rival") || signs.has("parallel")));
  const facing =
    signs.has("rival") ||
    signs.has("reply") ||
    signs.has("announced") ||
    signs.has("cleft") ||
    signs.has("witness") ||
    signs.has("parallel") ||
    signs.has("distance") ||
    signs.has("sameSubject");
  if (list.some((sign) => strong.has(sign))) return tied && facing && sum >= enough.strong ? {signs: list, sum} : null;
  if (list.some((sign) => weak.has(sign)))
    return (tied || (signs.has("dispute") && signs.has("rival"))) && sum >= enough.weak ? {signs: list, sum} : null;
  const structure =
    signs.has("sameSubject") &&
    signs.has("rival") &&
    (signs.has("parallel") || signs.has("turn") || signs.has("sameVerb"));
  return structure && sum >= enough.strong ? {signs: list, sum} : null;
}

const replies: ReadonlySet<string> = new Set("reply respond retort counter answer rejoin".split(" "));
/** "It was Oslo", "it was he who called". */
const cleft =
  /^["“'‘]?(?:that\s)?it (?:was|is|had been) (?:not )?(?:\p{Lu}|the |he |she |they |his |her |their |its )/u;

const spans =
  /\b(\d+(?:[.,]\d+)?|an?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|(?:a )?quarter of an|several)[\s-](?:full |whole |more |half )?(minute|hour|day|week|month|year)s?\b/giu;
const sizes: Readonly<Record<string, number>> = {
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10080,
  month: 43200,
  year: 525600,
};
const numerals = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const others: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  "half a": 0.5,
  "half an": 0.5,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  several: 3,
  "a quarter of an": 0.25,
  "quarter of an": 0.25,
};

function durationsIn(text: string): number[] {
  return (
    [...text.matchAll(spans)]
      // "Two days ago" and "after three weeks" are times and no lengths.
      .filter(
        (match) => !/^\s(?:ago|earlier|later|before|after|old|notice)/i.test(text.slice(match.index + match[0].length)),
      )
      .map(([, count, unit]) => {
        const word = count!.toLowerCase();
        const value =
          others[word] ?? (numerals.includes(word) ? numerals.indexOf(word) + 1 : Number(word.replace(",", ".")));
        return value * sizes[unit!.toLowerCase()]!;
      })
  );
}

/** Each gives one length of time, and one is at least half as long again as the other. */
function durationsDiffer(a: string, b: string): boolean {
  const [x, y] = [durationsIn(a), durationsIn(b)];
  return x.length === 1 && y.length === 1 && Math.max(x[0]!, y[0]!) >= 1.5 * Math.min(x[0]!, y[0]!);
}

const negators = /(?:\b(?:no|not|never|nobody|none|nothing|neither)\b|n['’]t\b)((?:[^\p{L}.;]+[\p{L}’'-]+){0,4})/giu;

/** A word that both have stands close behind a "no" in one of them only. */
function isNegatedIn(one: Account, two: Account, matches: readonly WordMatch[]): boolean {
  const [x, y] = [one, two].map(
    ({span}) => contentWords([...span.text.matchAll(negators)].map((match) => match[1]).join(" ; ")).stems,
  );
  if (x!.size + y!.size === 0) return false;
  return matches.some(
    (match) =>
      !match.opposed &&
      match.worth >= 0.7 &&
      x!.has(one.content.items[match.a]!.stem) !== y!.has(two.content.items[match.b]!.stem),
  );
}

const negated = /\b(?:no|not|never|nobody|none|nothing|neither|nor|without)\b|n['’]t\b/i;
const opens = /^["“'‘]?(?:that\s+)?(it|he|she|they)\b/i;
const manyWords = /(?:[^s]s|people|police|men|women|children|family|couple|crew)$/i;
const oneBody =
  /(?:agency|airline|army|association|bank|body|brigade|chain|charity|church|city|clinic|club|coalition|commission|company|council|county|court|department|diocese|embassy|factory|federation|festival|firm|government|group|guard|hall|hospital|house|league|line|management|mine|ministry|municipality|museum|navy|office|opposition|operator|party|plant|port|presidency|prosecution|railway|school|service|side|state|studio|union|university|zoo)$/i;

/** The second goes on about the subject of the first by a pronoun that cannot be its own speaker's, or both begin with the same words. */
function sameSubject(a: string, b: string, one: Account, two: Account): boolean {
  const first = opens.exec(a)?.[1]?.toLowerCase();
  const second = opens.exec(b)?.[1]?.toLowerCase();
  if (second !== undefined) {
    const own = pronounOf(two);
    // Each speaks of itself: "Oslo said it had not been asked; Riga said it was ready".
    if (first === second) return second === "he" || second === "she" || second !== own || first !== pronounOf(one);
    return first === undefined && second !== own && !(own === "he" && second === "she");
  }
  const [x, y] = [a, b].map((text) => begins.exec(text)?.[1]?.toLowerCase());
  return x !== undefined && x === y;
}

/** By which pronoun a speaker goes on about itself. */
function pronounOf({speaker, side, isName}: Account): string {
  if (manyWords.test(speaker)) return "they";
  return isName || oneBody.test(speaker) || (side !== null && !speaker.includes(" ")) ? "it" : "he";
}
const begins = /^["“'‘]?(?:that\s+)?((?:the|his|her|its|their)\s[\p{L}-]+|\p{Lu}\p{L}+\s\p{Lu}\p{L}+)/u;

/** Who is accused answers himself or through who speaks for him. */
function isAnswer(one: Account, two: Account): boolean {
  return (
    two.cue !== "accuse" &&
    (two.parties.includes("defence") || two.voice.some((word) => word.length > 3 && one.against.includes(word)))
  );
}

function numbersDiffer(one: Account, two: Account): boolean {
  const only = (figures: Account["figures"], {unit, kindOf}: Account["figures"][number]) =>
    figures.filter((other) => other.unit === unit && (unit !== undefined || other.kindOf === kindOf)).length === 1;
  return one.figures.some((x) =>
    two.figures.some((y) => {
      if (x.of !== undefined || y.of !== undefined || agree(x, y)) return false;
      // Several amounts in one breath are parts or steps.
      if (!only(one.figures, x) || !only(two.figures, y)) return false;
      if (x.unit !== undefined || y.unit !== undefined) return x.unit === y.unit && x.kindOf === y.kindOf;
      const [p, q] = [x, y].map(({counts}) => counts?.text.toLowerCase().split(/\s+/).at(-1) ?? null);
      return x.kindOf !== undefined && x.kindOf === y.kindOf && (p === null || q === null || p === q);
    }),
  );
}
