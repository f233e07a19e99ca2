import {proseOf} from "../../text/prose-of.js";
import type {Reason} from "../../text/reason.js";
import {spanOf} from "../../text/span-of.js";
import {calendarDay, dayOfIso, isCalendarDay, isoDay, partsOfDay} from "../calendar/calendar-day.js";
import {findTimes} from "../find-times.js";
import {resolveTimes} from "../resolve-times.js";
import type {TimeMention} from "../time-mention.js";
import {type Bounds, type DatedArticle, lower, raise} from "./dated-article.js";
import {readDatelineDay} from "./read-dateline-day.js";

/**
 * What one article's own words leave for its day of writing. Past dates are lower bounds, the capture is an upper one, and a
 * past date told without its year is less than a year old: that is how newspapers leave years out. Linear in its mentions.
 */
export function boundArticle(article: DatedArticle): Bounds {
  const {published, captured, prose, captions = [], bounds: given = []} = article;
  const bounds: Bounds = {from: null, to: null, told: null, because: []};
  if (published) {
    bounds.from = dayOfIso(published.earliest);
    bounds.to = dayOfIso(published.latest);
    bounds.because.push(...published.because);
    if (bounds.from === bounds.to) return bounds;
  }
  boundByUpdate(bounds, article);
  const latest = captured && dayOfIso(captured.latest);
  if (latest !== null) lower(bounds, latest, {say: `captured ${captured!.latest}: not printed later`});
  if (latest !== null && boundByFreshDateline(bounds, article, latest)) return bounds;
  for (const {earliest, latest, because} of given) {
    const from = earliest === undefined ? null : dayOfIso(earliest);
    const to = latest === undefined ? null : dayOfIso(latest);
    if (from !== null) raise(bounds, from, because);
    if (to !== null) lower(bounds, to, because);
  }
  for (const caption of captions) {
    const told = proseOf(prose.page, article.article, [{start: caption.start, end: caption.end, kind: "body"}]);
    for (const time of resolveTimes(findTimes(told), told, {published: null, captured: null})) {
      const day = fullDay(time);
      if (day !== null)
        tell(bounds, day, {
          say: "a caption has this date: not printed earlier",
          span: spanOf(prose.page, time.start, time.end),
        });
    }
  }
  const times = resolveTimes(article.times, prose, {published: null, captured: null});
  for (const time of times) boundByMention(bounds, time, prose.page);
  narrowToMonth(bounds, times, prose.page);
  return bounds;
}

/** A page is captured on this day or so many days later where its dateline's day falls so near: in no other year would the two meet. */
const freshDays = 2;

/** "TARKA, Oct 9 (Reuters) -" captured on 10 October: the year is that of the capture, whatever older dates the text tells of. */
function boundByFreshDateline(bounds: Bounds, article: DatedArticle, latest: number): boolean {
  const dateline = readDatelineDay(article);
  if (!dateline || dateline.year !== null) return false;
  const {month, day, span} = dateline;
  const year = [partsOfDay(latest).year, partsOfDay(latest).year - 1].find(
    (one) => isCalendarDay(one, month, day) && calendarDay(one, month, day) <= latest,
  );
  const written = year === undefined ? null : calendarDay(year, month, day);
  if (written === null || latest - written > freshDays || (bounds.from !== null && bounds.from > written)) return false;
  const reason = {say: `the dateline's day, ${isoDay(written)}, close before the capture`, span};
  bounds.told = written - 6;
  raise(bounds, written, reason);
  lower(bounds, written + 1, reason);
  return true;
}

/** "Updated: 23 April" in print and no other time beside it: nothing was printed later, and such a stamp is of the day itself or the day after. */
function boundByUpdate(bounds: Bounds, {published, updated}: DatedArticle) {
  const last = updated ? dayOfIso(updated.latest) : null;
  if (!updated || last === null) return;
  const span = updated.because.find((reason) => reason.span)?.span;
  const shown = span === undefined ? {} : {span};
  lower(bounds, last, {say: `updated ${updated.latest.slice(0, 10)}: not printed later`, ...shown});
  const first = dayOfIso(updated.earliest);
  if (!published && span && first !== null)
    raise(bounds, first - 1, {
      say: "the only time in print is that of the update: printed then or the day before",
      span,
    });
}

/** A date told of: the day of writing and of the lead's own weekday is not before it. */
function tell(bounds: Bounds, day: number, reason: Reason) {
  if (bounds.told === null || day > bounds.told) bounds.told = day;
  raise(bounds, day, reason);
}

function fullDay({meaning, dating}: TimeMention): number | null {
  if (meaning?.form !== "calendar" || meaning.year === undefined || meaning.day === undefined || !dating) return null;
  return dayOfIso(dating.earliest);
}

function boundByMention(bounds: Bounds, time: TimeMention, page: DatedArticle["prose"]["page"]) {
  const {meaning, dating, tense} = time;
  if (meaning?.form !== "calendar" || !dating || tense === "future") return;
  const from = dayOfIso(dating.earliest);
  if (from === null) return;
  const span = spanOf(page, time.start, time.end);
  const isDay = meaning.day !== undefined;
  if (meaning.year !== undefined) {
    if (isDay || tense === "past") tell(bounds, from, {say: "tells of this date: not printed earlier", span});
    return;
  }
  if (meaning.yearShift !== undefined || meaning.month === undefined || (!isDay && tense !== "past")) return;
  tell(bounds, from, {say: "tells of this date: not printed earlier", span});
  const {year, month, day} = partsOfDay(from);
  lower(bounds, calendarDay(year + 1, month, day) - 1, {say: "told without its year: less than a year before", span});
}

/** "earlier in October" and "this October" put the writing into that month, once the year is known. */
function narrowToMonth(bounds: Bounds, times: readonly TimeMention[], page: DatedArticle["prose"]["page"]) {
  for (const {meaning, part, start, end} of times) {
    if (
      meaning?.form !== "calendar" ||
      meaning.month === undefined ||
      meaning.day !== undefined ||
      meaning.year !== undefined
    )
      continue;
    if (part !== "before-now" && part !== "after-now" && meaning.which !== "this") continue;
    if (bounds.from === null || bounds.to === null) continue;
    const fits: number[] = [];
    for (let year = partsOfDay(bounds.from).year; year <= partsOfDay(bounds.to).year && fits.length < 3; year++) {
      const [first, last] = [calendarDay(year, meaning.month, 1), calendarDay(year, meaning.month + 1, 1) - 1];
      if (last >= bounds.from && first <= bounds.to) fits.push(year);
    }
    if (fits.length !== 1) continue;
    const reason = {say: "written within this month", span: spanOf(page, start, end)};
    raise(bounds, calendarDay(fits[0]!, meaning.month, 1), reason);
    lower(bounds, calendarDay(fits[0]!, meaning.month + 1, 1) - 1, reason);
  }
}
