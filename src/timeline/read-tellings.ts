import type {ArticleReading} from "../article/article-reading.js";
import type {Dating} from "../dating/dating.js";
import {conceptOf, disasterNamed} from "../event/concept-of.js";
import type {Concept} from "../event/english/concept-words.js";
import type {Event} from "../event/event.js";
import {mentionRule} from "../event/find-event-mentions.js";
import type {Actor} from "../name/actor.js";
import {originsOf} from "../story/origins-of.js";
import {contentId} from "../text/content-id.js";
import type {Span} from "../text/span.js";
import {spanOf} from "../text/span-of.js";
import {foldWord} from "../text/tokens-of.js";
import {lemmaOf} from "../text/words/lemma-of.js";
import {boundUndated} from "./bound-undated.js";
import {contentWordsOf, foldThings} from "./content-words.js";
import {dayRangeOf, meetOf} from "./day-range.js";
import {inheritDate} from "./inherit-date.js";
import {sentenceAt} from "./sentence-at.js";
import {settleFuture} from "./settle-future.js";
import type {StoryFindings} from "./story-findings.js";
import type {Party, Telling} from "./telling.js";

const definite = new Set(["the", "this", "that", "these", "those", "its", "their", "his", "her"]);

/**
 * The events of a story as tellings: with the sentence around them, the names and figures in it, and word-for-word copies folded
 * into one. `modalities` says which events count; what is demanded or threatened did not happen. Linear in events, names and figures.
 */
export function readTellings(story: StoryFindings, modalities: ReadonlySet<Event["modality"]>): Telling[] {
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  const origins = originsOf(story.families);
  const figures = groupBy(story.figures, (figure) => figure.article);
  const byArticle = groupBy(story.events, (event) => event.article);
  const copies = new Map<string, {event: Event; sentence: number; reading: ArticleReading; on: Dating | null}[]>();
  for (const event of [...story.events, ...(story.mentions ?? [])]) {
    const passing = event.madeBy === mentionRule;
    const reading = readings.get(event.article);
    if (!reading || !(modalities.has(event.modality) || (modalities.has("happened") && isItsOwnAct(event)))) continue;
    const sentence = sentenceAt(reading.prose, event.trigger.start);
    if (sentence < 0) continue;
    const {start, end} = reading.prose.sentences[sentence]!;
    const siblings = byArticle.get(event.article) ?? [];
    const said = event.on ?? inheritDate(event, siblings, reading);
    const on = settleFuture(event, said, reading) ?? (passing ? null : boundUndated(event, siblings, reading));
    // A deadline is all that dated it: nothing happened.
    if (said && !on && event.class === "OTHER") continue;
    const days = dayRangeOf(on);
    // The day is part of the key: "on Monday" in two papers of two weeks is one sentence and two events.
    const key = [
      reading.prose.page.text.slice(start, end).replace(/\s+/g, " "),
      event.trigger.start - start,
      event.class,
      days ? `${days.from}..${days.to}` : "",
    ].join("\u0001");
    const list = copies.get(key);
    if (list) list.push({event, sentence, reading, on});
    else copies.set(key, [{event, sentence, reading, on}]);
  }
  const tellings: Telling[] = [];
  for (const [key, list] of copies) {
    list.sort((a, b) => compare(a.event.article, b.event.article) || compare(a.event.id, b.event.id));
    const {event, sentence, reading, on} = list[0]!;
    const extent = reading.prose.sentences[sentence]!;
    const {tokens} = extent;
    const named = conceptOf(event.lemma, event.trigger.text, event.span.text, event.class);
    const worded = named.name.startsWith("=") && event.class === "DEATH" ? conceptOf("death", "death") : named;
    const concept = tollConcept(worded, event, tokens);
    // A disaster named as the doer is one whatever class its verb has ("an earthquake struck").
    const oneOff = concept !== worded || isOneOff(concept, event);
    const articles = [...new Set(list.map((one) => one.event.article))].sort();
    const before = tokens.findLast((token) => token.end <= event.trigger.start);
    const names = reading.names.filter((name) => name.start >= extent.start && name.end <= extent.end);
    const words = foldThings(contentWordsOf(tokens, event.span.start, event.span.end));
    tellings.push({
      id: contentId("t", key),
      events: list.map((one) => one.event),
      sentences: sentencesOf(list),
      articles,
      origins: [...new Set(articles.map((article) => origins.get(article) ?? article))].sort(),
      rank: Math.min(...list.map((one) => one.sentence)),
      passing: event.madeBy === mentionRule,
      inHeadline: reading.prose.paragraphs[extent.paragraph]?.kind === "headline",
      concept: concept.oneOff && !oneOff ? `=${event.lemma}` : concept.name,
      mutual: concept.mutual === true,
      oneOff,
      on,
      days: dayRangeOf(on),
      ...partiesOf(event, concept.name, reading),
      place: event.place ? foldWord(event.place) : null,
      more: /\b(?:another|additional|further|more)\b/i.test(event.span.text) || anew.test(textBefore(reading, event)),
      names: [
        ...new Set(names.filter((name) => name.kind !== "role" && name.kind !== "people").map((name) => name.key)),
      ].sort(),
      figures: [
        ...new Set(
          (figures.get(event.article) ?? [])
            .filter((figure) => figure.span.start >= extent.start && figure.span.end <= extent.end)
            .map((figure) => `${figure.kindOf ?? "?"}=${JSON.stringify(figure.value)}`),
        ),
      ].sort(),
      words,
      around: foldThings(contentWordsOf(tokens)).filter((word) => !words.includes(word)),
      pointsBack: before !== undefined && definite.has(before.lower) && /^[\p{L} -]+$/u.test(event.trigger.text),
    });
  }
  const sorted = withoutLentDates(tellings.sort((a, b) => compare(a.id, b.id)));
  return [...withTolls(sorted.filter(({passing}) => !passing)), ...sorted.filter(({passing}) => passing)];
}

