import {commonWords, functionWords} from "../../name/english/common-words.js";
import type {Agency} from "../../outlet/agencies-words.js";
import {agencyNamed} from "../../outlet/agency-named.js";
import type {Extent} from "../../text/span.js";
import type {Dateline} from "./dateline.js";
import {notPlaces, placeJoiners} from "./dateline-words.js";
import {isNamedPlace} from "./is-named-place.js";

const lookahead = 180;
const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\\.?";
const dateAtEnd = new RegExp(
  `[,\\s]\\s*((?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\\.?,?\\s+)?(?:${month}\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+${month})(?:,?\\s+\\d{4})?)\\.?$`,
  "i",
);
const separator = /(?<=\))\s*\n\s*|\s+--?\s*|\s*[–—―‒]+\s*|(?<=\))[.\s]*(?:--?|[–—])\s*|\s*:\s+/g;

/**
 * Parts the dateline of a report from its first words: "LIMA, Peru (AP) —", "OSLO, 3 May (NTB) -", "Nairobi –", "(dpa) The…".
 * A place in small letters without an agency or a date counts only before a spaced dash and a capital. Null when there is
 * none. Looks at 180 characters, so constant cost.
 */
export function splitDateline(text: string, start: number, end: number): Dateline | null {
  const from = start + (deskOpening.exec(text.slice(start, Math.min(end, start + 60)))?.[0].length ?? 0);
  const head = text.slice(from, Math.min(end, from + lookahead));
  return agencyOnly(head, from) ?? placed(text, head, from) ?? undashed(head, from) ?? stopped(text, head, from);
}

/** "Our Correspondent LAHORE: The ...": a desk glued before the place. */
const deskOpening =
  /^(?:(?:from )?our (?:own |staff |special )?(?:correspondent|reporter)s?|staff (?:reporter|correspondent)|(?:web|news|monitoring|national|foreign) desk)\s+(?=\p{Lu}{3})/iu;

