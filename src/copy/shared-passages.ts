import type {Span} from "../text/span.js";
import type {Run} from "./align/align-words.js";
import type {CopyText} from "./copy-text.js";
import type {SharedPassage} from "./family.js";
import type {Kin} from "./kin/find-kin.js";
import type {NumberedTexts} from "./number-texts.js";
import {foldedName} from "./same-name.js";
import {spansOf} from "./spans-of.js";
import {readWords} from "./words/read-words.js";
import {shingleAt, shingleLength, shinglesOf} from "./words/shingles-of.js";

const fewestWords = 10;
const fewestCaptionWords = 5;
const quotedShare = 0.6;

/**
 * The longest passage that texts of different families share, for every pair that shares one of at least ten words, and every
 * caption printed in two families. Equal passages are told once. Linear in the texts concerned.
 */
export function sharedPassages(
  groups: readonly (readonly number[])[],
  {links, digests}: Kin,
  {printings, wordsAt}: Pick<NumberedTexts, "printings" | "wordsAt">,
): SharedPassage[] {
  const groupOf = new Map<number, number>();
  for (const [at, group] of groups.entries()) for (const text of group) groupOf.set(text, at);
  const passages = new Map<string, {why: SharedPassage["why"]; spans: Map<string, Span>; articles: Set<string>}>();
  const note = (key: string, why: SharedPassage["why"], article: string, spans: readonly Span[]) => {
    const known = passages.get(key) ?? passages.set(key, {why, spans: new Map(), articles: new Set()}).get(key)!;
    known.articles.add(article);
    for (const span of spans) known.spans.set(`${span.page} ${span.start}`, span);
  };
  for (const link of links) {
    const {earlier, later} = link;
    if (groupOf.get(earlier) === groupOf.get(later) || digests.has(earlier) || digests.has(later)) continue;
    if (link.longest < fewestWords - 2) continue;
    const longest = longestRun(wordsAt(earlier), wordsAt(later));
    if (!longest || longest.length < fewestWords) continue;
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

/** The longest run of words that two texts share, the first of equals. Linear, but for words that repeat. */
function longestRun(mine: Uint32Array, theirs: Uint32Array): Run | null {
  const places = new Map<number, number>();
  const shingles = shinglesOf(theirs);
  for (let j = shingles.length - 1; j >= 0; j--) places.set(shingles[j]!, j);
  let best: Run | null = null;
  for (let i = 0; i + shingleLength <= mine.length; ) {
    const at = places.get(shingleAt(mine, i));
    let length = 0;
    if (at !== undefined)
      while (i + length < mine.length && at + length < theirs.length && mine[i + length] === theirs[at + length])
        length++;
    if (length >= shingleLength && (!best || length > best.length)) best = {mine: i, theirs: at!, length};
    i += Math.max(1, length - shingleLength + 1);
  }
  return best;
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
