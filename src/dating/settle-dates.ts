import {spanOf} from "../text/span-of.js";
import {dayOfIso, isoDay, weekdayOf} from "./calendar/calendar-day.js";
import type {Dating} from "./dating.js";
import {eitherWay} from "./read-date-label.js";
import {boundArticle} from "./settle/bound-article.js";
import {boundByDatelines} from "./settle/bound-by-datelines.js";
import {boundByFirsts} from "./settle/bound-by-firsts.js";
import {type Bounds, type DatedArticle, lower, raise} from "./settle/dated-article.js";
import {findStatements} from "./settle/find-statements.js";
import {linkDays} from "./settle/link-days.js";
import {linkLeads} from "./settle/link-leads.js";
import {linkStatements} from "./settle/link-statements.js";
import {linkYears} from "./settle/link-years.js";
import type {Statement} from "./settle/statement.js";

/** Constraints are narrowed until nothing moves; a few rounds suffice, and the rest is left alone. */
const mostRounds = 8;

/**
 * The publication date of each article, by its id: the page's own where it has one, else the narrowest range that the evidence
 * allows, or null while an end stays open. Evidence: full dates told as past, dates of pictures, the capture as an upper bound,
 * dates told without their year (less than a year old), "last year" where another report gives the full date, and weekdays: an
 * article that says "on Monday" is of that Monday or of the six days after it, and all copies and all reports of that statement
 * share the Monday. So one known date settles them all. Constraint narrowing on both ends; near linear in the mentions.
 */
export function settleDates(articles: readonly DatedArticle[]): ReadonlyMap<string, Dating | null> {
  const sorted = [...articles].sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : 0));
  const bounds = new Map(sorted.map((article) => [article.article, boundArticle(article)]));
  const open = sorted.filter(({published}) => !published || published.earliest !== published.latest);
  if (open.length > 0) {
    linkYears(sorted, bounds);
    linkDays(sorted, bounds);
    boundByDatelines(sorted, bounds);
    linkLeads(sorted, bounds);
    const statements = sorted.flatMap(findStatements);
    const groups = linkStatements(sorted, statements);
    const byArticle = new Map(sorted.map((article) => [article.article, article]));
    const narrow = () => {
      for (let round = 0, moved = true; moved && round < mostRounds; round++) {
        moved = false;
        for (const group of groups) {
          const told = group.map((i) => statements[i]!);
          moved = settleGroup(told, byArticle, bounds) || moved;
        }
      }
    };
    narrow();
    boundByFirsts(sorted, bounds);
    narrow();
  }
  return new Map(
    articles.map(({article, published}) => {
      if (published && published.earliest === published.latest) return [article, published];
      return [article, datingOf(bounds.get(article)!, published)];
    }),
  );
}

/** A range wider than two years says nothing worth printing. */
const widestDays = 731;

/** Narrows the one day that a group of statements speaks of, and with it the days of their articles. */
function settleGroup(
  group: readonly Statement[],
  byArticle: ReadonlyMap<string, DatedArticle>,
  bounds: ReadonlyMap<string, Bounds>,
): boolean {
  const {weekday} = group[0]!;
  let from: number | null = null;
  let to: number | null = null;
  let source: Statement | null = null;
  for (const statement of group) {
    const own = bounds.get(statement.article)!;
    // A late reprint keeps the weekday of its original, so a copy's day bounds the statement only from above.
    const inFamily = group.some(
      ({article}) => article !== statement.article && sameFamily(byArticle, article, statement.article),
    );
    const least = statement.isLead
      ? latest(own.told, inFamily || own.from === null ? null : own.from - 6)
      : inFamily
        ? null
        : own.from && own.from - 6;
    if (least !== null) {
      const first = onOrAfter(least, weekday);
      if (from === null || first > from) from = first;
    }
    if (own.to !== null) {
      const last = onOrBefore(own.to, weekday);
      if (to === null || last < to) [to, source] = [last, statement];
    }
  }
  // Where copies have known days, the first of them is the one that the weekday was written for.
  const known = group
    .map(({article}) => bounds.get(article)!)
    .filter((own) => own.from !== null && own.from === own.to);
  if (known.length > 0) {
    const first = Math.min(...known.map((own) => own.from!));
    const day = onOrBefore(first, weekday);
    if (from === null || day >= from || from > (to ?? from)) from = day;
    to = to === null ? day : Math.min(to, day);
  }
  if (from !== null && to !== null && from > to) return false;
  let moved = false;
  for (const statement of group) {
    const own = bounds.get(statement.article)!;
    if (own.from !== null && own.from === own.to) continue;
    const {page} = byArticle.get(statement.article)!.prose;
    const span = spanOf(page, statement.at.start, statement.at.end);
    const others =
      group.length > 1 && source && source.article !== statement.article ? ", shared with another report of it" : "";
    if (from !== null && (own.to === null || from <= own.to))
      moved =
        raise(own, from, {say: `tells of this weekday${others}: not printed before ${isoDay(from)}`, span}) || moved;
    if (to !== null && (own.from === null || to + 6 >= own.from))
      moved =
        lower(own, to + 6, {
          say: `a bare weekday is at most six days old${others}: not after ${isoDay(to + 6)}`,
          span,
        }) || moved;
  }
  return moved;
}

function latest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

function sameFamily(byArticle: ReadonlyMap<string, DatedArticle>, a: string, b: string): boolean {
  const family = byArticle.get(a)!.family;
  return family !== null && family === byArticle.get(b)!.family;
}

function onOrBefore(day: number, weekday: number): number {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

function onOrAfter(day: number, weekday: number): number {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

function datingOf({from, to, because}: Bounds, published: Dating | null): Dating | null {
  if (from === null || to === null || from > to || to - from > widestDays) return published;
  const reading = published && from !== to ? readingWithin(published, from, to) : null;
  if (reading) return {...reading, because: distinct([...published!.because, ...because]).slice(0, 12)};
  if (published && dayOfIso(published.earliest) === from && dayOfIso(published.latest) === to) return published;
  return {
    earliest: isoDay(from),
    latest: isoDay(to),
    precision: from === to ? "day" : "range",
    certain: false,
    because: distinct(because).slice(0, 12),
  };
}

/** "08/05/2023" is one of two days: where the rest leaves only one of them, that one. */
function readingWithin({earliest, latest, because}: Dating, from: number, to: number): Omit<Dating, "because"> | null {
  if (!because.some(({say}) => say === eitherWay)) return null;
  const left = [earliest, latest].filter((iso) => {
    const day = dayOfIso(iso);
    return day !== null && day >= from && day <= to;
  });
  const [day] = left;
  return left.length === 1 ? {earliest: day!, latest: day!, precision: "day", certain: false} : null;
}

function distinct(reasons: Bounds["because"]): Bounds["because"] {
  const seen = new Set<string>();
  return reasons.filter(({say, span}) => {
    const key = `${say}|${span?.page ?? ""}|${span?.start ?? ""}`;
    return !seen.has(key) && seen.add(key);
  });
}
