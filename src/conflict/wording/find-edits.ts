import type {ArticleReading} from "../../article/article-reading.js";
import type {Family} from "../../copy/family.js";
import type {Origins} from "../../story/origins-of.js";
import type {Sentence, Token} from "../../text/prose.js";
import {spanOf} from "../../text/span-of.js";
import {lemmaOf} from "../../text/words/lemma-of.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {tellingWords} from "../english/telling-words.js";
import {makeConflict, type Side} from "../make-conflict.js";
import {alignSentences} from "./align-sentences.js";

const categories = new Map<string, string[]>();
for (const [category, words] of Object.entries(tellingWords))
  for (const word of words.split(" ")) categories.set(word, [...(categories.get(word) ?? []), category]);
/** Categories in which a word merely added or dropped changes the claim. */
const alone = new Set(["hedge", "negation"]);
/** Words around a number that make it a count which grows by itself; its new value is an update and stands in a ladder. */
const growing =
  /\b(?:dead|death|deaths|died|killed|killing|injured|wounded|missing|toll|arrested|detained|rescued|evacuated|survivors?|bodies|drowned)\b/i;

/**
 * Where two versions of one report differ in what they claim: a duration, a day, a number, a hedge, a negation, a verb of assertion. Other
 * wording and what was merely cut is left to the diff of the two texts. Every version is held against the one it was made from, or the
 * fullest; word-for-word equal versions count as one. Near linear in the text of the families.
 */
export function findEdits(story: StoryFindings, origins: Origins): Conflict[] {
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  const kinds: Kinds = new Map(
    story.figures.flatMap(({article, span, kindOf}) => (kindOf ? [[`${article}:${span.start}`, kindOf] as const] : [])),
  );
  const found = new Map<string, Conflict>();
  for (const family of story.families)
    for (const [a, b] of versionPairs(family, readings))
      for (const conflict of editsBetween(story.story.id, a, b, kinds, origins)) found.set(conflict.id, conflict);
  return [...found.values()];
}

