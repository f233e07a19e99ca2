import type {ArticleReading} from "../article/article-reading.js";
import type {Dating} from "../dating/dating.js";
import type {TimeMention} from "../dating/time-mention.js";
import type {Quote} from "../quote/quote.js";
import {contentId} from "../text/content-id.js";
import type {Sentence, Token} from "../text/prose.js";
import {spanOf} from "../text/span-of.js";
import type {Parse} from "../text/words/clause.js";
import {lemmaOf} from "../text/words/lemma-of.js";
import {parseSentence} from "../text/words/parse-sentence.js";
import type {NounPhrase} from "../text/words/phrase.js";
import {boundOf} from "./bound-of.js";
import type {Figure} from "./figure.js";
import {isBareCount} from "./is-bare-count.js";
import {isCounted, isDashed, isLengthOfTime} from "./is-counted.js";
import {type Count, kindOfCount, sameAsBefore} from "./kind-of-count.js";
import {type LooseFigure, linkParts} from "./link-parts.js";
import {type Measure, measureOf} from "./measure-of.js";
import {moneyRange} from "./money-range.js";
import {orderQuotes, type QuoteOrder, quoteOver} from "./quote-over.js";
import {type NumberRun, readNumber} from "./read-number.js";
import {scopeOf} from "./scope-of.js";
import {splitMeasures} from "./split-measures.js";

const madeBy = "find-figures@9";

/**
 * The numbers of an article that count or measure something, in text order, each with what it counts, its bounds ("at least"), its scope
 * ("of the 67 on board"), the whole it is a part of, who gives it and the day it is about. Dates, points in time, ages, addresses and names with
 * numbers are no figures. Linear in the length of the article.
 */
export function findFigures(reading: ArticleReading, quotes: readonly Quote[]): Figure[] {
  const loose: LooseFigure[] = [];
  const seen = new Set<string>();
  const order = orderQuotes(quotes);
  const times = new Map<number, TimeMention[]>();
  for (const time of reading.times) times.set(time.sentence, [...(times.get(time.sentence) ?? []), time]);
  reading.prose.sentences.forEach((printed, index) => {
    const sentence = splitMeasures(printed);
    if (!hasNumber(sentence)) return;
    for (const figure of figuresIn(reading, sentence, index, order, loose.at(-1)?.kindOf ?? null, times)) {
      // A page that prints its lead twice has one figure at each place, but never two at one place.
      const key = figure.span.start + ":" + figure.span.end;
      if (!seen.has(key)) loose.push(figure);
      seen.add(key);
    }
  });
  return linkParts(loose);
}

function hasNumber({tokens}: Sentence): boolean {
  return tokens.some(
    (token, i) => token.kind === "number" || (token.kind === "word" && readNumber(tokens, i) !== null),
  );
}

function figuresIn(
  reading: ArticleReading,
  sentence: Sentence,
  index: number,
  quotes: QuoteOrder,
  kindBefore: string | null,
  timesBySentence: ReadonlyMap<number, readonly TimeMention[]>,
): LooseFigure[] {
  const {tokens} = sentence;
  const {page} = reading.prose;
  const parse = parseSentence(sentence);
  const times = timesBySentence.get(index) ?? [];
  const found: LooseFigure[] = [];
  let lastKind = kindBefore;
  const limit = parse.words.length;
  for (let i = 0; i < limit; i++) {
    let run = readNumber(tokens, i);
    if (!run) continue;
    const start = tokens[i]!.start;
    const end = tokens[run.to - 1]!.end;
    if (
      (!isGap(tokens, i, run) &&
        times.some((time) => time.kind !== "duration" && time.start < end && time.end > start)) ||
      !isCounted(tokens, i, run)
    ) {
      i = Math.max(i, run.to - 1);
      continue;
    }
    let measure = measureOf(tokens, i, run) ?? sameMoney(found.at(-1), tokens, i, run);
    const range = measure && moneyRange(tokens, i, run, measure);
    if (range) ({run, measure} = range);
    const phrase = phraseAt(parse, i, run);
    const counted: Count = measure
      ? {kind: null, from: -1, to: -1}
      : isDashed(tokens, run)
        ? {kind: lemmaOf(tokens[run.to + 1]!.lower.replace(/-.*/, ""), "noun"), from: run.to + 1, to: run.to + 2}
        : kindOfCount(tokens, parse, phrase, run.to, openingAt(parse, i) ?? phrase);
    const goesOn = counted.kind === null && found.length > 0 && !measure && isListed(tokens, i, run);
    const count = counted.kind === sameAsBefore || goesOn ? {...counted, kind: lastKind} : counted;
    const bound = boundOf(tokens, measure ? measure.from : i, run.to);
    if (
      !measure &&
      !worthKeeping(tokens, parse, i, run, count) &&
      !isBareCount(tokens, parse, i, run, bound !== null)
    ) {
      i = run.to - 1;
      continue;
    }
    const from = measure ? measure.from : i;
    let to = measure ? measure.to : run.to;
    if (!measure && count.from >= run.to && count.from <= run.to + 8) to = Math.max(to, count.to);
    const span = spanOf(page, tokens[from]!.start, tokens[to - 1]!.end);
    const topic = measure ? topicOf(tokens, parse, phrase, measure.to) : null;
    const kindOf = measure
      ? [measure.kind, measure.kind === "percent" ? null : measure.unit, topic?.key].filter(Boolean).join(":")
      : count.kind;
    if (!measure && count.kind) lastKind = count.kind;
    const countsAt = measure
      ? measuredIn(measure, i, tokens[run.to]?.text === "-" ? run.to + 1 : run.to, topic)
      : count.from >= 0
        ? count
        : null;
    const scope = scopeOf(tokens, run.to, to);
    const said = quoteOver(quotes, span.start, span.end);
    const unit = measure?.unit ?? (run.how === "fraction" ? "share" : undefined);
    found.push({
      kind: "figure",
      id: contentId("fig", page.id, reading.article.id, String(span.start), String(span.end)),
      article: reading.article.id,
      span,
      value:
        measure?.kind === "temperature" && isBelowZero(tokens, i) && typeof run.value === "number"
          ? -run.value
          : run.value,
      ...(unit ? {unit} : {}),
      counts: countsAt ? spanOf(page, tokens[countsAt.from]!.start, tokens[countsAt.to - 1]!.end) : null,
      ...(kindOf ? {kindOf: run.how === "fraction" ? "share:" + kindOf : kindOf} : {}),
      ...(scope ? {scope: spanOf(page, tokens[scope.from]!.start, tokens[scope.to - 1]!.end)} : {}),
      ...(bound ? {modifier: bound} : {}),
      saidBy: said?.speaker ?? null,
      on: timeNear(times, tokens, parse, i, start) ?? said?.on ?? null,
      madeBy,
      sentence: index,
      token: i,
      wholeFrom: scope ? scope.wholeFrom : isIncluded(tokens, i) || isOfThose(tokens, found) ? -2 : -1,
    });
    i = Math.max(i, run.to - 1);
  }
  return found;
}

