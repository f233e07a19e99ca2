import type {ArticleReading} from "../article/article-reading.js";
import type {Quote} from "../quote/quote.js";
import type {Figure} from "./figure.js";

/** Numbers in an article and what they count. */
export function findFigures(_reading: ArticleReading, _quotes: readonly Quote[]): Figure[] {
  return [];
}
