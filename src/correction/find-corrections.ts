import type {ArticleReading} from "../article/article-reading.js";
import type {Correction} from "./correction.js";

/** Notices by which an outlet corrects, clarifies, withdraws or updates its report. */
export function findCorrections(_reading: ArticleReading): Correction[] {
  return [];
}
