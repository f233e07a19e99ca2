import type {Token} from "../text/prose.js";
import type {Clause, NounGroup, Parse} from "../text/words/clause.js";
import {lemmaOf} from "../text/words/lemma-of.js";
import type {NounPhrase} from "../text/words/phrase.js";
import {bareCountNouns, groupNouns, kindWords, tallyNouns, vehicleNouns} from "./english/kind-words.js";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const indexOf = (field: "object" | "subject" | "nouns" | "of" | "adjectives"): ReadonlyMap<string, string> => {
  const index = new Map<string, string>();
  for (const row of kindWords)
    for (const word of (row[field] ?? "").split(" ")) if (word && !index.has(word)) index.set(word, row.kind);
  return index;
};
const byObject = indexOf("object");
const bySubject = indexOf("subject");
const byNoun = indexOf("nouns");
const byOf = indexOf("of");
const byAdjective = indexOf("adjectives");
const persons = setOf(bareCountNouns);
const tallies = setOf(tallyNouns);
/** Six rounds that are fired are not dismissed. */
const munitions = setOf(
  "bullet canister cartridge grenade missile mortar rocket round salvo shell shot torpedo volley",
);

/** What a number counts: a key that is the same for the same kind of count, and the tokens that show it. */
export type Count = {readonly kind: string | null; readonly from: number; readonly to: number};

/** The kind of "the number" in "police put the number at 12,000": whatever was counted last. */
export const sameAsBefore = "same-as-before";

/**
 * What the number in noun phrase `phrase` counts. The verb beside it speaks first ("killed all 38 passengers": the dead), then a noun
 * before "of" ("the arrest of seven men"), the counted noun itself, a word after it ("12 missing", "67 on board"), and a tally it
 * completes ("the toll rose to 11"). `numberTo` is the token after the number; `opening` is the phrase in which the number begins where
 * it runs over several ("tens of thousands of people").
 */
export function kindOfCount(
  tokens: readonly Token[],
  parse: Parse,
  phrase: NounPhrase,
  numberTo: number,
  opening: NounPhrase = phrase,
): Count {
  const noun = countedNoun(tokens, parse, phrase, numberTo);
  const lemma = noun ? lemmaOf(tokens[noun.to - 1]!.lower, "noun") : null;
  if (noun && noun.to === noun.from + 1 && noun.from === phrase.to + 2 && byAdjective.has(tokens[noun.from]!.lower))
    return {kind: byAdjective.get(tokens[noun.from]!.lower)!, ...noun};
  const nested = isInOf(tokens, opening);
  const person =
    !munitions.has(lemma ?? "") &&
    (lemma === null || persons.has(lemma) || !byNoun.has(lemma) || isPersonKind(byNoun.get(lemma)!));
  if (lemma === "life") return {kind: livesKind(parse, phrase), from: noun!.from, to: noun!.to};
  if (lemma === "body" && isFound(parse, opening)) return {kind: "dead", from: noun!.from, to: noun!.to};
  const verbal = person && !nested ? verbKind(tokens, parse, opening) : null;
  if (verbal) return {kind: verbal.kind, ...(noun ?? verbal)};
  const before = ofKind(tokens, parse, phrase);
  if (before) return {kind: before, ...(noun ?? {from: -1, to: -1})};
  const after = adjectiveAfter(tokens, phrase, numberTo);
  if (noun) {
    const own = nounKind(tokens, noun, lemma!);
    if (after && (persons.has(lemma!) || !own || after.kind !== "aboard"))
      return {kind: after.kind === "aboard" && own ? own : after.kind, ...noun};
    if (own) return {kind: own, ...noun};
    const aboard = persons.has(lemma!) && (isCarried(parse, phrase) || isInVehicle(tokens, noun.to)) ? "aboard" : null;
    return {kind: aboard ?? modifiedLemma(tokens, noun, lemma!), ...noun};
  }
  if (after) return after;
  return tallyKind(tokens, parse, phrase) ?? sizeKind(tokens, phrase) ?? {kind: null, from: -1, to: -1};
}

