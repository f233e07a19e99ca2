import type {Quote} from "../quote/quote.js";

/** The quotations of an article that somebody is really quoted with, by where they begin. */
export type QuoteOrder = readonly Quote[];

/** Puts quotations in order of their start; scare quotes and what was not said are left out. */
export function orderQuotes(quotes: readonly Quote[]): QuoteOrder {
  return quotes
    .filter(({how}) => how !== "not-said" && how !== "scare")
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** The innermost quotation that holds the extent, or null. A binary search and a look at the forty that begin before it. */
export function quoteOver(order: QuoteOrder, start: number, end: number): Quote | null {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order[middle]!.span.start <= start) low = middle + 1;
    else high = middle;
  }
  let best: Quote | null = null;
  for (let i = low - 1; i >= 0 && i >= low - 40; i--) {
    const quote = order[i]!;
    if (quote.span.end >= end && (!best || quote.span.end - quote.span.start < best.span.end - best.span.start))
      best = quote;
  }
  return best;
}
