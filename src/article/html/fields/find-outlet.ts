import type {HtmlPage} from "../../../page/html/html-page.js";
import type {SourceName} from "../../article.js";
import {articleThing, textOf} from "./article-thing.js";
import {findMasthead} from "./find-masthead.js";

/**
 * Who publishes the page: what its metadata calls the site or publisher, what follows the headline in its title, the name above the
 * headline (the block `top`), else its address.
 */
export function findOutlet(
  html: HtmlPage,
  {given, url, top}: {given: string | undefined; url: string | undefined; top: number},
): SourceName | null {
  if (given) return {name: given, how: "given with the page"};
  const meta = (wanted: string) =>
    html.metadata.metas.find(({name, content}) => name === wanted && content !== "")?.content;
  const named = (value: string | null | undefined, how: string) =>
    value && value.length <= 80 && !/^https?:/.test(value) ? {name: value.replace(/\s+/g, " ").trim(), how} : null;
  return (
    named(meta("og:site_name"), "og:site_name") ??
    named(textOf(articleThing(html)?.values["publisher"]), "JSON-LD publisher") ??
    named(
      meta("application-name") ?? meta("apple-mobile-web-app-title") ?? meta("twitter:app:name:iphone"),
      "meta application-name",
    ) ??
    named(shownName(html, titleName(html, top)), "page title") ??
    named(findMasthead(html, top), "name above the headline") ??
    named(shownName(html, hostOf(url ?? html.metadata.canonical ?? meta("og:url"))), "address")
  );
}

/** Kinds of pages that stand at the end of a title and are nobody's name. */
const pageKind =
  /^(?:(?:press|media|news)?\s*(?:releases?|statements?|advisory|room)|newsroom|news|home(?:page)?|world|latest|archive|articles?|print(?:able)?(?: version| page| friendly)?|blog|opinion|sports?|business|politics)$/i;

/** The part of the title that names the site: the last, or the first where only that is what the page shows above its headline. */
function titleName(html: HtmlPage, top: number): string | null {
  const title = html.metadata.title ?? "";
  const last = titleEnd(title);
  const [first = ""] = title.split(/\s[|–—•·-]\s/u);
  const shown = last && last !== first ? findMasthead(html, top) : null;
  return shown !== null && shown === first.trim() ? first.trim() : last;
}

/** What closes a title behind a bar or dash, kinds of pages aside: "Harbour Trust - Press release" is the trust's. */
function titleEnd(title: string): string | null {
  const parts = title.split(/\s[|–—•·-]\s/u).map((part) => part.trim());
  while (parts.length > 1 && pageKind.test(parts.at(-1)!)) parts.pop();
  const last = parts.at(-1)!;
  const isWhole = parts.length === 1 && last === title.trim();
  return isWhole || last.length < 2 || last.length > 60 ? null : last;
}

/** "prairiepost.example" as the head of the page spells it ("The Prairie Post"), where it does. */
function shownName({blocks, text}: HtmlPage, name: string | null): string | null {
  const label =
    name &&
    /^[\w-]+(?=\.[\w.-]+$)/
      .exec(name)?.[0]
      .toLowerCase()
      .replace(/[^a-z0-9]/g, "");
  if (!name || !label || label.length < 5) return name;
  for (const {start, end} of blocks.slice(0, 30)) {
    const words = text.slice(start, Math.min(end, start + 60)).trim();
    const folded = words.toLowerCase().replace(/[^a-z0-9]/g, "");
    if (folded === label || folded === `the${label}`) return words;
  }
  return name;
}

export function hostOf(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^(?:www|m|amp|edition)\./, "") || null;
}
