import {agencyNamed} from "../../outlet/agency-named.js";
import type {Page} from "../../page/page.js";
import {spanOf} from "../../text/span-of.js";
import type {SourceName} from "../article.js";
import type {Draft} from "./draft.js";
import {topics} from "./english/topic-words.js";
import {foldLine} from "./fold-line.js";
import type {Line} from "./line.js";

const outletWord =
  /\b(?:advertiser|agency|argus|bee|bugle|bulletin|business|channel|chronicle|citizen|courier|daily|digest|dispatch|echo|enquirer|examiner|express|financial|gazette|globe|guardian|herald|independent|inquirer|insider|journal|ledger|magazine|mail|media|mercury|mirror|monitor|morning|network|news|newspaper|observer|online|outlook|post|press|radio|record|register|reporter|review|sentinel|spectator|standard|star|sun|telegraph|television|times|today|tribune|tv|voice|watch|weekly|wire|world)\b|\.(?:com|net|org|info|co|tv|news|[a-z]{2})$/i;

export type OutletsFound = {
  /** Whose article it is. */
  readonly outlet: SourceName | null;
  /** The site that shows it, where that is another. */
  readonly reprintedBy: SourceName | null;
};

/**
 * Who publishes an article of a text page. In order: the label beside it on a listing, the sidecar, the end of the page
 * title ("| World | Coast Post"), a label with the reading time, the masthead, what the page's own notices call the site, the
 * address.
 */
export function findOutlet(
  page: Page,
  draft: Draft,
  {
    lines,
    isListing,
    top,
  }: {
    readonly lines: readonly Line[];
    readonly isListing: boolean /** Index of the first headline of the page. */;
    readonly top: number;
  },
): OutletsFound {
  const site = siteName(page, draft, lines, top);
  const label = labelName(page, draft, isListing);
  if (label)
    return {
      outlet: label,
      reprintedBy: isListing && site && foldLine(site.name) !== foldLine(label.name) ? site : null,
    };
  return {outlet: site, reprintedBy: null};
}

/** A label beside the headline that is no section, date or person: printed twice, or worded like an outlet. */
function labelName(page: Page, draft: Draft, isListing: boolean): SourceName | null {
  const names = draft.labels.filter(
    (line) => (line.role === "label" || line.role === "bullet" || line.role === "heading") && line.words <= 6,
  );
  for (const line of names) {
    if (line.bulleted || topics.has(line.folded)) continue;
    const again = names.some((other) => other !== line && other.bulleted && other.folded === line.folded);
    if (!again && !(outletWord.test(line.text) && (isListing || line.index > (draft.headline?.index ?? 0)))) continue;
    return {name: line.text, span: spanOf(page, line.start, line.end), how: "label beside the headline"};
  }
  for (const line of draft.labels) {
    const timed = /^\d+\s*min(?:ute)?s?(?:\s+read)?\s*[·|•-]?\s*(\p{Lu}[\p{L}\p{N}.&' -]{2,40})$/u.exec(line.text);
    if (timed) {
      const at = line.start + line.text.lastIndexOf(timed[1]!);
      return {name: timed[1]!, span: spanOf(page, at, at + timed[1]!.length), how: "label with the reading time"};
    }
  }
  return null;
}

function siteName(page: Page, draft: Draft, lines: readonly Line[], top: number): SourceName | null {
  if (page.outlet) return {name: page.outlet, how: "given with the page"};
  return titleEnd(page, draft, lines) ?? masthead(page, lines, top) ?? notice(page, lines) ?? address(page);
}

/** "Headline | World | Coast Post" or "Headline - Coast Post". */
function titleEnd(page: Page, draft: Draft, lines: readonly Line[]): SourceName | null {
  const {headline} = draft;
  if (!headline) return null;
  for (const line of lines.slice(0, 40)) {
    if (line === headline || !line.folded.startsWith(headline.folded) || line.folded === headline.folded) continue;
    const parts = line.text.split(/\s+[|–—·»-]\s+/);
    const name = parts.at(-1)?.trim() ?? "";
    if (parts.length < 2 || name.split(" ").length > 6 || topics.has(name.toLowerCase())) continue;
    const at = line.start + line.text.lastIndexOf(name);
    return {name, span: spanOf(page, at, at + name.length), how: "end of the page title"};
  }
  return null;
}

/** A name at the top of the page, over the headline. */
function masthead(page: Page, lines: readonly Line[], top: number): SourceName | null {
  for (const line of lines.slice(0, Math.min(top, 6))) {
    if (line.role === "furniture" || line.role === "date" || line.role === "list-title" || line.bulleted) continue;
    const name = line.text.split(/\s+[|·•–—]\s+/)[0]!.trim();
    const words = name.split(/\s+/);
    if (words.length > 5 || /[.!?:,]$/.test(name) || /^[#@]/.test(name) || topics.has(name.toLowerCase())) continue;
    if (
      !words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || /^(?:of|the|and|de|la|le|el|del|in|on|for)$/.test(word))
    )
      continue;
    if (!outletWord.test(name) && line.index > 1) continue;
    return {name, span: spanOf(page, line.start, line.start + name.length), how: "masthead"};
  }
  return null;
}

/** How the site's own notices call it: "© 2024 Coast Post", "Coast Post passes this text on as received". */
function notice(page: Page, lines: readonly Line[]): SourceName | null {
  for (const line of lines) {
    const own =
      line.why === "legal-notice" || line.why === "footer" || line.why === "comments"
        ? /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by\s+)?(\p{Lu}[\p{L}\p{N}&.' -]{2,40}?)(?=[.,|]|\s+all rights|$)/iu.exec(
            line.text,
          )
        : null;
    const named = own?.[1]?.trim();
    if (!named || agencyNamed(named)) continue;
    const at = line.start + line.text.indexOf(named);
    return {name: named, span: spanOf(page, at, at + named.length), how: "the site's own notice"};
  }
  return null;
}

function address(page: Page): SourceName | null {
  const url = page.url ?? (/^https?:\/\//.test(page.name) ? page.name : null);
  if (!url || !URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/^(?:www|m|amp|mobile|edition)\./, "");
  return host.includes(".") ? {name: host, how: "address"} : null;
}
