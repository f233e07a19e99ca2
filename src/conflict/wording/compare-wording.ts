import type {Dating} from "../../dating/dating.js";
import type {Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import type {Entry} from "../../timeline/entry.js";
import {sentenceAt} from "../../timeline/sentence-at.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import {labelsIn} from "./labels-in.js";

/** The words each outlet uses for one event: the verbs and nouns that name it, and what it calls the people in it. Facts about words only. */
export type EventWording = {
  readonly entry: string;
  readonly on: Dating | null;
  readonly uses: readonly {
    readonly article: string;
    readonly outlet: string | null;
    readonly verbs: readonly Span[];
    readonly labels: readonly Span[];
    readonly hedges: readonly Span[];
  }[];
};

/** For every entry that at least two articles of different words tell, who uses which words. Linear in events. */
export function compareWording(story: StoryFindings, entries: readonly Entry[]): EventWording[] {
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  const events = new Map(story.events.map((event) => [event.id, event]));
  const found: EventWording[] = [];
  for (const entry of entries) {
    const byArticle = new Map<string, {verbs: Span[]; labels: Span[]; hedges: Span[]}>();
    for (const id of entry.events) {
      const event = events.get(id);
      const reading = event && readings.get(event.article);
      if (!event || !reading) continue;
      let use = byArticle.get(event.article);
      if (!use) byArticle.set(event.article, (use = {verbs: [], labels: [], hedges: []}));
      use.verbs.push(event.trigger);
      if (event.hedge) use.hedges.push(event.hedge);
      const sentence = reading.prose.sentences[sentenceAt(reading.prose, event.trigger.start)];
      if (sentence)
        for (const label of labelsIn(reading, sentence))
          use.labels.push(spanOf(reading.prose.page, label.start, label.end));
    }
    const words = new Set(
      [...byArticle.values()].map((use) =>
        use.verbs
          .map((span) => span.text.toLowerCase())
          .sort()
          .join(" "),
      ),
    );
    if (byArticle.size < 2 || words.size < 2) continue;
    found.push({
      entry: entry.id,
      on: entry.on,
      uses: [...byArticle]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([article, use]) => ({
          article,
          outlet: readings.get(article)?.article.outlet?.name ?? null,
          verbs: unique(use.verbs),
          labels: unique(use.labels),
          hedges: unique(use.hedges),
        })),
    });
  }
  return found;
}

function unique(spans: readonly Span[]): Span[] {
  const seen = new Map(spans.map((span) => [`${span.start}:${span.end}`, span]));
  return [...seen.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
