import type {ArticleReading} from "../article/article-reading.js";
import type {Dating} from "../dating/dating.js";
import {orderQuotes, type QuoteOrder, quoteOver} from "../figure/quote-over.js";
import type {Actor} from "../name/actor.js";
import type {Quote} from "../quote/quote.js";
import {contentId} from "../text/content-id.js";
import {spanOf} from "../text/span-of.js";
import {parseSentence} from "../text/words/parse-sentence.js";
import {carryTargets} from "./coding/carry-targets.js";
import {codeNouns} from "./coding/code-nouns.js";
import {codeSentence} from "./coding/code-sentence.js";
import type {Coded, Who} from "./coding/coded.js";
import {dateClause} from "./coding/date-clause.js";
import {actorOf, type Cast} from "./coding/find-actor.js";
import type {Event, EventClass} from "./event.js";
import {hedgesIn} from "./find-hedges.js";
import {settleSides} from "./sides/settle-sides.js";

const madeBy = "find-events@1";

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
        ({kind, role, start}) =>
          kind === "person" &&
          (/\b(?:ambassador|envoy)\b/i.test(role ?? "") ||
            // "its ambassador in Quito, Ana Brill"
            /\b(?:ambassador|envoy)\b[^.;:\n"“]{0,40},\s$/i.test(
              prose.page.text.slice(Math.max(0, start - 60), start),
            )),
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
    const start = tokens[one.from]!.start;
    const end = tokens[Math.min(one.to, tokens.length) - 1]!.end;
    const trigger = spanOf(page, tokens[one.triggerFrom]!.start, tokens[one.triggerTo - 1]!.end);
    const hedge = hedges.find(
      ({from, to, scopeTo}) =>
        (to <= one.triggerFrom && from <= one.triggerFrom && scopeTo > one.triggerFrom) ||
        (from > one.triggerFrom && to <= one.triggerFrom + 4 && parse.words[from]!.tag === "adverb"),
    );
    const said = quoteOver(quotes, trigger.start, trigger.end);
    const modality =
      said?.denies && one.modality === "happened"
        ? "denied"
        : said && one.modality === "happened"
          ? "reported"
          : one.modality;
    const given = dateClause(cast, times, one) ?? laterOf(one, said?.on ?? null);
    // "meet again next March", "votes today": the present tense with a day to come is a plan.
    const verb = parse.clauses[one.clause]?.verb;
    const published = reading.article.published;
    const ahead = given !== null && published?.latest && given.earliest.slice(0, 10) > published.latest.slice(0, 10);
    const plans = ahead && modality === "happened" && verb !== undefined && !verb.past;
    // "invited them to the feast in September": a day to come dates no deed that is done.
    const on = ahead && verb?.past && modality !== "planned" && modality !== "threatened" ? null : given;
    const event: Event = {
      kind: "event",
      id: contentId("evt", page.id, reading.article.id, String(trigger.start), one.class),
      article: reading.article.id,
      span: spanOf(page, start, end),
      trigger,
      lemma: one.lemma,
      on,
      prominence: one.weight >= 2.5 ? "main" : one.weight >= 1.5 ? "beside" : "background",
      class: one.class,
      ...(one.cameo ? {cameo: one.cameo} : {}),
      source: actor(cast, one.source),
      target: actor(cast, one.target),
      place: placeOf(cast, one),
      modality: plans ? "planned" : modality,
      hedge: hedge ? spanOf(page, tokens[hedge.from]!.start, tokens[hedge.to - 1]!.end) : null,
      saidBy: said?.speaker ?? null,
      madeBy,
    };
    return [{event, weight: one.weight}];
  });
}

// What somebody demands, threatens or plans in a quotation is said on the day of the quotation; what he says happened is not dated by it.
function laterOf(one: Coded, on: Dating | null): Dating | null {
  return one.modality === "happened" || one.modality === "reported" || one.modality === "denied" ? null : on;
}

function actor(cast: Cast, who: Who | null): Actor | null {
  if (!who) return null;
  const {mention} = who;
  if (!mention) return actorOf(cast, who.from, who.to, who.part);
  const span = spanOf(cast.page, mention.start, mention.end);
  return {
    name: mention.name,
    ...(mention.side ? {side: mention.side} : {}),
    ...(mention.role ? {role: mention.role} : {}),
    span,
  };
}

const placeWords = new Set(["in", "at", "near", "outside", "inside", "over", "off", "around", "across", "on"]);

/** The place after "in", "at", "near" that belongs to the event's verb or noun; a town before its country. Null for none. */
function placeOf(cast: Cast, one: Coded): string | null {
  const {tokens, parse} = cast;
  const clause = parse.clauses[one.clause];
  const byVerb =
    one.weight > 0.5 && clause ? clause.preps.filter(({prep}) => placeWords.has(prep)).map(({group}) => group) : [];
  for (const group of byVerb) {
    const place = placeIn(cast, group.from, group.to);
    if (place && !(one.target && group.from <= one.target.from && group.to >= one.target.to)) return place;
  }
  // "the office of the charity in Lorn", "the crash off Lorn": right after an object or the event's noun.
  const start = one.weight > 0.5 ? one.triggerTo : one.triggerFrom + 1;
  for (let i = start; i < Math.min(one.to, tokens.length); i++)
    if (placeWords.has(tokens[i]!.lower)) {
      const place = placeIn(cast, i + 1, Math.min(i + 8, one.to, tokens.length));
      if (place) return place;
    }
  return null;
}

const nearWords = new Set(
  "a the of and central city town village capital port province region district island state suburb area border coast downtown northern southern eastern western north south east west northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western mainly mostly neighbouring neighboring nearby remote".split(
    " ",
  ),
);

function placeIn({tokens, names}: Cast, from: number, to: number): string | null {
  if (from >= to) return null;
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  const here = names.filter(
    (name) => name.start >= start && name.end <= end && (name.kind === "place" || name.kind === "country"),
  );
  // "in western Lorn", "in the town of Lornport", but not "in a quarrel with Lorn".
  const near = here.filter((name) =>
    tokens.every(
      ({start: at, end: upTo, text, lower}) =>
        at < start || upTo > name.start || text !== lower || nearWords.has(lower),
    ),
  );
  return (near.find(({kind}) => kind === "place") ?? near[0])?.name ?? null;
}
