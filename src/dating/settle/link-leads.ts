import type {Prose, Sentence} from "../../text/prose.js";
import {spanOf} from "../../text/span-of.js";
import {dayOfIso, isoDay, weekdayOf} from "../calendar/calendar-day.js";
import {resolveTimes} from "../resolve-times.js";
import {type Bounds, type DatedArticle, lower, raise} from "./dated-article.js";
import {findPastWeekdays} from "./find-statements.js";
import type {Statement} from "./statement.js";
import {sharedStems, stemsOf} from "./stems-of.js";

/** An article is dated well enough to date another when its day is known within these. */
const fixedWithin = 2;
/** What the two sentences must share: this many content words, this many of them names ... */
const leastShared = 5;
const leastNames = 2;
/** ... or fewer where the articles as wholes share this many names. */
const leastSharedBeside = 4;
const leastNamesBeside = 1;
const leastOfArticle = 4;
/** Where two days are told, the better must be ahead by this many. */
const leastAhead = 2;
/** Sentences of the body that tell what a report is about. */
const opening = 4;
const mostOnStem = 60;

type Told = {
  readonly day: number;
  readonly article: number;
  readonly stems: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly say: string;
};

/**
 * Dates an article by the weekday that its opening tells of, where a dated report tells the same of a day of that name: "the truck overturned on
 * Saturday" in other words, with the same names. Two weekdays in one sentence lie within three days of each other. Narrows the bounds in place.
 * Near linear: sentences meet by stems.
 */
export function linkLeads(articles: readonly DatedArticle[], bounds: ReadonlyMap<string, Bounds>): void {
  const open = articles.filter(({article}) => {
    const {from, to} = bounds.get(article)!;
    return from === null || to === null || to - from > fixedWithin;
  });
  if (open.length === 0) return;
  const names = articles.map(({prose}) => namesOf(prose.sentences));
  const told: Told[] = [];
  const onStem = new Map<string, number[]>();
  articles.forEach((article, index) => {
    for (const one of daysTold(article, index, bounds.get(article.article)!)) {
      for (const stem of one.stems) {
        const list = onStem.get(stem) ?? [];
        if (list.length < mostOnStem) list.push(told.length);
        onStem.set(stem, list);
      }
      told.push(one);
    }
  });
  for (const article of open) {
    const own = bounds.get(article.article)!;
    const index = articles.indexOf(article);
    const statements = findPastWeekdays(article).filter(({at}) => inOpening(article.prose, at.start));
    for (const statement of statements) {
      const day = dayOf(statement, article, index, {told, onStem, names}, own);
      if (day === null) continue;
      const latest = day.day + laterInSentence(statement, statements, article.prose);
      const span = spanOf(article.prose.page, statement.at.start, statement.at.end);
      const say = `another report has it on ${isoDay(day.day)} (${day.say})`;
      if (own.told === null || own.told < day.day) own.told = day.day;
      raise(own, latest, {say: `${say}: not printed before ${isoDay(latest)}`, span});
      // "Last Tuesday" may be said on the Tuesday after.
      if (/^last\b/i.test(span.text))
        lower(own, day.day + 7, {say: `${say}, and "last" goes back a week at most`, span});
      else lower(own, day.day + 6, {say: `${say}, and a bare weekday is at most six days old`, span});
      const next = nextTold(article, day.day);
      if (next && next.day > latest)
        lower(own, next.day - 1, {
          say: `${say}, and this weekday was still to come`,
          span: spanOf(article.prose.page, next.start, next.end),
        });
      break;
    }
  }
}

