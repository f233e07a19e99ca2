import type {Token} from "../prose.js";
import {lemmaOf} from "./lemma-of.js";
import {tagClosedWord} from "./tag-closed-word.js";
import {tagUnknownForm, tagVerbOrNoun} from "./tag-verb-or-noun.js";
import {isNounVerb, verbReading} from "./verb-forms.js";
import type {Word} from "./word.js";
import {adjectiveSet, closed, isTitleLine, nounAdjectiveSet, plain} from "./word-classes.js";

const lyAdjectives = new Set(
  "costly daily deadly disorderly early elderly friendly fortnightly hourly kindly lively lonely monthly nightly orderly quarterly ugly unfriendly unlikely unruly weekly yearly".split(
    " ",
  ),
);

const adjectiveEnding = /(?:able|ible|al|ial|ical|ful|ic|ish|ive|less|ous|ary|ian|ese)$/;

/**
 * Part of speech and lemma of each token of one sentence: closed classes by list, verbs by lexicon, the rest by form, and words that
 * may be noun or verb by what stands around them. About nine words in ten right, which is enough to find verb groups and noun
 * chunks; a peer with a trained model (wink-nlp) reaches 92 in a hundred. One pass, linear.
 */
export function tagWords(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) words.push(tagAt(tokens, i, words));
  return words;
}

function tagAt(tokens: readonly Token[], i: number, words: readonly Word[]): Word {
  const token = tokens[i]!;
  if (token.kind === "mark") return plain("mark", token.lower);
  if (token.kind === "number") return plain("number", token.lower);
  const {lower} = token;
  if (/'s$|s'$/.test(lower) && !closed.has(lower)) return ownerWord(token, i, words);
  const tag = closed.get(lower);
  if (tag) return tagClosedWord(tag, tokens, i, words);
  const named = token.text !== lower && i > 0 && !afterOpening(tokens, i);
  const reading = verbReading(lower);
  // A capital inside a sentence is a name, except in a line that is all in title case, where verbs must still be found.
  if (named && !(reading && isTitleLine(tokens) && !adjectiveSet.has(lower))) return plain("name", lower);
  if (nounAdjectiveSet.has(lower)) return plain(beforeNoun(tokens, i) ? "adjective" : "noun", lemmaOf(lower, "noun"));
  if (reading) return tagVerbOrNoun(tokens, i, words, reading);
  // "sent the envoys home": a direction, not a thing.
  if (
    lower === "home" &&
    i > 0 &&
    /^(?:noun|name|verb|pronoun|adverb)$/.test(words[i - 1]!.tag) &&
    !words[i - 1]!.owner
  )
    return plain("adverb", "home");
  if (adjectiveSet.has(lower)) return plain("adjective", lower);
  if (
    lower.endsWith("ly") &&
    lower.length > 4 &&
    !lyAdjectives.has(lower) &&
    !/^(?:family|supply|reply|ally|rally|assembly|anomaly|monopoly|july|italy|oversupply|bully|belly|jelly|lily|fly|firefly|butterfly|multiply|apply|comply|imply|rely|doily|tally)$/.test(
      lower,
    )
  )
    return plain("adverb", lower);
  if (token.text !== lower && nextIsCapital(tokens, i)) return plain("name", lower);
  // "Portugal will pay": a capital at the start that no noun follows is no adjective.
  if (token.text !== lower && i === 0 && adjectiveEnding.test(lower) && !beforeNoun(tokens, i))
    return plain("name", lower);
  if (adjectiveEnding.test(lower) || lyAdjectives.has(lower)) return plain("adjective", lower);
  if (/.{3}ing$/.test(lower) || /.{3}ed$/.test(lower)) return tagUnknownForm(tokens, i, words);
  return plain("noun", lemmaOf(lower, "noun"));
}

// Does a word follow that the adjective can describe? Not a verb, a mark, or a word of a closed class.
function beforeNoun(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next?.kind !== "word" || closed.has(next.lower)) return false;
  if (next.lower.endsWith("ly") && next.text === next.lower) return false;
  const reading = verbReading(next.lower);
  return (
    !reading ||
    reading.form === "base" ||
    reading.form === "ing" ||
    (reading.form === "s" && isNounVerb(reading.lemma) && !closed.has(tokens[i + 2]?.lower ?? "a"))
  );
}

function ownerWord(token: Token, i: number, words: readonly Word[]): Word {
  const {lower} = token;
  const stem = lower.replace(/'s?$/, "");
  const before = words[i - 1]?.tag;
  const tag = token.text !== lower && (i > 0 || before !== undefined) ? "name" : token.text !== lower ? "name" : "noun";
  return {tag, lemma: tag === "noun" ? lemmaOf(stem, "noun") : stem, owner: true};
}

const openings = new Set(['"', "'", "“", "‘", "«", "(", "[", "{", "-", "–", "—", ":", "`"]);

function afterOpening(tokens: readonly Token[], i: number): boolean {
  for (let j = 0; j < i; j++) if (tokens[j]!.kind !== "mark") return false;
  return openings.has(tokens[i - 1]!.text);
}

function nextIsCapital(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next !== undefined && next.kind === "word" && next.text !== next.lower && !closed.has(next.lower);
}
