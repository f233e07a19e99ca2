import type {Token} from "../prose.js";
import {adjectives, closedWords, nounAdjectives} from "./english/closed-words.js";
import {timeNouns} from "./english/time-words.js";
import {lemmaOf} from "./lemma-of.js";
import {isNounVerb, type VerbReading, verbReading} from "./verb-forms.js";
import type {Tag, VerbForm, Word} from "./word.js";

const closed = new Map<string, Tag>();
for (const [tag, words] of Object.entries(closedWords) as [Tag, string][])
  for (const word of words.split(" ")) if (!closed.has(word)) closed.set(word, tag);
const adjectiveSet = new Set(adjectives.split(/\s+/).filter(Boolean));
const auxForms: Readonly<Record<string, VerbForm>> = {
  be: "base",
  been: "participle",
  being: "ing",
  was: "past",
  were: "past",
  had: "past",
  having: "ing",
  have: "base",
  has: "s",
  is: "s",
  are: "s",
  did: "past",
  doing: "ing",
  done: "participle",
  does: "s",
  do: "base",
};
const nounAdjectiveSet = new Set(nounAdjectives.split(/\s+/).filter(Boolean));
const lyAdjectives = new Set(
  "costly daily deadly disorderly early elderly friendly fortnightly hourly kindly lively lonely monthly nightly orderly quarterly ugly unfriendly unlikely unruly weekly yearly".split(
    " ",
  ),
);
const timeSet = new Set(timeNouns.split(/\s+/).filter(Boolean));
const wordCache = new Map<string, Word>();
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
  if (tag) return closedWord(tag, tokens, i, words);
  const named = token.text !== lower && i > 0 && !afterOpening(tokens, i);
  const reading = verbReading(lower);
  // A capital inside a sentence is a name, except in a line that is all in title case, where verbs must still be found.
  if (named && !(reading && isTitleLine(tokens) && !adjectiveSet.has(lower))) return plain("name", lower);
  if (nounAdjectiveSet.has(lower)) return plain(beforeNoun(tokens, i) ? "adjective" : "noun", lemmaOf(lower, "noun"));
  if (reading) return verbOrNoun(tokens, i, words, reading);
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
  if (/.{3}ing$/.test(lower) || /.{3}ed$/.test(lower)) return unknownVerbForm(tokens, i, words);
  return plain("noun", lemmaOf(lower, "noun"));
}

function plain(tag: Tag, lemma: string): Word {
  const key = tag + " " + lemma;
  let word = wordCache.get(key);
  if (!word) {
    word = {tag, lemma};
    if (wordCache.size < 20_000) wordCache.set(key, word);
  }
  return word;
}

function closedWord(tag: Tag, tokens: readonly Token[], i: number, words: readonly Word[]): Word {
  const {lower, text} = tokens[i]!;
  if (tag === "be" || tag === "have" || tag === "do") return {tag, lemma: tag, form: auxForms[lower] ?? "s"};
  if (lower === "once" && /^(?:again|more|a|in|every)$/.test(tokens[i + 1]?.lower ?? ""))
    return plain("adverb", "once");
  if (lower === "as" && !leadsClause(tokens, i)) return plain("preposition", "as");
  // "will no longer": a negation in two words.
  if (
    (lower === "neither" || lower === "nor") &&
    /^(?:past|s|base|participle)$/.test(verbReading(tokens[i + 1]?.lower ?? "")?.form ?? "") &&
    i > 0
  )
    return plain("not", lower);
  if (lower === "no" && tokens[i + 1]?.lower === "longer") return plain("not", "no");
  if (tag === "to" && !leadsVerb(tokens, i)) return plain("preposition", "to");
  if (tag === "relative" && lower === "that") return plain(thatTag(tokens, i, words), "that");
  // "the first time", "the only bridge"
  if (
    tag === "adverb" &&
    words[i - 1]?.tag === "determiner" &&
    /^(?:first|second|last|next|only|early|late)$/.test(lower)
  )
    return plain("adjective", lower);
  // "last week", "next month": a modifier; "was last seen": an adverb.
  if (
    tag === "adverb" &&
    (lower === "last" || lower === "next" || lower === "late" || lower === "early") &&
    leadsTime(tokens, i)
  )
    return plain("adjective", lower);
  if (tag === "subordinator" && (lower === "before" || lower === "after") && leadsNoun(tokens, i))
    return plain(tag, lower);
  // "May" and "March" with a capital inside a sentence are months or names, "US" is no pronoun.
  if (
    i > 0 &&
    text !== lower &&
    (lower === "may" || text === "US" || text === "IT" || text === "WHO") &&
    !isTitleLine(tokens)
  )
    return plain("name", lower);
  return plain(tag, lower);
}

