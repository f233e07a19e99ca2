import type {ArticleReading} from "../../article/article-reading.js";
import type {Actor} from "../../name/actor.js";
import {spanOf} from "../../text/span-of.js";
import {lemmaOf} from "../../text/words/lemma-of.js";
import type {Event, EventClass} from "../event.js";
import {type Nationals, nationalsOf} from "./nationals-of.js";
import {twoSides} from "./two-sides.js";

/** Acts done by two together. */
const mutual: ReadonlySet<EventClass> = new Set(["AGREE", "CONSULT", "SUPPORT", "COOPERATE", "FIGHT"]);
/** Acts that a power does to somebody in its hands. */
const inHand: ReadonlySet<EventClass> = new Set(["COERCE", "CONCEDE", "SANCTION"]);
const both =
  /^(?:the\s)?(?:two|both)\s(?:\p{L}+\s){0,2}\p{L}+s$|^both$|^the\s(?:two|neighbours|neighbors)$|\bof\s(?:the\s)?(?:two|both)\s(?:countries|governments|nations|neighbou?rs|sides|states)$/iu;
const bodies =
  /\b(?:authorities|coast ?guard|court|customs|government|judges?|ministry|navy|police|prosecutors?|tribunal)\b/i;
const hosts = /\b(?:government|ministry|officials|palace)\b/i;
const governs = /\b(?:chancellor|minister|premier|president)\b/i;
const envoys = /\b(?:ambassador|envoy|consul|embassy|charge|chargé)\b/i;

type Context = {
  readonly reading: ArticleReading;
  readonly pair: readonly [string, string] | null;
  readonly nationals: Nationals;
};

/**
 * Gives the actors of an article's events the country they stand for where the article says it elsewhere: "the two presidents" of an article about
 * two countries; "him" and "the surveyor" after "a Danish surveyor"; the court or the unnamed power that jails, frees or hands over the one country's
 * man in an article about two; an envoy's host. A country given to nobody named is shown by the place where the article names it. Linear.
 */
export function settleSides(reading: ArticleReading, events: readonly Event[]): Event[] {
  const context: Context = {reading, pair: twoSides(reading), nationals: nationalsOf(reading)};
  const settled: Event[] = [];
  for (const event of events) settled.push(settle(event, settled, context));
  return settled;
}

function settle(event: Event, before: readonly Event[], context: Context): Event {
  const {pair} = context;
  const together = jointly(event, context);
  if (together) return together;
  let source = sided(event.source, event, context);
  let target = sided(event.target, event, context);
  if (inHand.has(event.class) && !source && !target) {
    const same = saidBefore(event, before, context);
    if (same) return {...event, source: same.source, target: same.target};
  }
  if (event.lemma === "return" && event.class === "SUPPORT" && !target?.side) {
    const sent = envoyBefore(event, before, context);
    if (sent) return {...event, source: source && {...source, side: sent.source!.side!}, target: sent.target};
  }
  if (!pair) return {...event, source, target};
  const other = (side: string | undefined) => (side === pair[0] ? pair[1] : side === pair[1] ? pair[0] : undefined);
  // "A court sentenced the Danish surveyor", "was handed over to Danish officials": the other country of the two has him in hand.
  const holds = source ? bodies.test(source.name) : event.class === "CONCEDE";
  if (inHand.has(event.class) && !source?.side && holds && target?.side) {
    const by = other(target.side);
    if (by) source = source ? {...source, side: by} : countryOf(by, event, context);
  }
  // "the ambassador was called in", in an article about two: by the other of them.
  if (event.cameo === "115" && !source?.side && (!source || hosts.test(source.name)) && target?.side) {
    const by = other(target.side);
    if (by) source = source ? {...source, side: by} : countryOf(by, event, context);
  }
  // "Foreign Minister Ana Roldan signed an agreement with her Danish colleague"
  if (mutual.has(event.class) && source && !source.side && governs.test(source.role ?? "") && target?.side) {
    const by = other(target.side);
    if (by) source = {...source, side: by};
  }
  // "recalled its ambassador", "her ambassador returned": from or to the other of the two.
  if (!target?.side && source?.side && /^(?:SANCTION|SUPPORT)$/.test(event.class) && isOnEnvoy(event, source)) {
    const to = other(source.side);
    if (to) target = countryOf(to, event, context) ?? target;
  }
  return {...event, source, target};
}

function isOnEnvoy({span, lemma}: Event, source: Actor): boolean {
  return envoys.test(span.text) || (lemma === "return" && envoys.test(source.role ?? ""));
}

/** "The two presidents talked": each towards the other. */
function jointly(event: Event, context: Context): Event | null {
  const {pair} = context;
  const words = event.source?.span?.text ?? "";
  if (!pair || !mutual.has(event.class) || event.source?.side || event.target?.side || !both.test(words)) return null;
  const one = countryOf(pair[0], event, context);
  const two = countryOf(pair[1], event, context);
  return one && two ? {...event, source: one, target: two} : null;
}

