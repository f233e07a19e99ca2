import type {Dating} from "../../../dating/dating.js";
import {readDateLabel} from "../../../dating/read-date-label.js";
import type {HtmlPage} from "../../../page/html/html-page.js";
import type {Attributes} from "../../../page/html/html-tree.js";
import type {Span} from "../../../text/span.js";
import type {Rival} from "../../article.js";
import {articleThing, textOf} from "./article-thing.js";
import {dateMetaNames, datePhrases} from "./date-words.js";
import {type GivenTime, isSameInstant, readInstant} from "./read-instant.js";
import {readLocalDate} from "./read-local-date.js";

export type FoundDates = {
  readonly published: Dating | null;
  readonly updated: Dating | null;
  readonly rivals: readonly Rival[];
};

type Evidence = {
  readonly time: GivenTime;
  readonly how: string;
  /** Lower is surer. */
  readonly rank: number;
  readonly about: "published" | "updated";
  readonly span?: Span;
};

export type DateSources = {
  readonly html: HtmlPage;
  readonly url: string | undefined;
  readonly captured: Dating | null;
  /** First and last block of the article with its headline. */
  readonly first: number;
  readonly last: number;
  readonly span: (start: number, end: number) => Span;
};

/**
 * When an article was published and updated, from JSON-LD, meta tags, marked time elements, the address, and labels printed near
 * the headline, in that order; what disagrees stays as a rival. A day after the capture is not believed. An instant gains the
 * zone that another source gives for the same minute. Linear in the page.
 */
export function findDates(sources: DateSources): FoundDates {
  const marked = [
    ...inPrintedOrder([...fromThing(sources.html), ...fromMetas(sources.html)], sources),
    ...fromElements(sources),
    ...fromAddress(sources),
  ];
  const isSure = marked.some(({about, rank}) => about === "published" && rank <= 40);
  const told = isSure ? marked : [...marked, ...fromText(sources)];
  const all = told.length ? told : fromScripts(sources.html);
  const limit = sources.captured ? nextDay(sources.captured.latest.slice(0, 10)) : "9999";
  const plausible = all.filter(({time}) => time.iso.slice(0, 10) <= limit);
  const published = choose(
    plausible.filter(({about}) => about === "published"),
    plausible,
  );
  // A report that was written ahead and set to appear later: its last change before that day is no update.
  const updates = plausible.filter(
    ({about, time}) => about === "updated" && !(published && precedes(time, published.time)),
  );
  const updated = choose(updates, updates);
  const agrees = (one: Evidence, chosen: Evidence | null) =>
    chosen !== null && (one === chosen || saysSame(one.time, chosen.time));
  const rivals = plausible
    .filter((one) => !agrees(one, one.about === "published" ? published : updated))
    .map(({about, time, how, span}) => ({field: about, value: time.iso, how, ...(span ? {span} : {})}));
  return {
    published: published ? datingOf(published) : null,
    updated: updated && !(published && sameMoment(updated.time, published.time)) ? datingOf(updated) : null,
    rivals: distinct(rivals),
  };
}

/** Metadata that has the change before the publication, where the page prints the two days under each other's labels, has them swapped. */
function inPrintedOrder(given: Evidence[], sources: DateSources): Evidence[] {
  const surest = (about: Evidence["about"]) =>
    given.filter((one) => one.about === about).sort((a, b) => a.rank - b.rank)[0];
  const [published, updated] = [surest("published"), surest("updated")];
  if (!published || !updated || !precedes(updated.time, published.time)) return given;
  const printed = fromText(sources);
  const prints = (about: Evidence["about"], {time}: Evidence) =>
    printed.some((one) => one.about === about && one.time.iso.slice(0, 10) === time.iso.slice(0, 10));
  if (!prints("published", updated) || !prints("updated", published) || prints("published", published)) return given;
  return given.map((one) => ({...one, about: one.about === "published" ? "updated" : "published"}));
}

/**
 * The surest evidence; of equal rank the earliest on the page. Where one kind stands alone for its day and two other kinds agree
 * on another, those are believed. A day gains the time, and an instant the zone, that other evidence gives for it.
 */
