// chrono-node as a tagger of TIMEX3 values. Read in its favour: the unit of the words ("last week") decides how much of its date is given.
import * as chrono from "chrono-node";

const two = (number) => String(number).padStart(2, "0");

export function tag(text, published) {
  const reference = {instant: new Date(`${published.slice(0, 10)}T12:00:00Z`), timezone: 0};
  return chrono.casual.parse(text, reference).map(({index, text: words, start}) => ({
    start: index,
    end: index + words.length,
    ...timexOf(start, words),
  }));
}

function timexOf(start, words) {
  const [year, month, day] = ["year", "month", "day"].map((part) => start.get(part));
  const unit = /\b(week|month|quarter|year|decade)s?\b/i.exec(words)?.[1].toLowerCase();
  const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  if (unit && !start.isCertain("weekday")) {
    const value = {
      week: weekOf(year, month, day),
      month: date.slice(0, 7),
      quarter: `${year}-Q${Math.ceil(month / 3)}`,
      year: date.slice(0, 4),
      decade: date.slice(0, 4),
    }[unit];
    return {type: "DATE", value};
  }
  const isDay = start.isCertain("day") || start.isCertain("weekday");
  if (!isDay && start.isCertain("month")) return {type: "DATE", value: date.slice(0, 7)};
  if (!isDay && start.isCertain("year")) return {type: "DATE", value: date.slice(0, 4)};
  if (start.isCertain("hour"))
    return {type: "TIME", value: `${date}T${two(start.get("hour"))}:${two(start.get("minute") ?? 0)}`};
  const part = /\b(?:(morning)|(afternoon)|(evening)|night|tonight)\b/i.exec(words);
  if (!part) return {type: "DATE", value: date};
  return {type: "TIME", value: `${date}T${part[1] ? "MO" : part[2] ? "AF" : part[3] ? "EV" : "NI"}`};
}

function weekOf(year, month, day) {
  const thursday = new Date(Date.UTC(year, month - 1, day));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return `${thursday.getUTCFullYear()}-W${two(Math.ceil(((thursday - first) / 864e5 + 1) / 7))}`;
}
