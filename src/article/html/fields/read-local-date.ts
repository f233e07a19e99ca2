import {monthNames} from "./date-words.js";
import {type GivenTime, readInstant} from "./read-instant.js";

// A month's name is whatever stands there without spaces, digits and marks: the table of names decides.
const dayMonthYear =
  /(?:^|[^\d:])(\d{1,2})(?:st|nd|rd|th|er|º|ª)?[\s.\-–/]{0,3}(?:de |of |d')?([^\s\d.,:;()|/–-]{3,14})[\s.,\-–/]{1,4}(?:de |del )?((?:19|20)\d{2})(?!\d)/g;
const monthDayYear = /([^\s\d.,:;()|/–-]{3,14})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\.?,?\s+((?:19|20)\d{2})(?!\d)/g;

/** The first match of a pattern whose group is the name of a month. */
function firstMonth(pattern: RegExp, text: string, group: number) {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const month = monthNames.get(found[group]!);
    if (month !== undefined) return {found, month, rest: text.slice(found.index + found[0].length)};
  }
  return null;
}

/**
 * A date in a printed label of any of many languages: "5. März 2024, 10:15 Uhr", "5 de marzo de 2024", "05.03.2024", "2024年3月5日",
 * "3/5/2024" in English of the United States. Numbers of unclear order give nothing unless the page's language settles them.
 * Null when there is none. Looks at 200 characters.
 */
export function readLocalDate(label: string, language: string | null): GivenTime | null {
  const text = label.slice(0, 200).toLowerCase();
  if (!/(?:19|20)\d\d|\d[./-]\s?\d/.test(text)) return null;
  const eastern = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/.exec(text);
  if (eastern)
    return finish(eastern[1]!, Number(eastern[2]), Number(eastern[3]), text.slice(eastern.index + eastern[0].length));
  const iso = /(?:^|\D)((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return finish(iso[1]!, Number(iso[2]), Number(iso[3]), text.slice(iso.index + iso[0].length));
  const named = firstMonth(dayMonthYear, text, 2);
  if (named) return finish(named.found[3]!, named.month, Number(named.found[1]), named.rest);
  const american = firstMonth(monthDayYear, text, 1);
  if (american) return finish(american.found[3]!, american.month, Number(american.found[2]), american.rest);
  const numeric = /(?:^|[^\d./-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)?\d{2})(?![\d/])/.exec(text);
  if (numeric) {
    const year = numeric[4]!.length === 2 ? `20${numeric[4]}` : numeric[4]!;
    const order = dayFirst(numeric[2]!, Number(numeric[1]), Number(numeric[3]), language);
    if (order === null) return null;
    const [day, month] = order ? [numeric[1], numeric[3]] : [numeric[3], numeric[1]];
    return finish(year, Number(month), Number(day), text.slice(numeric.index + numeric[0].length));
  }
  return null;
}

/** Whether the first of two numbers is the day: by size, by points (always day first), by the language of the page. */
function dayFirst(mark: string, first: number, second: number, language: string | null): boolean | null {
  if (first > 12) return true;
  if (second > 12) return false;
  if (mark === ".") return true;
  const tongue = (language ?? "").toLowerCase().replace("_", "-");
  if (tongue === "en-us") return false;
  if (tongue === "" || tongue === "en") return first === second ? true : null;
  return true;
}

function finish(year: string, month: number, day: number, rest: string): GivenTime | null {
  const clock = /^[^\d]{0,14}(\d{1,2})[:.h](\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?\s*(?:uhr|h|hrs)?\s*(.{0,12})/.exec(
    rest,
  );
  const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const whole =
    clock &&
    readInstant(
      `${date}T${clock[1]}:${clock[2]}:${clock[3] ?? "00"}${clock[4] ? ` ${clock[4]}` : ""} ${clock[5] ?? ""}`,
    );
  return whole ?? readInstant(date);
}
