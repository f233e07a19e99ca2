import type {Token} from "../prose.js";
import {
  byManner,
  byVerbs,
  ingNouns,
  invariant,
  needsObject,
  nominalParticiples,
  ofParticiples,
  speaking,
} from "./english/participle-words.js";
import {lemmaOf} from "./lemma-of.js";
import {isNounVerb, type VerbReading, verbReading} from "./verb-forms.js";
import type {Tag, VerbForm, Word} from "./word.js";
import {adjectiveSet, closed, isTitleLine, plain} from "./word-classes.js";

const doneToNobody = /^(?:arrive|capsize|collapse|crash|die|disappear|erupt|explode|happen|vanish)$/;
const airNouns =
  /^(?:attack|base|carrier|controller|crew|defen[cs]e|disaster|fare|force|line|link|power|raid|route|safety|space|strike|traffic|travel)s?$/;

/** A word that may be a verb: verb, noun or adjective by what stands to its left and right, and which form of the verb. */
export function tagVerbOrNoun(tokens: readonly Token[], i: number, words: readonly Word[], reading: VerbReading): Word {
  const {lower} = tokens[i]!;
  const {lemma, form} = reading;
  // "by Tuesday evening"
  if (lower === "evening" || lower === "evenings") return plain("noun", "evening");
  // "air defences", "air strikes"
  if (lower === "air" && airNouns.test(tokens[i + 1]?.lower ?? "")) return plain("noun", "air");
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
      // "a committee set up in June will report"
      if (isInvariant(lemma) && hasFiniteAhead(tokens, i, words)) return asVerb("participle");
      if (!isNounVerb(lemma) && left !== "determiner" && left !== "preposition" && left !== "adjective")
        return adjectiveSet.has(lower) ? plain("adjective", lower) : asVerb(isInvariant(lemma) ? "past" : "base");
      if (left === "pronoun" || left === "relative") return asVerb(isInvariant(lemma) ? "past" : "base");
      if (adjectiveSet.has(lower)) return plain("adjective", lower);
      // Headlines: "Thousands march against graft".
      if (left === "number" && i <= 2 && startsPhrase(tokens, i + 1) && noVerbYet(words, i)) return asVerb("base");
      if ((left === "noun" || left === "name") && isSubjunctive(words, i)) return asVerb("base");
      if (left === "noun" || left === "name" || left === "owner") {
        const agrees =
          isInvariant(lemma) || left === "name" || isPlural(tokens[leftIndex(words, i)]!.lower) || isTitleLine(tokens);
        const opens =
          startsPhrase(tokens, i + 1) ||
          // "Peru cut power deliveries": the first word of a sentence is not tagged as a name.
          ((left === "name" || (i === 1 && opensObject(tokens, i + 1))) &&
            isInvariant(lemma) &&
            noVerbYet(words, i) &&
            !hasVerbAhead(tokens, i + 1));
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
      // "The plane, bound for Lund, crashed in": what nobody can be done to is no participle behind a comma.
      if (left === "mark" && doneToNobody.test(lemma)) return asVerb("past");
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

function isInvariant(lemma: string): boolean {
  return invariant.has(lemma);
}

/** A word that ends like a verb form and is in no list. */
export function tagUnknownForm(tokens: readonly Token[], i: number, words: readonly Word[]): Word {
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

// "demanded that the government scrap the treaty": a base form after "that" and a verb of asking.
function isSubjunctive(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j > 0 && j > i - 9; j--) {
    const {tag, lemma} = words[j]!;
    if (tag === "verb" || tag === "be" || tag === "have" || tag === "modal" || tag === "mark") return false;
    if (tag === "subordinator" && lemma === "that")
      return /^(?:ask|demand|insist|order|propose|recommend|request|require|suggest|urge)$/.test(
        words[j - 1]?.lemma ?? "",
      );
  }
  return false;
}

// Does a plain word follow, and the sentence close with a full stop? "Tax cut for farmers" is a headline about a noun.
function opensObject(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i];
  return next?.kind === "word" && !closed.has(next.lower) && tokens.at(-1)!.text === ".";
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
  const particle = /^(?:up|off|out|down|aside|apart)$/.test(tokens[i + 1]?.lower ?? "") ? 1 : 0;
  const next = tokens[i + 1 + particle]?.lower ?? "";
  // "Ana Roldan, elected mayor in 2019, resigned"
  if (
    before === "mark" &&
    tokens[i - 1]!.text === "," &&
    /^(?:noun|name)$/.test(words[i - 2]?.tag ?? "") &&
    !verbBefore(words, i - 1) &&
    verbAfterAside(tokens, i)
  )
    return true;
  // "a report, published in March, asked"
  if (
    before === "mark" &&
    tokens[i - 1]!.text === "," &&
    /^(?:noun|name)$/.test(words[i - 2]?.tag ?? "") &&
    /^(?:by|in|on|at|from)$/.test(next)
  )
    return !verbBefore(words, i - 1) && closesAside(tokens, i);
  if (before !== "noun" && before !== "name" && before !== "adverb") return false;
  if (speaking.has(tokens[i]!.lower) && next !== "by" && next !== "to") return false;
  if (next === "of" && ofParticiples.has(words.length === i ? tokens[i]!.lower : "")) return true;
  // "people killed when a ferry sank": a verb that needs an object and has none.
  if (
    needsObject.has(verbReading(tokens[i]!.lower)?.lemma ?? "") &&
    /^(?:when|while|after|before|in|on|at|during|near|since|as|over|off|from)$/.test(next)
  )
    return true;
  if (!/^(?:by|in|on|at|from|with|for|during|after|last|near|under|to|as)$/.test(next)) return false;
  // "the envoys expelled by both sides": nothing but a few verbs of rising and falling goes on with "by" and is active.
  if (next === "by" && (/ing$/.test(tokens[i + 2]?.lower ?? "") || byManner.has(tokens[i + 2]?.lower ?? "")))
    return false;
  if (next === "by") return !byVerbs.has(verbReading(tokens[i]!.lower)?.lemma ?? "");
  // "The army prepared to attack as talks were stalled": a verb with its infinitive is finite.
  if (next === "to" && verbReading(tokens[i + 2]?.lower ?? "")?.form === "base") return verbBefore(words, i);
  return verbBefore(words, i) || hasVerbAhead(tokens, i + 1);
}

// Does a comma close what a comma has opened, within a few words?
function closesAside(tokens: readonly Token[], i: number): boolean {
  for (let j = i + 1; j < tokens.length && j < i + 10; j++) if (tokens[j]!.text === ",") return true;
  return false;
}

// Is the comma that closes the aside followed by the verb of what stands before it?
function verbAfterAside(tokens: readonly Token[], i: number): boolean {
  for (let j = i + 1; j + 1 < tokens.length && j < i + 16; j++) {
    const {text} = tokens[j]!;
    if (/^[;:"“”]$/.test(text)) return false;
    if (text !== ",") continue;
    const {lower} = tokens[j + 1]!;
    const tag = closed.get(lower);
    const form = tag ? undefined : verbReading(lower)?.form;
    if (tag === "be" || tag === "have" || tag === "modal" || form === "past" || form === "s") return true;
  }
  return false;
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
