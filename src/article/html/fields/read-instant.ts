/** A date as metadata gives it: a calendar day, and the instant with its zone when one is told. */
export type GivenTime = {
  /** "2024-03-05", "2024-03-05T10:15:00" (zone unknown) or "2024-03-05T10:15:00+02:00". */
  readonly iso: string;
  readonly hasTime: boolean;
  readonly hasZone: boolean;
};

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const zones: Readonly<Record<string, string>> = {
  bst: "+01:00",
  cest: "+02:00",
  cdt: "-05:00",
  cet: "+01:00",
  cst: "-06:00",
  edt: "-04:00",
  eest: "+03:00",
  eet: "+02:00",
  est: "-05:00",
  gmt: "Z",
  ist: "+05:30",
  jst: "+09:00",
  mdt: "-06:00",
  msk: "+03:00",
  mst: "-07:00",
  pdt: "-07:00",
  pst: "-08:00",
  ut: "Z",
  utc: "Z",
  z: "Z",
};

const two = (text: string | number) => String(text).padStart(2, "0");

/**
 * Reads the forms that JSON-LD, meta tags and `datetime` attributes use: ISO 8601 with and without zone and separators, RFC 2822
 * and its relatives ("Tue, 05 Mar 2024 10:15:00 GMT", "March 5, 2024 10:15 am EST", "Tue Mar 05 10:15:00 UTC 2024"), Unix
 * seconds and milliseconds. Null for anything else, for impossible days and for years outside 1990 to 2100.
 */
export function readInstant(value: string): GivenTime | null {
  const text = value.trim().slice(0, 80);
  const unix = /^(\d{10})(?:\d{3})?$/.exec(text);
  if (unix) return given(new Date(Number(unix[1]) * 1000).toISOString().slice(0, 19), "Z");
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\s*[T, ]\s*(?:at\s*)?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,:]\d+)?)?\s*([ap]\.?m\.?)?)?\s*(.*)$/i.exec(
      text,
    ) ?? /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?()\s*(Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second, half, rest] = iso;
    return build(year!, Number(month), Number(day), hour, minute, second, half, rest ?? "");
  }
  const named =
    /^(?:[^\s\d,.]{2,9}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})\b(.*)$/.exec(text) ??
    swapped(/^(?:[A-Za-z]{3,9}\.?,?\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b(.*)$/.exec(text));
  if (named) return withClock(named[3]!, named[2]!, named[1]!, named[4]!);
  const unixStyle = /^[A-Za-z]{3}\s+([A-Za-z]{3})\s+(\d{1,2})\s+(\d{1,2}:\d{2}:\d{2})\s+(\S+)\s+(\d{4})$/.exec(text);
  if (unixStyle) return withClock(unixStyle[5]!, unixStyle[1]!, unixStyle[2]!, ` ${unixStyle[3]} ${unixStyle[4]}`);
  return null;
}

/** Whether two ISO times with zones name the same minute ("21:00+01:00" and "20:00Z"). */
export function isSameInstant(a: string, b: string): boolean {
  const first = Date.parse(a);
  return !Number.isNaN(first) && Math.abs(first - Date.parse(b)) < 60_000;
}

function swapped(found: RegExpExecArray | null): string[] | null {
  return found && [found[0], found[2]!, found[1]!, found[3]!, found[4]!];
}

function withClock(year: string, monthName: string, day: string, rest: string): GivenTime | null {
  const month = months.indexOf(monthName.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  const clock = /(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?\s*(.*)$/i.exec(rest);
  return build(year, month, Number(day), clock?.[1], clock?.[2], clock?.[3], clock?.[4], clock?.[5] ?? "");
}

function build(
  year: string,
  month: number,
  day: number,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  half: string | undefined,
  rest: string,
): GivenTime | null {
  const date = `${year}-${two(month)}-${two(day)}`;
  if (Number(year) < 1990 || Number(year) > 2100 || month < 1 || month > 12 || day < 1) return null;
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  if (day > days) return null;
  if (hour === undefined || minute === undefined) return {iso: date, hasTime: false, hasZone: false};
  let hours = Number(hour);
  if (half) hours = (hours % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hours > 23 || Number(minute) > 59) return {iso: date, hasTime: false, hasZone: false};
  const offset = /^(?:GMT|UTC)?\s*([+-])(\d{1,2}):?(\d{2})?\b/i.exec(rest);
  const word = /^\(?([a-z]{1,4})\b/i.exec(rest)?.[1]?.toLowerCase();
  const zone = offset ? `${offset[1]}${two(offset[2]!)}:${offset[3] ?? "00"}` : word ? (zones[word] ?? "") : "";
  return given(`${date}T${two(hours)}:${minute}:${two(Number(second ?? 0))}`, zone === "+00:00" ? "Z" : zone);
}

function given(local: string, zone: string): GivenTime {
  return {iso: local + zone, hasTime: true, hasZone: zone !== ""};
}
