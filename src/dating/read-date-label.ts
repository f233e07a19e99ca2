import type {Reason} from "../text/reason.js";
import {tokensOf} from "../text/tokens-of.js";
import {calendarDay, dayOfIso, isoDay, pad, partsOfDay, weekdayOf} from "./calendar/calendar-day.js";
import type {Dating} from "./dating.js";
import {atomsOf} from "./english/atoms-of.js";
import {labelCounts, labelUnits, updatedWords} from "./english/label-words.js";
import {matchTimes} from "./english/match-times.js";
import type {ClockTime, TimeMeaning} from "./time-meaning.js";

/** The reason given where a label of numbers leaves two days. */
export const eitherWay = "day and month may stand either way";

export type LabelEvidence = {
  /** Capture of the page: what "2 hours ago" counts from. */
  readonly captured: Dating | null;
  /** ISO days that other evidence on the page gives (dates in the text, other labels): they settle "03-07-2025". */
  readonly days?: readonly string[];
  readonly numericOrder?: "day-first" | "month-first" | null;
};

export type DateLabel = {
  /** The date the label gives; null for a relative one without a capture time. */
  readonly dating: Dating | null;
  /** Days before the capture, for a relative label: {least: 1, most: 2} for "a day ago". */
  readonly ago: {readonly least: number; readonly most: number} | null;
  readonly about: "published" | "updated";
};

/**
 * Reads a label that a page puts beside a headline: "3 July 2025", "July 3, 2025 10:15 GMT", "2025-07-03T10:15:00+02:00",
 * "03-07-2025", "Updated 3 Jul 2025", "timea day ago", "2 hours ago", "Yesterday at 10:15". Null when it holds no date. The
 * evidence decides which number of "03-07-2025" is the day: a number over 12, then dates elsewhere on the page, then the
 * capture; else a range that holds both. Relative labels count from the capture. Bounded: labels over 200 characters are none.
 */
export function readDateLabel(label: string, evidence: LabelEvidence): DateLabel | null {
  if (label.length > 200) return null;
  const text = unglued(label);
  const about =
    /[a-z]/i.test(text) &&
    text
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => updatedWords.has(word))
      ? "updated"
      : "published";
  const iso =
    /(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?(?![\d:])/.exec(text);
  if (iso && dayOfIso(iso[1]!) !== null) return {dating: isoInstant(iso), ago: null, about};
  const ago = readAgo(text);
  if (ago) return {dating: datingAgo(ago, evidence.captured, label), ago, about};
  const found = absolute(text, evidence);
  return found && {dating: found, ago: null, about};
}

