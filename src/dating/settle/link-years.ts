import type {Sentence} from "../../text/prose.js";
import {spanOf} from "../../text/span-of.js";
import {calendarDay} from "../calendar/calendar-day.js";
import type {DatedArticle} from "./dated-article.js";
import {type Bounds, lower, raise} from "./dated-article.js";
import {sharedStems, stemsOf} from "./stems-of.js";

const leastShared = 4;
const mostOnMonth = 200;

type Told = {readonly year: number; readonly month: number; readonly stems: ReadonlySet<string>; readonly say: string};

/**
 * "In December last year" fixes the year of writing as soon as any article tells the same thing with its full date: the two
 * sentences must share names and things, not only the month. Narrows the bounds in place; true when something changed.
 */
export function linkYears(articles: readonly DatedArticle[], bounds: ReadonlyMap<string, Bounds>): boolean {
  const onMonth = new Map<number, Told[]>();
  for (const {prose, times} of articles)
    for (const {meaning, sentence, start, end} of times) {
      if (meaning?.form !== "calendar" || meaning.year === undefined || meaning.month === undefined) continue;
      const {tokens} = prose.sentences[sentence] as Sentence;
      const told = {
        year: meaning.year,
        month: meaning.month,
        stems: stemsOf(tokens),
        say: prose.page.text.slice(start, end),
      };
      for (const key of [meaning.month, 0]) {
        const list = onMonth.get(key) ?? [];
        if (list.length < mostOnMonth) list.push(told);
        onMonth.set(key, list);
      }
    }
  let changed = false;
  for (const {article, prose, times} of articles) {
    const own = bounds.get(article)!;
    for (const {meaning, sentence, start, end} of times) {
      const back = meaning && yearsBack(meaning);
      if (!back) continue;
      const {tokens} = prose.sentences[sentence] as Sentence;
      const stems = stemsOf(tokens);
      const years = new Set<number>();
      for (const told of onMonth.get(back.month) ?? [])
        if (sharedStems(stems, told.stems) >= leastShared) years.add(told.year);
      if (years.size !== 1) continue;
      const [year] = years as unknown as [number];
      const reason = {say: `another report dates it to ${year}`, span: spanOf(prose.page, start, end)};
      const [first, last] = back.span(year);
      changed = raise(own, first, reason) || changed;
      changed = lower(own, last, reason) || changed;
    }
  }
  return changed;
}

/** For words that look back to another year: the month they name (0 for none) and the days of writing that a year leaves. */
function yearsBack(
  meaning: NonNullable<DatedArticle["times"][number]["meaning"]>,
): {month: number; span: (year: number) => [number, number]} | null {
  const whole = (year: number): [number, number] => [calendarDay(year, 1, 1), calendarDay(year, 12, 31)];
  if (
    meaning.form === "calendar" &&
    meaning.month !== undefined &&
    meaning.day === undefined &&
    meaning.year === undefined
  ) {
    const {month, yearShift, which} = meaning;
    if (yearShift === -1) return {month, span: (year) => whole(year + 1)};
    if (which === "last")
      return {month, span: (year) => [calendarDay(year, month + 1, 1), calendarDay(year + 1, month + 1, 1) - 1]};
  }
  if (
    meaning.form === "shift" &&
    meaning.unit === "year" &&
    meaning.by === -1 &&
    meaning.base === "writing" &&
    !meaning.counted
  )
    return {month: 0, span: (year) => whole(year + 1)};
  return null;
}
