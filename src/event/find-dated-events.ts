import type {ArticleReading} from "../article/article-reading.js";
import type {Dating} from "../dating/dating.js";
import type {TimeMention} from "../dating/time-mention.js";
import type {Actor} from "../name/actor.js";
import type {Quote} from "../quote/quote.js";
import {contentId} from "../text/content-id.js";
import type {Sentence} from "../text/prose.js";
import {spanOf} from "../text/span-of.js";
import type {Clause, NounGroup} from "../text/words/clause.js";
import {parseSentence} from "../text/words/parse-sentence.js";
import {standsInNext} from "./coding/date-clause.js";
import {datingOfTime} from "./coding/dating-of-time.js";
import {actorOf, type Cast, isActor} from "./coding/find-actor.js";
import {speechVerbs} from "./english/speech-verb-words.js";
import type {Event} from "./event.js";

const madeBy = "find-dated-events@4";
const speech = new Set(speechVerbs.split(" "));
/** Wider ranges ("in recent years", "since 1994") place nothing on a timeline, but a lone past year does. */
const widestDays = 366;

/**
 * What a timeline needs beside the acts that a class is known for: every clause of the body that gives its own day, week, month or year and that
 * no event of `found` is dated by. "A hearing is set for 3 November", "on Tuesday the coast guard boarded the trawler". Class OTHER, or STATEMENT
 * where somebody known speaks. Linear in the length of the article.
 */
export function findDatedEvents(reading: ArticleReading, quotes: readonly Quote[], found: readonly Event[]): Event[] {
  const {prose, times} = reading;
  const events: Event[] = [];
  const bySentence = new Map<number, TimeMention[]>();
  const counted = new Map<number, TimeMention[]>();
  for (const time of times)
    if (isPlain(time)) bySentence.set(time.sentence, [...(bySentence.get(time.sentence) ?? []), time]);
    else if (time.kind === "duration") counted.set(time.sentence, [...(counted.get(time.sentence) ?? []), time]);
  for (const [index, mentions] of [...bySentence].sort(([a], [b]) => a - b)) {
    const sentence = prose.sentences[index];
    if (!sentence || prose.paragraphs[sentence.paragraph]?.kind !== "body") continue;
    // "Published: 13 March, 2:29 PM" is a label and tells nothing.
    if (
      sentence.tokens.length < 16 &&
      /^(?:published|updated|posted|modified|created|printed|first)$/.test(sentence.tokens[0]?.lower ?? "")
    )
      continue;
    const here = found.filter(({trigger}) => trigger.start >= sentence.start && trigger.end <= sentence.end);
    const names = reading.names.filter((name) => name.sentence === index);
    const parse = parseSentence(sentence);
    const cast: Cast = {page: prose.page, tokens: sentence.tokens, parse, names};
    const taken = new Set<Clause>();
    const before = events.length;
    for (const time of mentions) {
      if (here.some(({on}) => on?.earliest === time.dating!.earliest && on.latest === time.dating!.latest)) continue;
      const clause = clauseOf(sentence, parse.clauses, time);
      if (!clause || taken.has(clause) || !isTelling(cast, clause, time, here)) continue;
      taken.add(clause);
      const on = datingOfTime(cast, time, mentions, clause.verb, reading.article.published);
      const event = on && eventAt(reading, cast, clause, {...time, dating: on}, quotes);
      // An act that is already found in this clause, undated or dated otherwise, is not found again.
      if (event && !here.some(({trigger}) => trigger.start < event.trigger.end && event.trigger.start < trigger.end))
        events.push(event);
    }
    const all = [...here, ...events.slice(before)];
    if (!all.some(({on}) => on)) continue;
    for (const {time, clause} of countedFrom(cast, counted.get(index) ?? [])) {
      const event = eventAt(reading, cast, clause, time, quotes);
      if (event && !all.some(({trigger}) => trigger.start < event.trigger.end && event.trigger.start < trigger.end))
        events.push(event);
    }
  }
  return events;
}

/** "On Thursday, four days after the travellers were put off": the clause that a counted time leads back to, whose day the timeline counts out. */
function countedFrom({tokens, parse}: Cast, times: readonly TimeMention[]) {
  return times.flatMap((time) => {
    const at = tokens.findIndex(({start}) => start >= time.end);
    if (!/^(?:after|before)$/.test(tokens[at]?.lower ?? "")) return [];
    const clause = parse.clauses.find(
      ({verb, subject}) => verb.from > at && subject !== null && subject.from === at + 1,
    );
    if (clause?.verb.form !== "finite" || states.test(clause.verb.lemma)) return [];
    const start = tokens[clause.from]!.start;
    return [{time: {...time, start, end: start, dating: null}, clause}];
  });
}

