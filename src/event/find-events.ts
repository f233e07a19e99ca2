import type {ArticleReading} from "../article/article-reading.js";
import type {Quote} from "../quote/quote.js";
import type {Event} from "./event.js";

/** What an article says happened, will, should or did not. */
export function findEvents(_reading: ArticleReading, _quotes: readonly Quote[]): Event[] {
  return [];
}