/** How far from the verb the disaster may be named: "38 people were killed in the crash". */
const tollReach = 14;
/** A participle closes a long sentence: "An earthquake struck ... late on Wednesday, killing seven". */
const tollReachBack = 20;

/** The dead of a disaster named right beside them tell the disaster: "38 people were killed in the crash" is one more report of the crash; and "a quake struck" is a quake. */
function tollConcept(
  concept: Concept,
  event: Event,
  tokens: ArticleReading["prose"]["sentences"][number]["tokens"],
): Concept {
  const struck = /^(?:strike|hit|shake|rock|jolt|rattle|sweep)$/.test(event.lemma);
  if (concept.name !== "death" && concept.name !== "injure" && !struck) return concept;
  const at = tokens.findIndex((token) => token.start >= event.trigger.start);
  const named = new Set(
    tokens
      .slice(Math.max(0, at - tollReachBack), at + tollReach)
      .flatMap((token) => disasterNamed(lemmaOf(token.lower)) ?? disasterNamed(lemmaOf(token.lower, "verb")) ?? []),
  );
  return named.size === 1 ? [...named][0]! : concept;
}

/** "Fired the director" is no fire, "a downed plane" is a crash whoever did it. */
function isOneOff(concept: Concept, event: Event): boolean {
  return concept.oneOff === true && /^(?:ACCIDENT|DISASTER|DEATH|OTHER|ASSAULT|FIGHT)$/.test(event.class);
}

/**
 * "Extended the detention on Tuesday", "summoned her on Thursday over the arrest": the day belongs to the verb that rules the clause and not to
 * the act that a noun in it points back at.
 */
function withoutLentDates(tellings: readonly Telling[]): Telling[] {
  const bySentence = groupBy(tellings, (telling) => `${telling.sentences[0]!.page}:${telling.sentences[0]!.start}`);
  return tellings.map((telling) => {
    if (!telling.pointsBack || telling.days === null) return telling;
    const {trigger} = telling.events[0]!;
    const lent = (bySentence.get(`${telling.sentences[0]!.page}:${telling.sentences[0]!.start}`) ?? []).some(
      (other) =>
        other !== telling &&
        !other.pointsBack &&
        other.days !== null &&
        other.days.from === telling.days!.from &&
        other.days.to === telling.days!.to &&
        other.events[0]!.trigger.end <= trigger.start,
    );
    return lent ? {...telling, on: null, days: null} : telling;
  });
}

/** "The ferry sank, killing 14": the dead of a disaster told in its own sentence are part of its telling and no event beside it. */
function withTolls(tellings: readonly Telling[]): Telling[] {
  const bySentence = groupBy(tellings, (telling) => `${telling.sentences[0]!.page}:${telling.sentences[0]!.start}`);
  const kept: Telling[] = [];
  for (const list of bySentence.values()) {
    // "Disappeared from radar before crashing", "the crash of a plane that was shot down": one disaster in two words.
    const words = list.filter((telling) => telling.oneOff && !isTollWord(telling));
    const disasters = words.filter(
      ({concept, days}) => concept === words[0]!.concept && isSameTime(days, words[0]!.days),
    );
    const disaster = disasters.find(({days}) => days !== null) ?? disasters[0];
    const isToll = (telling: Telling) =>
      disasters.length === words.length &&
      disasters.length > 0 &&
      isTollWord(telling) &&
      (telling.concept === "death" || telling.concept === "injure" || telling.concept === disaster!.concept) &&
      telling.articles.join() === disaster!.articles.join() &&
      (telling.days === null || disaster!.days === null || meetOf(telling.days, disaster!.days) !== null);
    const tolls = list.filter(
      (telling) =>
        telling !== disaster && (isToll(telling) || (disasters.length === words.length && disasters.includes(telling))),
    );
    for (const telling of list)
      if (telling === disaster && tolls.length > 0)
        kept.push({
          ...telling,
          on: telling.on ?? tolls[0]!.on,
          days: telling.days ?? tolls[0]!.days,
          events: [...telling.events, ...tolls.flatMap((toll) => toll.events)],
          words: [...new Set([...telling.words, ...tolls.flatMap((toll) => toll.words)])].sort(),
        });
      else if (!tolls.includes(telling)) kept.push(telling);
  }
  return kept.sort((a, b) => compare(a.id, b.id));
}