function choose(ours: readonly Evidence[], all: readonly Evidence[]): Evidence | null {
  let best: Evidence | null = null;
  for (const one of ours) if (!best || one.rank < best.rank) best = one;
  if (!best) return null;
  const kinds = new Map<string, Set<string>>();
  for (const one of ours) {
    if (one.rank > 46) continue;
    const day = one.time.iso.slice(0, 10);
    kinds.set(day, (kinds.get(day) ?? new Set()).add(one.how.split(" ")[0]!));
  }
  const dayOf = (one: Evidence) => one.time.iso.slice(0, 10);
  if ((kinds.get(dayOf(best))?.size ?? 0) < 2) {
    const agreed = [...kinds].filter(([, by]) => by.size >= 2).map(([day]) => day);
    if (agreed.length === 1 && Math.abs(Date.parse(agreed[0]!) - Date.parse(dayOf(best))) > 86_400_000)
      best = ours.find((one) => dayOf(one) === agreed[0]) ?? best;
  }
  const chosen = best;
  const same = all.filter((one) => one.about === chosen.about && one.time.hasTime && one.rank < 76);
  const day = dayOf(chosen);
  if (!chosen.time.hasTime) return same.find((one) => one.time.hasZone && dayOf(one) === day) ?? chosen;
  // "00:00:00Z" is a day that was pressed into an instant.
  if (/T00:00:00(?:Z|$)/.test(chosen.time.iso))
    return same.find((one) => dayOf(one) === day && !/T00:00:00/.test(one.time.iso)) ?? chosen;
  if (!chosen.time.hasZone)
    return same.find((one) => one.time.hasZone && one.time.iso.slice(0, 16) === chosen.time.iso.slice(0, 16)) ?? chosen;
  return chosen.time.iso.endsWith("Z") ? inLocalTime(chosen, same) : chosen;
}

/** An instant in universal time, written with the offset of the page's own clock where the page prints the same minute in it. */
function inLocalTime(one: Evidence, others: readonly Evidence[]): Evidence {
  const instant = Date.parse(one.time.iso);
  for (const {time} of others) {
    if (time.hasZone) continue;
    const minutes = (Date.parse(`${time.iso}Z`) - instant) / 60_000;
    const offset = Math.round(minutes / 15) * 15;
    if (offset === 0 || Math.abs(minutes - offset) > 1 || Math.abs(offset) > 14 * 60) continue;
    const local = new Date(instant + offset * 60_000).toISOString().slice(0, 19);
    const size = Math.abs(offset);
    const zone = `${offset < 0 ? "-" : "+"}${String(Math.floor(size / 60)).padStart(2, "0")}:${String(size % 60).padStart(2, "0")}`;
    return {...one, time: {iso: local + zone, hasTime: true, hasZone: true}};
  }
  return one;
}

function fromThing(html: HtmlPage): Evidence[] {
  const thing = articleThing(html);
  const found: Evidence[] = [];
  const add = (key: string, about: Evidence["about"], rank: number, values = thing?.values) => {
    const time = readInstant(textOf(values?.[key]) ?? "");
    if (time) found.push({time, how: `JSON-LD ${key}`, rank, about});
  };
  add("datePublished", "published", 10);
  add("dateCreated", "published", 24);
  add("uploadDate", "published", 26);
  add("dateModified", "updated", 10);
  for (const other of html.metadata.things)
    if (other !== thing && other.types.some((type) => type === "webpage" || type === "itempage")) {
      add("datePublished", "published", 22, other.values);
      add("dateModified", "updated", 22, other.values);
    }
  return found;
}

function fromMetas(html: HtmlPage): Evidence[] {
  const found: Evidence[] = [];
  for (const {name, content} of html.metadata.metas) {
    const known = dateMetaNames.get(name);
    const time = known && (readInstant(content) ?? readLocalDate(content, html.metadata.language));
    if (known && time) found.push({time, how: `meta ${name}`, rank: known.rank, about: known.about});
  }
  return found;
}

const publishedMark =
  /publish|pubdate|datecreated|entry-date|post-date|date-?posted|posted-?on|release|issued|veroeffentlich|publicad|publicat|fecha|erstell|ddatum/i;
const updatedMark = /modif|update|changed|edited|aktualis|actualiz|revised/i;

const dateMark = /(?:^|[\s_-])(?:date|datum|time|timestamp|dateline|meta-date)(?:$|[\s_-])/i;

