import type {Article} from "../../article/article.js";
import {hashWords} from "../../copy/words/read-words.js";
import {shinglesOf} from "../../copy/words/shingles-of.js";
import type {Report} from "../../report/report.js";
import type {Span} from "../../text/span.js";
import {splitSentences} from "../../text/split-sentences.js";
import {sortConflicts} from "../brief/sort-conflicts.js";
import {type Evidence, evidenceFinder} from "../evidence.js";
import {type ShownDating, showDating} from "../show-dating.js";
import {type SearchIndex, searchWords} from "./search-index.js";

/** Where one sentence of the asked text stands in the collection. */
export type TracedSentence = {
  readonly sentence: string;
  /** Paragraphs that carry it, earliest certain publication first. `share` is the part of the sentence's word runs that they hold. */
  readonly found: readonly {
    readonly evidence: Evidence;
    readonly share: number;
    readonly published: ShownDating;
    readonly day: string | null;
  }[];
  readonly origins: number;
  /** Conflicts of the report that rest on words of the sentence where it is carried, those that need a look first. */
  readonly conflicts: readonly {
    readonly id: string;
    readonly kind: string;
    readonly about: string;
    readonly story: string;
  }[];
};

export type TraceView = {
  readonly asked: string;
  /** An article of the collection with that address or id, when the question was one. */
  readonly article: string | null;
  readonly sentences: readonly TracedSentence[];
  readonly articles: number;
  readonly pages: number;
  readonly cut: boolean;
};

const askedSentences = 40;
const candidatesEach = 60;
const leastShare = 0.5;

/** True when a question is an address rather than words. */
export function articleByAddress(report: Report, asked: string): Article | null {
  const wanted = asked.trim();
  if (/\s/.test(wanted) || wanted === "") return null;
  const bare = (url: string) =>
    url
      .replace(/^https?:\/\//, "")
      .replace(/#.*$/, "")
      .replace(/\/$/, "");
  const page = report.pages.find(
    (one) => one.id === wanted || one.name === wanted || (one.url !== undefined && bare(one.url) === bare(wanted)),
  );
  return (
    report.articles.find(
      (one) => one.id === wanted || (one.canonical !== undefined && bare(one.canonical) === bare(wanted)),
    ) ??
    report.articles.find((one) => one.page === page?.id) ??
    null
  );
}

/**
 * Who in the collection carries each sentence of a text (or of the article with an address): paragraphs that hold at least half of its runs of
 * three words. "First" is only ever first in this collection. Bounded: 40 sentences, 60 candidate articles each by their rarest words.
 */
export function traceView(report: Report, index: SearchIndex, asked: string): TraceView {
  const article = articleByAddress(report, asked);
  const text = article ? article.body.map((span) => span.text).join("\n") : asked;
  const sentences = splitSentences(text).map(({start, end}) => text.slice(start, end).replace(/\s+/g, " ").trim());
  const kept = sentences.filter((sentence) => searchWords(sentence).length >= 3);
  const byId = new Map(report.articles.map((one) => [one.id, one]));
  const familyOf = new Map(
    report.families.flatMap((family) => family.members.map((one) => [one.article, family.id] as const)),
  );
  const evidence = evidenceFinder(report.articles, new Map(), new Map(report.pages.map((page) => [page.id, page.url])));
  return {
    asked,
    article: article?.id ?? null,
    articles: report.articles.length,
    pages: report.pages.length,
    cut: kept.length > askedSentences,
    sentences: kept.slice(0, askedSentences).map((sentence): TracedSentence => {
      const wanted = new Set(shinglesOf(hashWords(sentence)));
      const found: {span: Span; article: Article; share: number}[] = [];
      for (const id of candidatesOf(index, sentence)) {
        const candidate = byId.get(id);
        let best: {span: Span; share: number} | null = null;
        for (const span of candidate?.body ?? []) {
          const runs = new Set(shinglesOf(hashWords(span.text)));
          let shared = 0;
          for (const run of wanted) if (runs.has(run)) shared++;
          const share = wanted.size === 0 ? 0 : shared / wanted.size;
          if (share >= leastShare && (best === null || share > best.share)) best = {span, share};
        }
        if (best && candidate) found.push({...best, article: candidate});
      }
      const day = (one: Article) => one.published?.earliest.slice(0, 10) ?? null;
      found.sort(
        (a, b) =>
          compare(day(a.article) ?? "9999", day(b.article) ?? "9999") ||
          b.share - a.share ||
          compare(a.article.id, b.article.id),
      );
      const carried = found.map((one) => ({...one, sentence: bestSentence(one.span, wanted)}));
      const meets = (span: Span) =>
        carried.some(({sentence: {page, start, end}}) => page === span.page && start < span.end && span.start < end);
      return {
        sentence,
        found: carried.map((one) => ({
          evidence: evidence(one.sentence, one.article.id),
          share: one.share,
          published: showDating(one.article.published),
          day: day(one.article),
        })),
        origins: new Set(found.map((one) => familyOf.get(one.article.id) ?? one.article.id)).size,
        conflicts: sortConflicts(
          report.conflicts.filter((conflict) => conflict.readings.some((reading) => reading.spans.some(meets))),
        ).map(({id, kind, about, story}) => ({id, kind, about, story})),
      };
    }),
  };
}

/** The sentence of the paragraph that holds most of the wanted word runs. */
function bestSentence(span: Span, wanted: ReadonlySet<number>): Span {
  let best = {start: 0, end: span.text.length, shared: 0};
  for (const {start, end} of splitSentences(span.text)) {
    let shared = 0;
    for (const run of new Set(shinglesOf(hashWords(span.text.slice(start, end))))) if (wanted.has(run)) shared++;
    if (shared > best.shared) best = {start, end, shared};
  }
  return {
    page: span.page,
    start: span.start + best.start,
    end: span.start + best.end,
    text: span.text.slice(best.start, best.end),
  };
}

/** Articles that hold the sentence's rarest words, most of them first. */
function candidatesOf(index: SearchIndex, sentence: string): string[] {
  const words = [...new Set(searchWords(sentence))]
    .map((word) => index.body.get(word))
    .filter((list) => list !== undefined)
    .sort((a, b) => a.length - b.length)
    .slice(0, 6);
  const counts = new Map<number, number>();
  for (const list of words) for (const place of list.slice(0, 5000)) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || compare(index.ids[a]!, index.ids[b]!))
    .slice(0, candidatesEach)
    .map(([place]) => index.ids[place]!);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