// The noun that is counted: the head after the number, or what "of" leads to ("hundreds of people", "12 of the 40 miners").
function countedNoun(
  tokens: readonly Token[],
  parse: Parse,
  phrase: NounPhrase,
  numberTo: number,
): {from: number; to: number} | null {
  if (phrase.head >= numberTo) {
    let from = numberTo;
    while (
      from < phrase.head &&
      (parse.words[from]!.tag === "determiner" ||
        parse.words[from]!.tag === "mark" ||
        parse.words[from]!.lemma === "more")
    )
      from++;
    const head = parse.words[phrase.head]!;
    return head.tag === "number" || head.owner ? null : {from, to: phrase.head + 1};
  }
  // "Nineteen fuel trucks": a noun that may be a verb, with the counted noun behind it.
  const [next, second] = [parse.words[numberTo], parse.words[numberTo + 1]];
  if (
    phrase.to === numberTo &&
    next?.tag === "verb" &&
    next.lemma === tokens[numberTo]!.lower &&
    second?.tag === "noun" &&
    /[^s]s$/.test(tokens[numberTo + 1]!.lower)
  )
    return {from: numberTo, to: numberTo + 2};
  if (tokens[phrase.to]?.lower !== "of") return null;
  // "fifteen of the dead"
  const third = tokens[phrase.to + 2];
  if (tokens[phrase.to + 1]?.lower === "the" && third && byAdjective.has(third.lower))
    return {from: phrase.to + 2, to: phrase.to + 3};
  const inner = parse.phrases.find((other) => other.from === phrase.to + 1);
  if (inner?.kind !== "noun" || inner.pronoun) return null;
  const head = parse.words[inner.head]!;
  if (head.owner || (head.tag !== "noun" && head.tag !== "name")) return null;
  let from = inner.from;
  while (from < inner.head && /^(?:determiner|number)$/.test(parse.words[from]!.tag)) from++;
  return {from, to: inner.to};
}

function isInOf(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return tokens[phrase.from - 1]?.lower === "of";
}

function isPersonKind(kind: string): boolean {
  return /^(?:passengers|crew|protesters|troops|displaced|rescued|arrested|kidnapped)$/.test(kind);
}

function holds(group: NounGroup | null | undefined, phrase: NounPhrase): boolean {
  return group?.parts.some((part) => part.from <= phrase.from && part.to >= phrase.to) ?? false;
}

function verbKind(tokens: readonly Token[], parse: Parse, phrase: NounPhrase): Count | null {
  for (const clause of parse.clauses) {
    const {verb} = clause;
    const key = verb.lemma + "_" + (verb.particle ?? clause.preps[0]?.prep ?? "");
    const named = {from: verb.head, to: verb.head + 1};
    if (verb.passive) {
      const patient = holds(clause.subject, phrase);
      const kind = patient ? (byObject.get(key) ?? byObject.get(verb.lemma)) : undefined;
      if (kind && nearEnough(clause, phrase)) return {kind, ...named};
      // "are feared dead", "were found injured", "were confirmed dead"
      if (
        patient &&
        /^(?:take|rush|bring|admit)$/.test(verb.lemma) &&
        clause.preps.some(({group}) => /hospital/.test(tokens[group.to - 1]!.lower))
      )
        return {kind: "injured", ...named};
      if (patient && /^(?:give|order|tell)$/.test(verb.lemma) && tellsToGo(tokens, verb.to))
        return {kind: "expelled", ...named};
      const adjective = patient ? predicateKind(tokens, clause) : null;
      if (adjective && clause.link !== "relative") return adjective;
      continue;
    }
    if (
      clause.objects.some((group) => holds(group, phrase)) ||
      (clause.preps[0]?.prep === verb.particle && holds(clause.preps[0]?.group, phrase))
    ) {
      const kind = byObject.get(key) ?? byObject.get(verb.lemma);
      if (kind && kind !== "aboard") return {kind, ...named};
      // "ordered three envoys to leave the country"
      if (/^(?:give|order|tell)$/.test(verb.lemma) && tellsToGo(tokens, phrase.to)) return {kind: "expelled", ...named};
      const left = verb.lemma === "leave" ? adjectiveAfter(tokens, phrase, phrase.to) : null;
      if (left) return left;
      continue;
    }
    if (holds(clause.subject, phrase) && nearEnough(clause, phrase)) {
      const kind = bySubject.get(key) ?? bySubject.get(verb.lemma) ?? (losesLife(tokens, clause) ? "dead" : undefined);
      if (kind && (kind !== "protesters" || isCrowd(tokens, phrase))) return {kind, ...named};
      const adjective = predicateKind(tokens, clause);
      if (adjective && clause.link !== "relative") return adjective;
    }
  }
  return null;
}

