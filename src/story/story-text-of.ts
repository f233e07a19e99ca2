import type {Article} from "../article/article.js";
import {copyTextOf} from "../copy/copy-text-of.js";
import type {StoryText} from "./story-text.js";

/** An article as the gatherer of stories reads it, with what other rooms found in it. */
export function storyTextOf(article: Article, found: Pick<StoryText, "opening" | "names" | "days"> = {}): StoryText {
  const {id, title, text, outlet, published} = copyTextOf(article);
  return {id, kind: article.kind, headline: article.headline, title, text, outlet, published, ...found};
}
