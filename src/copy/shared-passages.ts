import type {Span} from "../text/span.js";
import type {Run} from "./align/align-words.js";
import type {CopyText} from "./copy-text.js";
import type {SharedPassage} from "./family.js";
import {ShingleTable} from "./kin/compare-shingles.js";
import type {Kin} from "./kin/kin.js";
import {foldedName} from "./same-name.js";
import {spansOf} from "./spans-of.js";
import {readWords} from "./words/read-words.js";
import {shingleLength} from "./words/shingles-of.js";

const fewestWords = 10;
const fewestCaptionWords = 5;
const quotedShare = 0.6;
/** Of each text so many passages at most are told; a text that shares more is made of stock. */
const mostPassages = 8;

/**
 * The longest passage that texts of different families share, for every pair that shares one of at least ten words, and every
 * caption printed in two families. Equal passages are told once. Linear in the texts concerned.
 */
export function sharedPassages(
  groups: readonly (readonly number[])[],
  {links, digests, tellingAt}: Kin,
  printings: readonly (readonly CopyText[])[],
): SharedPassage[] {
  const groupOf = new Map<number, number>();
  for (const [at, group] of groups.entries()) for (const text of group) groupOf.set(text, at);
  const passages = new Map<string, {why: SharedPassage["why"]; spans: Map<string, Span>; articles: Set<string>}>();
  const note = (key: string, why: SharedPassage["why"], article: string, spans: readonly Span[]) => {
    const known = passages.get(key) ?? passages.set(key, {why, spans: new Map(), articles: new Set()}).get(key)!;
    known.articles.add(article);
    for (const span of spans) known.spans.set(`${span.page} ${span.start}`, span);
  };
  const looked = new Map<number, number>();
  let current = -1;
  let table: ShingleTable | null = null;
  for (const {earlier, later, longest: bridged} of links) {
    if (groupOf.get(earlier) === groupOf.get(later) || digests.has(earlier) || digests.has(later)) continue;
    if (bridged < fewestWords - shingleLength) continue;
    const times = looked.get(later) ?? 0;
    if (times >= mostPassages) continue;
    looked.set(later, times + 1);
    if (current !== later || !table) table = new ShingleTable(tellingAt((current = later)));
    const run = longestRun(table, tellingAt(later), tellingAt(earlier));
    if (!run || run.length < fewestWords) continue;
    const longest = {mine: run.theirs, theirs: run.mine, length: run.length};
    const one = printings[earlier]![0]!;
    const other = printings[later]![0]!;
    const mine = readWords(one.text);
    const theirs = readWords(other.text);
    const key = mine.hashes.slice(longest.mine, longest.mine + longest.length).join(" ");
    const from = mine.starts[longest.mine]!;
    const end = mine.ends[longest.mine + longest.length - 1]!;
    const why = isQuoted(one.text, from, end) ? "quotation" : "passage";
    note(key, why, one.id, spansOf(one, from, end));
    const spans = spansOf(other, theirs.starts[longest.theirs]!, theirs.ends[longest.theirs + longest.length - 1]!);
    note(key, why, other.id, spans);
  }
  for (const [key, holders] of captionHolders(groups, printings))
    for (const {article, span} of holders) note(`caption ${key}`, "caption", article, [span]);
  return [...passages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, {why, spans, articles}]) => ({
      why,
      spans: [...spans].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, span]) => span),
      articles: [...articles].sort(),
    }));
}

/** The longest run of words that two texts share, the first of equals; null without one. Linear. */
function longestRun(table: ShingleTable, mine: Uint32Array, theirs: Uint32Array): Run | null {
  table.compare(theirs);
  let best = -1;
  let most = 0;
  for (let i = 0; i < mine.length; ) {
    let length = 0;
    while (i + length < mine.length && table.holds(i + length)) length++;
    if (length > most) {
      best = i;
      most = length;
    }
    i += length + 1;
  }
  if (best < 0) return null;
  const at = theirs.indexOf(mine[best]!);
  let length = 0;
  while (length < most && theirs[at + length] === mine[best + length]) length++;
  return {mine: best, theirs: at, length: length + shingleLength - 1};
}

function captionHolders(groups: readonly (readonly number[])[], printings: readonly (readonly CopyText[])[]) {
  const holders = new Map<string, {article: string; span: Span; group: number}[]>();
  for (const [group, texts] of groups.entries())
    for (const {id, captions} of texts.flatMap((text) => printings[text]!))
      for (const span of captions) {
        const key = foldedName(span.text);
        if (key.split(" ").length < fewestCaptionWords) continue;
        (holders.get(key) ?? holders.set(key, []).get(key)!).push({article: id, span, group});
      }
  return [...holders].filter(([, list]) => new Set(list.map(({group}) => group)).size > 1);
}

/** Do most of these words stand inside quotation marks? Looks for the marks in the passage and just before it. */
function isQuoted(text: string, from: number, end: number): boolean {
  let open = false;
  let inside = 0;
  for (let i = Math.max(0, from - 400); i < end; i++) {
    const mark = text[i];
    if (mark === "\n") open = false;
    else if (mark === "“" || mark === "«" || mark === "„") open = true;
    else if (mark === "”" || mark === "»") open = false;
    else if (mark === '"') open = !open;
    else if (open && i >= from) inside++;
  }
  return inside >= quotedShare * (end - from);
}