// "23 people lost their lives", "of those who lost their lives"
function losesLife(tokens: readonly Token[], {verb, objects}: Clause): boolean {
  return verb.lemma === "lose" && /^li(?:fe|ves)$/.test(tokens[(objects[0]?.to ?? 0) - 1]?.lower ?? "");
}

function tellsToGo(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 8 && i + 1 < tokens.length; i++)
    if (tokens[i]!.lower === "to" && /^(?:depart|leave|go)$/.test(tokens[i + 1]!.lower)) return true;
  return false;
}

// A subject shared with a verb far off is not what that verb is about.
function nearEnough(clause: Clause, phrase: NounPhrase): boolean {
  return clause.verb.from >= phrase.from && clause.verb.from - phrase.to < 24;
}

function isCrowd(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const lemma = lemmaOf(tokens[phrase.head]!.lower, "noun");
  return persons.has(lemma) || byNoun.get(lemma) === "protesters" || /s$/.test(tokens[phrase.head]!.lower);
}

function predicateKind(tokens: readonly Token[], clause: Clause): Count | null {
  if (clause.objects.length > 0) return null;
  for (let i = clause.verb.head; i < clause.verb.head + 4; i++) {
    const kind = byAdjective.get(tokens[i]?.lower ?? "");
    if (kind && kind !== "aboard") return {kind, from: i, to: i + 1};
    if (i > clause.verb.head && tokens[i]?.kind !== "word") return null;
  }
  return null;
}

function adjectiveAfter(tokens: readonly Token[], phrase: NounPhrase, numberTo: number): Count | null {
  for (const at of [numberTo, phrase.to]) {
    const lower = tokens[at]?.lower ?? "";
    const kind = byAdjective.get(lower);
    if (kind) return {kind, from: at, to: at + 1};
    if (lower === "on" && tokens[at + 1]?.lower === "board") return {kind: "aboard", from: at, to: at + 2};
    if (
      lower === "still" ||
      lower === "confirmed" ||
      lower === "feared" ||
      lower === "reported" ||
      lower === "presumed"
    ) {
      const next = byAdjective.get(tokens[at + 1]?.lower ?? "");
      if (next) return {kind: next, from: at + 1, to: at + 2};
    }
  }
  return null;
}

// "the deaths of 38 people", "the arrest of seven men", "injuries to 12 passengers"
function ofKind(tokens: readonly Token[], parse: Parse, phrase: NounPhrase): string | null {
  let at = phrase.from - 1;
  // The number may be the second of a pair: "the arrest of two men and three women".
  for (let guard = 0; guard < 3 && tokens[at]?.lower === "and"; guard++) {
    const earlier = parse.phrases.find((other) => other.kind === "noun" && other.to === at);
    if (!earlier) break;
    at = earlier.from - 1;
  }
  const prep = tokens[at]?.lower;
  if (prep !== "of" && prep !== "to" && prep !== "among") return null;
  const noun = tokens[at - 1];
  const kind = noun ? byOf.get(lemmaOf(noun.lower, "noun")) : undefined;
  return kind && (prep === "of" || kind === "injured") ? kind : null;
}

function nounKind(tokens: readonly Token[], noun: {from: number; to: number}, lemma: string): string | null {
  if (persons.has(lemma))
    for (let i = noun.from; i < noun.to - 1; i++) {
      const word = lemmaOf(tokens[i]!.lower, "noun");
      const kind =
        byAdjective.get(tokens[i]!.lower) ??
        (word === "crew" || word === "cabin" ? "crew" : word === "passenger" ? "passengers" : undefined);
      if (kind) return kind;
    }
  const kind = byNoun.get(lemma);
  return kind === "infected" && lemma === "case" ? null : (kind ?? null);
}

function isCarried(parse: Parse, phrase: NounPhrase): boolean {
  return parse.clauses.some(
    (clause) => byObject.get(clause.verb.lemma) === "aboard" && clause.objects.some((group) => holds(group, phrase)),
  );
}

