import {mentionsIn} from "../../quote/speaker/mentions-in.js";
import {contentWordsOf} from "../../timeline/content-words.js";
import type {Entry} from "../../timeline/entry.js";
import {sentenceAt} from "../../timeline/sentence-at.js";
import type {StoryFindings} from "../../timeline/story-findings.js";

/** What stands around a figure, for telling whether two figures are about one thing. */
export type Setting = {
  /** Stems of the words within a few words of the number. */
  readonly near: readonly string[];
  /** The rest of the sentence behind the number. */
  readonly tail: string;
  /** Keys of people, organisations and places named in the sentence; countries only tell that the story is one story. */
  readonly names: readonly string[];
  /** Entries of the timeline whose clause holds the figure, else those whose sentence does. */
  readonly entries: readonly string[];
};

const reach = 6;

/** The setting of every figure of a story, by figure id. Linear in figures, events and names of their articles. */
export function readSettings(story: StoryFindings, entries: readonly Entry[]): Map<string, Setting> {
  const entryOf = new Map(entries.flatMap((entry) => entry.events.map((event) => [event, entry.id] as const)));
  const events = new Map<string, {start: number; end: number; at: number; entry: string}[]>();
  for (const event of story.events) {
    const entry = entryOf.get(event.id);
    if (!entry) continue;
    const list = events.get(event.article) ?? [];
    list.push({start: event.span.start, end: event.span.end, at: event.trigger.start, entry});
    events.set(event.article, list);
  }
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  const settings = new Map<string, Setting>();
  for (const figure of story.figures) {
    const reading = readings.get(figure.article);
    const sentence = reading?.prose.sentences[sentenceAt(reading.prose, figure.span.start)];
    if (!reading || !sentence) continue;
    const {tokens} = sentence;
    const first = tokens.findIndex((token) => token.end > figure.span.start);
    const last = tokens.findLastIndex((token) => token.start < figure.span.end);
    const near = [...tokens.slice(Math.max(0, first - reach), first), ...tokens.slice(last + 1, last + 1 + reach)];
    const here = events.get(figure.article) ?? [];
    const inClause = here.filter(({start, end}) => start <= figure.span.start && figure.span.end <= end);
    const inSentence = here.filter(({at}) => at >= sentence.start && at < sentence.end);
    settings.set(figure.id, {
      near: contentWordsOf(near),
      tail: reading.prose.page.text.slice(figure.span.end, sentence.end),
      names: unique(
        mentionsIn(reading.names, sentence.start, sentence.end).flatMap((name) =>
          name.start >= sentence.start && name.end <= sentence.end && /^(?:person|organisation|place)$/.test(name.kind)
            ? [name.key]
            : [],
        ),
      ),
      entries: unique((inClause.length > 0 ? inClause : inSentence).map(({entry}) => entry)),
    });
  }
  return settings;
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)].sort();
}
