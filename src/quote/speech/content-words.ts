import {functionWords} from "../../name/english/common-words.js";
import {countryCode, countryName} from "../../name/known-names.js";
import type {Token} from "../../text/prose.js";
import {tokensOf} from "../../text/tokens-of.js";
import {lemmaOf} from "../../text/words/lemma-of.js";
import {conceptGroups} from "../english/concept-words.js";
import {lightWords} from "../english/light-words.js";
import {particlePhrases} from "../english/particle-phrases.js";
import {oppositeWords, samePhrases} from "../english/synonym-words.js";

/** One content word of a remark: its lemma, what its family of words shares ("inspect", "inspection"), the notions it may stand for. */
export type ContentWord = {
  readonly lemma: string;
  readonly stem: string;
  /** Lines of the table of notions that hold it. */
  readonly notions: readonly number[];
  /** The clause it stands in, counted from 0, and whether that says "not". */
  readonly clause: number;
  readonly negated: boolean;
  readonly light: boolean;
};

/** What a quotation says: its content words in order, each stem once; its numbers; all its folded words, marks left out. */
export type ContentWords = {
  readonly items: readonly ContentWord[];
  readonly stems: ReadonlyMap<string, number>;
  /** Which items stand for a notion. */
  readonly byNotion: ReadonlyMap<number, readonly number[]>;
  readonly numbers: ReadonlySet<string>;
  readonly words: readonly string[];
};

const notionsOf = new Map<string, number[]>();
const notionSizes: number[] = [];
for (const [at, line] of conceptGroups.trim().split("\n").entries()) {
  const group = line.split(" ");
  notionSizes.push(group.length);
  for (const word of group)
    for (const form of new Set([word, stemOf(word)])) {
      const list = notionsOf.get(form);
      if (!list) notionsOf.set(form, [at]);
      else if (list.at(-1) !== at) list.push(at);
    }
}

/** How many words stand for a notion. */
export function notionSize(notion: number): number {
  return notionSizes[notion]!;
}

type Phrase = {readonly rest: readonly string[]; readonly means: readonly string[]};
const phrasesOf = new Map<string, Phrase[]>();
for (const line of particlePhrases.trim().split("\n")) {
  const [phrase = "", means = ""] = line.split(" = ");
  const [first = "", ...rest] = phrase.split(" ");
  phrasesOf.set(first, [...(phrasesOf.get(first) ?? []), {rest, means: means.split(" ")}]);
}

// "inspection" and "inspect", "announcement" and "announce": cut to what they share, four letters at least.
function stemOf(lemma: string): string {
  const cut = lemma.replace(
    /(?:ations?|ements?|ments?|ions?|ances?|ences?|ates?|ed|ives?|als?|ness|ity|ly|es|e|y)$/,
    "",
  );
  // "weariness" and "weary", "happily" and "happy"
  const plain = cut.length > 4 && cut.endsWith("i") ? cut.slice(0, -1) : cut;
  return plain.length >= 4 ? plain : lemma;
}

const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const digits = new Map([
  ["single", "1"] as const,

  ...units.map((word, i) => [word, String(i)] as const),
  ...tens.map((word, i) => [word, String(20 + 10 * i)] as const),
]);

const opposites = new Map<string, Set<string>>();
for (const line of oppositeWords.trim().split("\n")) {
  const [a = "", b = ""] = line.trim().split(" ");
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const held = opposites.get(from);
    if (held) held.add(to);
    else opposites.set(from, new Set([to]));
  }
}

