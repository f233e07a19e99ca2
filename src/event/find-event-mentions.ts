import type {ArticleReading} from "../article/article-reading.js";
import {orderQuotes} from "../figure/quote-over.js";
import type {Quote} from "../quote/quote.js";
import {lemmaOf} from "../text/words/lemma-of.js";
import {parseSentence} from "../text/words/parse-sentence.js";
import type {NounPhrase} from "../text/words/phrase.js";
import {isHypothetical} from "./coding/clause-sense.js";
import {codeAgain} from "./coding/code-again.js";
import {codeVerb, nounEventAt} from "./coding/code-verb.js";
import type {Coded} from "./coding/coded.js";
import {eventOfCoded} from "./coding/event-of-coded.js";
import {weightOf} from "./coding/event-stance.js";
import type {Cast} from "./coding/find-actor.js";
import {whoActs, whoIn} from "./coding/find-target.js";
import {hangingOn} from "./coding/hanging-on.js";
import {sceneOf} from "./coding/scene-of.js";
import {conceptOf} from "./concept-of.js";
import type {Event, EventClass} from "./event.js";
import {hedgesIn} from "./find-hedges.js";
import {settleSides} from "./sides/settle-sides.js";

/** The rule that marks an event as a mere mention: it stands in a report only where it joins something told elsewhere. */
export const mentionRule = "find-event-mentions@4";

/** Nouns of these classes are things that come about; a support or a demand as a noun is mostly a state. */
const happening: ReadonlySet<EventClass> = new Set([
  "ACCIDENT",
  "AGREE",
  "ASSAULT",
  "COERCE",
  "CONCEDE",
  "CONSULT",
  "DEATH",
  "DISASTER",
  "FIGHT",
  "INVESTIGATE",
  "MOBILIZE",
  "OTHER",
  "PROTEST",
  "RETREAT",
  "SANCTION",
  "SUPPORT",
]);

/** The same with a day of its own in its phrase ("the arrest of three men last December"): told, and not only pointed at. */
const datedRule = "find-event-mentions/dated@2";
/** An act told by the one before it ("followed suit"). */
const againRule = "find-event-mentions/again@1";
/** Deeds and dealings that such a phrase may tell alone. */
const deeds: ReadonlySet<EventClass> = new Set([
  "AGREE",
  "ASSAULT",
  "COERCE",
  "CONCEDE",
  "CONSULT",
  "FIGHT",
  "PROTEST",
  "RETREAT",
  "SANCTION",
]);

const longest = 600;

/**
 * What an article only points at: "the fighting", "after a clash", "the accord", "the arrest of the driver", and verbs of a known kind that no frame
 * codes ("the wall gave way"). `found` are the events already found; their words are left alone. A mention is no event of its own: the timeline
 * joins it to the one happening that it can mean, or drops it. Linear in the length of the article.
 */