function isSameTime(a: Telling["days"], b: Telling["days"]): boolean {
  return a === null || b === null || meetOf(a, b) !== null;
}

const anew = /\b(?:another|additional|further|more)\s(?:\p{L}+\s){0,3}$/iu;

/** What stands right before an event's clause. */
function textBefore({prose}: ArticleReading, {span}: Event): string {
  return prose.page.text.slice(Math.max(0, span.start - 40), span.start);
}

/** A demand is an act of its own, and so is a threat; what is demanded or threatened is not. */
function isItsOwnAct({class: kind, modality}: Event): boolean {
  return (
    (modality === "demanded" && (kind === "DEMAND" || kind === "REQUEST")) ||
    (modality === "threatened" && kind === "THREATEN")
  );
}

function sentencesOf(list: readonly {sentence: number; reading: ArticleReading}[]): Span[] {
  const spans = new Map<string, Span>();
  for (const {sentence, reading} of list) {
    const {start, end} = reading.prose.sentences[sentence]!;
    spans.set(`${reading.article.id}:${start}`, spanOf(reading.prose.page, start, end));
  }
  return [...spans.values()].sort((a, b) => compare(a.page, b.page) || a.start - b.start);
}

const pronouns =
  /^(?:it|he|she|they|them|him|her|who|whom|which|that|this|we|i|you|others?|those|these|one|people|nobody|somebody)\b/i;

function isTollWord({events}: Telling): boolean {
  return /^(?:kill|die|death|dead|injure|injury|wound|hurt|perish|drown)$/.test(events[0]!.lemma);
}

/** Who dies is the one it happens to, whether "two men died" or "two men were killed". */
function partiesOf(
  {source, target, lemma}: Event,
  concept: string,
  reading: ArticleReading,
): Pick<Telling, "source" | "target"> {
  const suffers = concept === "death" && /^(?:die|death|perish|drown|fatality|dead|succumb)$/.test(lemma);
  return suffers
    ? {source: null, target: partyOf(target ?? source, reading)}
    : {source: partyOf(source, reading), target: partyOf(target, reading)};
}

/** A pronoun that nothing resolved is nobody in particular. */
function partyOf(actor: Actor | null, {prose, names}: ArticleReading): Party | null {
  if (!actor || (actor.side === undefined && pronouns.test(actor.name))) return null;
  const {span} = actor;
  const {text} = prose.page;
  const back =
    span !== undefined && /\b(?:the|these|those|both)\s$/i.test(text.slice(Math.max(0, span.start - 8), span.start));
  const person = names.some(({kind, name}) => kind === "person" && name === actor.name);
  const number = span ? numberOf(text.slice(Math.max(0, span.start - 24), span.start), span.text) : undefined;
  const party = {
    side: actor.side ?? null,
    name: foldWord(actor.name),
    proper: /^\p{Lu}/u.test(actor.name),
    back,
    person,
  };
  return number ? {...party, number} : party;
}

const oneOf = /(?:^|\s)(?:a|an|one)\s(?:[\p{L}-]+\s){0,2}$/iu;
const many =
  /(?:^|\s)(?:\d+|dozens|eight|eleven|few|five|four|hundreds|many|nine|scores|seven|several|six|some|ten|three|twelve|two)(?:\sof)?\s(?:[\p{L}-]+\s){0,2}$/iu;

/** "An Oslo welder" is one and "several welders" are more, by what counts them. */
function numberOf(before: string, words: string): Party["number"] {
  const whole = `${before}${words} `;
  const head = /^(?:.*\s)?(?=[\p{L}-]+\s$)/u.exec(whole)?.[0] ?? "";
  const counted = words.includes(" ") ? `${before}${words.slice(0, words.lastIndexOf(" ") + 1)}` : head;
  if (many.test(counted) && /s\s$/i.test(whole)) return "many";
  return oneOf.test(counted) && !/s\s$/i.test(whole) ? "one" : undefined;
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
