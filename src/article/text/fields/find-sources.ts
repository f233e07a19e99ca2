import type {Page} from "../../../page/page.js";
import type {Extent} from "../../../text/span.js";
import {spanOf} from "../../../text/span-of.js";
import type {Article, Author, Rival} from "../../article.js";
import {findCredits} from "../../credit/find-credits.js";
import {readByline} from "../../credit/read-byline.js";
import {readNames} from "../../credit/read-names.js";
import {readSignature} from "../../credit/read-signature.js";
import {roleWords} from "../../credit/role-words.js";
import type {Draft} from "../drafts/draft.js";
import {dateCompany} from "../english/label-words.js";
import {outletWord} from "../english/outlet-words.js";
import {topics} from "../english/topic-words.js";
import {releasePlace} from "./release-place.js";

export type SourcesFound = Pick<Article, "agency" | "authors" | "dateline"> & {
  /** The paragraphs without dateline, bylines and credits. */
  readonly paragraphs: readonly Extent[];
  readonly rivals: readonly Rival[];
};

/** Who wrote an article: the credits in its paragraphs, the bylines above and below them, a lone name where one signs. */
export function findSources(page: Page, draft: Draft): SourcesFound {
  const last = draft.body.at(-1)?.line.index ?? 0;
  const ending = draft.labels.filter((line) => line.role === "credit" && line.index > last);
  const opening = draft.labels.filter(
    (line) => line.role === "byline" || (line.role === "credit" && !ending.includes(line)),
  );
  const paragraphs = draft.body.map(({line}) => line);
  const found = findCredits(page, paragraphs.length > 0 ? [...paragraphs, ...ending] : []);
  const endings = new Set(ending.map((line) => line.start));
  const bylines = opening.flatMap(
    (line) => readByline(page.text, line.start, line.end) ?? readSignature(page.text, line.start, line.end) ?? [],
  );
  const unmarked = bylines.some((byline) => byline.authors.length > 0) ? [] : namesUnderHeadline(page, draft);
  const named = bylines
    .flatMap((byline) => byline.authors)
    .map(({name, role, start, end}) => ({name, role, span: spanOf(page, start, end)}));
  const byline = bylines.find((one) => one.agency)?.agency;
  const rivals: Rival[] = found.otherAgencies.map(({name, how, span}) => ({
    field: "agency",
    value: name,
    how,
    ...(span ? {span} : {}),
  }));
  if (found.datelineDate)
    rivals.push({
      field: "published",
      value: found.datelineDate.text,
      how: "date in the dateline",
      span: found.datelineDate,
    });
  const place = found.dateline ? null : releasePlace(page.text, draft);
  return {
    paragraphs: found.paragraphs.filter(({start}) => !endings.has(start)),
    dateline: place ? {place: place.text.slice(0, -1), span: spanOf(page, place.start, place.end - 1)} : found.dateline,
    agency:
      found.agency ??
      (found.dateline ? loneName(page, draft) : null) ??
      (byline ? {name: byline.name, span: spanOf(page, byline.start, byline.end), how: byline.how} : null),
    authors: eachOnce([...unmarked, ...named, ...found.authors]),
    rivals,
  };
}

/** A single name right behind a report that has a dateline signs it: an agency that no list knows. */
function loneName(page: Page, draft: Draft): Article["agency"] {
  const last = draft.body.at(-1)?.line.index ?? 0;
  const line = draft.labels.find((label) => label.index === last + 1);
  if (
    !line ||
    line.words > 2 ||
    topics.has(line.folded) ||
    !/^\p{Lu}[\p{L}\p{N}&.-]+(?: \p{Lu}[\p{L}.-]+)?$/u.test(line.text)
  )
    return null;
  return {name: line.text, span: spanOf(page, line.start, line.end), how: "name at the end"};
}

/** "NewsWire Lanka", "CityBeat": no person is called so. */
const newsyEnd = /\p{L}(?:beat|feed|media|news|press|wire)\b/iu;

/** Personal names alone between the headline and a date: the authors, without "by". */
function namesUnderHeadline(page: Page, draft: Draft): Author[] {
  const from = draft.headline?.index;
  if (from === undefined || !draft.labels.some((line) => line.role === "date")) return [];
  const line = draft.labels.find(
    (label) =>
      label.index > from &&
      label.index <= from + 3 &&
      (label.role === "label" || label.role === "heading") &&
      !dateCompany.has(label.folded) &&
      !label.bulleted,
  );
  // A label printed again as a tag is an outlet or a section.
  if (line && draft.labels.some((other) => other !== line && other.folded === line.folded)) return [];
  if (!line || line.words > 8 || /^The /.test(line.text) || topics.has(line.folded)) return [];
  const [name, ...rest] = readNames(page.text, line.start, line.end);
  if (name?.is !== "person" || outletWord.test(name.name) || newsyEnd.test(name.name)) return [];
  // "Jane Doe and John Roe"
  const all = [name, ...rest];
  const isList =
    rest.length > 0 &&
    all.every(({is, name: one}) => is === "person" && / /.test(one)) &&
    rest.every(({start}, i) => /^(?:,| and| &)\s$/.test(page.text.slice(all[i]!.end, start))) &&
    all.at(-1)!.end === line.end &&
    /\s(?:and|&)\s/.test(line.text);
  if (isList) return all.map((one) => ({name: one.name, role: "author", span: spanOf(page, one.start, one.end)}));
  // "Jane Doe, Foreign Reporter", "Jane Doe in Lima": only with a role or a place behind the name.
  const tail = page.text.slice(name.end, line.end);
  const placed = /^(?: in|,) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}$/u.test(tail);
  const inRole = /^, /.test(tail) && rest.length === 1 && roleWords.has(tail.toLowerCase().split(" ").at(-1)!);
  if (name.end !== line.end && !placed && !inRole) return [];
  return [{name: name.name, role: "author", span: spanOf(page, name.start, name.end)}];
}

/** Each name once, at its first place, with what its most telling line says of it. */
function eachOnce(authors: readonly Author[]): Author[] {
  const roles = new Map<string, Author["role"]>();
  for (const {name, role} of authors) if (!roles.has(name) || roles.get(name) === "author") roles.set(name, role);
  return authors
    .filter(({name}, i) => authors.findIndex((other) => other.name === name) === i)
    .map((author) => ({...author, role: roles.get(author.name)!}));
}
