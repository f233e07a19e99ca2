import type {Article} from "../../article/article.js";
import type {Span} from "../../text/span.js";
import {splitSentences} from "../../text/split-sentences.js";
import {searchWords} from "./search-index.js";

/** The sentence of an article that holds most of the asked words, in pieces: those that were asked for are hits. */
export type Snippet = {readonly span: Span; readonly pieces: readonly {readonly text: string; readonly hit: boolean}[]};

const lookedAt = 60;
const most = 240;

/**
 * Where a search finds its words: the first sentence of the body with most of them, at most 240 characters. Null when only the headline holds them. Linear in
 * the first 60 paragraphs.
 */
export function snippetOf(article: Article, query: string): Snippet | null {
  const wanted = new Set(searchWords(query));
  let best: {span: Span; hits: number} | null = null;
  for (const paragraph of article.body.slice(0, lookedAt)) {
    if (hitsIn(paragraph.text, wanted) <= (best?.hits ?? 0)) continue;
    for (const {start, end} of splitSentences(paragraph.text)) {
      const text = paragraph.text.slice(start, end);
      const hits = hitsIn(text, wanted);
      if (hits <= (best?.hits ?? 0)) continue;
      const from = paragraph.start + start;
      best = {span: {page: paragraph.page, start: from, end: from + text.length, text}, hits};
    }
  }
  return best === null ? null : {span: best.span, pieces: piecesOf(best.span.text, wanted)};
}

function hitsIn(text: string, wanted: ReadonlySet<string>): number {
  return new Set(searchWords(text).filter((word) => wanted.has(word))).size;
}

function piecesOf(text: string, wanted: ReadonlySet<string>): Snippet["pieces"] {
  const pieces: {text: string; hit: boolean}[] = [];
  let at = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (!searchWords(match[0]).some((word) => wanted.has(word))) continue;
    if (match.index > at) pieces.push({text: text.slice(at, match.index), hit: false});
    pieces.push({text: match[0], hit: true});
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({text: text.slice(at), hit: false});
  return cutAround(pieces);
}

/** A long sentence is cut before its first hit and at its end, at words. */
function cutAround(pieces: {text: string; hit: boolean}[]): Snippet["pieces"] {
  const [first] = pieces;
  if (first !== undefined && !first.hit && first.text.length > 80) {
    const from = first.text.indexOf(" ", first.text.length - 70);
    first.text = `…${first.text.slice(from < 0 ? -70 : from)}`;
  }
  let left = most;
  return pieces.flatMap((piece) => {
    if (left <= 0) return [];
    const room = left;
    left -= piece.text.length;
    if (left > 0) return [piece];
    const to = piece.text.lastIndexOf(" ", room);
    return [{...piece, text: `${piece.text.slice(0, to <= 0 ? room : to)}…`}];
  });
}
