import {type DateLabel, readDateLabel} from "../../dating/read-date-label.js";
import type {Page} from "../../page/page.js";
import {contentId} from "../../text/content-id.js";
import {spanOf} from "../../text/span-of.js";
import type {Article, Author, Rival} from "../article.js";
import {findCredits} from "../credit/find-credits.js";
import {readByline} from "../credit/read-byline.js";
import {readNames} from "../credit/read-names.js";
import {readSignature} from "../credit/read-signature.js";
import {detectLanguage} from "../detect-language.js";
import {cutSubheads} from "./cut-subheads.js";
import type {Draft} from "./drafts/draft.js";
import {outletWord} from "./english/outlet-words.js";
import {topics} from "./english/topic-words.js";
import {findOutlet} from "./find-outlet.js";
import type {Line} from "./line.js";
import {read, readLabelDate} from "./read-label-date.js";
import {toldDates} from "./told-dates.js";

const correctionOpening =
  /^[[(*\s]*(?:correction|corrections|clarification|corrected|correction and clarification|editor['’]?s['’]? note|editors['’] note)\b[^:.–—-]{0,40}[:.–—-]|^[[(*\s]*(?:this|an earlier|a previous|an original) (?:article|story|report|post|version|headline|piece)\b.{0,80}\b(?:amended|corrected|clarified|misstated|misspelled|incorrectly|wrongly|mistakenly|said|stated|gave|updated)/i;

type Context = {
  readonly lines: readonly Line[];
  readonly isListing: boolean;
  /** Index of the first headline of the page, or of its first paragraph. */
  readonly top: number;
  readonly numericOrder: "day-first" | "month-first" | null;
};

/** Reads the fields of an article off its draft. Null when no words of its own are left. */
export function writeArticle(page: Page, draft: Draft, context: Context): Article | null {
  const ending = draft.labels.filter(
    (line) => line.role === "credit" && line.index > (draft.body.at(-1)?.line.index ?? 0),
  );
  const opening = draft.labels.filter(
    (line) => line.role === "byline" || (line.role === "credit" && !ending.includes(line)),
  );
  const paragraphs = draft.body.map(({line}) => line);
  const found = findCredits(page, paragraphs.length > 0 ? [...paragraphs, ...ending] : []);
  const endings = new Set(ending.map((line) => line.start));
  const own = found.paragraphs.filter(({start}) => !endings.has(start));
  const corrections = own.filter(({start, end}) =>
    correctionOpening.test(page.text.slice(start, Math.min(end, start + 120))),
  );
  const kept = own.filter((paragraph) => !corrections.includes(paragraph));
  const subheadStarts = new Set(draft.body.filter(({kind}) => kind === "subhead").map(({line}) => line.start));
  const parts = kept.flatMap((paragraph) =>
    kept.length <= 2 ? cutSubheads(page.text, paragraph) : [{...paragraph, kind: "body" as const}],
  );
  const body = parts.map(({start, end}) => ({start, end}));
  if (body.length === 0) return null;
  const bylines = opening.flatMap(
    (line) => readByline(page.text, line.start, line.end) ?? readSignature(page.text, line.start, line.end) ?? [],
  );
  const unmarked = bylines.some((byline) => byline.authors.length > 0) ? null : nameUnderHeadline(page, draft);
  const authors = [
    ...(unmarked ? [unmarked] : []),
    ...bylines
      .flatMap((byline) => byline.authors)
      .map(({name, role, start, end}) => ({name, role, span: spanOf(page, start, end)})),
    ...found.authors,
  ];
  const bylineAgency = bylines.find((byline) => byline.agency)?.agency;
  const agency =
    found.agency ??
    (found.dateline ? loneName(page, draft) : null) ??
    (bylineAgency
      ? {name: bylineAgency.name, span: spanOf(page, bylineAgency.start, bylineAgency.end), how: bylineAgency.how}
      : null);
  const rivals: Rival[] = found.otherAgencies.map((other) => ({
    field: "agency",
    value: other.name,
    how: other.how,
    ...(other.span ? {span: other.span} : {}),
  }));
  const {published, updated, dateRivals} = findDates(page, draft, context, body);
  rivals.push(...dateRivals);
  if (found.datelineDate)
    rivals.push({
      field: "published",
      value: found.datelineDate.text,
      how: "date in the dateline",
      span: found.datelineDate,
    });
  const {outlet, reprintedBy} = findOutlet(page, draft, context);
  const {headline} = draft;
  const section = draft.labels.find((line) => topics.has(line.folded));
  return {
    id: contentId("a", page.id, String(headline?.start ?? body[0]!.start), String(body[0]!.start)),
    page: page.id,
    kind: "article",
    headline: headline ? spanOf(page, headline.start, headline.end) : null,
    outlet,
    ...(reprintedBy ? {reprintedBy} : {}),
    agency,
    authors: eachOnce(authors),
    dateline: found.dateline,
    published,
    updated,
    ...(section ? {section: section.text.replace(/^[•·\s]+/, "")} : {}),
    tags: tagsOf(draft),
    language: detectLanguage(body.map(({start, end}) => page.text.slice(start, Math.min(end, start + 1500))).join(" ")),
    body: body.map(({start, end}) => spanOf(page, start, end)),
    subheads: parts.flatMap(({start, kind}, i) => (kind === "subhead" || subheadStarts.has(start) ? [i] : [])),
    captions: draft.captions.map(({start, end}) => spanOf(page, start, end)),
    corrections: corrections.map(({start, end}) => spanOf(page, start, end)),
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

/** A lone personal name between the headline and a date: the author, without "by". */
function nameUnderHeadline(page: Page, draft: Draft): Author | null {
  const from = draft.headline?.index;
  if (from === undefined || !draft.labels.some((line) => line.role === "date")) return null;
  const line = draft.labels.find(
    (label) =>
      label.index > from &&
      label.index <= from + 3 &&
      (label.role === "label" || label.role === "heading") &&
      !label.bulleted,
  );
  if (!line || line.words > 4 || topics.has(line.folded) || outletWord.test(line.text)) return null;
  const [name] = readNames(page.text, line.start, line.end);
  if (name?.is !== "person" || name.end !== line.end) return null;
  return {name: name.name, role: "author", span: spanOf(page, name.start, name.end)};
}

/** Each name once, at its first place, with what its most telling line says of it. */
function eachOnce(authors: readonly Author[]): Author[] {
  const roles = new Map<string, Author["role"]>();
  for (const {name, role} of authors) if (!roles.has(name) || roles.get(name) === "author") roles.set(name, role);
  return authors
    .filter(({name}, i) => authors.findIndex((other) => other.name === name) === i)
    .map((author) => ({...author, role: roles.get(author.name)!}));
}

/** Labels of subjects: what stands under "Tags", or behind "Tags:". */
function tagsOf(draft: Draft): string[] {
  const tags = draft.tags.flatMap((line) => {
    const words = line.text.replace(
      /^\s*(?:tags?|topics?|filed under|keywords|tagged|more on|posted in|related topics)\s*:?\s*/i,
      "",
    );
    return words.split(/\s*[,;|•·#]\s*/).map((tag) => tag.trim());
  });
  return [...new Set(tags)].filter((tag) => tag.length > 1 && tag.length <= 40 && tag.split(" ").length <= 5);
}

function monthLabel({year, month}: {readonly year: number; readonly month: number}): DateLabel {
  const first = `${year}-${String(month).padStart(2, "0")}`;
  const last = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ][month - 1]!;
  const dating = {
    earliest: `${first}-01`,
    latest: `${first}-${last}`,
    precision: "month" as const,
    certain: true,
    because: [],
  };
  return {dating, ago: null, about: "published"};
}

function findDates(page: Page, draft: Draft, context: Context, body: readonly {start: number; end: number}[]) {
  const told = toldDates(page, body).map(({value}) => (value.length === 7 ? `${value}-01` : value));
  let published: Article["published"] = null;
  let updated: Article["updated"] = null;
  const dateRivals: Rival[] = [];
  for (const line of draft.labels) {
    if (line.role !== "date") continue;
    // Points between the numbers are written where the day comes first.
    const numericOrder = /\d\.\d{1,2}\.\d{2}/.test(line.text) ? "day-first" : context.numericOrder;
    const month = readLabelDate(line.text, 0, line.text.length)?.is;
    const label =
      month?.kind === "month"
        ? monthLabel(month)
        : readDateLabel(line.text, {captured: page.captured, days: told, numericOrder});
    const at = read(line.text);
    const span = at ? spanOf(page, line.start + at.from, line.start + at.to) : spanOf(page, line.start, line.end);
    if (!label) continue;
    const dating = label.dating && {
      ...label.dating,
      because: [{say: "label on the page", span}, ...label.dating.because],
    };
    if (label.about === "updated") {
      if (!updated && dating) updated = dating;
      else dateRivals.push({field: "updated", value: line.text, how: "label on the page", span});
    } else if (!published && dating) published = dating;
    else
      dateRivals.push({
        field: "published",
        value: line.text,
        how: dating ? "label on the page" : "label that counts back from an unknown capture",
        span,
      });
  }
  return {published, updated, dateRivals};
}
