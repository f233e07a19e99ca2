import type {ArticleReading} from "../article/article-reading.js";
import {orderQuotes, type QuoteOrder} from "../figure/quote-over.js";
import type {Quote} from "../quote/quote.js";
import {parseSentence} from "../text/words/parse-sentence.js";
import {carryTargets} from "./coding/carry-targets.js";
import {codeNouns} from "./coding/code-nouns.js";
import {codeSentence} from "./coding/code-sentence.js";
import {eventOfCoded} from "./coding/event-of-coded.js";
import type {Cast} from "./coding/find-actor.js";
import type {Event, EventClass} from "./event.js";
import {hedgesIn} from "./find-hedges.js";
import {settleSides} from "./sides/settle-sides.js";

const madeBy = "find-events@6";

/**
 * What an article says happened, will, should or did not, in text order: PLOVER class with a CAMEO code beside it, source and target,
 * place, day, modality, hedge and who says it. One event for one clause; an operator ("agreed to", "demanded that") and what it takes are
 * one event. Mere speech is no event. Linear in the length of the article.
 */
export function findEvents(reading: ArticleReading, quotes: readonly Quote[]): Event[] {
  const {prose, names, times} = reading;
  const events: Event[] = [];
  const order = orderQuotes(quotes);
  const envoys = new Set(
    names
      .filter(
        ({kind, role, start, end}) =>
          kind === "person" &&
          (/\b(?:ambassador|envoy)\b/i.test(role ?? "") ||
            // "its ambassador in Quito, Ana Brill"
            /\b(?:ambassador|envoy)\b[^.;:\n"“]{0,40},\s$/i.test(
              prose.page.text.slice(Math.max(0, start - 60), start),
            ) ||
            // "Ana Brill, Peru's ambassador"
            /^,\s[^.,;:\n"“]{0,30}\b(?:ambassador|envoy)\b/i.test(prose.page.text.slice(end, end + 50))),
      )
      .map(({key}) => key),
  );
  let nameAt = 0;
  let timeAt = 0;
  prose.sentences.forEach((sentence, index) => {
    while (nameAt < names.length && names[nameAt]!.sentence < index) nameAt++;
    while (timeAt < times.length && times[timeAt]!.sentence < index) timeAt++;
    let nameTo = nameAt;
    let timeTo = timeAt;
    while (nameTo < names.length && names[nameTo]!.sentence === index) nameTo++;
    while (timeTo < times.length && times[timeTo]!.sentence === index) timeTo++;
    const here = {sentence, names: names.slice(nameAt, nameTo), times: times.slice(timeAt, timeTo)};
    for (const {event} of eventsIn(reading, here, order, envoys)) events.push(event);
  });
  return settleSides(reading, carryTargets(reading, events));
}

/** Deeds between two: without anybody to do or suffer them they say too little to stand. */
const twoSided: ReadonlySet<EventClass> = new Set([
  "ACCUSE",
  "AGREE",
  "AID",
  "CONSULT",
  "COOPERATE",
  "DEMAND",
  "DISAPPROVE",
  "REJECT",
  "REQUEST",
  "SUPPORT",
  "THREATEN",
]);

const longest = 600;

type Here = {
  readonly sentence: ArticleReading["prose"]["sentences"][number];
  readonly names: ArticleReading["names"];
  readonly times: ArticleReading["times"];
};

/** The events of one sentence with their weight in it (3 the main statement, 0.5 a bare noun), in text order. */
function eventsIn(
  reading: ArticleReading,
  here: Here,
  quotes: QuoteOrder,
  envoys: ReadonlySet<string>,
): {event: Event; weight: number}[] {
  const {sentence, times} = here;
  // As far as the sentence is parsed.
  const tokens = sentence.tokens.length > longest ? sentence.tokens.slice(0, longest) : sentence.tokens;
  if (tokens.length < 3) return [];
  const {page} = reading.prose;
  const parse = parseSentence(sentence);
  const horizon = tokens.at(-1)!.end;
  const names = here.names.filter(({end}) => end <= horizon);
  const cast: Cast = {page, tokens, parse, names, envoys};
  const verbs = codeSentence(cast);
  const coded = [...verbs, ...codeNouns(cast, verbs)].sort((a, b) => a.triggerFrom - b.triggerFrom);
  const hedges = coded.length > 0 ? hedgesIn(sentence) : [];
  const seen = new Set<number>();
  return coded.flatMap((one) => {
    if (seen.has(one.triggerFrom) || (!one.source && !one.target && twoSided.has(one.class))) return [];
    // "the fallen of the war of 1932-1935": a war that is only named.
    if (one.weight <= 0.5 && one.target && /^\d/.test(tokens[one.target.from]!.text)) return [];
    seen.add(one.triggerFrom);
    return [{event: eventOfCoded(cast, one, {reading, times, quotes, hedges, madeBy}), weight: one.weight}];
  });
}
