import {agencyNamed} from "../../../outlet/agency-named.js";
import type {Page} from "../../../page/page.js";
import {spanOf} from "../../../text/span-of.js";
import type {SourceName} from "../../article.js";
import {roleWords} from "../../credit/role-words.js";
import type {Draft} from "../drafts/draft.js";
import {isItemMark} from "../drafts/item-mark.js";
import {editionWords, outletWord} from "../english/outlet-words.js";
import {topics} from "../english/topic-words.js";
import {foldLine} from "../fold-line.js";
import {isMenuRow} from "../is-menu-row.js";
import type {Line} from "../line.js";
import {isBesideDate} from "./is-outlet-column.js";

export type OutletsFound = {
  /** Whose article it is. */
  readonly outlet: SourceName | null;
  /** The site that shows it, where that is another. */
  readonly reprintedBy: SourceName | null;
};

export type PageContext = {
  readonly lines: readonly Line[];
  readonly isListing: boolean;
  /** Index of the first headline of the page, or of its first paragraph. */
  readonly top: number;
  /** True when the names beside the dates of a listing are outlets. */
  readonly outletColumn: boolean;
};

/**
 * Who publishes an article of a text page. In order: a label beside its headline, the sidecar, the end of the page title
 * ("| World | Coast Post"), the masthead, what the page's own notices call the site, the address, and last a site that the
 * lead names as its own source ("…, coastpost.example reports") when nothing else on the page names one.
 */
export function findOutlet(page: Page, draft: Draft, context: PageContext): OutletsFound {
  const site = siteName(page, draft, context);
  const label = labelName(page, draft, context);
  if (!label) return {outlet: site ?? leadName(page, draft), reprintedBy: null};
  if (!site) return {outlet: label, reprintedBy: null};
  const [long, short] = [foldLine(site.name), foldLine(label.name)];
  // The masthead gives the full name where a label shortens it ("Coast Post newsroom" under "The Coast Post").
  if (long.includes(short)) return {outlet: site, reprintedBy: null};
  return {outlet: label, reprintedBy: context.isListing || site.how === "masthead" ? site : null};
}

