import type {ArticleReading} from "../../article/article-reading.js";
import type {Dating} from "../../dating/dating.js";
import {type QuoteOrder, quoteOver} from "../../figure/quote-over.js";
import type {Actor} from "../../name/actor.js";
import {contentId} from "../../text/content-id.js";
import {spanOf} from "../../text/span-of.js";
import type {Event} from "../event.js";
import type {hedgesIn} from "../find-hedges.js";
import type {Coded, Who} from "./coded.js";
import {dateClause, isGoingOn} from "./date-clause.js";
import {actorOf, type Cast} from "./find-actor.js";

/** What the sentence around a coded clause or noun gives: its times, the article's quotations, the sentence's hedges. */
export type Around = {
  readonly reading: ArticleReading;
  readonly times: ArticleReading["times"];
  readonly quotes: QuoteOrder;
  readonly hedges: ReturnType<typeof hedgesIn>;
  readonly madeBy: string;
};

/** A coded clause or noun as an event of the report: spans for tokens, with its day, place, hedge and who says it. */
export function eventOfCoded(cast: Cast, one: Coded, {reading, times, quotes, hedges, madeBy}: Around): Event {
  const {tokens, parse} = cast;
  const {page} = reading.prose;
  const start = tokens[one.from]!.start;
  const end = pastMark(page.text, start, tokens[Math.min(one.to, tokens.length) - 1]!.end);
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
  const published = reading.article.published;
  const clause = parse.clauses[one.clause];
  // "Lund confirmed that they are still looking into it": it goes on while it is said.
  const now =
    clause !== undefined && one.weight > 0.5 && isGoingOn(cast, clause, one.class) ? (said?.on ?? null) : null;
  const given = dateClause(cast, times, one, published) ?? now ?? laterOf(one, said?.on ?? null);
  // "meet again next March", "votes today": the present tense with a day to come is a plan.
  const verb = parse.clauses[one.clause]?.verb;
  const ahead = given !== null && published?.latest && given.earliest.slice(0, 10) > published.latest.slice(0, 10);
  const plans = ahead && modality === "happened" && verb !== undefined && !verb.past;
  // "invited them to the feast in September": a day to come dates no deed that is done.
  const on = ahead && verb?.past && modality !== "planned" && modality !== "threatened" ? null : given;
  return {
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
}

/** A clause that opens a quotation mark ends with the mark that closes it. */
function pastMark(text: string, start: number, end: number): number {
  const opened = {"’": "‘", "'": " '", "”": "“", '"': ' "'}[text[end] ?? ""];
  return opened !== undefined && text.slice(start, end).includes(opened) ? end + 1 : end;
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