/** `<time>`, `itemprop`, and elements whose class names a date, outside furniture that lists other articles. */
function fromElements({html, first, last, span}: DateSources): Evidence[] {
  const {tree} = html;
  const found: Evidence[] = [];
  const marks = new Map<string, boolean>();
  const isDateName = (names: string | undefined) => {
    if (!names) return false;
    let known = marks.get(names);
    if (known === undefined)
      marks.set(names, (known = publishedMark.test(names) || updatedMark.test(names) || dateMark.test(names)));
    return known;
  };
  let asides = 0;
  for (let element = 0; element < tree.tags.length && found.length < 40; element++) {
    const tag = tree.tags[element]!;
    const at = tree.attributes[element];
    if (tag === "aside" || tag === "nav" || tag === "footer") asides = Math.max(asides, tree.lasts[element]!);
    const isTime = tag === "time";
    if (!isTime && (!at || !mayDate(at, html.textEnds[element]! - html.textStarts[element]!))) continue;
    const isMarked =
      isDateName(at?.class) || isDateName(at?.itemprop) || isDateName(at?.id) || isDateName(at?.["data-testid"]);
    if (!isTime && !isMarked) continue;
    const names = `${at?.itemprop ?? ""} ${at?.class ?? ""} ${at?.id ?? ""} ${at?.["data-testid"] ?? ""}`;
    const given =
      at?.datetime ??
      (isTime || /date/i.test(at?.itemprop ?? "") ? at?.content : undefined) ??
      at?.["data-datetime"] ??
      at?.["data-published"] ??
      at?.["data-timestamp"] ??
      at?.["data-time"] ??
      (tag === "abbr" ? at?.title : undefined);
    const shown = html.text.slice(html.textStarts[element]!, html.textEnds[element]!).trim();
    if (!given && (shown.length < 6 || shown.length > 120)) continue;
    const time =
      (given ? readInstant(given) : null) ??
      (shown.length <= 120 ? (readInstant(shown) ?? readLocalDate(shown, html.metadata.language)) : null);
    if (!time) continue;
    const block = html.firstBlocks[element]!;
    const isNear = block >= first - 12 && block <= last + 4;
    if (!isNear && (element < asides || first < 0)) continue;
    const says = `${names} ${shown.slice(0, 40)} ${wordsBefore(html, element)}`;
    const about = updatedMark.test(says) || datePhrases.updated.test(says) ? "updated" : "published";
    const isProp = /date(?:published|created|modified)/i.test(at?.itemprop ?? "");
    const rank =
      (isProp ? 28 : publishedMark.test(names) || at?.pubdate !== undefined ? 34 : isTime ? 40 : 46) +
      (isNear ? 0 : 30) +
      (block > first + 3 ? 6 : 0);
    const start =
      html.textStarts[element]! +
      (html.text.slice(html.textStarts[element]!, html.textEnds[element]!).length -
        html.text.slice(html.textStarts[element]!, html.textEnds[element]!).trimStart().length);
    found.push({
      time,
      how: isProp ? `itemprop ${at!.itemprop}` : isTime ? "time element" : "element named as a date",
      rank,
      about,
      ...(shown ? {span: span(start, start + shown.length)} : {}),
    });
  }
  return found;
}

/** It shows a line, or an attribute holds what it means. */
function mayDate(at: Attributes, shown: number): boolean {
  return (
    (shown >= 6 && shown <= 140) ||
    at.datetime !== undefined ||
    at.content !== undefined ||
    at["data-datetime"] !== undefined ||
    at["data-published"] !== undefined ||
    at["data-timestamp"] !== undefined ||
    at["data-time"] !== undefined
  );
}

function wordsBefore(html: HtmlPage, element: number): string {
  const end = html.textStarts[element]!;
  return html.text.slice(Math.max(0, end - 24), end);
}

/** "/2024/03/05/" and its relatives; a day only. */
function fromAddress({html, url}: DateSources): Evidence[] {
  const addresses = [url, html.metadata.canonical, html.metadata.metas.find(({name}) => name === "og:url")?.content];
  for (const address of addresses) {
    const found =
      /(?:^|[^\d])((?:19|20)\d{2})[/_.-]?([01]\d)[/_.-]?([0-3]\d)(?:[^\d]|$)/.exec(address ?? "") ??
      /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})\//.exec(address ?? "") ??
      named(/\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})\//.exec(address ?? ""));
    const time = found && readInstant(`${found[1]}-${found[2]}-${found[3]}`);
    if (time) return [{time, how: "address", rank: 36, about: "published"}];
  }
  return [];
}

