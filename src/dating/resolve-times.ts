import type {Prose} from "../text/prose.js";
import {spanOf} from "../text/span-of.js";
import {calendarDay, dayOfIso, isoDay, pad} from "./calendar/calendar-day.js";
import type {Dating} from "./dating.js";
import {durationValue} from "./resolve/duration-value.js";
import {daysPeriod, type Period} from "./resolve/period.js";
import type {Resolved} from "./resolve/surroundings.js";
import {Telling} from "./resolve/telling.js";
import type {ClockTime, TimeMeaning} from "./time-meaning.js";
import type {TimeMention} from "./time-mention.js";

export const resolveTimesMadeBy = "resolve-times@2";

/** What is known of the article from outside its prose. */
export type DateAnchors = {
  /** Publication of this article, exact or a range; only this one anchors "yesterday" and "on Monday". */
  readonly published: Dating | null;
  /** Capture of the page. It anchors nothing: it may lie months after the writing. */
  readonly captured: Dating | null;
  /** Day-month order that the page's own dates have settled. */
  readonly numericOrder?: "day-first" | "month-first" | null;
};

/**
 * Gives every time expression its TIMEX3 value and its days, with the reasons. One pass in text order: what the words fix, then
 * the day of writing, then what the text has just told of ("a day later"), with the tense of the clause for the direction. When
 * the day of writing is a range, both its ends are tried and the answer is the range between: every rule here moves with its
 * anchor. Linear in the mentions. After HeidelTime's two steps (under-specified first, then resolved) and SUTime's ranges.
 */
export function resolveTimes(mentions: readonly TimeMention[], prose: Prose, anchors: DateAnchors): TimeMention[] {
  const {published} = anchors;
  const from = published && dayOfIso(published.earliest);
  const to = published && dayOfIso(published.latest);
  const years = yearsInText(mentions);
  const numericOrder = anchors.numericOrder ?? orderInText(mentions);
  const shared = {years, numericOrder, latestFull: latestFullDay(mentions)};
  const {text} = prose.page;
  const low = new Telling(text, from ?? null, shared);
  const high = from === to ? null : new Telling(text, to ?? null, shared);
  return mentions.map((mention, index) => {
    const {meaning} = mention;
    if (meaning === undefined) return mention;
    if (meaning.form === "duration")
      return {...mention, value: durationValue(meaning.count, meaning.unit), madeBy: resolveTimesMadeBy};
    if (meaning.form === "set" || meaning.form === "vague") return {...mention, madeBy: resolveTimesMadeBy};
    const inHeadline = prose.paragraphs[prose.sentences[mention.sentence]?.paragraph ?? 0]?.kind === "headline";
    const first = low.tell(mentions, index, !inHeadline);
    const last = high ? high.tell(mentions, index, !inHeadline) : first;
    const both = first && last ? between(first, last) : null;
    if (!both) return {...mention, madeBy: resolveTimesMadeBy};
    return {
      ...mention,
      value: timexOf(meaning, both.period),
      dating: datingOf(mention, both, prose, published),
      madeBy: resolveTimesMadeBy,
    };
  });
}

/** The stretch from one reading to the other; the same reading twice is itself. */
function between(first: Resolved, last: Resolved): Resolved {
  if (first.period.from === last.period.from && first.period.to === last.period.to) return first;
  const from = Math.min(first.period.from, last.period.from);
  const to = Math.max(first.period.to, last.period.to);
  const {value} = first.period;
  return {...first, period: value === last.period.value ? {...first.period, from, to} : daysPeriod(from, to)};
}

function datingOf(
  mention: TimeMention,
  {period, how, anchor}: Resolved,
  prose: Prose,
  published: Dating | null,
): Dating {
  const {meaning} = mention;
  const clock = meaning?.form === "clock" ? meaning.clock : null;
  const instant = clock && period.from === period.to ? instantOf(period.from, clock) : null;
  const because = [{say: how, span: spanOf(prose.page, mention.start, mention.end)}];
  const anchored =
    anchor === "writing" && published
      ? [
          {
            say:
              published.earliest === published.latest
                ? `published ${published.earliest}`
                : `published between ${published.earliest} and ${published.latest}`,
          },
        ]
      : [];
  return {
    earliest: instant ?? isoDay(period.from),
    latest: instant ?? isoDay(period.to),
    precision: instant ? "instant" : period.precision,
    certain: anchor === "none" && how === "said in full" && mention.part === undefined,
    because: [...because, ...anchored],
  };
}

/** A clock time with a known zone is an instant; without one it fixes no more than the day. */
function instantOf(day: number, {hour, minute, second, offset}: ClockTime): string | null {
  if (offset === undefined) return null;
  const total = hour * 60 + minute - offset;
  const shifted = day + Math.floor(total / 1440);
  const m = ((total % 1440) + 1440) % 1440;
  const seconds = second === undefined ? "" : `:${pad(second, 2)}`;
  return `${isoDay(shifted)}T${pad(Math.floor(m / 60), 2)}:${pad(m % 60, 2)}${seconds}Z`;
}

/** The TIMEX3 value, with the clock or the part of the day behind the day. */
function timexOf(meaning: TimeMeaning, period: Period): string {
  if (meaning.form === "part") return `${period.value}T${meaning.part}`;
  if (meaning.form !== "clock") return period.value;
  const {hour, minute, second, offset} = meaning.clock;
  const seconds = second === undefined ? "" : `:${pad(second, 2)}`;
  return `${period.value}T${pad(hour, 2)}:${pad(minute, 2)}${seconds}${offset === 0 ? "Z" : ""}`;
}

/** Years the text gives in full for months and days, unless it gives two different ones. */
function yearsInText(mentions: readonly TimeMention[]): Map<string, number> {
  const years = new Map<string, number>();
  const torn = new Set<string>();
  const put = (key: string, year: number) => {
    if (years.has(key) && years.get(key) !== year) torn.add(key);
    years.set(key, year);
  };
  for (const {meaning} of mentions) {
    if (meaning?.form !== "calendar" || meaning.year === undefined || meaning.month === undefined) continue;
    put(String(meaning.month), meaning.year);
    if (meaning.day !== undefined) put(`${meaning.month}-${meaning.day}`, meaning.year);
  }
  for (const key of torn) years.delete(key);
  return years;
}

/** Day-month order from a number above twelve elsewhere in the text; null without one, and where two dates disagree. */
function orderInText(mentions: readonly TimeMention[]): "day-first" | "month-first" | null {
  let order: "day-first" | "month-first" | null = null;
  for (const {meaning} of mentions) {
    if (meaning?.form !== "numeric" || (meaning.first <= 12 && meaning.second <= 12)) continue;
    const own = meaning.first > 12 ? "day-first" : "month-first";
    if (order !== null && order !== own) return null;
    order = own;
  }
  return order;
}

/** The latest past day or month that the text dates in full; years of long ago say nothing of the writing. */
function latestFullDay(mentions: readonly TimeMention[]): number | null {
  let latest: number | null = null;
  for (const {meaning, tense} of mentions) {
    if (meaning?.form !== "calendar" || meaning.year === undefined || meaning.month === undefined || tense === "future")
      continue;
    if (meaning.year < 1990 || meaning.year > 2100) continue;
    const day = calendarDay(meaning.year, meaning.month, meaning.day ?? 1);
    if (latest === null || day > latest) latest = day;
  }
  return latest;
}