/** "Arusha. Two men were ...": a place in capitals, a known one, or one that the report names again, and a full stop. */
function stopped(text: string, head: string, start: number): Dateline | null {
  const found = /^(\p{Lu}[\p{L}'’-]{2,}(?: \p{Lu}[\p{L}'’-]+){0,2})\.\s+(?=["“‘]?\p{Lu})/u.exec(head);
  const name = found?.[1];
  if (!found || !name || notPlaces.has(name.toLowerCase())) return null;
  const inCapitals =
    /^[\p{Lu} '’-]{4,}$/u.test(name) &&
    /^["“‘]?\p{Lu}[\p{Ll}\s]/u.test(head.slice(found[0].length)) &&
    !/(?:ED|ING|LY)$/.test(name) &&
    !name.split(" ").some((word) => commonWords.has(word.toLowerCase()) || functionWords.has(word.toLowerCase()));
  if (!inCapitals && !isNamedPlace(text, start + found[0].length, name)) return null;
  const at = {start, end: start + name.length};
  return {place: name, at, agency: null, date: null, bodyStart: start + found[0].length};
}

/** "Lima, Oct 14 (NORPRESS) The port …": a place, a date and an agency in brackets need no dash. */
function undashed(head: string, start: number): Dateline | null {
  const bracket = /^[^()[\]]{4,70}\([^()[\]]{2,40}\)\s+(?=["“‘«]?[\p{Lu}\d])/u.exec(head);
  if (!bracket) return null;
  const read = readLeft(bracket[0], start);
  if (!read?.agency || !read.date || agencyName(read.agency.name) === null) return null;
  return {place: read.place, at: read.at, agency: read.agency, date: read.date, bodyStart: start + bracket[0].length};
}

function agencyOnly(head: string, start: number): Dateline | null {
  const found = /^[([]([^()[\]]{2,40})[)\]]\s*(?:(?:--?|[–—:])\s*)?(?=["“”'‘«\p{L}\p{N}])/u.exec(head);
  if (!found) return null;
  const name = agencyName(found[1]!);
  if (!name || notPlaces.has(found[1]!.toLowerCase())) return null;
  return {
    place: null,
    at: {start, end: start},
    agency: {start: start + 1, end: start + 1 + found[1]!.length, name},
    date: null,
    bodyStart: start + found[0].length,
  };
}

function placed(text: string, head: string, start: number): Dateline | null {
  separator.lastIndex = 0;
  for (let tries = 0; tries < 3; tries++) {
    const dash = separator.exec(head);
    if (!dash) return null;
    const rest = head.slice(dash.index + dash[0].length);
    if (dash.index < 2 || !/^["“”'‘«„(]?[\p{Lu}\p{N}]/u.test(rest)) continue;
    const read = readLeft(head.slice(0, dash.index), start);
    if (!read) continue;
    const colon = dash[0].includes(":");
    const firm = read.agency !== null || read.date !== null;
    if (colon && !firm && !read.caps && !isNamedPlace(text, start + dash.index, read.place)) continue;
    if (!firm && !read.caps && !/^\s/.test(dash[0]) && !/\s$/.test(dash[0])) continue;
    return {
      place: read.place,
      at: read.at,
      agency: read.agency,
      date: read.date,
      bodyStart: start + dash.index + dash[0].length,
    };
  }
  return null;
}

type Left = Pick<Dateline, "at" | "agency" | "date"> & {readonly place: string; readonly caps: boolean};

/** What stands before the dash: a place, then a date and an agency in either order. */
function readLeft(left: string, start: number): Left | null {
  let rest = left.trimEnd();
  let agency: Dateline["agency"] = null;
  let date: Extent | null = null;
  for (let i = 0; i < 3; i++) {
    const dated = dateAtEnd.exec(rest);
    if (dated && !date) {
      const at = dated.index + dated[0].indexOf(dated[1]!);
      date = {start: start + at, end: start + at + dated[1]!.length};
      rest = rest.slice(0, dated.index).trimEnd();
      continue;
    }
    const bracket = /[([]([^()[\]]{2,60})[)\]]$/.exec(rest) ?? /(?<=\s)\/([\p{L}\p{N} .&-]{2,40})\/$/u.exec(rest);
    if (bracket && !agency) {
      const name = agencyName(bracket[1]!.split(/[,/]/)[0]!) ?? bracket[1]!.split(/[,/]/)[0]!.trim();
      if (/\d/.test(name) || name.split(/\s+/).length > 5) return null;
      const at = bracket.index + 1;
      agency = {start: start + at, end: start + at + name.length, name};
      rest = rest.slice(0, bracket.index).trimEnd();
      continue;
    }
    const last = /[,/]\s*([^,/()]{2,40})$/.exec(rest);
    const named: Agency | null = last && !agency ? agencyNamed(last[1]!) : null;
    if (last && named) {
      const at = last.index + last[0].indexOf(last[1]!);
      agency = {start: start + at, end: start + at + last[1]!.length, name: named.name};
      rest = rest.slice(0, last.index).trimEnd();
      continue;
    }
    break;
  }
  rest = rest.replace(/[,.;]$/, "");
  if (!rest) return null;
  // "Jaffna (Sri Lanka)"
  const country = /^(\p{Lu}[\p{L} .'’-]{1,30}) \(\p{Lu}[\p{L} .'’-]{2,30}\)$/u.exec(rest);
  const place = country ? readPlace(country[1]!) && {name: rest, caps: false} : readPlace(rest);
  if (!place) return null;
  return {place: place.name, at: {start, end: start + rest.length}, agency, date, caps: place.caps};
}

function readPlace(words: string): {name: string; caps: boolean} | null {
  if (words.length > 70 || /[\d!?"“”;()]/.test(words) || notPlaces.has(words.toLowerCase())) return null;
  const first = words.split(/[,/]/)[0]!.trim();
  const pieces = words.split(/[\s,/]+/).filter(Boolean);
  if (pieces.length === 0 || pieces.length > 7) return null;
  for (const piece of pieces)
    if (!/^\p{Lu}/u.test(piece) && !placeJoiners.has(piece.toLowerCase()) && !/^(?:al|el|d|l|o)['’-]/i.test(piece))
      return null;
  if (!/^\p{Lu}/u.test(first) || first.length < 2) return null;
  const caps = first === first.toUpperCase() && /\p{Lu}{2}/u.test(first);
  if (!caps && first.split(/\s+/).length > 4) return null;
  if (notPlaces.has(first.toLowerCase())) return null;
  return {name: words, caps};
}

/** An agency known by name, or one in capitals ("NORPRESS") or called so ("Coast News Agency"). */
function agencyName(words: string): string | null {
  const known = agencyNamed(words);
  if (known) return known.name;
  const trimmed = words.trim();
  if (/^\p{Lu}[\p{Lu}\p{N}&.-]{1,14}$/u.test(trimmed)) return trimmed;
  return /\b(?:agency|press|news|newswire|wire|media|newsroom)\b/i.test(trimmed) &&
    trimmed.split(/\s+/).length <= 5 &&
    /^\p{Lu}/u.test(trimmed)
    ? trimmed
    : null;
}