export function findEventMentions(reading: ArticleReading, quotes: readonly Quote[], found: readonly Event[]): Event[] {
  const {prose, names, times} = reading;
  const order = orderQuotes(quotes);
  const silent = quotes.filter(({how}) => how === "not-said");
  const taken = [...found].sort((a, b) => a.trigger.start - b.trigger.start);
  const events: Event[] = [];
  let nameAt = 0;
  let timeAt = 0;
  let foundAt = 0;
  prose.sentences.forEach((sentence, index) => {
    while (nameAt < names.length && names[nameAt]!.sentence < index) nameAt++;
    while (timeAt < times.length && times[timeAt]!.sentence < index) timeAt++;
    while (foundAt < taken.length && taken[foundAt]!.trigger.end <= sentence.start) foundAt++;
    if (prose.paragraphs[sentence.paragraph]?.kind !== "body" || sentence.tokens.length < 3) return;
    const tokens = sentence.tokens.length > longest ? sentence.tokens.slice(0, longest) : sentence.tokens;
    const horizon = tokens.at(-1)!.end;
    let nameTo = nameAt;
    let timeTo = timeAt;
    let foundTo = foundAt;
    while (nameTo < names.length && names[nameTo]!.sentence === index) nameTo++;
    while (timeTo < times.length && times[timeTo]!.sentence === index) timeTo++;
    while (foundTo < taken.length && taken[foundTo]!.trigger.start < sentence.end) foundTo++;
    const cast: Cast = {
      page: prose.page,
      tokens,
      parse: parseSentence(sentence),
      names: names.slice(nameAt, nameTo).filter(({end}) => end <= horizon),
    };
    const here = taken.slice(foundAt, foundTo);
    const free = (from: number, to: number) =>
      !here.some(({trigger}) => trigger.start < tokens[to - 1]!.end && tokens[from]!.start < trigger.end);
    const again = codeAgain(cast, taken.slice(Math.max(0, foundAt - 3), foundTo));
    // "Stopped short of saying that they had shot it down": nobody says it.
    const unsaid = silent.filter(({span}) => span.start < sentence.end && span.end > sentence.start);
    const said = verbsIn(cast).filter(
      ({triggerFrom}) =>
        !unsaid.some(({span}) => span.start <= tokens[triggerFrom]!.start && tokens[triggerFrom]!.end <= span.end),
    );
    const coded = [...nounsIn(cast), ...said].filter((one) => free(one.triggerFrom, one.triggerTo));
    if (coded.length === 0 && again.length === 0) return;
    const around = {
      reading,
      times: times.slice(timeAt, timeTo),
      quotes: order,
      hedges: hedgesIn(sentence),
      madeBy: mentionRule,
    };
    for (const one of coded) {
      const event = eventOfCoded(cast, one, around);
      events.push(one.weight <= 0.5 && event.on && deeds.has(one.class) ? {...event, madeBy: datedRule} : event);
    }
    for (const {of, coded: one} of again)
      events.push({...eventOfCoded(cast, one, {...around, madeBy: againRule}), target: of.source});
  });
  return settleSides(
    reading,
    events.sort((a, b) => a.trigger.start - b.trigger.start),
  );
}

function nounsIn(cast: Cast): Coded[] {
  const {parse, tokens} = cast;
  return parse.phrases.flatMap((phrase): Coded[] => {
    if (phrase.kind !== "noun" || phrase.time || phrase.pronoun) return [];
    const event = nounEventAt(tokens, phrase.head, phrase.from);
    if (!event || !happening.has(event.class) || isNone(cast, phrase)) return [];
    const lemma = lemmaOf(tokens[phrase.head]!.lower, "noun");
    if (conceptOf(lemma, tokens[phrase.head]!.text).name.startsWith("=")) return [];
    if (isCalledOff(cast, phrase)) return [];
    const hung = hangingOn(cast, phrase);
    if (!saysMore(cast, phrase, hung.to)) return [];
    let clause = 0;
    parse.clauses.forEach(({verb}, i) => {
      if (verb.from <= phrase.from) clause = i;
    });
    return [
      {
        class: event.class,
        cameo: event.cameo,
        source: hung.source ?? (event.class === "CONSULT" && hung.target ? whoTakesPart(cast, phrase, hung.to) : null),
        target: hung.target,
        modality: "happened",
        clause,
        from: phrase.from,
        to: hung.to,
        triggerFrom: phrase.head,
        triggerTo: phrase.head + 1,
        lemma,
        weight: 0.5,
      },
    ];
  });
}

/** "During the talks with Peru on 9 October, Brill raised the matter": who acts in the clause that the talks stand before took part. */
function whoTakesPart(cast: Cast, phrase: NounPhrase, to: number): Coded["source"] {
  const {parse, tokens} = cast;
  if (!/^(?:at|during|in)$/.test(tokens[phrase.from - 1]?.lower ?? "")) return null;
  const clause = parse.clauses.find(({subject, verb}) => subject !== null && subject.from >= to && verb.from >= to);
  const subject = clause?.subject;
  const between = subject && parse.clauses.some(({verb}) => verb.from >= to && verb.from < subject.from);
  return subject && !between && subject.from - to < 12 ? whoActs(cast, subject) : null;
}

