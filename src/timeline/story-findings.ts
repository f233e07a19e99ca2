import type {ArticleReading} from "../article/article-reading.js";
import type {Family} from "../copy/family.js";
import type {Correction} from "../correction/correction.js";
import type {Event} from "../event/event.js";
import type {Figure} from "../figure/figure.js";
import type {Quote} from "../quote/quote.js";
import type {Utterance} from "../quote/utterance.js";
import type {Story} from "../story/story.js";

/** Everything the articles of one story say: the input of timeline, ladders, conflicts and relations. */
export type StoryFindings = {
  readonly story: Story;
  /** One per article of the story, sorted by article id. */
  readonly readings: readonly ArticleReading[];
  /** The families that touch the story. A family is one origin. */
  readonly families: readonly Family[];
  readonly quotes: readonly Quote[];
  readonly utterances: readonly Utterance[];
  readonly figures: readonly Figure[];
  readonly events: readonly Event[];
  /** What the articles only point at ("after the clash"); none where no timeline is told. */
  readonly mentions?: readonly Event[];
  readonly corrections: readonly Correction[];
};
