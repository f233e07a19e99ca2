import {agencyNamed} from "../../outlet/agency-named.js";
import type {Page} from "../../page/page.js";
import {contentId} from "../../text/content-id.js";
import type {Extent} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import type {Article} from "../article.js";
import {detectLanguage} from "../detect-language.js";
import {cutSubheads} from "./cut-subheads.js";
import type {Draft} from "./drafts/draft.js";
import {topics} from "./english/topic-words.js";
import {findDates} from "./fields/find-dates.js";
import {findOutlet, type OutletsFound, type PageContext} from "./fields/find-outlet.js";
import {findSources} from "./fields/find-sources.js";
import {findTags} from "./fields/find-tags.js";
import {isAuthorNote} from "./fields/is-author-note.js";
import {isSelfNotice} from "./fields/is-self-notice.js";

export type ArticleContext = PageContext & {
  /** The order of day and month that other labels of the page betray. */
  readonly numericOrder: "day-first" | "month-first" | null;
};

const correctionOpening =
  /^[[(*\s]*(?:correction|corrections|clarification|corrected|correction and clarification|editor['’]?s['’]? note|editors['’] note)\b[^:.–—-]{0,40}[:.–—-]|^[[(*\s]*(?:this|an earlier|a previous|an original) (?:article|story|report|post|version|headline|piece)\b.{0,80}\b(?:amended|corrected|clarified|misstated|misspelled|incorrectly|wrongly|mistakenly|said|stated|gave|updated)/i;

/** Reads the fields of an article off its draft. Null when no words of its own are left. */
export function writeArticle(page: Page, draft: Draft, context: ArticleContext): Article | null {
  const {text} = page;
  const outlets = findOutlet(page, draft, context);
  const {agency, ...sources} = findSources(page, draft);
  const {outlet, reprintedBy} = isAgencyLabel(outlets, agency)
    ? {outlet: outlets.reprintedBy, reprintedBy: null}
    : outlets;
  const own = [...sources.paragraphs];
  const isAside = ({start, end}: Extent) =>
    isSelfNotice(text.slice(start, end), outlet?.name ?? null) ||
    isSelfNotice(text.slice(start, end), reprintedBy?.name ?? null) ||
    isAuthorNote(text, {start, end}, own, sources.authors);
  while (own.length > 2 && isAside(own.at(-1)!)) own.pop();
  const isCorrection = ({start, end}: {readonly start: number; readonly end: number}) =>
    correctionOpening.test(text.slice(start, Math.min(end, start + 160)));
  const corrections = own.filter(isCorrection);
  const kept = own.filter((paragraph) => !isCorrection(paragraph));
  const isDek = (paragraph: Extent) => isDekOf(paragraph, draft, kept.length);
  if (kept[0] && isDek(kept[0])) kept.shift();
  const subheadStarts = new Set(draft.body.filter(({kind}) => kind === "subhead").map(({line}) => line.start));
  while (kept.length > 2 && isBoilerplate(text, context, draft, kept.at(-1)!)) kept.pop();
  while (kept.length > 1 && subheadStarts.has(kept.at(-1)!.start)) kept.pop();
  if (kept.length > 0) kept[kept.length - 1] = withoutDisclaimer(text, kept.at(-1)!);
  const body = kept.flatMap((paragraph) =>
    kept.length <= 2 ? cutSubheads(text, paragraph) : [{...paragraph, kind: "body" as const}],
  );
  if (body.length === 0) return null;
  const {published, updated, rivals} = findDates(page, draft, context.numericOrder, body, sources.rivals);
  const {headline} = draft;
  // On a page of several, a sentence or two without dateline or credit only announce the article.
  const words = draft.body.reduce((sum, {line}) => sum + line.words, 0);
  const isTeaser =
    context.isListing && !draft.fromDigest && words < (body.length < 2 ? 45 : 30) && !sources.dateline && !agency;
  const section = draft.labels.find((line) => topics.has(line.folded));
  return {
    id: contentId("a", page.id, String(headline?.start ?? body[0]!.start), String(body[0]!.start)),
    page: page.id,
    kind: isTeaser ? "teaser" : "article",
    headline: headline ? spanOf(page, headline.start, headline.end) : null,
    outlet,
    ...(reprintedBy ? {reprintedBy} : {}),
    agency: agency && outlet && isOwnCredit(agency.name, outlet.name) ? null : agency,
    // Where a column of outlets stands, its name in the author's place is none.
    authors: sources.authors.filter(({span}) => span?.start !== outlet?.span?.start),
    dateline: sources.dateline,
    published,
    updated,
    ...(section ? {section: section.text.replace(/^[•·\s]+/, "")} : {}),
    tags: findTags(draft),
    language: detectLanguage(body.map(({start, end}) => text.slice(start, Math.min(end, start + 1500))).join(" ")),
    body: body.map(({start, end}) => spanOf(page, start, end)),
    subheads: body.flatMap(({start, kind}, i) => (kind === "subhead" || subheadStarts.has(start) ? [i] : [])),
    captions: draft.captions.map(({start, end}) => spanOf(page, start, end)),
    corrections: corrections.map(({start, end}) => spanOf(page, start, end)),
    rivals: [...sources.rivals, ...rivals],
  };
}

/** "PORTON (KVLR) —" on the pages of KVLR 8: a station's own credit names no agency. */
function isOwnCredit(agency: string, outlet: string): boolean {
  if (agencyNamed(agency)) return false;
  const [name, ...words] = [agency, ...outlet.split(/[\s.-]+/)].map((word) => word.toLowerCase());
  return name === outlet.toLowerCase() || words.includes(name!);
}

/** The label beside the headline names the agency of the report ("NewsWire Lanka" over "(NWL)"), and the page names its outlet. */
function isAgencyLabel({outlet, reprintedBy}: OutletsFound, agency: Article["agency"]): boolean {
  if (!outlet || !reprintedBy || !agency) return false;
  const initials = outlet.name.match(/\p{Lu}/gu)?.join("") ?? "";
  const known = agencyNamed(outlet.name);
  return known ? known.name === agency.name : initials.length > 1 && initials === agency.name.toUpperCase();
}

/** A last paragraph under "About Coast Rail" that begins with that name: what the sender of a release says of itself. */
function isBoilerplate(text: string, {lines}: PageContext, {body}: Draft, {start}: Extent): boolean {
  const line = body.find((part) => part.line.start === start)?.line;
  const head = line && lines[line.index - 1];
  const name = head && /^about (?:the )?(.{2,40})$/.exec(head.folded)?.[1];
  return (
    line !== undefined &&
    !!name &&
    line.folded.replace(/^the /, "").startsWith(name) &&
    text.startsWith("About", head.start)
  );
}

/** "… as break fee. Disclaimer: this is not advice.": a last sentence that says what it is. */
function withoutDisclaimer(text: string, {start, end}: Extent): Extent {
  const found = /(?<=[.!?]["”’)]?)\s+(?:Legal )?Disclaimer: [^:]{8,200}$/u.exec(
    text.slice(Math.max(start, end - 240), end),
  );
  return found ? {start, end: end - found[0].length} : {start, end};
}

/** Whole sentences between the headline and a byline that a date or the report follows: the dek. */
function isDekOf({start, end}: Extent, {headline, labels, body}: Draft, paragraphs: number): boolean {
  const line = body[0]?.line;
  if (!headline || !line || line.start !== start || line.end !== end || line.words > 40 || paragraphs < 4) return false;
  return (
    line.index === headline.index + 1 && labels.some(({role, index}) => role === "byline" && index === line.index + 1)
  );
}
