import type {Article} from "../article/article.js";
import type {Span} from "../text/span.js";
import {outletName} from "./outlet-name.js";

/** Words of a page as a screen shows them: with the words around them, the article, its outlet and the sign of its origin. */
export type Evidence = {
  readonly span: Span;
  readonly article: string | null;
  readonly outlet: string;
  readonly letter: string;
  /** The rest of the paragraph before and after the words, cut at a word; a cut begins or ends with "…". */
  readonly before: string;
  readonly after: string;
  /** The address of the live page, when the capture tells it. */
  readonly url: string | null;
};

const around = 100;

/**
 * Finds the article and the words around any span of the given articles. Building is linear in paragraphs, a look-up is a binary search
 * among the paragraphs of one page.
 */
export function evidenceFinder(
  articles: Iterable<Article>,
  letterOf: ReadonlyMap<string, string>,
  urlOf: ReadonlyMap<string, string | undefined>,
): (span: Span, article?: string | null) => Evidence {
  const byId = new Map<string, Article>();
  const places = new Map<string, {readonly span: Span; readonly article: string}[]>();
  for (const article of articles) {
    byId.set(article.id, article);
    const list = places.get(article.page) ?? [];
    places.set(article.page, list);
    for (const span of [...article.body, ...article.captions, ...(article.headline ? [article.headline] : [])])
      list.push({span, article: article.id});
  }
  for (const list of places.values()) list.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return (span, wanted = null) => {
    const list = places.get(span.page) ?? [];
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]!.span.start <= span.start) low = middle + 1;
      else high = middle;
    }
    let place = list[low - 1];
    // Several articles may hold one paragraph (a digest and its item): step back a little to the one asked for.
    for (let back = 1; back <= 4 && wanted !== null && place !== undefined && place.article !== wanted; back++)
      place = list[low - 1 - back];
    const holder = place !== undefined && span.end <= place.span.end ? place : undefined;
    const article = wanted ?? holder?.article ?? null;
    const text = holder?.span.text ?? "";
    const at = span.start - (holder?.span.start ?? span.start);
    return {
      span,
      article,
      outlet: outletName(byId.get(article ?? "")),
      letter: letterOf.get(article ?? "") ?? "",
      before: holder ? cutStart(text.slice(0, at)) : "",
      after: holder ? cutEnd(text.slice(at + span.text.length)) : "",
      url: urlOf.get(span.page) ?? null,
    };
  };
}

function cutStart(text: string): string {
  if (text.length <= around) return text;
  const from = text.indexOf(" ", text.length - around);
  return `…${text.slice(from < 0 ? text.length - around : from)}`;
}

function cutEnd(text: string): string {
  if (text.length <= around) return text;
  const to = text.lastIndexOf(" ", around);
  return `${text.slice(0, to <= 0 ? around : to)}…`;
}