function isPlain(time: TimeMention): boolean {
  if (!time.dating || (time.kind !== "date" && time.kind !== "time")) return false;
  const days =
    (Date.parse(time.dating.latest.slice(0, 10)) - Date.parse(time.dating.earliest.slice(0, 10))) / 86_400_000;
  return days >= 0 && days <= widestDays;
}

/** The verb a time belongs to: the last one before it, or the next when the time opens its clause. */
function clauseOf(sentence: Sentence, clauses: readonly Clause[], time: TimeMention): Clause | null {
  const {tokens} = sentence;
  const at = tokens.findIndex((token) => token.end > time.start);
  let owner = -1;
  clauses.forEach(({verb}, i) => {
    // "Will open as planned on 14 June"
    const asPlanned =
      tokens[verb.from - 1]?.lower === "as" &&
      /^(?:agreed|expected|planned|promised|scheduled)$/.test(tokens[verb.head]!.lower);
    if (verb.from <= at && !asPlanned) owner = i;
  });
  const opens = /(?:^|[,;:—–"“]|\b(?:and|but|that))\s*(?:(?:at|by|early|from|in|last|late|next|on|the)\s){0,2}$/iu.test(
    tokens
      .slice(Math.max(0, at - 3), at)
      .map((token) => token.text + " ")
      .join(""),
  );
  const next = clauses[owner + 1];
  // "summoned the envoy, on Tuesday, and handed him a note": what "and" begins has no claim on the day before it.
  const after = tokens.find((token) => token.start >= time.end);
  if (owner >= 0 && after && /^(?:and|but)$/.test(after.lower)) return clauses[owner]!;
  const inNext = owner >= 0 && standsInNext(tokens, clauses, owner, {at, end: time.end});
  if (next && (owner < 0 || ((opens || inNext) && next.verb.from <= at + 8))) return next;
  return clauses[owner] ?? null;
}

/** What goes on since a day without having happened on it. */
const states = /^(?:be|belong|govern|have|head|hold|know|lead|live|own|reign|remain|rule|serve|stay|work)$/;
/** Clauses that begin or worsen something: what happened stands in the clause with "when" behind them. */
const opening = /^(?:begin|start|strain|worsen|sour|deteriorate|deepen|escalate|open)$/;

const partOfTime =
  /^(?:afternoon|beginning|course|day|days|end|evening|eve|half|hours|middle|month|morning|night|part|start|week|weeks|weekend)$/;

/**
 * Does a clause tell a happening of that time? Not "nobody came yesterday", "has governed since 2011" (the time begins a state), "the war of
 * 1932-1935" (it names the noun), "the row began on 11 February, when judges found" (the finding is the happening).
 */
function isTelling({tokens}: Cast, clause: Clause, time: TimeMention, here: readonly Event[]): boolean {
  const {subject, objects, verb, link} = clause;
  // "Had left before noon": a bare hour in the past perfect is of a day further back than the one just told of.
  const hour = time.kind === "time" && time.dating!.because[0]?.say === "on the day just told of";
  // Nor has "they insist that it opened at nine" the day of the insisting.
  if (hour && ((verb.perfect && verb.past) || link === "complement")) return false;
  const negative = /^(?:no|nobody|none|neither|nothing)$/;
  if (subject && negative.test(tokens[subject.from]!.lower)) return false;
  if (objects[0] && negative.test(tokens[objects[0].from]!.lower)) return false;
  const at = tokens.findIndex((token) => token.end > time.start);
  const before = tokens[at - 1]?.lower ?? "";
  // "Heard of it in the morning news": the name of a thing.
  if (time.meaning?.form === "part" && /^(?:morning|afternoon|evening|night)$/.test(tokens[at]!.lower)) return false;
  if (before === "since" && (states.test(verb.lemma) || (verb.perfect && link === "relative"))) return false;
  // "A letter of 21 March", but "the morning of 21 March" and "the flood of March 2017, when the dam gave way".
  const behind = tokens.find(({start, lower}) => start >= time.end && lower !== ",");
  if (before === "of" && !partOfTime.test(tokens[at - 2]?.lower ?? "") && behind?.lower !== "when") return false;
  if (before === "of" && /^\d{4}$/.test(tokens[at]!.text)) return false;
  if (/^[-–—]$/.test(before) && /^\d{4}$/.test(tokens[at - 2]?.text ?? "")) return false;
  if (!opening.test(verb.lemma)) return true;
  const then = tokens.findIndex(({start, lower}) => start >= time.end && lower === "when");
  return then < 0 || !here.some(({trigger}) => trigger.start > tokens[then]!.start);
}

function eventAt(
  reading: ArticleReading,
  cast: Cast,
  clause: Clause,
  time: TimeMention,
  quotes: readonly Quote[],
): Event | null {
  const {tokens, parse} = cast;
  const {page} = reading.prose;
  const {verb} = clause;
  // "is to be sworn in on 6 July" tells what is to come; other infinitives are what somebody means to do.
  const up = parse.clauses[clause.governor];
  const isTo = verb.form === "infinitive" && up?.predicate === null && parse.words[up.verb.head]!.tag === "be";
  if (verb.negated || (verb.form === "infinitive" && !isTo)) return null;
  const spoken = speech.has(verb.lemma);
  const subject = spoken ? whoSpeaks(cast, clause, quotes) : clause.subject ? whoOf(cast, clause.subject) : null;
  const object = clause.objects[0] ? whoOf(cast, clause.objects[0]) : null;
  if (spoken && !subject) return null;
  const start = Math.min(tokens[clause.from]!.start, time.start);
  const end = Math.max(tokens[Math.min(clause.to, tokens.length) - 1]!.end, time.end);
  const head = parse.words[verb.head]!;
  const trigger = spanOf(
    page,
    tokens[verb.head]!.start,
    tokens[verb.particle ? Math.min(verb.head + 1, tokens.length - 1) : verb.head]!.end,
  );
  const said = quotes.find(
    (quote) =>
      quote.how !== "not-said" &&
      quote.how !== "scare" &&
      quote.span.start <= trigger.start &&
      quote.span.end >= trigger.end,
  );
  // "They may count until Easter": what somebody says of days to come is no happening; what he tells of the past is.
  if (said && (said.how === "direct" || said.how === "partial") && (!verb.past || verb.modal)) return null;
  const ahead =
    isTo ||
    verb.modal === "will" ||
    verb.modal === "would" ||
    verb.modal === "must" ||
    verb.modal === "should" ||
    isDue(cast, clause) ||
    // "Extended it by three months, starting 1 November": a day after the printing.
    (!verb.past && isAfter(time.dating, reading.article.published));
  const passive = verb.passive;
  return {
    kind: "event",
    id: contentId("evt", page.id, reading.article.id, String(trigger.start), "dated"),
    article: reading.article.id,
    span: spanOf(page, start, end),
    trigger,
    lemma: head.lemma,
    on: time.dating,
    ...(clause.link === "relative" ? {prominence: "background" as const} : {}),
    class: spoken ? "STATEMENT" : "OTHER",
    source: passive ? null : subject,
    target: passive ? subject : object,
    place: null,
    modality: ahead ? "planned" : said?.denies ? "denied" : said ? "reported" : "happened",
    hedge: null,
    saidBy: said?.speaker ?? null,
    madeBy,
  };
}

function whoOf(cast: Cast, group: NounGroup) {
  const part = group.parts[0];
  return part && isActor(cast, group) && !part.pronoun ? actorOf(cast, group.from, group.to, part) : null;
}

/** Words of nobody in particular are nobody's act; a body as a whole ("the festival said on Saturday") is somebody. */
const nobody =
  /^(?:aide|diplomat|lawyer|magazine|newspaper|official|paper|report|reporter|resident|source|spokes\p{L}+|statement|website|witness)$/u;

/** Who speaks: a country, a person, whom the quotation names for a pronoun, a body by its one word. */
function whoSpeaks(cast: Cast, {subject, verb}: Clause, quotes: readonly Quote[]): Actor | null {
  const who = subject ? whoOf(cast, subject) : null;
  if (who?.side || isPerson(cast, subject)) return who;
  const {start, end} = cast.tokens[verb.head]!;
  const {speaker} = quotes.find(({cue}) => cue && cue.start < end && start < cue.end) ?? {};
  const {how: _, ...quoted} = speaker ?? {how: null, name: ""};
  const opens = subject && cast.tokens[subject.from]!;
  const isOne = opens && (/^(?:he|it|she)$/.test(opens.lower) || cast.names.some(({start}) => start === opens.start));
  if (isOne && /^\p{Lu}/u.test(quoted.name)) return quoted;
  const head = subject && cast.tokens[subject.to - 1]!.lower;
  const isBody = head && opens?.lower === "the" && !head.endsWith("s") && !nobody.test(head);
  return isBody ? (who ?? (quoted.name ? quoted : null)) : null;
}

function isPerson(cast: Cast, group: NounGroup | null): boolean {
  if (!group) return false;
  const start = cast.tokens[group.from]!.start;
  const end = cast.tokens[group.to - 1]!.end;
  return cast.names.some((name) => name.kind === "person" && name.start >= start && name.end <= end);
}

function isAfter(on: Dating | null, printed: Dating | null): boolean {
  return on !== null && printed !== null && on.earliest.slice(0, 10) > printed.latest.slice(0, 10);
}

/** "Is due to open", "are to meet", "is set for". */
function isDue({tokens}: Cast, {verb}: Clause): boolean {
  const words = tokens
    .slice(verb.from, Math.min(tokens.length, verb.to + 3))
    .map((token) => token.lower)
    .join(" ");
  return /\b(?:due|set|scheduled|expected|planned|slated|bound)\s(?:to|for|on)\b|\b(?:is|are|was|were)\sto\s\p{L}/u.test(
    words,
  );
}