/** The one day on which dated reports tell what a statement tells. */
function dayOf(
  {weekday, stems, at}: Statement,
  {prose}: DatedArticle,
  index: number,
  {
    told,
    onStem,
    names,
  }: {told: readonly Told[]; onStem: ReadonlyMap<string, readonly number[]>; names: readonly ReadonlySet<string>[]},
  own: Bounds,
): {day: number; say: string} | null {
  const sentence = prose.sentences.find(({start, end}) => at.start >= start && at.start < end);
  if (!sentence) return null;
  const called = namesOf([sentence]);
  const best = new Map<number, {shared: number; say: string}>();
  for (const i of new Set([...stems].flatMap((stem) => onStem.get(stem) ?? []))) {
    const one = told[i]!;
    if (one.article === index || weekdayOf(one.day) !== weekday) continue;
    if ((own.to !== null && one.day > own.to) || (own.from !== null && one.day + 6 < own.from)) continue;
    const shared = sharedStems(stems, one.stems);
    const both = sharedStems(called, one.names);
    const sure =
      (shared >= leastShared && both >= leastNames) ||
      (shared >= leastSharedBeside &&
        both >= leastNamesBeside &&
        sharedStems(names[index]!, names[one.article]!) >= leastOfArticle);
    if (sure && shared > (best.get(one.day)?.shared ?? 0)) best.set(one.day, {shared, say: one.say});
  }
  const [first, second] = [...best].sort(([a, {shared: x}], [b, {shared: y}]) => y - x || a - b);
  if (!first || (second && first[1].shared - second[1].shared < leastAhead)) return null;
  return {day: first[0], say: first[1].say};
}

/** Days that the opening of a dated article tells of, with the words of their sentences. */
function daysTold({prose, times}: DatedArticle, article: number, {from, to}: Bounds): Told[] {
  if (from === null || to === null || to - from > fixedWithin) return [];
  const published = {
    earliest: isoDay(from),
    latest: isoDay(to),
    precision: "range",
    certain: false,
    because: [],
  } as const;
  return resolveTimes(times, prose, {published, captured: null}).flatMap(({dating, sentence, start, end, tense}) => {
    const day =
      dating && dating.earliest.slice(0, 10) === dating.latest.slice(0, 10) ? dayOfIso(dating.earliest) : null;
    if (day === null || tense === "future" || !inOpening(prose, start)) return [];
    const words = prose.sentences[sentence] as Sentence;
    return [
      {day, article, stems: stemsOf(words.tokens), names: namesOf([words]), say: prose.page.text.slice(start, end)},
    ];
  });
}

function inOpening({paragraphs, sentences}: Prose, at: number): boolean {
  const first = paragraphs.find(({kind}) => kind === "body")?.firstSentence ?? 0;
  const last = sentences[Math.min(first + opening, sentences.length) - 1];
  return last !== undefined && at >= (sentences[first]?.start ?? 0) && at < last.end;
}

/** "Died on Tuesday night, the ministry announced on Wednesday": how many days after its own the sentence's other weekday lies, three at most. */
function laterInSentence({at, weekday}: Statement, statements: readonly Statement[], prose: Prose): number {
  const sentence = prose.sentences.find(({start, end}) => at.start >= start && at.start < end)!;
  const gaps = statements
    .filter((other) => other.at.start >= sentence.start && other.at.end <= sentence.end)
    .map((other) => (other.weekday - weekday + 7) % 7);
  return Math.max(0, ...gaps.filter((gap) => gap <= 3));
}

/** The first weekday after a day that the article tells of as still to come. */
function nextTold({times}: DatedArticle, day: number): {day: number; start: number; end: number} | null {
  const ahead = times.flatMap(({meaning, tense, start, end}) => {
    if (meaning?.form !== "weekday" || meaning.which !== null || meaning.weekShift !== undefined || tense !== "future")
      return [];
    return [{day: day + ((meaning.weekday - weekdayOf(day) + 7) % 7 || 7), start, end}];
  });
  return ahead.sort((a, b) => a.day - b.day)[0] ?? null;
}

/** Stems of the words in capitals that do not open a sentence. */
function namesOf(sentences: readonly Sentence[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const {tokens} of sentences) {
    const capital = tokens.filter((token, i) => i > 0 && token.kind === "word" && token.text !== token.lower);
    for (const stem of stemsOf(capital)) names.add(stem);
  }
  return names;
}
