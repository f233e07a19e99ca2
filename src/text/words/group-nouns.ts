import type {Token} from "../prose.js";
import type {NounGroup} from "./clause.js";
import type {NounPhrase, Phrase} from "./phrase.js";

/** Joins noun phrases that act together ("A, B and C", "the head of the union"). `phrases` are without marks of quotation and brackets. Linear. */
export function groupNouns(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
): Map<number, {group: NounGroup; next: number}> {
  const groups = new Map<number, {group: NounGroup; next: number}>();
  let verbSeen = false;
  for (let i = 0; i < phrases.length; ) {
    const phrase = phrases[i]!;
    if (phrase.kind === "verb") verbSeen = true;
    else if (phrase.kind === "subordinator" || phrase.kind === "relative" || isMark(tokens, phrase, ";:—–"))
      verbSeen = false;
    if (phrase.kind !== "noun") {
      i++;
      continue;
    }
    const found = groupAt(tokens, phrases, i, verbSeen);
    groups.set(i, found);
    i = found.next;
  }
  return groups;
}

function groupAt(tokens: readonly Token[], phrases: readonly Phrase[], start: number, verbSeen: boolean) {
  // "ten days of fighting" is fighting, not a time.
  const led = phrases[start] as NounPhrase;
  const inner = phrases[start + 2];
  const measured = led.time && tokens[phrases[start + 1]?.from ?? 0]?.lower === "of" && isNoun(inner) && !inner.time;
  const first = measured ? {...inner, from: led.from} : led;
  const parts: NounPhrase[] = [first];
  let next = skipOf(tokens, phrases, start + 1);
  if (!first.time)
    for (let guard = 0; guard < 12; guard++) {
      const join = joinAt(tokens, phrases, next, verbSeen);
      if (join < 0) break;
      parts.push(phrases[join] as NounPhrase);
      next = skipOf(tokens, phrases, join + 1);
    }
  return {group: {from: first.from, to: phrases[next - 1]!.to, parts}, next};
}

// "the head of the union of miners": the phrases led by "of" belong to the noun before them.
function skipOf(tokens: readonly Token[], phrases: readonly Phrase[], at: number): number {
  let i = at;
  while (
    i + 1 < phrases.length &&
    tokens[phrases[i]!.from]!.lower === "of" &&
    isNoun(phrases[i + 1]) &&
    !(phrases[i + 1] as NounPhrase).time
  )
    i += 2;
  return i;
}

/** Index of the noun phrase that is joined to what ends before `at`, or -1. */
function joinAt(tokens: readonly Token[], phrases: readonly Phrase[], at: number, verbSeen: boolean): number {
  const link = phrases[at];
  if (!link) return -1;
  const comma = isMark(tokens, link, ",");
  const and = link.kind === "conjunction" && /^(?:and|or|&|nor|plus)$/.test(tokens[link.from]!.lower);
  if (!comma && !and) return -1;
  let next = at + 1;
  if (comma && phrases[next]?.kind === "conjunction" && tokens[phrases[next]!.from]!.lower === "and") next++;
  else if (comma && !listEndsAhead(tokens, phrases, next)) return -1;
  const noun = phrases[next];
  if (!isNoun(noun) || noun.time || noun.pronoun) return -1;
  // "met the envoy and the minister left": after a verb, a noun with a finite verb of its own begins a new clause.
  const after = skipOf(tokens, phrases, next + 1);
  const verb = phrases[after];
  if (verbSeen && verb?.kind === "verb" && verb.form === "finite") return -1;
  return next;
}

// Does a list "B and C" go on to an "and" before any verb? Else the comma opens an appositive.
function listEndsAhead(tokens: readonly Token[], phrases: readonly Phrase[], from: number): boolean {
  let nouns = 0;
  for (let i = from; i < phrases.length && i < from + 16; i++) {
    const phrase = phrases[i]!;
    if (phrase.kind === "noun") {
      if (phrase.time || phrase.pronoun) return false;
      nouns++;
    } else if (phrase.kind === "conjunction")
      return nouns > 0 && tokens[phrase.from]!.lower === "and" && isNoun(phrases[i + 1]);
    else if (tokens[phrase.from]!.lower !== "," && tokens[phrase.from]!.lower !== "of") return false;
    if (phrase.kind === "mark" && i > from && phrases[i - 1]?.kind !== "noun") return false;
  }
  return false;
}

function isNoun(phrase: Phrase | undefined): phrase is NounPhrase {
  return phrase?.kind === "noun";
}

function isMark(tokens: readonly Token[], phrase: Phrase, marks: string): boolean {
  return phrase.kind === "mark" && marks.includes(tokens[phrase.from]!.text);
}
