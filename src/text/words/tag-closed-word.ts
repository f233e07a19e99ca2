import type {Token} from "../prose.js";
import {isNounVerb, verbReading} from "./verb-forms.js";
import type {Tag, VerbForm, Word} from "./word.js";
import {closed, isTitleLine, plain, timeSet} from "./word-classes.js";

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

/** A word of a closed class, with the few that change their tag by what stands around them. */
export function tagClosedWord(tag: Tag, tokens: readonly Token[], i: number, words: readonly Word[]): Word {
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
  if (lower === "her" && !leadsObject(tokens, i)) return plain("pronoun", "her");
  if (lower === "fast" && words[i - 1]?.tag === "determiner") return plain("noun", lower);
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

// "her house" owns, "arrested her in Lorn" is she.
function leadsObject(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next || next.kind === "mark") return next?.text === '"' || next?.text === "“";
  const tag = closed.get(next.lower);
  return tag === undefined || tag === "number" || tag === "adverb";
}

function leadsTime(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next?.kind === "word" && (timeSet.has(next.lower) || timeSet.has(next.lower.replace(/'s?$/, "")));
}

function leadsNoun(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next !== undefined && (next.kind === "number" || closed.get(next.lower) === "determiner");
}

// "that" after a noun leads a relative clause if a verb follows, after a verb a statement; before a noun it points.
function thatTag(tokens: readonly Token[], i: number, words: readonly Word[]): Tag {
  // "That same night the army withdrew"
  if (i === 0 && /^(?:afternoon|day|evening|month|morning|night|same|week|year)$/.test(tokens[1]?.lower ?? ""))
    return "determiner";
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
