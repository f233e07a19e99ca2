import {functionWords} from "../../name/english/common-words.js";
import {countryCode, countryName} from "../../name/known-names.js";
import type {Token} from "../../text/prose.js";
import {tokensOf} from "../../text/tokens-of.js";
import {lemmaOf} from "../../text/words/lemma-of.js";
import {oppositeWords, samePhrases, synonymGroups} from "../english/synonym-words.js";

/** What a quotation says, as a set of content words without order. `classes` folds synonyms; `shown` keeps one lemma for each class. */
export type ContentWords = {
  readonly classes: ReadonlyMap<string, string>;
  readonly numbers: ReadonlySet<string>;
  readonly negated: boolean;
  /** All folded words in order, marks left out. */
  readonly words: readonly string[];
};

const classOf = new Map<string, string>();
for (const line of synonymGroups.trim().split("\n")) {
  const group = line.trim().split(/\s+/);
  for (const word of group) if (!classOf.has(word)) classOf.set(word, classOf.get(group[0]!) ?? group[0]!);
}
for (const [word, group] of [...classOf]) if (!classOf.has(stemOf(word))) classOf.set(stemOf(word), group);

// "inspection" and "inspect", "announcement" and "announce": cut to what they share, four letters at least.
function stemOf(lemma: string): string {
  const cut = lemma.replace(
    /(?:ations?|ements?|ments?|ions?|ances?|ences?|ates?|ed|ives?|als?|ness|ity|ly|es|e|y)$/,
    "",
  );
  return cut.length >= 4 ? cut : lemma;
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

const opposites = new Map<string, string>();
for (const line of oppositeWords.trim().split("\n")) {
  const [a = "", b = ""] = line.trim().split(" ");
  opposites.set(a, b);
  opposites.set(b, a);
}

const keptWords = new Set(
  "one two such now sometimes first second no not never sorry january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);
const negations =
  /^(?:no|not|never|none|nobody|nothing|neither|nor|cannot|without|lack|lacks|lacked|lacking|missing|absent|fail|fails|failed|unable|impossible|hardly|barely)$|n't$/;
const lightWords = new Set("say tell add state thing way lot there here".split(" "));

/** The content words of a stretch of text. Linear. */
export function contentWords(text: string): ContentWords {
  const classes = new Map<string, string>();
  const numbers = new Set<string>();
  const words: string[] = [];
  let negated = false;
  for (const {lower, kind} of tokensOf(text)) if (kind !== "mark") words.push(lower);
  for (const {lower, kind, text: shown} of tokensOf(folded(text)).flatMap(apart)) {
    if (kind === "mark") continue;
    const country = shown !== lower ? countryOf(shown) : null;
    if (country !== null) {
      if (!classes.has(country)) classes.set(country, country);
      continue;
    }
    const number = kind === "number" ? lower : digits.get(lower);
    if (number !== undefined) {
      if (kind === "number" || Number(number) > 2) numbers.add(number);
      classes.set(number, lower);
      continue;
    }
    if (negations.test(lower)) negated = !negated;
    if ((functionWords.has(lower) && !keptWords.has(lower)) || negations.test(lower)) continue;
    const base = lower.endsWith("ing") ? lemmaOf(lower, "verb") : lemmaOf(lower);
    const lemma = base.endsWith("ly") && classOf.has(base.slice(0, -2)) ? base.slice(0, -2) : base;
    if (lemma.length < 2 || lightWords.has(lemma)) continue;
    const group = classOf.get(lemma) ?? classOf.get(stemOf(lemma)) ?? stemOf(lemma);
    if (!classes.has(group)) classes.set(group, lemma);
  }
  return {classes, numbers, negated, words};
}

function folded(text: string): string {
  let out = text.slice(0, 20_000);
  for (const [phrase, word] of samePhrases) out = out.replace(phrase, word);
  return out;
}

// "Lorn-Tarnia talks" names two countries.
function apart(token: Token): Token[] {
  if (!/^\p{Lu}[^-‐‑]+[-‐‑]\p{Lu}/u.test(token.text)) return [token];
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

/** Do two statements hold a word and its opposite ("rise" and "fall")? */
export function areOpposed(a: ContentWords, b: ContentWords): boolean {
  const lemmas = new Set([...b.classes.values()]);
  for (const lemma of a.classes.values()) {
    const opposite = opposites.get(lemma);
    if (opposite !== undefined && lemmas.has(opposite) && !lemmas.has(lemma)) return true;
  }
  return false;
}
