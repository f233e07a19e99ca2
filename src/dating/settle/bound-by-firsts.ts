import type {Prose} from "../../text/prose.js";
import {spanOf} from "../../text/span-of.js";
import {dayOfIso, isoDay} from "../calendar/calendar-day.js";
import {admissionStems, firstTime, notYet} from "../english/admission-words.js";
import {resolveTimes} from "../resolve-times.js";
import type {TimeMention} from "../time-mention.js";
import {type Bounds, type DatedArticle, lower} from "./dated-article.js";
import {sharedStems, stemsOf} from "./stems-of.js";

/** What "for the first time" and "stopped short of" must share, in content words, with the sentence before each. */
const leastShared = 5;
const mostFirsts = 500;

type First = {
  readonly article: string;
  readonly day: number;
  readonly stems: ReadonlySet<string>;
  readonly say: string;
};

/**
 * An article that tells an admission as not yet made is older than the day on which another tells it as made for the first
 * time: "stopped short of saying" against "for the first time acknowledged". Both sentences, each with the one before, must
 * share names and things. Lowers upper bounds in place. Cost: open articles times such admissions, which are few.
 */
export function boundByFirsts(articles: readonly DatedArticle[], bounds: ReadonlyMap<string, Bounds>): void {
  const firsts = articles.flatMap((article) => findFirsts(article, bounds.get(article.article)!)).slice(0, mostFirsts);
  if (firsts.length === 0) return;
  for (const {article, prose} of articles) {
    const own = bounds.get(article)!;
    if (own.from !== null && own.from === own.to) continue;
    for (const sentence of sentencesWith(prose, notYet)) {
      const stems = stemsAround(prose, sentence);
      for (const first of firsts) {
        if (first.article === article || sharedStems(stems, first.stems) < leastShared) continue;
        if (own.from !== null && own.from > first.day - 1) continue;
        const {start, end} = prose.sentences[sentence]!;
        const say = `tells as not yet done what another report dates to ${isoDay(first.day)} (${first.say}): printed before`;
        lower(own, first.day - 1, {say, span: spanOf(prose.page, start, end)});
      }
    }
  }
}

function findFirsts({article, prose, times}: DatedArticle, {from, to}: Bounds): First[] {
  const sentences = sentencesWith(prose, firstTime);
  if (sentences.length === 0 || from === null || to === null) return [];
  const published = {
    earliest: isoDay(from),
    latest: isoDay(to),
    precision: "range",
    certain: false,
    because: [],
  } as const;
  const resolved = resolveTimes(times, prose, {published, captured: null});
  return sentences.flatMap((sentence) => {
    const stems = stemsAround(prose, sentence);
    const told = resolved.find((time) => time.sentence === sentence && time.dating && time.kind === "date");
    if (!told) return [];
    const latest = dayOfIso(dayWithin(told, resolved, prose, stems) ?? told.dating!.latest);
    if (latest === null) return [];
    return [{article, day: latest, stems, say: prose.page.text.slice(told.start, told.end)}];
  });
}

/** "earlier in October" is the 9th when that is the one day of it that the article tells of with the same names. */
function dayWithin(
  told: TimeMention,
  resolved: readonly TimeMention[],
  prose: Prose,
  stems: ReadonlySet<string>,
): string | null {
  const {earliest, latest} = told.dating!;
  if (told.dating!.precision === "day") return latest;
  const days = new Set<string>();
  for (const {dating, sentence, meaning} of resolved) {
    if (
      dating?.precision !== "day" ||
      meaning?.form !== "calendar" ||
      dating.earliest < earliest ||
      dating.latest > latest
    )
      continue;
    if (sharedStems(stems, stemsOf(prose.sentences[sentence]!.tokens)) >= 2) days.add(dating.latest);
  }
  return days.size === 1 ? [...days][0]! : null;
}

/** Sentences that hold one of the phrases with a verb of admitting behind it, a few words on. */
function sentencesWith({page, sentences}: Prose, phrases: readonly string[]): number[] {
  return sentences.flatMap(({start, end, tokens}, index) => {
    const text = page.text.slice(start, end).toLowerCase();
    if (!phrases.some((phrase) => text.includes(phrase))) return [];
    const words = tokens.map(({lower}) => lower);
    const at = words.findIndex((_, i) =>
      phrases.some((phrase) => phrase.split(" ").every((word, k) => words[i + k] === word)),
    );
    const behind = words.slice(at + 1, at + 9);
    return at >= 0 && behind.some((word) => admissionStems.has(word.slice(0, 5))) ? [index] : [];
  });
}

function stemsAround({sentences}: Prose, index: number): ReadonlySet<string> {
  const before = sentences[index - 1]?.tokens ?? [];
  return stemsOf([...before, ...sentences[index]!.tokens]);
}
