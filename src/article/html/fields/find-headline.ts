import {decodeEntities} from "../../../page/html/decode-entities.js";
import type {HtmlPage} from "../../../page/html/html-page.js";
import type {Rival} from "../../article.js";
import {foldWords} from "../fold-words.js";
import {articleThing, textOf} from "./article-thing.js";
import {hostOf} from "./find-outlet.js";
import {readLocalDate} from "./read-local-date.js";

export type Headline = {
  /** The block that shows it; -1 when only metadata does. */
  readonly block: number;
  readonly value: string | null;
  readonly how: string;
  /** What heading and metadata together call the report: the words most of them agree on. */
  readonly title: string | null;
  readonly rivals: readonly Rival[];
};

/**
 * The headline: the heading on the page that agrees with what the metadata calls it, nearest above the body; else the heading
 * above the body; else the metadata alone. Disagreeing titles stay as rivals.
 */
export function findHeadline(html: HtmlPage, firstBody: number): Headline {
  const given = givenTitles(html);
  const folded = given.map(({value}) => foldWords(value)).filter((title) => title.length > 5);
  const headings: {block: number; level: number; title: string; value: string}[] = [];
  const limit = firstBody < 0 ? html.blocks.length : Math.min(html.blocks.length, firstBody + 3);
  for (let i = 0; i < limit; i++) {
    const block = html.blocks[i]!;
    const level = /^h([1-6])$/.exec(block.tag)?.[1] ?? headingAbove(html, block.element);
    if (!level) continue;
    const value = html.text.slice(block.start, block.end).replace(/\s+/g, " ");
    const title = foldWords(value);
    if (title.length > 2 && value.length < 400) headings.push({block: i, level: Number(level), title, value});
  }
  const agrees = ({title}: {title: string}) =>
    title.length > 8 &&
    folded.some(
      (other) => other === title || other.startsWith(title) || title.startsWith(other) || other.includes(title),
    );
  const exact = ({title}: {title: string}) => folded.includes(title);
  const chosen =
    headings.findLast((one) => one.level === 1 && exact(one)) ??
    headings.findLast((one) => one.level === 1 && agrees(one)) ??
    headings.find((one) => exact(one)) ??
    headings.findLast((one) => one.level === 1 && one.title.length > 12) ??
    headings.find((one) => one.level <= 3 && agrees(one)) ??
    headings.findLast((one) => one.level === 1);
  // Old pages set their headline in a plain block.
  const plain = chosen ?? plainHeading(html, limit, folded) ?? boldHeading(html, limit);
  const rivals = given
    .filter(({value}) => !plain || foldWords(value) !== plain.title)
    .map(({value, how}) => ({field: "headline", value, how}));
  const title = agreedTitle(plain?.value ?? null, given);
  if (plain) {
    const how = chosen ? `heading of level ${chosen.level}` : "line that stands for a heading";
    return {block: plain.block, value: plain.value, how, title, rivals};
  }
  const first = given[0];
  return {block: -1, value: first?.value ?? null, how: first?.how ?? "none", title, rivals};
}

function plainHeading(
  html: HtmlPage,
  limit: number,
  titles: readonly string[],
): {block: number; value: string; title: string} | null {
  for (let i = Math.min(limit, html.blocks.length) - 1; i >= 0; i--) {
    const {start, end} = html.blocks[i]!;
    if (end - start < 15 || end - start > 300) continue;
    const value = html.text.slice(start, end).replace(/\s+/g, " ");
    const title = foldWords(value);
    if (title.length > 12 && titles.includes(title)) return {block: i, value, title};
  }
  return null;
}

/** On a page without any heading or title of its own: the first line in bold type, three words or more and no sentence. */
function boldHeading(html: HtmlPage, limit: number): {block: number; value: string; title: string} | null {
  const {tree, textStarts, textEnds, blocks, text} = html;
  const ends = new Map<number, number>();
  tree.tags.forEach((tag, element) => {
    if (tag === "b" || tag === "strong") ends.set(textStarts[element]!, textEnds[element]!);
  });
  for (let i = 0; i < Math.min(limit, blocks.length) && ends.size > 0; i++) {
    const {start, end} = blocks[i]!;
    if (end - start < 15 || end - start > 160 || (ends.get(start) ?? 0) < end) continue;
    const value = text.slice(start, end).replace(/\s+/g, " ");
    if (value.split(" ").length >= 3 && !/[.:!,]$/.test(value)) return {block: i, value, title: foldWords(value)};
  }
  return null;
}