// "17 days before it informed them": a length, though the words around it give a day.
function isGap(tokens: readonly Token[], i: number, run: NumberRun): boolean {
  return /^(?:after|before)$/.test(tokens[run.to + 1]?.lower ?? "") && isLengthOfTime(tokens, i, run);
}

/** The words of its unit, with what follows them by "of" or as their noun ("tonnes of coal", "$3bn in loans"); a share is of its topic. */
function measuredIn(
  measure: Measure,
  from: number,
  to: number,
  topic: {from: number; to: number} | null,
): {from: number; to: number} | null {
  const unit =
    measure.to > to ? {from: to, to: measure.to} : measure.from < from ? {from: measure.from, to: from} : null;
  const close = topic !== null && topic.from >= measure.to && topic.from - measure.to <= 2;
  if (measure.kind === "percent" || unit === null) return topic;
  if (!close) return unit;
  return unit.from < from ? topic : {from: unit.from, to: topic.to};
}

// "19 million euros for Lisbon, 17 million for Porto": a list of amounts names its currency once.
function sameMoney(last: LooseFigure | undefined, tokens: readonly Token[], i: number, run: NumberRun): Measure | null {
  if (!last?.unit || !last.kindOf?.startsWith("money") || typeof run.value !== "number" || run.value < 1e6) return null;
  const listed = /^(?:,|;|:|and|plus|–|—)$/.test(tokens[i - 1]?.lower ?? "");
  const next = tokens[run.to];
  return listed && (!next || next.kind === "mark" || /^(?:at|by|for|from|in|next|this|to)$/.test(next.lower))
    ? {kind: "money", unit: last.unit, from: i, to: run.to}
    : null;
}

// "14 deaths in Section A, 17 in Section B and 10 in Section C": a list of places goes on with what was counted first.
function isListed(tokens: readonly Token[], i: number, run: NumberRun): boolean {
  const place = tokens[run.to + 1];
  // "21 members: nine from the ruling party, eight from the opposition".
  const opened = tokens.slice(Math.max(0, i - 14), i).some(({text}) => text === ":");
  if (!/^(?:,|;|:|and|plus)$/.test(tokens[i - 1]?.lower ?? "")) return false;
  return (
    /^(?:abstain\w*|against)$/.test(tokens[run.to]?.lower ?? "") ||
    (/^(?:at|for|from|in|near|outside)$/.test(tokens[run.to]?.lower ?? "") &&
      place?.kind === "word" &&
      (opened || place.text !== place.lower || /^(?:favou?r|all)$/.test(place.lower)))
  );
}

// "-20 degrees", "minus 20 degrees"
function isBelowZero(tokens: readonly Token[], i: number): boolean {
  const sign = tokens[i - 1];
  if (sign?.lower === "minus") return true;
  return (
    sign !== undefined &&
    /^[-−–]$/.test(sign.text) &&
    sign.end === tokens[i]!.start &&
    tokens[i - 2]?.end !== sign.start
  );
}

// "Of the 67 people on board, 38 died": a part of the number that opened the sentence.
function isOfThose(tokens: readonly Token[], found: readonly LooseFigure[]): boolean {
  return tokens[0]?.lower === "of" && found.length === 1 && found[0]!.token <= 4;
}

