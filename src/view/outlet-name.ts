import type {Article} from "../article/article.js";

/** Whose article it is: the outlet that a collecting page names for it ("Harbour Star" on a reader's tag page), else the site that shows it. */
export function outletName(article: Article | undefined): string {
  return article?.outlet?.name ?? article?.reprintedBy?.name ?? "unknown outlet";
}
