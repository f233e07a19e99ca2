import type {BodyBlock} from "./body/body-block.js";
import type {BodyChoice} from "./body/choose-body.js";
import type {PageFacts} from "./body/page-facts.js";
import type {Headline} from "./fields/find-headline.js";

/** What was found on a page for one article, as block indexes, before its words are cut into spans. */
export type ArticleDraft = {
  readonly facts: PageFacts;
  readonly choice: BodyChoice;
  readonly headline: Headline;
  /** Lines under the headline that are none of the report's own. */
  readonly dek: readonly number[];
  /** First paragraphs of the report that stand outside its body. */
  readonly lead: readonly number[];
  readonly blocks: readonly BodyBlock[];
};