// "to" before a base verb (adverbs between) leads an infinitive; before anything else it is a preposition.
function leadsVerb(tokens: readonly Token[], i: number): boolean {
  for (let j = i + 1; j < tokens.length && j <= i + 3; j++) {
    const {lower, kind} = tokens[j]!;
    if (kind !== "word") return false;
    if (lower === "be" || lower === "have" || lower === "do") return true;
    const reading = verbReading(lower);
    if (reading?.form === "base") return tokens[j]!.text === lower || isTitleLine(tokens);
    if (!lower.endsWith("ly") && lower !== "not" && closed.get(lower) !== "adverb") return false;
  }
  return false;
}

// Is there a verb of its own before the next mark? Else "as" leads a noun ("held as shields").
function leadsClause(tokens: readonly Token[], i: number): boolean {
  for (let j = i + 1; j < tokens.length && j < i + 12; j++) {
    const {lower, kind} = tokens[j]!;
    if (kind === "mark") return false;
    const tag = closed.get(lower);
    if (tag === "modal" || (tag === "be" && lower !== "being") || tag === "have" || tag === "do") return true;
    const form = tag ? undefined : verbReading(lower)?.form;
    if (form === "past" || (form === "s" && !isNounVerb(verbReading(lower)!.lemma))) return j > i + 1;
  }
  return false;
}