// "There were 42 people in the coach", "24 guests who were in the cabin of the cable car"
function isInVehicle(tokens: readonly Token[], to: number): boolean {
  let at = to;
  while (/^(?:who|that|was|were|are|had|been|travelling|riding|sitting)$/.test(tokens[at]?.lower ?? "")) at++;
  if (!/^(?:in|inside|on)$/.test(tokens[at]?.lower ?? "")) return false;
  return tokens
    .slice(at + 1, at + 5)
    .some(({lower}, i, words) => vehicles.has(lower) && words.slice(0, i).every(({kind}) => kind === "word"));
}

const vehicles = setOf(vehicleNouns);
const groups = setOf(groupNouns);

// "a crew of 14", "a party of ten"
function sizeKind(tokens: readonly Token[], phrase: NounPhrase): Count | null {
  const at = phrase.from - 2;
  const lower = tokens[at]?.lower ?? "";
  if (tokens[phrase.from - 1]?.lower !== "of" || !groups.has(lower)) return null;
  return {kind: lower === "crew" ? "crew" : "member", from: at, to: at + 1};
}

// "Twelve bodies were found": such bodies are the dead.
function isFound(parse: Parse, phrase: NounPhrase): boolean {
  return parse.clauses.some(
    ({verb, subject, objects}) =>
      /^(?:discover|exhume|find|identify|lie|pull|recover|retrieve|wash)$/.test(verb.lemma) &&
      (holds(subject, phrase) || objects.some((group) => holds(group, phrase))),
  );
}

function livesKind(parse: Parse, phrase: NounPhrase): string {
  const saved = parse.clauses.some(
    ({verb, objects}) => /^(?:save|rescue|spare)$/.test(verb.lemma) && objects.some((group) => holds(group, phrase)),
  );
  return saved ? "rescued" : "dead";
}

const dullModifiers = new Set("additional different further more new other several various".split(" "));

/** "it expert" for "IT experts": the head with the words that narrow it. */
function modifiedLemma(tokens: readonly Token[], noun: {from: number; to: number}, lemma: string): string {
  const parts: string[] = [];
  for (let i = noun.from; i < noun.to - 1; i++) {
    const {lower, kind} = tokens[i]!;
    if (kind === "word" && !dullModifiers.has(lower)) parts.push(lower);
  }
  return [...parts.slice(-3), lemma].join(" ");
}

// "the death toll rose to 11", "the number of injured stands at 40", "bringing the death toll to 11", "a death toll of 11"
function tallyKind(tokens: readonly Token[], parse: Parse, phrase: NounPhrase): Count | null {
  const direct =
    tokens[phrase.from - 1]?.lower === "of"
      ? parse.phrases.find((other) => other.kind === "noun" && other.to === phrase.from - 1)
      : undefined;
  if (direct?.kind === "noun") {
    const found = tallyIn(tokens, direct.from, direct.to);
    if (found) return found;
  }
  for (const clause of parse.clauses) {
    const here =
      clause.objects.some((group) => holds(group, phrase)) || clause.preps.some(({group}) => holds(group, phrase));
    if (!here) continue;
    for (const group of [...clause.objects, clause.subject]) {
      if (!group || holds(group, phrase)) continue;
      const found = tallyIn(tokens, group.from, group.to);
      if (found) return found;
    }
  }
  return null;
}

function tallyIn(tokens: readonly Token[], from: number, end: number): Count | null {
  // "the number of dead": an adjective that counts persons.
  const to = tokens[end]?.lower === "of" && byAdjective.has(tokens[end + 1]?.lower ?? "") ? end + 2 : end;
  let tally = false;
  let toll = false;
  let kind: string | null = null;
  for (let i = from; i < to; i++) {
    const {lower} = tokens[i]!;
    const lemma = lemmaOf(lower, "noun");
    tally ||= tallies.has(lemma);
    toll ||= lemma === "toll";
    kind ??= byNoun.get(lemma) ?? byAdjective.get(lower) ?? byObject.get(lemmaOf(lower, "verb")) ?? null;
  }
  if (!tally) return null;
  // "the number of patients is put at 28,000"
  for (let i = from; i + 2 < to; i++)
    if (
      !kind &&
      tallies.has(lemmaOf(tokens[i]!.lower, "noun")) &&
      tokens[i + 1]!.lower === "of" &&
      tokens[i + 2]!.text === tokens[i + 2]!.lower
    )
      kind = lemmaOf(tokens[to - 1]!.lower, "noun");
  return {kind: kind ?? (toll ? "dead" : sameAsBefore), from, to};
}
