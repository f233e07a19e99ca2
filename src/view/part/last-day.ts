import type {Article} from "../../article/article.js";

/** The latest day on which one of the articles was certainly published by then, or null when none is dated. */
export function lastDay(articles: readonly Article[]): string | null {
  let last: string | null = null;
  for (const {published} of articles) {
    const day = published?.earliest.slice(0, 10);
    if (day !== undefined && (last === null || day > last)) last = day;
  }
  return last;
}

/** The calendar day before an ISO day. */
export function dayBefore(day: string): string {
  const time = Date.parse(day);
  return Number.isNaN(time) ? day : new Date(time - 86_400_000).toISOString().slice(0, 10);
}