function named(found: RegExpExecArray | null): string[] | null {
  const month = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ").indexOf(found?.[2] ?? "") + 1;
  return found && month > 0 ? [found[0], found[1]!, String(month), found[3]!] : null;
}

const relativeWords = /\b(?:ago|yesterday|today|hours?|minutes?|published|posted|updated)\b/i;

/** Labels that announce a date of publication wherever they stand. */
const dateLabel =
  /^(?:datum|date|fecha|data|дата|dato|päivä|datë|tarih|tanggal|ngày|published|erschienen|publié|publicado|pubblicato)(?!\p{L})/iu;

/** Short lines between headline and body, then the last lines of the article and of the page. */
function fromText({html, first, last, captured, span}: DateSources): Evidence[] {
  const found: Evidence[] = [];
  const look = (from: number, to: number, rank: number) => {
    for (let i = Math.max(0, from); i < Math.min(to, html.blocks.length); i++) {
      const {start, end} = html.blocks[i]!;
      if (end - start > 160) continue;
      const said = html.text.slice(start, end);
      if (!/\d/.test(said)) continue;
      const exact = readInstant(said) ?? readLocalDate(said, html.metadata.language);
      const label = exact ? null : relativeWords.test(said) ? readDateLabel(said, {captured}) : null;
      const local =
        exact ??
        (label?.dating?.precision === "day" || label?.dating?.precision === "instant"
          ? readInstant(label.dating.earliest)
          : null);
      if (!local) continue;
      const isChanged = label?.about === "updated" || datePhrases.updated.test(said);
      const about = isChanged && !datePhrases.published.test(said) ? "updated" : "published";
      const isAlone = said.length < 40 || datePhrases.published.test(said);
      found.push({
        time: local,
        how: "printed by the headline",
        rank: rank + (isAlone ? 0 : 8),
        about,
        span: span(start, end),
      });
    }
  };
  look(first - 8, first + 12, 50);
  look(last, last + 6, 60);
  for (let i = 0; i < Math.min(html.blocks.length, 4000); i++) {
    const {start, end} = html.blocks[i]!;
    if (end - start > 8 && end - start < 60 && dateLabel.test(html.text.slice(start, Math.min(end, start + 16))))
      look(i, i + 1, 48);
  }
  if (found.length === 0) look(0, html.blocks.length, 80);
  return found;
}

const scriptDate =
  /\\?"(?:datePublished|publishedDate|publishDate|published_?at|publicationDate|publication_date|datePosted|firstPublished\w{0,12}|pubDate|publishedOn)\\?"\s*:\s*\\?"([^"\\]{8,40})/i;

/** Last resort: a date of publication in the data that a page hands to its own scripts. */
function fromScripts(html: HtmlPage): Evidence[] {
  let looked = 0;
  for (const {start, end} of html.metadata.scripts) {
    if (looked > 3_000_000) break;
    looked += end - start;
    const time = readInstant(scriptDate.exec(html.tree.source.slice(start, end))?.[1] ?? "");
    if (time) return [{time, how: "data of the page's scripts", rank: 90, about: "published"}];
  }
  return [];
}

function datingOf({time, how, span}: Evidence): Dating {
  return {
    earliest: time.iso,
    latest: time.iso,
    precision: time.hasTime ? "instant" : "day",
    certain: true,
    because: [{say: how, ...(span ? {span} : {})}],
  };
}

function precedes(a: Evidence["time"], b: Evidence["time"]): boolean {
  return a.hasZone && b.hasZone
    ? Date.parse(a.iso) < Date.parse(b.iso) - 60_000
    : a.iso.slice(0, 10) < b.iso.slice(0, 10);
}

function sameMoment(a: GivenTime, b: GivenTime): boolean {
  return a.iso === b.iso || a.iso.slice(0, 16) === b.iso.slice(0, 16) || isSameInstant(a.iso, b.iso);
}

/** The same minute, in one zone or another or in none, or the day of it. */
function saysSame(one: GivenTime, chosen: GivenTime): boolean {
  if (sameMoment(one, chosen)) return true;
  return !one.hasTime && one.iso === chosen.iso.slice(0, 10);
}

function nextDay(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? "9999" : new Date(time + 86_400_000).toISOString().slice(0, 10);
}

function distinct(rivals: readonly Rival[]): Rival[] {
  const seen = new Set<string>();
  return rivals
    .filter(({field, value}) => !seen.has(`${field} ${value}`) && seen.add(`${field} ${value}`))
    .slice(0, 12);
}