/** The actor with the country that the article gives him elsewhere. */
function sided(actor: Actor | null, event: Event, {reading, nationals}: Context): Actor | null {
  if (!actor?.span || actor.side) return actor;
  const {names} = reading;
  const {start, end} = actor.span;
  const person = names.find((name) => name.kind !== "role" && name.start >= start && name.end <= end);
  const own = person && nationals.byPerson.get(person.key);
  if (own) return {...actor, side: own};
  const place = nationals.byPlace.get(actor.name);
  if (place) return {...actor, side: place};
  if (/^(?:him|her|he|she)$/i.test(actor.span.text)) {
    const index = sentenceOf(event, reading);
    const near = names.filter(
      (name) =>
        name.kind === "person" &&
        name.end <= start &&
        name.sentence >= index - 1 &&
        reading.prose.sentences[name.sentence]!.paragraph === reading.prose.sentences[index]!.paragraph,
    );
    const [only, another] = [...new Set(near.map(({key}) => key))];
    const side = only && !another ? nationals.byPerson.get(only) : undefined;
    const named = near[0];
    // "named a Romanian consul as a spy and ordered him out"
    const office = only
      ? undefined
      : names.findLast((name) => name.sentence === index && name.kind === "role" && name.end <= start);
    if (office?.side) return {name: office.name, side: office.side, span: actor.span};
    return side && named ? {name: named.name, side, span: actor.span} : actor;
  }
  // "In Tallinn, Foreign Ministry spokesman Jaan Kask": a ministry speaks where it sits.
  const seat = speaksFor.test(actor.span.text) ? openedIn(sentenceOf(event, reading), reading) : undefined;
  if (seat) return {...actor, side: seat};
  if (/^(?:it|its government)$/i.test(actor.span.text)) {
    const opener = openerBefore(sentenceOf(event, reading), reading);
    return opener ? {...actor, name: opener.name, side: opener.side} : actor;
  }
  const before = reading.prose.page.text.slice(Math.max(0, start - 4), start).toLowerCase();
  const words = actor.span.text.split(/\s+/);
  const noun = words.length <= 3 ? nationals.byNoun.get(lemmaOf(words.at(-1)!.toLowerCase(), "noun")) : undefined;
  return noun && (/\bthe $/.test(before) || /^the$/i.test(words[0]!)) ? {...actor, side: noun} : actor;
}

const speaksFor = /\b(?:foreign ministry|government|ministry)\b.*\b(?:official|spokes(?:man|person|woman))\b/i;

/** The country of the town that a sentence opens with: "In Tallinn, ...". */
function openedIn(index: number, {names, prose}: ArticleReading): string | undefined {
  const sentence = prose.sentences[index]!;
  const first = names.find(({sentence: at}) => at === index);
  const {text} = prose.page;
  return first?.side && /^In $/.test(text.slice(sentence.start, first.start)) && text[first.end] === ","
    ? first.side
    : undefined;
}

/** "Georgia recalled its ambassador. It also closed": the country that the sentence before opens with. */
function openerBefore(index: number, {names, prose}: ArticleReading): {name: string; side: string} | null {
  const [sentence, last] = [prose.sentences[index], prose.sentences[index - 1]];
  if (!sentence || !last || sentence.paragraph !== last.paragraph) return null;
  const first = names.find(({sentence: at}) => at === index - 1);
  const opens = first && first.start - last.start <= 4 && first.kind !== "people" && first.kind !== "person";
  return opens && first.side ? {name: first.name, side: first.side} : null;
}

/** "Peru would resume deliveries to Chile. The deliveries were halted": the two between whom the same thing passes in the sentence before. */
function saidBefore(event: Event, before: readonly Event[], {reading}: Context): Event | null {
  const index = sentenceOf(event, reading);
  const {text} = reading.prose.page;
  const sentence = reading.prose.sentences[index];
  const noun = /^[“"']?(?:the|these|those)\s(?:\p{L}+\s){0,2}?(\p{L}{4,}s)\b/iu.exec(event.span.text)?.[1];
  if (!sentence || !noun) return null;
  return (
    before.findLast(
      (other) =>
        other.source?.side !== undefined &&
        other.target?.side !== undefined &&
        other.source.side !== other.target.side &&
        other.trigger.start < sentence.start &&
        index - sentenceOf(other, reading) <= 1 &&
        text.slice(other.span.start, other.span.end).toLowerCase().includes(noun.toLowerCase()),
    ) ?? null
  );
}

/** "Peru recalled its ambassador in Quito, Ana Brill. ... Brill returned to her post": the same envoy, between the same two. */
function envoyBefore(event: Event, before: readonly Event[], {reading}: Context): Event | null {
  const span = event.source?.span;
  const person =
    span && reading.names.find(({kind, start, end}) => kind === "person" && start >= span.start && end <= span.end);
  if (!person) return null;
  return (
    before.findLast(
      (other) =>
        other.source?.side !== undefined &&
        other.target?.side !== undefined &&
        envoys.test(other.span.text) &&
        reading.names.some(({key, sentence}) => key === person.key && sentence === sentenceOf(other, reading)),
    ) ?? null
  );
}

/** A country as an actor, by its name nearest before the act. */
function countryOf(side: string, {trigger}: Event, {reading}: Context): Actor | null {
  const named = reading.names.filter(
    (name) => name.side === side && (name.kind === "country" || name.kind === "people"),
  );
  const near = named.findLast(({start}) => start < trigger.start) ?? named[0];
  if (!near) return null;
  return {name: near.name, side, span: spanOf(reading.prose.page, near.start, near.end)};
}

function sentenceOf({trigger}: Event, {prose}: ArticleReading): number {
  let low = 0;
  let high = prose.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (prose.sentences[middle]!.start <= trigger.start) low = middle;
    else high = middle - 1;
  }
  return low;
}
