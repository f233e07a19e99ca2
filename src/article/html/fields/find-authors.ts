import type {HtmlPage} from "../../../page/html/html-page.js";
import type {Rival} from "../../article.js";
import {foldWords} from "../fold-words.js";
import {articleThing} from "./article-thing.js";
import {authorLabel, bylineLead, noAuthor, outletWords, sureAuthorLabel} from "./author-words.js";
import {partAgency} from "./read-source-lines.js";

export type GivenAuthor = {
  readonly name: string;
  readonly how: string;
  /** Where the page shows the name, if it does. */
  readonly start: number;
  readonly end: number;
};
export type FoundAuthors = {
  readonly authors: readonly GivenAuthor[];
  /** Everything that the page's metadata names as author, outlets and desks too; else the authors. */
  readonly byline: readonly string[];
  readonly how: string;
  readonly rivals: readonly Rival[];
};

/**
 * Who wrote an article: JSON-LD, then meta tags, then what markup names as a byline near the headline, then the names in the `lines` below it. Names of outlets, desks
 * and accounts are no authors; better none than a wrong one. What disagrees stays as a rival.
 */
export function findAuthors(
  html: HtmlPage,
  {first, last, outlet, lines}: {first: number; last: number; outlet: string | null; lines: readonly string[]},
): FoundAuthors {
  const isPerson = (name: string) => isPersonName(name, outlet);
  const source = (how: string, raw: readonly string[], people = raw) => ({
    how,
    raw,
    names: unique(people.flatMap(splitNames).map(cleanName)).filter(isPerson),
  });
  const sources = [
    source("JSON-LD author", thingAuthors(html, true), thingAuthors(html, false)),
    source("meta author", metaAuthors(html)),
    source("byline", bylineAuthors(html, first, last)),
    source("line below the headline", lines),
  ];
  const given = sources.filter(({names}) => names.length > 0);
  const chosen = given[0];
  const named = sources.slice(0, 2).find(({raw}) => raw.some((name) => name.trim() !== ""));
  const byline =
    named && (!chosen || chosen === named)
      ? unique(named.raw.flatMap(splitNames).map(cleanName)).filter(isNameLike)
      : (chosen?.names ?? []);
  const authors = (chosen?.names ?? []).map((name) => ({name, how: chosen!.how, ...shownAt(html, name, first, last)}));
  const rivals = given
    .slice(1)
    .flatMap(({how, names}) => names.map((value) => ({field: "author", value, how})))
    .filter(({value}) => !chosen!.names.some((name) => name.toLowerCase() === value.toLowerCase()));
  return {authors, byline, how: (named ?? chosen)?.how ?? "byline", rivals};
}

/** Not an address, an account or what somebody does ("professor at the university of ..."). */
function isNameLike(name: string, _at: number, all: readonly string[]): boolean {
  if (/^https?:|^@/.test(name)) return false;
  return all.length === 1 || (name.split(" ").length <= 6 && !/^[\w-]+\.[a-z]{2,}$/i.test(name));
}

/** Names that JSON-LD and meta tags give as authors, as they stand there. */
export function metadataAuthors(html: HtmlPage): string[] {
  return unique([...thingAuthors(html, false), ...metaAuthors(html)].flatMap(splitNames).map(cleanName));
}

function thingAuthors(html: HtmlPage, withHouses: boolean): string[] {
  const thing = articleThing(html);
  const names: string[] = [];
  const add = (value: unknown, depth: number) => {
    if (depth > 3 || names.length > 30) return;
    if (Array.isArray(value)) for (const one of value) add(one, depth + 1);
    else if (typeof value === "string") names.push(value);
    else if (value !== null && typeof value === "object") {
      const {name, "@id": id, "@type": type} = value as {name?: unknown; "@id"?: unknown; "@type"?: unknown};
      if (!withHouses && /organi[sz]ation|newsmedia|corporation|brand/i.test(String(type ?? ""))) return;
      if (name !== undefined) add(name, depth + 1);
      else if (typeof id === "string")
        add(
          html.metadata.things.find(({values}) => values["@id"] === id && values["name"] !== undefined)?.values["name"],
          depth + 1,
        );
    }
  };
  add(thing?.values["author"], 0);
  if (names.length === 0) add(thing?.values["creator"], 0);
  return names.filter((name) => !/^https?:/.test(name));
}

