import {decodeEntities} from "./decode-entities.js";
import type {HtmlTree} from "./html-tree.js";
import type {Metadata, Thing} from "./metadata.js";

const fold = (text: string) => text.replace(/\s+/g, " ").trim();
const mostThings = 2000;

/** Title, language, meta tags, canonical address and JSON-LD of a page. Broken JSON is mended where that is cheap, else left out. Linear. */
export function readMetadata(tree: HtmlTree): Metadata {
  const metas: {name: string; content: string}[] = [];
  const things: Thing[] = [];
  const scripts: {start: number; end: number}[] = [];
  let title: string | null = null;
  let language: string | null = null;
  let canonical: string | null = null;
  let ampHtml: string | null = null;
  let base: string | null = null;
  let inSvg = -1;
  const pieceOf = firstPieces(tree);
  for (let element = 0; element < tree.tags.length; element++) {
    const tag = tree.tags[element]!;
    const at = tree.attributes[element];
    switch (tag) {
      case "svg":
        inSvg = Math.max(inSvg, tree.lasts[element]!);
        break;
      case "html":
        language ??= at?.lang || at?.["xml:lang"] || null;
        break;
      case "base":
        base ??= at?.href ?? null;
        break;
      case "meta": {
        const name = at?.property ?? at?.name ?? at?.itemprop ?? at?.["http-equiv"];
        if (name && at?.content !== undefined && metas.length < 5000)
          metas.push({name: name.trim().toLowerCase(), content: at.content.trim()});
        break;
      }
      case "link": {
        const rel = (at?.rel ?? "").toLowerCase().split(/\s+/);
        if (rel.includes("canonical")) canonical ??= at?.href?.trim() || null;
        if (rel.includes("amphtml")) ampHtml ??= at?.href?.trim() || null;
        break;
      }
      case "title":
        if (title === null && element >= inSvg)
          title = fold(decodeEntities(pieceText(tree, pieceOf[element]!))) || null;
        break;
      case "script": {
        const piece = pieceOf[element]!;
        if (piece < 0) break;
        const start = tree.pieceStarts[piece]!;
        const end = tree.pieceEnds[piece]!;
        if (/ld\+json/i.test(at?.type ?? "")) collectThings(parseJson(tree.source.slice(start, end)), things);
        else if (scripts.length < 200) scripts.push({start, end});
        break;
      }
    }
  }
  return {title, language, canonical, ampHtml, base, metas, things, scripts};
}

/** The first text piece directly behind the opening of each script and title; -1 elsewhere. */
function firstPieces(tree: HtmlTree): Int32Array {
  const found = new Int32Array(tree.tags.length).fill(-1);
  const {steps} = tree;
  for (let i = 0; i + 1 < steps.length; i++) {
    const step = steps[i]!;
    const next = steps[i + 1]!;
    if (step % 4 === 0 && next % 4 === 2) found[step >> 2] = next >> 2;
  }
  return found;
}

function pieceText(tree: HtmlTree, piece: number): string {
  return piece < 0
    ? ""
    : tree.source.slice(tree.pieceStarts[piece], Math.min(tree.pieceEnds[piece]!, tree.pieceStarts[piece]! + 4000));
}

/** JSON as pages print it: with comment marks around it, raw line breaks inside strings, a semicolon behind. */
function parseJson(text: string): unknown {
  if (text.length > 5_000_000) return null;
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, "")
    .trim()
    .replace(/;$/, "");
  for (const mended of [
    (s: string) => s,
    (s: string) => s.replace(/[\u0000-\u001f]+/g, " "),
    (s: string) => s.replace(/[\u0000-\u001f]+/g, " ").replace(/,(\s*[}\]])/g, "$1"),
  ]) {
    try {
      return JSON.parse(mended(bare));
    } catch {}
  }
  return null;
}

const inner = ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart", "subjectOf", "about"];

/** Every typed object, outermost first; authors and publishers stay inside their articles. Bounded in depth and number. */
function collectThings(root: unknown, things: Thing[]): void {
  const waiting: {value: unknown; depth: number}[] = [{value: root, depth: 0}];
  for (let i = 0; i < waiting.length && things.length < mostThings; i++) {
    const {value, depth} = waiting[i]!;
    if (depth > 8 || value === null || typeof value !== "object") continue;
    if (Array.isArray(value)) {
      for (const one of value.slice(0, mostThings)) waiting.push({value: one, depth: depth + 1});
      continue;
    }
    const values = value as Record<string, unknown>;
    const types = [values["@type"]]
      .flat()
      .filter((type) => typeof type === "string")
      .map((type) => type.replace(/^.*[/#:]/, "").toLowerCase());
    if (types.length) things.push({types, values, depth});
    for (const key of inner) if (values[key]) waiting.push({value: values[key], depth: depth + 1});
  }
}