// "12 people, including three children": a part of the figure before.
function isIncluded(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower;
  return (
    before === "including" ||
    (before === "them" && tokens[i - 2]?.lower === "among") ||
    (before === "least" && tokens[i - 3]?.lower === "including")
  );
}

function phraseAt(parse: Parse, i: number, run: NumberRun): NounPhrase {
  const phrase = parse.phrases.find(
    (other) => other.kind === "noun" && other.from <= run.to - 1 && other.to > run.to - 1,
  );
  if (phrase?.kind === "noun") return phrase;
  return {kind: "noun", from: i, to: run.to, head: run.to - 1, time: false, pronoun: false};
}

function openingAt(parse: Parse, i: number): NounPhrase | null {
  const phrase = parse.phrases.find((other) => other.kind === "noun" && other.from <= i && other.to > i);
  return phrase?.kind === "noun" ? phrase : null;
}

// A bare number that nothing says anything about is no figure: a part of a name, a score, a house number.
function worthKeeping(tokens: readonly Token[], parse: Parse, i: number, run: NumberRun, count: Count): boolean {
  if (count.kind !== null) return true;
  if (run.how === "vague" || run.how === "fraction") return false;
  const next = tokens[run.to]?.lower;
  const before = tokens[i - 1];
  // "the two", "these three" only point back.
  if (before && /^(?:the|these|those|both)$/.test(before.lower) && next !== "of") return false;
  if (next === "of" || parse.clauses.some(({subject}) => subject?.parts.some((part) => part.from <= i && part.to > i)))
    return true;
  // "the number rose to 40": a verb of change says that it measures something.
  const changes = parse.clauses.some(
    ({verb, preps}) =>
      /^(?:climb|drop|fall|grow|increase|reach|rise|stand)$/.test(verb.lemma) &&
      preps.some(({group}) => group.from <= i && group.to > i),
  );
  return changes && before?.text === before?.lower;
}

// What money or a share is of: "5 million dollars of aid", "40% of voters", "a fine of $5m", "inflation rose 5%".
function topicOf(
  tokens: readonly Token[],
  parse: Parse,
  phrase: NounPhrase,
  to: number,
): {key: string; from: number; to: number} | null {
  const at = (index: number) =>
    parse.phrases.find((other) => other.kind === "noun" && other.from <= index && other.to > index) as
      | NounPhrase
      | undefined;
  const noun = (found: NounPhrase | undefined) => {
    const word = found ? parse.words[found.head]! : undefined;
    return found && word && (word.tag === "noun" || word.tag === "name") && !found.time
      ? {key: word.lemma, from: found.head, to: found.head + 1}
      : null;
  };
  if (phrase.head >= to) return noun(phrase);
  const next = tokens[to]?.lower;
  if (next === "of" || next === "in") {
    const topic = noun(at(to + 1));
    if (topic) return topic;
  }
  const before = tokens[phrase.from - 1]?.lower;
  if (before === "of" || before === "worth" || before === "to" || before === "at") {
    const topic = before === "of" ? noun(at(phrase.from - 2)) : null;
    if (topic) return topic;
  }
  // "put the cost at 400 million"
  for (const {verb, objects, preps} of parse.clauses)
    if (
      /^(?:estimate|put|value|price|cap|set|reckon)$/.test(verb.lemma) &&
      objects[0] &&
      preps.some(({group}) => group.from <= phrase.from && group.to >= phrase.to)
    )
      return noun(objects[0].parts[0]);
  for (const clause of parse.clauses)
    if (
      clause.subject &&
      /^(?:rise|fall|grow|drop|climb|increase|decrease|jump|plunge|slip|gain|lose|stand|reach|shrink|surge|slide|cost|total|be)$/.test(
        clause.verb.lemma,
      )
    ) {
      const here =
        clause.objects.some((group) => group.from <= phrase.from && group.to >= phrase.to) ||
        clause.preps.some(({group}) => group.from <= phrase.from && group.to >= phrase.to);
      if (here) return noun(clause.subject.parts[0]);
    }
  return null;
}

/** The dated time of the same clause, or the only one of the sentence. */
function timeNear(
  times: ArticleReading["times"],
  tokens: readonly Token[],
  parse: Parse,
  at: number,
  start: number,
): Dating | null {
  const dated = times.filter((time) => time.dating && (time.kind === "date" || time.kind === "time"));
  if (dated.length === 0) return null;
  const clauses = parse.clauses.filter((clause) => clause.from <= at && clause.to > at);
  for (const clause of clauses) {
    const from = tokens[clause.from]!.start;
    const to = tokens[Math.min(clause.to, tokens.length) - 1]!.end;
    const inside = dated.filter((time) => time.start >= from && time.end <= to);
    if (inside.length > 0) return nearest(inside, start).dating;
  }
  return null;
}

function nearest(times: ArticleReading["times"], start: number) {
  return times.reduce((best, time) => (Math.abs(time.start - start) < Math.abs(best.start - start) ? time : best));
}
