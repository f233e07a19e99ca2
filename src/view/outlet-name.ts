import type {Article} from "../article/article.js";

/** Who printed an article: the outlet that reprinted it when the page tells one, else its outlet, else that it is unknown. */
export function outletName(article: Article | undefined): string {
  return article?.reprintedBy?.name ?? article?.outlet?.name ?? "unknown outlet";
}