/** "timea day ago" and "Published3 July": a word run into the next. Only known beginnings are cut. */
function unglued(label: string): string {
  return label
    .replace(/[\u200b-\u200f\ufeff]/g, "")
    .replace(/^\s*(time|date|published|updated|posted)(?=an?\s|\d|[A-Z])/i, "$1 ")
    .replace(
      /(\d)(?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g,
      "$1 ",
    );
}

function isoInstant([, day, hour, minute, second, zone]: RegExpExecArray): Dating {
  const clock = `${hour}:${minute}${second ? `:${second}` : ""}`;
  if (!zone)
    return {
      earliest: day!,
      latest: day!,
      precision: "day",
      certain: true,
      because: [{say: "said in full, without a time zone"}],
    };
  const offset = /^[+-]/.test(zone) ? (zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`) : "Z";
  const instant = `${day}T${clock}${offset}`;
  return {earliest: instant, latest: instant, precision: "instant", certain: true, because: [{say: "said in full"}]};
}

function readAgo(text: string): {least: number; most: number} | null {
  const lower = text.toLowerCase();
  if (/\bjust now\b|\bmoments? ago\b/.test(lower)) return {least: 0, most: 1};
  if (/^\W*(?:\w+\W+){0,2}yesterday\b/.test(lower)) return {least: 1, most: 1};
  if (/^\W*(?:\w+\W+){0,2}today\b/.test(lower)) return {least: 0, most: 0};
  const found =
    /(?:^|[^a-z0-9])(\d{1,3}|[a-z]{1,5})\s?([a-z]{1,7})\.?\s+ago\b/.exec(lower) ??
    /^\W*(\d{1,3})\s?([a-z]{1,7})\W*$/.exec(lower);
  if (!found) return null;
  const count = /^\d/.test(found[1]!) ? Number(found[1]) : labelCounts[found[1]!];
  const days = labelUnits[found[2]!];
  if (count === undefined || days === undefined) return null;
  // A label rounds down: "a day ago" is between one and two days, "5 hours ago" may lie on the day before.
  return {
    least: Math.floor(count * days),
    most: days < 1 ? Math.ceil((count + 1) * days) : Math.ceil((count + 1) * days) - (days === 1 ? 1 : 0),
  };
}

function datingAgo(
  {least, most}: {least: number; most: number},
  captured: Dating | null,
  label: string,
): Dating | null {
  const from = captured && dayOfIso(captured.earliest);
  const to = captured && dayOfIso(captured.latest);
  if (from === null || to === null || captured === null) return null;
  const because: Reason[] = [
    {say: `the label says "${label.trim()}"`},
    {say: `counted back from the capture of ${captured.earliest}`},
  ];
  const [earliest, latest] = [isoDay(from - most), isoDay(to - least)];
  return {earliest, latest, precision: earliest === latest ? "day" : "range", certain: false, because};
}

function absolute(text: string, evidence: LabelEvidence): Dating | null {
  const matches = matchTimes(atomsOf(tokensOf(text)));
  let clock: ClockTime | null = null;
  let day: {number: number; to: number; certain: boolean; say: string} | null = null;
  for (const {meaning} of matches) {
    if (meaning.form === "clock") clock ??= meaning.clock;
    const own = meaning.form === "clock" && meaning.day ? meaning.day : meaning;
    day ??= labelDay(own, evidence);
  }
  if (!day) return null;
  const because = [{say: day.say}];
  if (day.to === day.number && clock?.offset !== undefined) {
    const total = clock.hour * 60 + clock.minute - clock.offset;
    const minutes = ((total % 1440) + 1440) % 1440;
    const instant = `${isoDay(day.number + Math.floor(total / 1440))}T${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}Z`;
    return {earliest: instant, latest: instant, precision: "instant", certain: day.certain, because};
  }
  return {
    earliest: isoDay(day.number),
    latest: isoDay(day.to),
    precision: day.to === day.number ? "day" : "range",
    certain: day.certain,
    because,
  };
}

function labelDay(meaning: TimeMeaning, {captured, days = [], numericOrder}: LabelEvidence) {
  if (meaning.form === "calendar" && meaning.day !== undefined && meaning.month !== undefined) {
    if (meaning.year !== undefined) {
      const number = calendarDay(meaning.year, meaning.month, meaning.day);
      return {number, to: number, certain: true, say: "said in full"};
    }
    // A label without a year is of the year before the capture; a weekday beside it must fit.
    const until = captured && dayOfIso(captured.latest);
    if (until === null) return null;
    for (let year = partsOfDay(until).year; year > partsOfDay(until).year - 6; year--) {
      const number = calendarDay(year, meaning.month, meaning.day);
      if (number <= until && (meaning.weekday === undefined || weekdayOf(number) === meaning.weekday))
        return {number, to: number, certain: false, say: "no year said: the last one up to the capture"};
    }
    return null;
  }
  if (meaning.form !== "numeric") return null;
  const {first, second, year} = meaning;
  const dayFirst = first <= 31 && second <= 12 ? calendarDay(year, second, first) : null;
  const monthFirst = second <= 31 && first <= 12 ? calendarDay(year, first, second) : null;
  const one = (number: number, certain: boolean, say: string) => ({number, to: number, certain, say});
  if (dayFirst === null || monthFirst === null || first === second) {
    const only = dayFirst ?? monthFirst;
    return only === null ? null : one(only, true, "said in full: only one order of day and month is a date");
  }
  if (numericOrder)
    return one(
      numericOrder === "day-first" ? dayFirst : monthFirst,
      false,
      `other dates on the page put the ${numericOrder === "day-first" ? "day" : "month"} first`,
    );
  const until = captured && dayOfIso(captured.latest);
  const known = days.map(dayOfIso).filter((day) => day !== null);
  const fits = [dayFirst, monthFirst].filter(
    (day) => (until === null || day <= until) && known.every((other) => day >= other),
  );
  if (fits.length === 1)
    return one(fits[0]!, false, "day and month in the order that other dates on the page and the capture allow");
  // Both orders are possible dates: the one just after the last date that the text tells of, if they lie far apart.
  const latest = known.length > 0 ? Math.max(...known) : null;
  if (latest !== null && fits.length === 2) {
    const [near, far] = fits.sort((a, b) => a - b) as [number, number];
    if (near - latest <= 45 && far - latest > 90)
      return one(near, false, "day and month in the order that stands nearer to the last date told of");
  }
  return {
    number: Math.min(dayFirst, monthFirst),
    to: Math.max(dayFirst, monthFirst),
    certain: false,
    say: eitherWay,
  };
}