function leadsTime(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next?.kind === "word" && (timeSet.has(next.lower) || timeSet.has(next.lower.replace(/'s?$/, "")));
}

// Does a word follow that the adjective can describe? Not a verb, a mark, or a word of a closed class.
function beforeNoun(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next || next.kind !== "word" || closed.has(next.lower)) return false;
  if (next.lower.endsWith("ly") && next.text === next.lower) return false;
  const reading = verbReading(next.lower);
  return (
    !reading ||
    reading.form === "base" ||
    reading.form === "ing" ||
    (reading.form === "s" && isNounVerb(reading.lemma) && !closed.has(tokens[i + 2]?.lower ?? "a"))
  );
}

function leadsNoun(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next !== undefined && (next.kind === "number" || closed.get(next.lower) === "determiner");
}

// "that" after a noun leads a relative clause if a verb follows, after a verb a statement; before a noun it points.
function thatTag(tokens: readonly Token[], i: number, words: readonly Word[]): Tag {
  const before = words[i - 1]?.tag;
  const next = tokens[i + 1];
  if (!next) return "pronoun";
  const nextTag = closed.get(next.lower);
  if (
    (before === "noun" || before === "name") &&
    (nextTag === "be" || nextTag === "have" || nextTag === "modal" || verbReading(next.lower))
  )
    return "relative";
  if (before === "preposition" || before === "to") return "determiner";
  if (nextTag === "be" && before !== "verb") return "pronoun";
  return "subordinator";
}

function ownerWord(token: Token, i: number, words: readonly Word[]): Word {
  const {lower} = token;
  const stem = lower.replace(/'s?$/, "");
  const before = words[i - 1]?.tag;
  const tag = token.text !== lower && (i > 0 || before !== undefined) ? "name" : token.text !== lower ? "name" : "noun";
  return {tag, lemma: tag === "noun" ? lemmaOf(stem, "noun") : stem, owner: true};
}

function verbOrNoun(tokens: readonly Token[], i: number, words: readonly Word[], reading: VerbReading): Word {
  const {lower} = tokens[i]!;
  const {lemma, form} = reading;
  const left = leftOf(words, i);
  const asVerb = (as: VerbForm): Word => ({tag: "verb", lemma, form: as});
  const asNoun = (): Word => plain("noun", lemmaOf(lower, "noun"));
  switch (form) {
    case "base": {
      if (left === "to" || left === "modal" || left === "do") return asVerb("base");
      // "was hit", "had cut": base, past and participle are one form.
      if ((left === "be" || left === "have") && isInvariant(lemma)) return asVerb("participle");
      if (left === "be" || left === "have")
        return adjectiveSet.has(lower) ? plain("adjective", lower) : isNounVerb(lemma) ? asNoun() : asVerb("base");
      if (!isNounVerb(lemma) && left !== "determiner" && left !== "preposition" && left !== "adjective")
        return adjectiveSet.has(lower) ? plain("adjective", lower) : asVerb(isInvariant(lemma) ? "past" : "base");
      if (left === "pronoun" || left === "relative") return asVerb(isInvariant(lemma) ? "past" : "base");
      if (adjectiveSet.has(lower)) return plain("adjective", lower);
      // Headlines: "Thousands march against graft".
      if (left === "number" && i <= 2 && startsPhrase(tokens, i + 1) && noVerbYet(words, i)) return asVerb("base");
      if (left === "noun" || left === "name" || left === "owner") {
        const agrees =
          isInvariant(lemma) || left === "name" || isPlural(tokens[leftIndex(words, i)]!.lower) || isTitleLine(tokens);
        const opens =
          startsPhrase(tokens, i + 1) ||
          (left === "name" && isInvariant(lemma) && noVerbYet(words, i) && !hasVerbAhead(tokens, i + 1));
        if (left !== "owner" && agrees && opens && !verbBefore(words, i))
          return asVerb(isInvariant(lemma) ? "past" : "base");
        return asNoun();
      }
      if (left === "conjunction" && earlierVerb(words, i)?.form === "base" && startsPhrase(tokens, i + 1))
        return asVerb("base");
      if (left === "adverb" && startsPhrase(tokens, i + 1)) return asVerb("base");
      return asNoun();
    }
    case "s": {
      if (
        left === "determiner" ||
        left === "adjective" ||
        left === "preposition" ||
        left === "owner" ||
        left === "number"
      )
        return asNoun();
      if (!isNounVerb(lemma)) return asVerb("s");
      if (left === "pronoun" || left === "relative") return asVerb("s");
      // "The union, like most others, plans to": the sentence has no verb yet.
      if (left === "mark" && startsPhrase(tokens, i + 1) && i > 2 && noVerbYet(words, i)) return asVerb("s");
      if (
        (left === "name" ||
          left === "adverb" ||
          (left === "noun" && !/[^s]s$/.test(tokens[leftIndex(words, i)]!.lower))) &&
        startsPhrase(tokens, i + 1) &&
        !verbBefore(words, i)
      )
        return asVerb("s");
      return asNoun();
    }
    case "past":
    case "participle": {
      if (left === "have") return asVerb("participle");
      if (left === "be") return asVerb("participle");
      if (
        left === "determiner" ||
        left === "owner" ||
        left === "number" ||
        left === "adjective" ||
        left === "preposition"
      ) {
        // "the arrested men", but "the accused" and "of those killed" stay verbal for the finders.
        const next = tokens[i + 1];
        if (
          nominalParticiples.has(lower) &&
          (left === "preposition" || left === "determiner") &&
          next &&
          (next.kind === "mark" || closed.has(next.lower) || verbReading(next.lower)?.form === "s")
        )
          return plain("noun", lower);
        if (next && next.kind === "word" && !closed.has(next.lower)) return plain("adjective", lemma);
        if (left === "determiner" && words[i - 1]?.lemma !== "those" && next?.kind !== "mark")
          return asVerb("participle");
      }
      // "Ousted mayor Ana Brill": at the start of a sentence, before a noun, a describing word.
      if (left === "none" && reading.both && startsNoun(tokens, i + 1)) return plain("adjective", lemma);
      if (form === "participle" || (reading.both && hasFiniteAhead(tokens, i, words))) return asVerb("participle");
      if (
        adjectiveSet.has(lower) &&
        !(left === "conjunction" && startsObject(tokens, i + 1)) &&
        left !== "noun" &&
        left !== "name" &&
        left !== "pronoun"
      )
        return plain("adjective", lower);
      return asVerb("past");
    }
    case "ing": {
      if (left === "be" || left === "subordinator") return asVerb("ing");
      if (left === "determiner" || left === "owner" || left === "adjective" || left === "number")
        return plain("noun", lower);
      if (adjectiveSet.has(lower)) return plain("adjective", lower);
      if (left === "preposition" || left === "verb" || left === "mark" || left === "conjunction" || left === "none")
        return startsPhrase(tokens, i + 1) || left === "mark" ? asVerb("ing") : plain("noun", lower);
      if (left === "noun" || left === "name") {
        const next = tokens[i + 1];
        const beforePreposition = !next || next.kind === "mark" || closed.get(next.lower) === "preposition";
        if (ingNouns.has(lower) && (beforePreposition || !startsPhrase(tokens, i + 1))) return plain("noun", lower);
        return startsPhrase(tokens, i + 1) ? asVerb("ing") : plain("noun", lower);
      }
      return asVerb("ing");
    }
  }
}

const byVerbs = new Set(
  "climb come decline decrease drop drive fall go grow improve increase jump pass rise shrink sit slip soar stand swing walk".split(
    " ",
  ),
);
// Nobody is "said on Monday": these are finite unless "by" or "to" follows.
const speaking = new Set(
  "added agreed announced began claimed confirmed continued declared demanded insisted reported said stated told urged vowed warned".split(
    " ",
  ),
);
// "the eight men accused of fraud": with "of" and no object always a participle.
const ofParticiples = new Set("accused convicted deprived robbed stripped suspected".split(" "));
const nominalParticiples = new Set("accused deceased detained displaced injured unemployed wounded".split(" "));
const ingNouns = new Set(
  "bombing building ceasefire hearing holding housing killing landing meeting opening planning policing ruling shelling shooting spending stabbing training trading wedding".split(
    " ",
  ),
);

const invariant = new Set(
  "beat bet bid broadcast burst cast cost cut forecast hit hurt let put quit read rid set shut split spread thrust upset offset".split(
    " ",
  ),
);
function isInvariant(lemma: string): boolean {
  return invariant.has(lemma);
}

function unknownVerbForm(tokens: readonly Token[], i: number, words: readonly Word[]): Word {
  const {lower} = tokens[i]!;
  const left = leftOf(words, i);
  if (lower.endsWith("ing"))
    return left === "be" ? {tag: "verb", lemma: lower.slice(0, -3), form: "ing"} : plain("noun", lower);
  if (/(?:eed|bed|red|shed)$/.test(lower)) return plain("noun", lower);
  const next = tokens[i + 1];
  if (left === "be" || left === "have") return {tag: "verb", lemma: lower.slice(0, -2), form: "participle"};
  if ((left === "noun" || left === "name" || left === "pronoun") && (!next || startsPhrase(tokens, i + 1)))
    return {tag: "verb", lemma: lower.slice(0, -2), form: "past"};
  return plain("adjective", lower);
}

type Left = Tag | "owner" | "none";

/** The tag to the left, adverbs and "not" skipped. */
function leftOf(words: readonly Word[], i: number): Left {
  const word = words[leftIndex(words, i)];
  return !word ? "none" : word.owner ? "owner" : word.tag;
}

function leftIndex(words: readonly Word[], i: number): number {
  for (let j = i - 1; j >= 0 && j >= i - 4; j--) {
    const {tag} = words[j]!;
    if (tag !== "not" && (tag !== "adverb" || j === 0)) return j;
  }
  return i - 1;
}

/** Does something that can follow a verb begin here: a determiner, name, pronoun, number, preposition, "to", "that", an adverb, the end? */
function startsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || next.kind === "number") return true;
  if (next.kind === "mark") return next.lower === '"';
  const tag = closed.get(next.lower);
  if (tag) return tag !== "be" && tag !== "have" && tag !== "do" && tag !== "modal" && tag !== "conjunction";
  if (next.text !== next.lower) return true;
  return adjectiveSet.has(next.lower) || next.lower.endsWith("ly") || /s$/.test(next.lower);
}

// A determiner, number, pronoun or name: what an object begins with and an adjective is not followed by.
function startsObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || next.kind === "mark") return false;
  const tag = closed.get(next.lower);
  return (
    next.kind === "number" || tag === "determiner" || tag === "number" || tag === "pronoun" || next.text !== next.lower
  );
}

function startsNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.kind === "word" && !closed.has(next.lower) && !next.lower.endsWith("ly");
}

const stops = new Set([",", ";", ":", ".", "—", "–", "(", ")"]);

// "Farmers strike", "the police raid": a base form needs several who act; "a hunger strike" is a noun.
function isPlural(lower: string): boolean {
  return /(?:[^s]s|men|people|police|children|media|troops)$/.test(lower);
}

// Is there already a finite verb between the last clause start and here?
function verbBefore(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const {tag, form, lemma} = words[j]!;
    if ((tag === "mark" && stops.has(lemma)) || tag === "subordinator" || tag === "relative" || tag === "conjunction")
      return false;
    if (
      tag === "modal" ||
      ((tag === "verb" || tag === "be" || tag === "have" || tag === "do") &&
        (form === "s" || form === "past" || form === "base"))
    )
      return true;
  }
  return false;
}

function noVerbYet(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 40; j--) {
    const {tag, form} = words[j]!;
    if (tag === "modal" || tag === "be" || tag === "have" || (tag === "verb" && (form === "past" || form === "s")))
      return false;
  }
  return true;
}

function earlierVerb(words: readonly Word[], i: number): Word | undefined {
  for (let j = i - 1; j >= 0 && j >= i - 12; j--) if (words[j]!.tag === "verb") return words[j];
  return undefined;
}

