import type {ArticleReading} from "../article/article-reading.js";
import type {Family} from "../copy/family.js";
import type {Doubt, Story} from "../story/story.js";
import type {Quote} from "./quote.js";
import type {Utterance} from "./utterance.js";

export type StoryQuotes = {
  readonly story: Story;
  readonly readings: readonly ArticleReading[];
  readonly families: readonly Family[];
  readonly quotes: readonly Quote[];
};

export function alignUtterances(_: StoryQuotes): {readonly utterances: Utterance[]; readonly doubts: Doubt[]} {
  return {utterances: [], doubts: []};
}