/** "No arrests", "any deal", "another attack", "a possible strike": nothing told elsewhere. */
function isNone({tokens}: Cast, {from, head}: NounPhrase): boolean {
  return tokens
    .slice(from, head)
    .some(({lower}) => /^(?:no|any|another|every|each|further|future|possible|potential|such|more|new)$/.test(lower));
}

/** "Postponed a visit by the president", "dismissed Peru's protest": the visit did not take place, the protest has another day. */
function isCalledOff({parse}: Cast, {head}: NounPhrase): boolean {
  return parse.clauses.some(
    ({verb, objects}) =>
      (/^(?:abandon|accept|adjourn|dismiss|ignore|reject|cancel|delay|postpone|scrap|shelve)$/.test(verb.lemma) ||
        (verb.particle === "off" && /^(?:call|put)$/.test(verb.lemma))) &&
      objects.some(({parts}) => parts.some((part) => part.head === head)),
  );
}

/**
 * Does the phrase say anything of its own? "After the clash", "under the deal" say nothing; "the clash that killed six", "the Bern accord", "the arrest
 * of the driver" and a subject do. A noun without an article ("in protest") names no one happening.
 */
function saysMore({tokens, parse, names, page}: Cast, phrase: NounPhrase, to: number): boolean {
  const first = tokens[phrase.from]!;
  const head = tokens[phrase.head]!;
  const plural = lemmaOf(head.lower, "noun") !== head.lower;
  if (phrase.from === phrase.head && !plural) return false;
  if (to > phrase.to) return true;
  const inside = names.some((name) => name.start >= first.start && name.end <= head.start);
  const told = parse.clauses.some(
    ({link, from, subject, noun}) =>
      (link === "main" && subject !== null && subject.from === phrase.from) ||
      (noun !== null && noun.to === phrase.to) ||
      (link === "relative" && from >= phrase.to && from <= phrase.to + 2),
  );
  const next = page.text.slice(head.end, head.end + 24);
  return inside || told || /^\s(?:at|between|in|near|on|outside|that|which|with|last|this|yesterday)\b/.test(next);
}

/** Verbs of a known kind of happening, told as done. */
const vague = /^(?:ask|back|be|break|burn|call|do|have|hold|leave|report|run|want)$/;

function verbsIn(cast: Cast): Coded[] {
  const {parse, tokens} = cast;
  const scene = sceneOf(cast);
  return parse.clauses.flatMap((clause, index): Coded[] => {
    const {verb, subject, objects, preps} = clause;
    if (verb.negated || verb.modal || isHypothetical(clause) || vague.test(verb.lemma)) return [];
    if (subject && /^(?:no|nobody|none|neither|nothing)$/.test(tokens[subject.from]!.lower)) return [];
    const done =
      verb.past || verb.perfect || verb.form === "participle" || (verb.form === "ing" && clause.link === "adverbial");
    if (!done || (verb.form === "infinitive" && !verb.perfect)) return [];
    const last = verb.particle && tokens[verb.to]?.lower === verb.particle ? verb.head + 2 : verb.head + 1;
    const words = tokens
      .slice(verb.head, last)
      .map(({text}) => text)
      .join(" ");
    const clauseText = cast.page.text.slice(
      tokens[clause.from]!.start,
      tokens[Math.min(clause.to, tokens.length) - 1]!.end,
    );
    if (conceptOf(verb.lemma, words, clauseText).name.startsWith("=")) return [];
    const by = preps.find(({prep}) => prep === "by")?.group ?? null;
    const doer = verb.passive ? by : subject;
    const object = verb.passive ? subject : objects[0];
    const code = codeVerb(scene, clause);
    // "The men accused of theft": who they are, and no accusation made now.
    if (code?.class === "ACCUSE" && clause.link === "noun" && !by) return [];
    return [
      {
        class: code?.class ?? "OTHER",
        cameo: code?.cameo ?? null,
        source: doer ? whoActs(cast, doer) : null,
        target: object ? whoIn(cast, object) : null,
        modality: "happened",
        clause: index,
        from: clause.from,
        to: clause.to,
        triggerFrom: verb.head,
        triggerTo: Math.min(last, tokens.length),
        lemma: verb.lemma,
        weight: weightOf(clause),
      },
    ];
  });
}
