import type {Dating} from "../dating/dating.js";

/** How sure a shown date is: stated in full, worked out from anchors, known as a range only, or not at all. */
export type Certainty = "stated" | "worked-out" | "range" | "undated";

export type ShownDating = {
  /** "Mon 21 Jul 2025", "7 Jul – 6 Oct 2025, a Monday", "Dec 2024", "undated". */
  readonly text: string;
  /** For the ends of a story: "25 Dec 2024", "Dec 2024", "2024"; of a range its first month. */
  readonly short: string;
  readonly certainty: Certainty;
  /** Why, one phrase a link of the chain. */
  readonly because: readonly string[];
};

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const longWeekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** A dating in words, absolute, with weekday for a day. Never relative to now. */
export function showDating(dating: Dating | null): ShownDating {
  if (dating === null) return {text: "undated", short: "undated", certainty: "undated", because: []};
  const because = dating.because.map((reason) => reason.say);
  const isRange = dating.precision === "range" && dating.earliest.slice(0, 10) !== dating.latest.slice(0, 10);
  const certainty = isRange ? "range" : dating.certain ? "stated" : "worked-out";
  return {text: textOf(dating), short: shortText(dating), certainty, because};
}

function textOf({earliest, latest, precision}: Dating): string {
  const from = partsOf(earliest);
  const to = partsOf(latest);
  if (from === null || to === null) return `${earliest} – ${latest}`;
  switch (precision) {
    case "instant":
      return `${dayText(from)} ${clockText(earliest)}`;
    case "day":
      return dayText(from);
    case "week":
      return `week of ${dayText(from)}`;
    case "month":
      return sameMonth(from, to) ? `${months[from.month - 1]} ${from.year}` : rangeText(from, to);
    case "quarter":
      return `Q${Math.ceil(from.month / 3)} ${from.year}`;
    case "year":
      return from.year === to.year ? String(from.year) : `${from.year} – ${to.year}`;
    case "range":
      return rangeText(from, to);
  }
}

function shortText({earliest, precision}: Dating): string {
  const from = partsOf(earliest);
  if (from === null) return earliest;
  if (precision === "year") return String(from.year);
  const month = `${months[from.month - 1]} ${from.year}`;
  return precision === "day" || precision === "instant" ? `${from.day} ${month}` : month;
}

/** An ISO day with its weekday: "Mon 21 Jul 2025". What is no day is given as it is. */
export function showDay(iso: string): string {
  const parts = partsOf(iso);
  return parts === null ? iso : dayText(parts);
}

type Parts = {readonly year: number; readonly month: number; readonly day: number; readonly weekday: number};

function partsOf(iso: string): Parts | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return {year, month, day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay()};
}

function dayText({year, month, day, weekday}: Parts): string {
  return `${weekdays[weekday]} ${day} ${months[month - 1]} ${year}`;
}

function clockText(iso: string): string {
  const found = /T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?/.exec(iso);
  if (!found) return "";
  return `${found[1]}${found[2] === undefined ? "" : found[2] === "Z" ? " UTC" : ` UTC${found[2]}`}`;
}

function sameMonth(from: Parts, to: Parts): boolean {
  return from.year === to.year && from.month === to.month;
}

function rangeText(from: Parts, to: Parts): string {
  const same = from.year === to.year && from.month === to.month && from.day === to.day;
  if (same) return dayText(from);
  const start =
    from.year === to.year
      ? `${from.day} ${months[from.month - 1]}`
      : `${from.day} ${months[from.month - 1]} ${from.year}`;
  const words = `${start} – ${to.day} ${months[to.month - 1]} ${to.year}`;
  const days = (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / 86_400_000;
  // Both ends on one weekday, weeks apart: the range is of weekday constraints ("said on Monday").
  return from.weekday === to.weekday && days >= 7 ? `${words}, a ${longWeekdays[from.weekday]}` : words;
}
