import type {Token} from "../prose.js";
import type {Clause, ClauseLink, NounGroup, Parse, Reading} from "./clause.js";
import {findPhrases} from "./find-phrases.js";
import {findSubject} from "./find-subject.js";
import {groupNouns} from "./group-nouns.js";
import type {Phrase, VerbPhrase} from "./phrase.js";
import {tagWords} from "./tag-words.js";
import type {Word} from "./word.js";

/**
 * Finds the verbs of a sentence with subject, objects and prepositional phrases, and how the clauses hang on one another. Shallow: no
 * tree, only the nearest fitting noun groups, with passives, relatives, control ("agreed to", "urged X to") and coordination seen through.
 * Linear in the number of sentences: a sentence is read up to its 600th token.
 */
export function readClauses(sentence: readonly Token[]): Parse {
  // Nobody writes such sentences; pages hold them all the same.
  const tokens = sentence.length > longest ? sentence.slice(0, longest) : sentence;
  const words = tagWords(tokens);
  const all = findPhrases(tokens, words);
  const phrases = withoutAsides(tokens, words, all);
  const groups = groupNouns(tokens, phrases);
  const reading: Reading = {tokens, words, phrases, groups};
  const clauses: Clause[] = [];
  const verbAt: number[] = [];
  phrases.forEach((phrase, i) => {
    if (phrase.kind !== "verb") return;
    clauses.push(clauseAt(reading, i, phrase, clauses, verbAt));
    verbAt.push(i);
  });
  return {words, phrases, groups: [...groups.values()].map(({group}) => group), clauses};
}

const longest = 600;

function clauseAt(
  reading: Reading,
  at: number,
  verb: VerbPhrase,
  clauses: readonly Clause[],
  verbAt: readonly number[],
): Clause {
  const {tokens, words, phrases} = reading;
  const right = rightOf(reading, at, verb);
  const left = findSubject(reading, at, verb, clauses, verbAt);
  let predicate: string | null = null;
  // "is prepared to", "is opposed to": the participle is a predicate.
  if (!verb.passive && verb.form === "finite" && words[verb.head]!.form === "participle" && !verb.perfect)
    predicate = tokens[verb.head]!.lower;
  if (words[verb.head]!.tag === "be") {
    let i = at + 1;
    while (phrases[i]?.kind === "adverb") i++;
    if (phrases[i]?.kind === "adjective") predicate = tokens[phrases[i]!.from]!.lower;
  }
  const link: ClauseLink = left.link;
  // "have been stopped and questioned": the second participle shares the helping verb of the first.
  const partner = link === "coordinate" ? clauses[left.governor] : undefined;
  const shared =
    partner?.verb.passive === true &&
    verb.form === "finite" &&
    verb.to === verb.from + 1 &&
    right.objects.length === 0 &&
    words[verb.head]!.form === "past";
  return {
    verb: shared ? {...verb, passive: true} : verb,
    link,
    governor: left.governor,
    marker: left.marker,
    subject: left.subject,
    objects: right.objects,
    preps: right.preps,
    noun: left.noun,
    predicate,
    from:
      left.subject && link !== "relative" && link !== "complement" && left.subject.to <= verb.from && left.own
        ? left.subject.from
        : verb.from,
    to: right.to,
  };
}

// Objects and prepositional phrases to the right of a verb, up to the next verb, clause word or stop.
function rightOf({tokens, phrases, groups}: Reading, at: number, verb: VerbPhrase) {
  const objects: NounGroup[] = [];
  const preps: {prep: string; group: NounGroup}[] = [];
  let to = verb.to;
  let gap = false;
  for (let i = at + 1; i < phrases.length; ) {
    const phrase = phrases[i]!;
    const found = groups.get(i);
    if (phrase.kind === "noun" && found) {
      const {group, next} = found;
      const isTime = group.parts[0]!.time;
      // "met the envoy, officials said": a group with its own finite verb is the next clause's subject.
      if (!isTime && startsClause(phrases, next)) break;
      if (!isTime) {
        // "denounced as a crime the killing of", "cut by an hour the curfew": an object put off behind a phrase.
        const late = objects.length === 0 && preps.length > 0;
        if ((objects.length < 2 && preps.length === 0) || late) objects.push(group);
        else break;
      }
      to = group.to;
      i = next;
      continue;
    }
    if (phrase.kind === "preposition") {
      const target = groups.get(i + 1);
      const prep = wordsOf(tokens, phrase.from, phrase.to);
      if (target) {
        const time = (phrases[i + 1] as {time?: boolean}).time === true;
        if (!time) preps.push({prep, group: target.group});
        to = target.group.to;
        i = target.next;
      } else {
        to = phrase.to;
        i++;
      }
      continue;
    }
    if (phrase.kind === "adverb" || phrase.kind === "adjective" || phrase.kind === "other") {
      to = phrase.to;
      i++;
      continue;
    }
    // ", on Monday," or ", in the north": a comma before a preposition goes on.
    if (
      phrase.kind === "mark" &&
      tokens[phrase.from]!.text === "," &&
      phrases[i + 1]?.kind === "preposition" &&
      objects.length + preps.length > 0 &&
      !gap
    ) {
      gap = true;
      i++;
      continue;
    }
    break;
  }
  return {objects, preps, to};
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let joined = tokens[from]!.lower;
  for (let i = from + 1; i < to; i++) joined += " " + tokens[i]!.lower;
  return joined;
}

function startsClause(phrases: readonly Phrase[], at: number): boolean {
  for (let i = at; i < phrases.length && i < at + 3; i++) {
    const phrase = phrases[i]!;
    if (phrase.kind === "verb") return phrase.form === "finite";
    if (phrase.kind !== "adverb") return false;
  }
  return false;
}

// Brackets with what they hold (an acronym, a party letter, a gloss) and marks of quotation say nothing about the structure.
function withoutAsides(tokens: readonly Token[], words: readonly Word[], phrases: readonly Phrase[]): Phrase[] {
  const kept: Phrase[] = [];
  let closeAt = -1;
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i]!;
    const text = tokens[phrase.from]!.text;
    if (i <= closeAt) continue;
    if (text === "(" || text === "[") {
      const close = text === "(" ? ")" : "]";
      let end = i + 1;
      while (end < phrases.length && end < i + 14 && tokens[phrases[end]!.from]!.text !== close) end++;
      if (end < phrases.length && end < i + 14) {
        closeAt = end;
        // "the Island Trade Union (ITU) forum": one noun phrase around its short form.
        const left = kept.at(-1);
        const right = phrases[end + 1];
        if (
          left?.kind === "noun" &&
          right?.kind === "noun" &&
          !left.time &&
          !right.time &&
          !right.pronoun &&
          words[right.from]!.tag === "noun"
        ) {
          kept[kept.length - 1] = {...right, from: left.from};
          closeAt = end + 1;
        }
        continue;
      }
    }
    if (phrase.kind === "mark" && /^["'“”‘’«»`()[\]{}]$/.test(text)) continue;
    kept.push(phrase);
  }
  return kept;
}