/** Versions of a family to hold against each other, equal texts folded. */
function versionPairs(
  family: Family,
  readings: ReadonlyMap<string, ArticleReading>,
): [ArticleReading, ArticleReading][] {
  const byText = new Map<string, ArticleReading>();
  const shown = new Map<string, ArticleReading>();
  for (const {article} of [...family.members].sort((a, b) => (a.article < b.article ? -1 : 1))) {
    const reading = readings.get(article);
    if (!reading) continue;
    const text = reading.prose.sentences
      .map((sentence) => sentence.tokens.map((token) => token.lower).join(" "))
      .join("\n");
    const first = byText.get(text) ?? reading;
    byText.set(text, first);
    shown.set(article, first);
  }
  const versions = [...byText.values()];
  if (versions.length < 2) return [];
  const fullest = [...versions].sort((a, b) => lengthOf(b) - lengthOf(a) || (a.article.id < b.article.id ? -1 : 1))[0]!;
  const pairs = new Map<string, [ArticleReading, ArticleReading]>();
  for (const member of family.members) {
    const mine = shown.get(member.article);
    const base = (member.of ? shown.get(member.of) : undefined) ?? fullest;
    if (!mine || mine === base) continue;
    const pair: [ArticleReading, ArticleReading] = mine.article.id < base.article.id ? [mine, base] : [base, mine];
    pairs.set(`${pair[0].article.id} ${pair[1].article.id}`, pair);
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

function lengthOf({prose}: ArticleReading): number {
  return prose.sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
}

/** "article:start" of a figure -> what it counts. */
type Kinds = ReadonlyMap<string, string>;

/** In sentences that differ in more than the number, two numbers are one number changed only when they count the same kind of thing. */
function countsAlike(a: string, mine: readonly Token[], b: string, other: readonly Token[], kinds: Kinds): boolean {
  const ours = new Set(mine.flatMap((token) => kinds.get(`${a}:${token.start}`) ?? []));
  return other.some((token) => ours.has(kinds.get(`${b}:${token.start}`) ?? ""));
}

function editsBetween(
  story: string,
  one: ArticleReading,
  two: ArticleReading,
  kinds: Kinds,
  origins: Origins,
): Conflict[] {
  const found: Conflict[] = [];
  for (const {a, b} of alignSentences(one.prose, two.prose)) {
    const ours = tellingIn(a);
    const theirs = tellingIn(b);
    for (const category of new Set([...ours.keys(), ...theirs.keys()])) {
      const mine = onlyIn(ours.get(category), theirs.get(category));
      const other = onlyIn(theirs.get(category), ours.get(category));
      const near = likeness(a, b) >= 0.75;
      const replaced = mine.length > 0 && other.length > 0 && (near || inOnePlace(a, mine, b, other));
      const dropped = near && alone.has(category) && mine.length + other.length > 0;
      if (!replaced && !dropped) continue;
      if (category === "quantity" && (mine.some((token) => grows(a, token)) || other.some((token) => grows(b, token))))
        continue;
      if (category === "quantity" && !near && !countsAlike(one.article.id, mine, two.article.id, other, kinds))
        continue;
      // Where one side has no word to show, its whole sentence is the reading.
      const sides = [sideOf(one, a, mine), sideOf(two, b, other)];
      found.push(
        makeConflict(
          story,
          "edit",
          sides[0]!.value,
          sides,
          [
            {say: "two versions of one report; this sentence of one", span: spanOf(one.prose.page, a.start, a.end)},
            {say: "and this of the other", span: spanOf(two.prose.page, b.start, b.end)},
          ],
          origins,
        ),
      );
    }
  }
  return found;
}

/** Share of the longer sentence's words that both have. */
function likeness(a: Sentence, b: Sentence): number {
  const theirs = new Set(b.tokens.map((token) => token.lower));
  const shared = a.tokens.filter((token) => theirs.has(token.lower)).length;
  return shared / Math.max(a.tokens.length, b.tokens.length);
}

/** Two words stand in one place of two sentences when the word before or after them is the same. */
function inOnePlace(a: Sentence, mine: readonly Token[], b: Sentence, other: readonly Token[]): boolean {
  const beside = ({tokens}: Sentence, token: Token) => {
    const at = tokens.indexOf(token);
    return [`<${tokens[at - 1]?.lower}`, `>${tokens[at + 1]?.lower}`].filter((one) => /\p{L}{3}/u.test(one));
  };
  const ours = new Set(mine.flatMap((token) => beside(a, token)));
  return other.some((token) => beside(b, token).some((one) => ours.has(one)));
}

/** Category -> lemma -> tokens. */
function tellingIn({tokens}: Sentence): Map<string, Map<string, Token>> {
  const found = new Map<string, Map<string, Token>>();
  const put = (category: string, lemma: string, token: Token) => {
    let words = found.get(category);
    if (!words) found.set(category, (words = new Map()));
    if (!words.has(lemma)) words.set(lemma, token);
  };
  for (const token of tokens) {
    if (token.kind === "number") put("quantity", token.lower.replace(/,/g, ""), token);
    if (token.kind !== "word") continue;
    // "May" the month and "may" the hedge differ by their capital.
    const month = token.lower === "may" || token.lower === "march";
    for (const lemma of new Set([token.lower, lemmaOf(token.lower, "verb"), lemmaOf(token.lower, "noun")]))
      for (const category of categories.get(lemma) ?? [])
        if (!month || (category === "month") === /^\p{Lu}/u.test(token.text)) put(category, lemma, token);
  }
  return found;
}

function onlyIn(mine: ReadonlyMap<string, Token> | undefined, theirs: ReadonlyMap<string, Token> | undefined): Token[] {
  return [...(mine ?? [])].filter(([lemma]) => !theirs?.has(lemma)).map(([, token]) => token);
}

function sideOf(reading: ArticleReading, sentence: Sentence, tokens: readonly Token[]): Side {
  const article = reading.article.id;
  const {page} = reading.prose;
  if (tokens.length === 0) {
    const span = spanOf(page, sentence.start, sentence.end);
    return {value: span.text, places: [{span, article}]};
  }
  const places = tokens.map((token) => {
    const at = sentence.tokens.indexOf(token);
    const before = sentence.tokens[at - 1];
    const start = before && before.kind === "word" ? before.start : token.start;
    return {span: spanOf(page, start, token.end), article};
  });
  return {value: places[0]!.span.text, places};
}

/** A number with a word of a growing count within a few words of it. */
function grows({tokens}: Sentence, token: Token): boolean {
  const at = tokens.indexOf(token);
  return tokens.slice(Math.max(0, at - 5), at + 5).some(({text}) => growing.test(text));
}