const metaNames =
  "author article:author byl parsely-author sailthru.author dc.creator dcterms.creator authors article:author_name og:article:author cxenseparse:author citation_author creator article.author content_author twitter:data1 mediator_author".split(
    " ",
  );

function metaAuthors(html: HtmlPage): string[] {
  for (const wanted of metaNames) {
    if (
      wanted === "twitter:data1" &&
      !html.metadata.metas.some(
        ({name, content}) =>
          name === "twitter:label1" && /written by|verfasst von|écrit par|escrito por|scritto da|author/i.test(content),
      )
    )
      continue;
    const found = html.metadata.metas.filter(
      ({name, content}) => name === wanted && content !== "" && !/^https?:|^www\.|^@|[/\\]/.test(content),
    );
    if (found.length) return found.map(({content}) => content);
  }
  const other = html.metadata.metas.find(
    ({name, content}) =>
      /[.:_-](?:author|authors|author_?name|byline)$/.test(name) && /^\p{Lu}/u.test(content) && content.includes(" "),
  );
  return other ? [other.content] : [];
}

const bylineName =
  /(?:^|[\s_-])(?:author|authors|byline|by-line|autor|autoren|auteur|autore|writer|vcard|fn|p-author|post-author|entry-author|article-author|contributor|journalist|redakteur|reporter|signature|firma)(?:[-_]{1,2}(?:name|names|link|title|info))?(?:$|[\s_-])/i;

/** Elements marked as an author (`rel`, `itemprop`, class), from above the headline to the end of the article. */
function bylineAuthors(html: HtmlPage, first: number, last: number): string[] {
  const {tree} = html;
  const sure: string[] = [];
  const maybe: string[] = [];
  let until = 0;
  const marks = new Map<string, boolean>();
  const isBylineName = (names: string | undefined) => {
    if (!names) return false;
    let known = marks.get(names);
    if (known === undefined) marks.set(names, (known = bylineName.test(names)));
    return known;
  };
  for (let element = 0; element < tree.tags.length; element++) {
    const at = tree.attributes[element];
    if (!at || element < until || html.textEnds[element]! - html.textStarts[element]! < 4) continue;
    const block = html.firstBlocks[element]!;
    if (block < first - 15 || block > last + 3) continue;
    const isSure =
      at.rel?.toLowerCase() === "author" ||
      /\bauthor\b/i.test(at.itemprop ?? "") ||
      /\/(?:author|authors|autor|autoren|auteur|autore|profile|people|journalist|redaktion)s?\//i.test(at.href ?? "");
    if (!isSure && !isBylineName(at.class) && !isBylineName(at["data-testid"])) continue;
    const shown = html.text.slice(html.textStarts[element]!, html.textEnds[element]!).trim();
    if (shown.length < 4 || shown.length > 120) continue;
    until = tree.lasts[element]!;
    (isSure ? sure : maybe).push(...namesIn(html, element, shown));
  }
  if (sure.length) return sure.slice(0, 8);
  if (maybe.length) return maybe.slice(0, 4);
  return printedAuthors(html, first, last);
}

/** The lines of a marked element; or, where they run together, what its innermost elements show one by one. */
function namesIn(html: HtmlPage, element: number, shown: string): string[] {
  const lines = shown.split(/\n+/);
  const {tree} = html;
  const leaves: string[] = [];
  for (let inner = element + 1; inner < tree.lasts[element]! && leaves.length < 20; inner++) {
    if (tree.lasts[inner] !== inner + 1) continue;
    const words = html.text.slice(html.textStarts[inner]!, html.textEnds[inner]!).trim();
    if (words !== "") leaves.push(words);
  }
  return leaves.filter((leaf) => isPersonName(leaf, null)).length > 1 ? leaves : lines;
}

