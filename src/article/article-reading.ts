import type {TimeMention} from "../dating/time-mention.js";
import type {NameMention} from "../name/name-mention.js";
import type {Prose} from "../text/prose.js";
import type {Article} from "./article.js";

/** An article with its words cut into sentences, its names and its resolved times: what every finder of findings reads. */
export type ArticleReading = {
  readonly article: Article;
  readonly prose: Prose;
  /** In text order. */
  readonly names: readonly NameMention[];
  /** In text order, resolved. */
  readonly times: readonly TimeMention[];
};
