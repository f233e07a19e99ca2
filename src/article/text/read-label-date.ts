import {datePhrases, monthNames} from "../html/fields/date-words.js";
import {dateCompany, months} from "./english/label-words.js";
import type {LabelDate} from "./label-date.js";

const monthWord =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const numeric = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const dayMonth = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s\\-/.]{0,2}(?:of\\s)?${monthWord}\\.?[\\s\\-,/.]{0,3}(\\d{4})?(?!\\d)`,
  "i",
);
const monthDay = new RegExp(
  `${monthWord}\\.?[\\s\\-/]{0,2}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:)(?:,?[\\s\\-/]{0,2}(\\d{4}))?(?!\\d)`,
  "i",
);
/** "23. januar 2025", "3 de mayo de 2024": a day in another language, in full. */
const anyDayMonth = /(?<!\d)(\d{1,2})\.?\s(?:de\s)?(\p{L}{3,12})\.?\s(?:de\s)?(\d{4})(?!\d)/u;
const monthYear = new RegExp(`^[^\\p{L}\\d]*${monthWord}\\.?,?\\s(\\d{4})[^\\p{L}\\d]*$`, "iu");
const ago =
  /(?:(\d{1,3})|\b(an?|one|two|few)|(?<=time|date|published|updated|posted|on)(an?|one))\s*(seconds?|secs?|minutes?|mins?|min|hours?|hrs?|hr|h|days?|d|weeks?|wks?|w|months?|mos?|years?|yrs?)\s*ago\b/i;
const near = /\b(yesterday|today|just now|now)\b/i;

/** "Vol. 12, No. 14 / 5 April 2023": what numbers an issue stands beside its date. */
const issueNumber = /\b(?:issue|no|nr|number|vol(?:ume)?)\b\.?\s?\d+/g;

/**
 * Reads a short line as a date label: "time03-07-2025", "Published: 3 July 2025, 10:15 GMT", "Updated 2 hours ago". Null when
 * it holds anything but a date and the words that belong to one. `text` holds the line between the offsets; at most 120
 * characters are read.
 */
export function readLabelDate(text: string, start: number, end: number): LabelDate | null {
  if (end - start > 120) return null;
  const line = text.slice(start, end);
  const found = read(line);
  if (!found) return null;
  const rest = (line.slice(0, found.from) + " " + line.slice(found.to)).toLowerCase().replace(issueNumber, " ");
  for (const word of rest.match(/\p{L}+/gu) ?? [])
    if (
      !dateCompany.has(word) &&
      !(word in months) &&
      !datePhrases.published.test(word) &&
      !datePhrases.updated.test(word)
    )
      return null;
  const before = line.slice(0, found.from).toLowerCase();
  return {
    start: start + found.from,
    end: start + found.to,
    says: /updat|modif|edited|revis|upd/.test(before) || datePhrases.updated.test(before) ? "updated" : "published",
    is: found.is,
  };
}

/** The first date anywhere in a short line, with offsets into it: for lines that glue a date to other labels. */
export function read(line: string): {from: number; to: number; is: LabelDate["is"]} | null {
  const at = (found: RegExpExecArray, is: LabelDate["is"]) => ({
    from: found.index,
    to: found.index + found[0].length,
    is,
  });
  let found = iso.exec(line);
  if (found) {
    const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
    if (isDay(year, month, day)) return at(found, {kind: "day", year, month, day});
  }
  found = anyDayMonth.exec(line);
  if (found) {
    const [day, month, year] = [Number(found[1]), monthNames.get(found[2]!.toLowerCase()) ?? 0, Number(found[3])];
    if (isDay(year, month, day)) return at(found, {kind: "day", year, month, day});
  }
  found = dayMonth.exec(line);
  if (found) {
    const trimmed = trimEnd(found);
    const [day, month] = [Number(found[1]), months[found[2]!.toLowerCase()] ?? 0];
    if (found[3] && isDay(Number(found[3]), month, day))
      return at(trimmed, {kind: "day", year: Number(found[3]), month, day});
    if (!found[3] && !monthDay.exec(line)?.[3] && isDay(2000, month, day))
      return at(trimmed, {kind: "yearless", month, day});
  }
  found = monthDay.exec(line);
  if (found) {
    const [month, day] = [months[found[1]!.toLowerCase()] ?? 0, Number(found[2])];
    if (found[3] && isDay(Number(found[3]), month, day))
      return at(found, {kind: "day", year: Number(found[3]), month, day});
    if (!found[3] && isDay(2000, month, day)) return at(found, {kind: "yearless", month, day});
  }
  found = monthYear.exec(line);
  if (found) return at(found, {kind: "month", year: Number(found[2]), month: months[found[1]!.toLowerCase()] ?? 1});
  found = numeric.exec(line);
  if (found) {
    const year = found[4]!.length === 2 ? 2000 + Number(found[4]) : Number(found[4]);
    const [first, second] = [Number(found[1]), Number(found[3])];
    const dayFirst = isDay(year, second, first);
    const monthFirst = isDay(year, first, second);
    if (dayFirst && monthFirst && first !== second)
      return at(
        found,
        found[2] === "." ? {kind: "day", year, month: second, day: first} : {kind: "numeric", year, first, second},
      );
    if (dayFirst) return at(found, {kind: "day", year, month: second, day: first});
    if (monthFirst) return at(found, {kind: "day", year, month: first, day: second});
  }
  found = ago.exec(line);
  if (found) {
    const word = (found[2] ?? found[3] ?? "").toLowerCase();
    const count = found[1] ? Number(found[1]) : word === "two" ? 2 : word === "few" ? 3 : 1;
    return at(found, {kind: "ago", ...agoDays(count, found[4]!.toLowerCase())});
  }
  found = near.exec(line);
  if (found) {
    const days = found[1]!.toLowerCase() === "yesterday" ? 1 : 0;
    return at(found, {kind: "ago", least: days, most: days});
  }
  return null;
}

/** "2 days ago" is said from 48 to 72 hours after, so it may be the second or the third day before. */
function agoDays(count: number, unit: string): {least: number; most: number} {
  if (unit.startsWith("s") || unit.startsWith("min")) return {least: 0, most: 0};
  if (unit.startsWith("h")) return {least: Math.floor(Math.max(0, count - 24) / 24), most: Math.ceil((count + 1) / 24)};
  if (unit.startsWith("d")) return {least: count, most: count + 1};
  if (unit.startsWith("w")) return {least: count * 7, most: count * 7 + 7};
  if (unit.startsWith("mo")) return {least: count * 28, most: (count + 1) * 31};
  return {least: count * 365, most: (count + 1) * 366};
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function trimEnd(found: RegExpExecArray): RegExpExecArray {
  found[0] = found[0].replace(/[\s,\-/.]+$/, "");
  return found;
}