/** A label beside the headline that is no section, date or person: printed twice, or worded like an outlet. */
function labelName(page: Page, draft: Draft, {isListing, lines, outletColumn}: PageContext): SourceName | null {
  const end = draft.body.at(-1)?.line.index ?? 0;
  for (const line of draft.labels) {
    const timed = /^\d+\s?min(?:ute)?s?(?:\s+read)?\s*[·|•,-]?\s*(\p{Lu}[\p{L}\p{N}.&' -]{2,40})$/u.exec(line.text);
    const name = timed ? timed[1]!.replace(editionWords, "") : "read";
    if (name.toLowerCase() === "read") continue;
    const at = line.start + line.text.lastIndexOf(name);
    return {name, span: spanOf(page, at, at + name.length), how: "label with the reading time"};
  }
  const names = draft.labels.filter(
    (line) =>
      line.index < end &&
      line.words <= 6 &&
      (line.role === "label" || line.role === "bullet" || line.role === "heading"),
  );
  // Where the names beside the dates are outlets, those come before whatever else is worded like one.
  const isColumn = (line: Line) => outletColumn && isBesideDate(lines, line);
  for (const line of [...names.filter(isColumn), ...names.filter((line) => !isColumn(line))]) {
    if (line.bulleted || topics.has(line.folded) || line.why || noMasthead.test(line.text)) continue;
    const spoken = line.folded.split(" ");
    // "Political Editor", "Jane Doe, Foreign Reporter"
    if (spoken.every((word) => roleWords.has(word)) || (line.text.includes(", ") && roleWords.has(spoken.at(-1)!)))
      continue;
    const again = names.some((other) => other !== line && other.bulleted && other.folded === line.folded);
    const below = isListing || line.index > (draft.headline?.index ?? 0);
    const inColumn = isColumn(line) || (isListing && line.words <= 5 && opensItem(lines, line, draft));
    if (
      !again &&
      !inColumn &&
      !(below && line.words <= 4 && outletWord.test(line.text) && /^\p{Lu}|\./u.test(line.text))
    )
      continue;
    // "Copper Daily (Kitwe)": where it appears is no part of its name.
    const name = line.text.replace(/\s+\(\p{Lu}[\p{L} .'’-]{2,30}\)$/u, "");
    return {name, span: spanOf(page, line.start, line.start + name.length), how: "label beside the headline"};
  }
  return null;
}

/** The first words behind a mark between items ("=== 2 ==="), over a date or the headline: whose item it is. */
function opensItem(lines: readonly Line[], line: Line, {headline}: Draft): boolean {
  const before = lines[line.index - 1];
  return (
    before !== undefined &&
    isItemMark(before) &&
    headline !== null &&
    line.index < headline.index &&
    headline.index - line.index <= 4 &&
    /^\p{Lu}/u.test(line.text)
  );
}

function siteName(page: Page, draft: Draft, {lines, top}: PageContext): SourceName | null {
  if (page.outlet) return {name: page.outlet, how: "given with the page"};
  return (
    titleEnd(page, draft, lines) ??
    sender(page, lines) ??
    masthead(page, lines, top) ??
    notice(page, lines) ??
    address(page)
  );
}

/** "Headline | World | Coast Post" or "Headline - Coast Post". */
function titleEnd(page: Page, draft: Draft, lines: readonly Line[]): SourceName | null {
  const {headline} = draft;
  if (!headline) return null;
  for (const line of lines.slice(0, 40)) {
    if (line === headline || !line.folded.startsWith(headline.folded) || line.folded === headline.folded) continue;
    const parts = line.text.slice(headline.text.length).split(/\s+[|–—·»-]\s+|\s*\|\s*/);
    const name = parts.at(-1)?.trim() ?? "";
    if (parts.length < 2 || name === "" || name.split(" ").length > 6 || topics.has(name.toLowerCase())) continue;
    const at = line.start + line.text.lastIndexOf(name);
    return {name, span: spanOf(page, at, at + name.length), how: "end of the page title"};
  }
  return null;
}

/** "From: The Quay <letter@quay.example>" at the head of a mail. */
function sender(page: Page, lines: readonly Line[]): SourceName | null {
  for (const line of lines.slice(0, 8)) {
    const name = /^From:\s+["“]?([\p{Lu}\d][^<>"”@]{1,50}?)["”]?\s+<[^<>\s]+@[^<>\s]+>$/u.exec(line.text)?.[1];
    if (!name) continue;
    const at = line.start + line.text.indexOf(name);
    return {name, span: spanOf(page, at, at + name.length), how: "sender of the mail"};
  }
  return null;
}

/** A name at the top of the page, over the headline. */
function masthead(page: Page, lines: readonly Line[], top: number): SourceName | null {
  // The name over the row of the site's sections may be one word, or the long name of an institution.
  const row = lines.slice(0, Math.min(top, 4)).findIndex((line) => isMenuRow(line));
  for (const line of lines.slice(0, Math.min(top, 6))) {
    const isHead = line.index < row;
    if (line.role === "date" || line.role === "list-title" || line.role === "byline" || line.bulleted) continue;
    if (line.role === "furniture" && !/\s[|·•–—]\s/.test(line.text)) continue;
    const name = line.text
      .split(/\s+[|·•–—]\s+/)[0]!
      .replace(editionWords, "")
      .replace(weekdayEnd, "")
      .trim();
    if (noMasthead.test(name)) continue;
    const words = name.split(/\s+/);
    if (
      name === "" ||
      words.length > (isHead ? 8 : 5) ||
      /[.!?:,]$/.test(name) ||
      /^[#@(]/.test(name) ||
      topics.has(name.toLowerCase())
    )
      continue;
    if (!words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || joiner.test(word) || word.includes("."))) continue;
    if (!outletWord.test(name) && (line.index > 1 || (words.length < 2 && !isHead && !isNamedAgain(lines, line))))
      continue;
    return {name, span: spanOf(page, line.start, line.start + name.length), how: "masthead"};
  }
  return null;
}

const weekdayEnd = /,\s*(?:mon|tues|wednes|thurs|fri|satur|sun)day,?$/i;
const noMasthead =
  /^(?:topic|tag|category|section|search|results?|archive|author|keyword)s?\b\s*[:#]|^(?:news|press|media) (?:release|statement|advisory)$|^for immediate release$|^(?:[\p{L}]+ )?(?:in brief|briefs)$/iu;
const joiner = /^(?:of|the|and|de|la|le|el|del|in|on|for|a)$/;

function isNamedAgain(lines: readonly Line[], line: Line): boolean {
  return lines.some(
    (other) => other !== line && other.role !== "prose" && ` ${other.folded} `.includes(` ${line.folded} `),
  );
}

/** How the site's own notices call it: "© 2024 Coast Post", "Coast Post passes this text on as received". */
function notice(page: Page, lines: readonly Line[]): SourceName | null {
  for (const line of lines) {
    if (line.role === "prose" && line.words > 60) continue;
    if (line.role === "prose" && !/©|copyright/i.test(line.text)) continue;
    const owner =
      /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by\s+)?(\p{Lu}[\p{L}\p{N}&.' -]{2,40}?)(?=[.,|]|\s+all rights|\s+\d{4}|$)/iu.exec(
        line.text,
      ) ??
      (line.why === "legal-notice" ||
      /warranty|liab|responsib/i.test(line.text) ||
      line.role === "heading" ||
      line.role === "label"
        ? /^(?:(?:legal )?disclaimer|terms|note)?:?\s*(\p{Lu}[\p{L}\p{N}&.-]*(?: \p{Lu}[\p{L}\p{N}&.-]*){0,3}) (?:provides|passes|publishes|accepts no|assumes no|takes no|makes no|reserves|disclaims|is not (?:responsible|liable)|does not (?:accept|endorse|guarantee))\b/u.exec(
            line.text,
          )
        : null);
    const name = owner?.[1]?.trim();
    if (!name || agencyNamed(name) || /^(?:we|you|this|the|all|any|no|it|our|all rights reserved)$/i.test(name))
      continue;
    const at = line.start + line.text.indexOf(name);
    return {name, span: spanOf(page, at, at + name.length), how: "the site's own notice"};
  }
  return null;
}

function address(page: Page): SourceName | null {
  const url = page.url ?? (/^https?:\/\//.test(page.name) ? page.name : null);
  if (!url || !URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/^(?:www|m|amp|mobile|edition)\./, "");
  return host.includes(".") ? {name: host, how: "address"} : null;
}

/** "…, coastpost.example reports." in the lead: only a name that is an address, since any outlet may be cited there. */
function leadName(page: Page, draft: Draft): SourceName | null {
  const lead = draft.body[0]?.line;
  if (!lead) return null;
  const cited =
    /,\s*(?:according to\s+)?(?:the\s+)?([\p{L}\p{N}-]{2,30}\.[\p{L}]{2,8})(?:\s+(?:reports?|reported|writes|has learned|says))?\.?$/u.exec(
      lead.text.slice(-80),
    );
  if (!cited) return null;
  const at = lead.start + lead.text.lastIndexOf(cited[1]!);
  return {
    name: cited[1]!,
    span: spanOf(page, at, at + cited[1]!.length),
    how: "named in the lead; nothing else on the page names an outlet",
  };
}