/** The words that two of heading, JSON-LD and og:title share; else JSON-LD's, og:title's, the heading's, the title element's. */
function agreedTitle(heading: string | null, given: readonly {value: string; how: string}[]): string | null {
  const by = (how: string) => given.find((one) => one.how === how)?.value ?? null;
  const voices = [by("JSON-LD headline"), by("og:title"), heading].filter((value) => value !== null);
  // A heading that runs on before or behind the title for sharing holds a kicker or an afterthought as well.
  const shared = by("og:title");
  if (shared && heading && foldWords(shared).length > 15) {
    const [long, short] = [foldWords(heading), foldWords(shared)];
    if (long !== short && (long.startsWith(short) || long.endsWith(short))) return shared;
  }
  const agreed = voices.find(
    (value, i) => voices.findIndex((other, j) => j !== i && foldWords(other) === foldWords(value)) >= 0,
  );
  return agreed ?? voices[0] ?? by("twitter:title") ?? by("title element");
}

/** Level of the heading that an inner block stands in (`<h1><div>…`). */
function headingAbove(html: HtmlPage, element: number): string | null {
  for (let up = 0; up < 3 && element >= 0; up++) {
    const level = /^h([1-6])$/.exec(html.tree.tags[element]!)?.[1];
    if (level) return level;
    if (/\bheadline\b/i.test(html.tree.attributes[element]?.itemprop ?? "")) return "1";
    element = html.tree.parents[element]!;
  }
  return null;
}

/** What the metadata calls the article, the surest first. */
function givenTitles(html: HtmlPage): {value: string; how: string}[] {
  const {metas, title} = html.metadata;
  const meta = (name: string) => metas.find((one) => one.name === name)?.content;
  const thing = articleThing(html);
  const sites = [
    meta("og:site_name"),
    hostOf(html.metadata.canonical ?? meta("og:url")),
    textOf(thing?.values["publisher"]),
  ].flatMap((name) => name ?? []);
  const clean = (value: string | null | undefined, isLoose = false) =>
    value ? withoutSite(decodeEntities(value).replace(/\s+/g, " ").trim(), sites, isLoose) : "";
  return [
    {value: clean(textOf(thing?.values["headline"])), how: "JSON-LD headline"},
    {value: clean(meta("og:title")), how: "og:title"},
    {value: clean(meta("twitter:title")), how: "twitter:title"},
    {value: clean(meta("dc.title") ?? meta("parsely-title") ?? meta("sailthru.title")), how: "meta title"},
    {value: clean(title, true), how: "title element"},
  ].filter(({value}) => value !== "");
}

/**
 * "Headline | Section | Outlet" without what stands behind the marks when that is the outlet's name; `isLoose` also takes a
 * short last part for one.
 */
export function withoutSite(title: string, sites: readonly string[], isLoose: boolean): string {
  const cut = Math.max(
    ...[" | ", " - ", " – ", " — ", " • ", " · ", " » ", " :: "].map((mark) => title.lastIndexOf(mark)),
  );
  if (cut <= 0) return title;
  const rest = title.slice(0, cut).trim();
  const last = title.slice(cut).replace(/^[\s|•·»:–—-]+/u, "");
  const name = foldWords(last);
  const isSite = sites.some((site) => {
    const known = foldWords(site);
    return name.length > 1 && known.length > 1 && (known.includes(name) || name.includes(known));
  });
  const isDay = cut === title.lastIndexOf(" | ") && readLocalDate(last, null) !== null && last.length < 20;
  const isShort = isLoose && last.split(/\s+/).length <= 4 && rest.length > last.length;
  if (isSite || isShort || isDay) return withoutSite(rest, sites, isLoose && rest.includes(" | "));
  return title;
}
