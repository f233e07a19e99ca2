import type {Sentence} from "../../text/prose.js";
import {spanOf} from "../../text/span-of.js";
import {calendarDay, dayOfIso, isCalendarDay, isoDay, partsOfDay} from "../calendar/calendar-day.js";
import {resolveTimes} from "../resolve-times.js";
import {type Bounds, type DatedArticle, lower, raise} from "./dated-article.js";
import {sharedStems, stemsOf} from "./stems-of.js";

const leastShared = 5;
const mostOnDay = 200;

/**
 * "On May 20" without a year is the May 20 on which a dated report has the same thing happen; the article is then of that day or
 * of the year after it. The two sentences must share names and things. Narrows the bounds in place.
 */
export function linkDays(articles: readonly DatedArticle[], bounds: ReadonlyMap<string, Bounds>): void {
  const wanted = new Set<string>();
  const open = articles.filter(({article}) => {
    const {from, to} = bounds.get(article)!;
    return from === null || to === null;
  });
  for (const {times} of open)
    for (const {meaning} of times) if (meaning?.form === "calendar") wanted.add(`${meaning.month}-${meaning.day}`);
  if (wanted.size === 0) return;
  const told = new Map<string, {year: number; stems: ReadonlySet<string>}[]>();
  for (const {prose, times, published} of articles) {
    if (!published || published.earliest !== published.latest) continue;
    for (const {dating, sentence} of resolveTimes(times, prose, {published, captured: null})) {
      const day = dating?.precision === "day" ? dayOfIso(dating.earliest) : null;
      if (day === null) continue;
      const {year, month, day: d} = partsOfDay(day);
      const key = `${month}-${d}`;
      const list = told.get(key) ?? [];
      if (!wanted.has(key) || list.length >= mostOnDay) continue;
      list.push({year, stems: stemsOf((prose.sentences[sentence] as Sentence).tokens)});
      told.set(key, list);
    }
  }
  for (const {article, prose, times} of open) {
    const own = bounds.get(article)!;
    for (const {meaning, tense, sentence, start, end} of times) {
      if (meaning?.form !== "calendar" || tense === "future") continue;
      const {month, day, year, yearShift} = meaning;
      if (month === undefined || day === undefined || year !== undefined || yearShift !== undefined) continue;
      const stems = stemsOf((prose.sentences[sentence] as Sentence).tokens);
      const years = new Set(
        (told.get(`${month}-${day}`) ?? [])
          .filter((one) => sharedStems(stems, one.stems) >= leastShared)
          .map((one) => one.year),
      );
      const [known] = years;
      if (years.size !== 1 || known === undefined || !isCalendarDay(known, month, day)) continue;
      const from = calendarDay(known, month, day);
      const reason = {
        say: `a dated report has it on ${isoDay(from)}: printed within a year of it`,
        span: spanOf(prose.page, start, end),
      };
      if (own.told === null || own.told < from) own.told = from;
      raise(own, from, reason);
      lower(own, calendarDay(known + 1, month, day) - 1, reason);
    }
  }
}