// "The man arrested on Monday was charged": a form that may be past is a participle when a finite verb follows in the same clause.
function hasFiniteAhead(tokens: readonly Token[], i: number, words: readonly Word[]): boolean {
  const before = words[i - 1]?.tag;
  if (before !== "noun" && before !== "name" && before !== "adverb") return false;
  const next = tokens[i + 1]?.lower ?? "";
  if (speaking.has(tokens[i]!.lower) && next !== "by" && next !== "to") return false;
  if (next === "of" && ofParticiples.has(words.length === i ? tokens[i]!.lower : "")) return true;
  if (!/^(?:by|in|on|at|from|with|for|during|after|last|near|under|to|as)$/.test(next)) return false;
  // "the envoys expelled by both sides": nothing but a few verbs of rising and falling goes on with "by" and is active.
  if (next === "by") return !byVerbs.has(verbReading(tokens[i]!.lower)?.lemma ?? "");
  // "The army prepared to attack as talks were stalled": a verb with its infinitive is finite.
  if (next === "to" && verbReading(tokens[i + 2]?.lower ?? "")?.form === "base") return verbBefore(words, i);
  return verbBefore(words, i) || hasVerbAhead(tokens, i + 1);
}

const nominative = new Set("he i it she they we".split(" "));

function hasVerbAhead(tokens: readonly Token[], from: number): boolean {
  for (let j = from; j < tokens.length && j < from + 14; j++) {
    const {lower, kind} = tokens[j]!;
    if (kind === "mark" && lower !== '"' && lower !== "%") return false;
    const tag = closed.get(lower);
    if (tag === "conjunction" || tag === "subordinator" || tag === "relative" || tag === "to" || nominative.has(lower))
      return false;
    if (tag === "modal") return true;
    if (
      (tag === "be" && lower !== "being" && lower !== "been") ||
      lower === "has" ||
      lower === "had" ||
      lower === "have"
    )
      return true;
    const reading = tag ? undefined : verbReading(lower);
    if (reading?.form === "past" && tokens[j]!.text === lower && closed.get(tokens[j - 1]!.lower) === undefined)
      return true;
  }
  return false;
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

const titleLines = new WeakMap<readonly Token[], boolean>();

/** Is most of the line written with capitals, as headlines are? Then a capital says nothing about a word. */
export function isTitleLine(tokens: readonly Token[]): boolean {
  let answer = titleLines.get(tokens);
  if (answer === undefined) {
    let words = 0;
    let capitals = 0;
    for (const token of tokens) {
      if (token.kind !== "word" || token.text.length < 4) continue;
      words++;
      if (token.text !== token.lower) capitals++;
    }
    answer = words >= 4 && capitals > 0.7 * words;
    titleLines.set(tokens, answer);
  }
  return answer;
}
