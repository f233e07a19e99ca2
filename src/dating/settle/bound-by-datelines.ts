import {calendarDay, isCalendarDay, isoDay, partsOfDay} from "../calendar/calendar-day.js";
import {type Bounds, type DatedArticle, lower, raise} from "./dated-article.js";
import {readDatelineDay} from "./read-dateline-day.js";
import {sharedStems, stemsOf} from "./stems-of.js";

/** A dated report this far from the dateline's day, in days, may tell its year. */
const nearDays = 60;
/** It must share this many content words with the first sentences. */
const leastShared = 7;
/** The same for a report from before the last such day up to the capture: the matter it tells of was not known a year earlier. */
const leastSharedAfter = 5;
const sentencesRead = 5;
const mostOnStem = 60;

/**
 * Bounds articles by the day in their dateline: printed on it or the day after. Its year is the one that fits what is known of
 * the article, else that of the dated reports on the same matter from around that day. Near linear: reports meet by stems.
 */
export function boundByDatelines(articles: readonly DatedArticle[], bounds: ReadonlyMap<string, Bounds>): void {
  const asking = articles.flatMap((article) => {
    const own = bounds.get(article.article)!;
    const dateline = own.from !== null && own.from === own.to ? null : readDatelineDay(article);
    return dateline ? [{article, own, dateline}] : [];
  });
  if (asking.length === 0) return;
  const dated = articles.flatMap((article) => {
    const {from, to} = bounds.get(article.article)!;
    return from !== null && from === to ? [{day: from, stems: leadStems(article)}] : [];
  });
  const onStem = new Map<string, number[]>();
  dated.forEach(({stems}, i) => {
    for (const stem of stems) onStem.set(stem, [...(onStem.get(stem) ?? []), i].slice(0, mostOnStem));
  });
  for (const {article, own, dateline} of asking) {
    const {month, day, span} = dateline;
    const fits = dateline.year === null ? yearsWithin(own, month, day) : [dateline.year];
    let year = fits.length === 1 ? fits[0]! : null;
    if (year === null) {
      const stems = leadStems(article);
      // No other year's day lies between what was known and what it tells as known.
      const last = own.from === null && own.to !== null ? lastUpTo(own.to, month, day) : null;
      const met = new Set([...stems].flatMap((stem) => onStem.get(stem) ?? []));
      const votes = new Map<number, number>();
      for (const i of met) {
        const other = dated[i]!;
        const shared = sharedStems(stems, other.stems);
        const near = yearNear(other.day, month, day);
        if (last && shared >= leastSharedAfter && other.day <= last.day && last.day - other.day < 365)
          votes.set(last.year, Math.max(votes.get(last.year) ?? 0, shared));
        if (near === null || (fits.length > 0 && !fits.includes(near))) continue;
        if (shared >= leastShared) votes.set(near, Math.max(votes.get(near) ?? 0, shared));
      }
      const ranked = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      if (ranked.length > 0 && (ranked.length === 1 || ranked[0]![1] > ranked[1]![1])) year = ranked[0]![0];
    }
    if (year === null || !isCalendarDay(year, month, day)) continue;
    const written = calendarDay(year, month, day);
    if (own.to !== null && written > own.to) continue;
    const reason = {say: `the dateline's day, ${isoDay(written)}: printed then or the day after`, span};
    if (own.told === null || own.told < written - 6) own.told = written - 6;
    raise(own, written, reason);
    lower(own, written + 1, reason);
  }
}

/** The years in which a day of the year lies between two bounds; none when an end is open. */
function yearsWithin({from, to}: Bounds, month: number, day: number): number[] {
  if (from === null || to === null) return [];
  const years: number[] = [];
  for (let year = partsOfDay(from).year; year <= partsOfDay(to).year && years.length < 3; year++) {
    if (!isCalendarDay(year, month, day)) continue;
    const candidate = calendarDay(year, month, day);
    if (candidate >= from && candidate <= to) years.push(year);
  }
  return years;
}

/** The last such day of any year up to a day. */
function lastUpTo(to: number, month: number, day: number): {year: number; day: number} | null {
  const {year} = partsOfDay(to);
  for (const y of [year, year - 1])
    if (isCalendarDay(y, month, day) && calendarDay(y, month, day) <= to)
      return {year: y, day: calendarDay(y, month, day)};
  return null;
}

function yearNear(known: number, month: number, day: number): number | null {
  const {year} = partsOfDay(known);
  for (const y of [year, year - 1, year + 1])
    if (isCalendarDay(y, month, day) && Math.abs(calendarDay(y, month, day) - known) <= nearDays) return y;
  return null;
}

function leadStems({prose}: DatedArticle): ReadonlySet<string> {
  return stemsOf(prose.sentences.slice(0, sentencesRead).flatMap(({tokens}) => tokens));
}