/** "By Jane Doe" as a line of its own, or a label "Author" with the name behind or below it, near the headline or the end. */
function printedAuthors(html: HtmlPage, first: number, last: number): string[] {
  const said = (i: number) => {
    const block = html.blocks[i];
    return block && block.end - block.start < 90 ? html.text.slice(block.start, block.end) : "";
  };
  const near: number[] = [];
  for (let i = Math.max(0, first - 4); i < first + 10; i++) near.push(i);
  for (let i = last + 1; i < last + 8; i++) near.push(i);
  for (const i of near) {
    const words = said(i).split("\n")[0]!;
    if (words === "") continue;
    for (const piece of words.split(/\s*[|•·]\s*/)) {
      const label = authorLabel.exec(piece);
      if (!label) continue;
      const rest = piece.slice(label[0].length).trim();
      return [rest === "" ? said(i + 1) : rest];
    }
    if (i < first + 10 && bylineLead.test(words) && words.split(/\s+/).length <= 14) {
      const name = /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}\p{Lu}[\p{L}'’-]+/u.exec(words.replace(bylineLead, ""))?.[0];
      if (name || words.split(/\s+/).length <= 7) return [words.length < 40 || !name ? words : name];
    }
  }
  // A label that says "author" outright is believed anywhere on the page.
  for (let i = 0; i < Math.min(html.blocks.length, 3000); i++) {
    const words = said(i);
    const label = words.length > 10 ? sureAuthorLabel.exec(words) : null;
    if (label && isPersonName(words.slice(label[0].length).trim(), null)) return [words.slice(label[0].length).trim()];
  }
  return [];
}

/** "By Jane Doe and John Roe, Norwick" gives two names (the rest is sifted out later). */
function splitNames(text: string): string[] {
  const bare = text.replace(/\s+/g, " ").replace(bylineLead, "").trim();
  if (bare.length > 250) return [];
  return bare
    .split(
      /\s*(?:[,;|•·/]|\s(?:and|und|et|y|e|og|och|en|i|ja|ve|и|та|&|with|mit)\s|\s[-–—]\s|\s(?:in|at|for)\s(?=\p{Lu}))\s*/iu,
    )
    .slice(0, 12);
}

function cleanName(name: string): string {
  const bare = name.replace(bylineLead, "");
  const {person, house} = partAgency(bare.trim());
  return (house && person ? person : bare)
    .replace(/\s*[([].*$/, "")
    .replace(/\s*(?:기자|記者|记者|특파원|編集委員)$/u, "")
    .replace(/[\s.,:;]+$/u, "")
    .trim();
}

/** A name has two to six words with letters, none of them a word of outlets and desks, and does not name the outlet. */
export function isPersonName(name: string, outlet: string | null): boolean {
  if (name.length < 4 || name.length > 60 || /[\d@<>{}=]|https?:/.test(name)) return false;
  const words = name.split(/\s+/);
  const isEastern = /^[\u3040-\u9fff\uac00-\ud7af·・]{2,12}$/.test(name);
  if (!isEastern && (words.length < 2 || words.length > 6)) return false;
  const lower = name.toLowerCase();
  if (noAuthor.has(lower)) return false;
  if (words.some((word) => outletWords.has(word.toLowerCase()))) return false;
  if (outlet) {
    const site = foldWords(outlet);
    const folded = foldWords(name);
    if (site !== "" && (folded === site || (folded.length > 5 && site.includes(folded)))) return false;
  }
  return isEastern || !/\p{Ll}/u.test(words[0]![0]!) || /^(?:de|van|von|el|al|da|di)$/i.test(words[0]!);
}

function shownAt(html: HtmlPage, name: string, first: number, last: number): {start: number; end: number} {
  const from = html.blocks[Math.max(0, first - 15)]?.start ?? 0;
  const to = html.blocks[Math.min(html.blocks.length - 1, last + 6)]?.end ?? html.text.length;
  const near = html.text.slice(from, to).toLowerCase().indexOf(name.toLowerCase());
  return near >= 0 ? {start: from + near, end: from + near + name.length} : {start: -1, end: -1};
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => name !== "" && !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}