const keptWords = new Set(
  "one two such now sometimes first second no not never sorry january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);
const negations =
  /^(?:no|not|never|none|nobody|nothing|neither|cannot|without|lack|lacks|lacked|lacking|missing|absent|fail|fails|failed|refuse|refuses|refused|refusing|unable|impossible|hardly|barely)$|n['’]t$/;
const clauseWords =
  /^(?:and|but|because|so|yet|although|though|while|whereas|if|when|than|before|after|until|till|unless|provided)$/;
// "until Lorn explains" and "as long as Lorn has not explained": what is waited for has no "not" of its own.
const waitingWords = /^(?:until|till|unless|before)$/;
const sayingWords = new Set("say add state thing way lot there here".split(" "));

/** The content words of a stretch of text. Linear. */
export function contentWords(text: string): ContentWords {
  const found: {word: Omit<ContentWord, "negated" | "clause">; clause: number}[] = [];
  const stems = new Map<string, number>();
  const numbers = new Set<string>();
  const words: string[] = [];
  const denials: number[] = [];
  const waiting = new Set<number>();
  let clause = 0;
  const keep = (lemma: string, stem = stemOf(lemma), notions = notionsOf.get(lemma) ?? notionsOf.get(stem) ?? []) => {
    if (stems.has(stem)) return;
    stems.set(stem, found.length);
    found.push({word: {lemma, stem, notions, light: lightWords.has(lemma)}, clause});
  };
  for (const {lower, kind} of tokensOf(text)) if (kind !== "mark") words.push(lower);
  const tokens = tokensOf(folded(text)).flatMap(apart);
  for (let i = 0; i < tokens.length; i++) {
    const {lower, kind, text: shown} = tokens[i]!;
    if (kind === "mark") {
      if (/^[,.;:!?()–—…]$/.test(shown)) clause++;
      continue;
    }
    if (clauseWords.test(lower)) clause++;
    if (waitingWords.test(lower)) waiting.add(clause);
    const country = shown !== lower ? countryOf(shown) : null;
    if (country !== null) {
      keep(country, country, []);
      continue;
    }
    const number = kind === "number" ? lower : digits.get(lower);
    if (number !== undefined) {
      if (kind === "number" || Number(number) > 2) numbers.add(number);
      keep(lower, number, []);
      continue;
    }
    if (negations.test(lower)) denials[clause] = (denials[clause] ?? 0) + 1;
    const phrase = phraseAt(tokens, i);
    if (phrase) {
      for (const word of phrase.means) keep(word);
      i = phrase.last;
      continue;
    }
    if ((functionWords.has(lower) && !keptWords.has(lower)) || negations.test(lower)) continue;
    const base = lower.endsWith("ing") ? lemmaOf(lower, "verb") : lemmaOf(lower);
    // "tired" is what the table knows, not "tire".
    const lemma = notionsOf.has(base) || !notionsOf.has(lower) ? plainest(base) : lower;
    if (lemma.length >= 2 && !sayingWords.has(lemma)) keep(lemma);
  }
  const items = found.map(({word, clause: at}) => ({
    ...word,
    clause: at,
    negated: !waiting.has(at) && (denials[at] ?? 0) % 2 === 1,
  }));
  const byNotion = new Map<number, number[]>();
  for (const [i, {notions}] of items.entries())
    for (const notion of notions) {
      const list = byNotion.get(notion);
      if (list) list.push(i);
      else byNotion.set(notion, [i]);
    }
  return {items, stems, byNotion, numbers, words};
}

// "quietly" is as good as "quiet", "poisoner" as "poison", "talks" as "talk", where the table knows the plain word.
function plainest(lemma: string): string {
  if (notionsOf.has(lemma)) return lemma;
  // "courtroom" and "court", "trawlerman" and "trawler"
  const front = lemma.replace(
    /(?:rooms?|m[ae]n|wom[ae]n|houses?|yards?|works?|keepers?|makers?|owners?|holders?|ing)$/,
    "",
  );
  if (front !== lemma && front.length > 3 && notionsOf.has(front)) return front;
  const cut = lemma.replace(/(?:ly|ers?|ors?|s)$/, "");
  return cut.length < 3 ? lemma : notionsOf.has(cut) ? cut : notionsOf.has(`${cut}e`) ? `${cut}e` : lemma;
}

// "stepped down", "carry it out", "gave the land back": the verb and what stands behind it, a word or two between.
function phraseAt(
  tokens: readonly Token[],
  at: number,
): {readonly means: readonly string[]; readonly last: number} | null {
  const lemma = lemmaOf(tokens[at]!.lower, "verb");
  next: for (const {rest, means} of phrasesOf.get(lemma) ?? phrasesOf.get(tokens[at]!.lower) ?? []) {
    let i = at;
    for (const word of rest) {
      i++;
      if (tokens[i] && /^(?:it|them|him|her|us|me|this|that|the|a|their|our|its|his|my|no)$/.test(tokens[i]!.lower))
        i++;
      const token = tokens[i];
      if (!token || (token.lower !== word && lemmaOf(token.lower) !== word)) continue next;
    }
    return {means, last: i};
  }
  return null;
}

function folded(text: string): string {
  let out = text.slice(0, 20_000);
  for (const [phrase, word] of samePhrases) out = out.replace(phrase, word);
  return out;
}

// "Lorn-Tarnia talks" names two countries, "well-poisoners" a well.
function apart(token: Token): Token[] {
  if (!/^\p{L}[^-‐‑]+[-‐‑]\p{L}/u.test(token.text) || notionsOf.has(token.lower)) return [token];
  return token.text.split(/[-‐‑]/).map((text) => ({...token, text, lower: text.toLowerCase()}));
}

const countryCache = new Map<string, string | null>();

/** "Danish", "Danes" and "Denmark" are one word for comparing. */
function countryOf(word: string): string | null {
  const bare = word.replace(/['’]s$/, "");
  let code = countryCache.get(bare);
  if (code === undefined) {
    const found = countryCode(bare);
    code = found === null ? null : (countryName(found) ?? found).toLowerCase();
    if (countryCache.size < 5_000) countryCache.set(bare, code);
  }
  return code;
}

/** The words that turn a word round ("open": "close", "shut"), if any. */
export function oppositesOf(lemma: string): ReadonlySet<string> | undefined {
  return opposites.get(lemma);
}
