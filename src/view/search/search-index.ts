import type {Article} from "../../article/article.js";
import {foldWord} from "../../text/tokens-of.js";

/** Which articles hold which word: places in `ids`, rising. Headline words stand in a list of their own and count more. */
export type SearchIndex = {
  readonly ids: readonly string[];
  readonly days: readonly string[];
  readonly body: ReadonlyMap<string, Uint32Array>;
  readonly headline: ReadonlyMap<string, Uint32Array>;
  readonly phraseOf: (place: number) => string;
};

export type SearchHit = {readonly article: string; readonly score: number};

/** Longest list of hits that is ranked; the count beyond it is still told. */
const rankedHits = 2000;

const word = /[\p{L}\p{N}]+/gu;

const plainWord = /[a-z0-9]+/g;
const beyondPlain = /[\u0080-\u200f\u2040-\uffff]/;

/** Words of a text as they are looked up: folded, without marks; a possessive is two words. Text of plain letters takes a quarter of the time. */
export function searchWords(text: string): string[] {
  if (!beyondPlain.test(text)) return text.toLowerCase().match(plainWord) ?? [];
  return (
    foldWord(text)
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .match(word) ?? []
  );
}

/** Builds the index of headlines and bodies. Linear in their words; about 4 bytes a distinct word of an article. */
export function buildSearchIndex(articles: readonly Article[]): SearchIndex {
  const body = new Map<string, number[]>();
  const headline = new Map<string, number[]>();
  const add = (lists: Map<string, number[]>, text: string, place: number) => {
    for (const one of searchWords(text)) {
      const list = lists.get(one);
      if (list === undefined) lists.set(one, [place]);
      else if (list[list.length - 1] !== place) list.push(place);
    }
  };
  articles.forEach((article, place) => {
    if (article.headline) add(headline, article.headline.text, place);
    for (const span of article.body) add(body, span.text, place);
  });
  const pack = (lists: Map<string, number[]>) =>
    new Map([...lists].map(([key, list]) => [key, Uint32Array.from(list)]));
  return {
    ids: articles.map((article) => article.id),
    days: articles.map((article) => article.published?.earliest.slice(0, 10) ?? ""),
    body: pack(body),
    headline: pack(headline),
    phraseOf: (place) => textOf(articles[place]!),
  };
}

/**
 * Articles that hold every word of the query ("quoted words" must stand together), best first: words of the headline before the body's, rarer
 * words before common ones, later before earlier, then id. Cost: the shortest list of the query's words, and a sort of at most 2,000 hits.
 */
export function searchArticles(
  index: SearchIndex,
  query: string,
): {readonly hits: readonly SearchHit[]; readonly total: number} {
  const phrases = [...query.matchAll(/["“”]([^"“”]{2,120})["“”]/g)].map((match) => searchWords(match[1]!).join(" "));
  const words = [...new Set(searchWords(query))].slice(0, 12);
  if (words.length === 0) return {hits: [], total: 0};
  let places = placesWith(index, words);
  if (phrases.length > 0) {
    const candidates = places.slice(0, rankedHits);
    places = candidates.filter((place) => {
      const text = ` ${searchWords(index.phraseOf(place)).join(" ")} `;
      return phrases.every((phrase) => text.includes(` ${phrase} `));
    });
  }
  const total = places.length;
  const inHeadline = words.map((one) => index.headline.get(one));
  const scored: {place: number; score: number}[] = [];
  // Where there are too many to rank, those with a headline hit or the latest places are looked at first: the tail of the list.
  const from = Math.max(0, places.length - rankedHits);
  for (let i = from; i < places.length; i++) {
    const place = places[i]!;
    let score = 0;
    inHeadline.forEach((list) => {
      if (list !== undefined && holds(list, place)) score += 1 + Math.log(index.ids.length / list.length + 1);
    });
    scored.push({place, score});
  }
  scored.sort(
    (a, b) =>
      b.score - a.score ||
      compare(index.days[b.place]!, index.days[a.place]!) ||
      compare(index.ids[a.place]!, index.ids[b.place]!),
  );
  return {hits: scored.map(({place, score}) => ({article: index.ids[place]!, score})), total};
}

/** Places of the articles that hold every one of the words, in headline or body. */
export function placesWith(index: SearchIndex, words: readonly string[]): Uint32Array {
  const lists = words
    .map((one) => union(index.body.get(one), index.headline.get(one)))
    .sort((a, b) => a.length - b.length);
  return lists.slice(1).reduce((places, list) => meet(places, list), lists[0] ?? none);
}

const none = new Uint32Array(0);

function union(a: Uint32Array = none, b: Uint32Array = none): Uint32Array {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  const out = new Uint32Array(a.length + b.length);
  let [i, j, n] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i] ?? Number.MAX_SAFE_INTEGER, b[j] ?? Number.MAX_SAFE_INTEGER];
    out[n++] = Math.min(x, y);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return out.subarray(0, n);
}

/** Places in both lists; walks the shorter and looks up in the longer. */
function meet(a: Uint32Array, b: Uint32Array): Uint32Array {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.filter((place) => holds(long, place));
}

function holds(list: Uint32Array, place: number): boolean {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = list[middle]!;
    if (at === place) return true;
    if (at < place) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

function textOf(article: Article): string {
  return [article.headline?.text ?? "", ...article.body.map((span) => span.text)].join(" ");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
