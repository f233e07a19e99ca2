import type {Furniture} from "../page/page.js";
import type {Remark} from "../text/remark.js";
import type {Article} from "./article.js";

/** What one page holds: its articles in page order and the furniture around them, both as spans of the page. */
export type PageArticles = {
  readonly articles: readonly Article[];
  readonly furniture: readonly Furniture[];
  readonly remarks: readonly Remark[];
};
