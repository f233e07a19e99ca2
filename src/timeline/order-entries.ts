import {afterWords, beforeWords} from "./english/order-words.js";
import type {Entry} from "./entry.js";
import {sentenceAt} from "./sentence-at.js";
import type {StoryFindings} from "./story-findings.js";
import type {Telling} from "./telling.js";

type Told = {readonly group: readonly Telling[]; readonly entry: Entry};

/**
 * Entries in the order of what happened: by first possible moment, then by last. Inside one day the text's own order words decide ("later", "within
 * hours", "before that"), taken only between neighbours of one paragraph; where they say nothing, the place of the best sentence does. Undated
 * entries stand at the end. n log n, and a walk over the order words of each day.
 */
export function orderEntries(told: readonly Told[], story: StoryFindings): Entry[] {
  const after = orderWordsOf(told, story);
  const sorted = [...told].sort(
    (a, b) =>
      compare(momentOf(a.entry.on?.earliest), momentOf(b.entry.on?.earliest)) ||
      compare(momentOf(a.entry.on?.latest), momentOf(b.entry.on?.latest)) ||
      compare(a.entry.what.page, b.entry.what.page) ||
      a.entry.what.start - b.entry.what.start ||
      compare(a.entry.id, b.entry.id),
  );
  const ordered: Entry[] = [];
  for (let i = 0; i < sorted.length; ) {
    let j = i + 1;
    const key = dayKey(sorted[i]!.entry);
    while (j < sorted.length && dayKey(sorted[j]!.entry) === key) j++;
    ordered.push(...(key === null ? sorted.slice(i, j).map(({entry}) => entry) : inDay(sorted.slice(i, j), after)));
    i = j;
  }
  return ordered;
}

/** One fixed day; ranges and instants keep the order of their dates. */
function dayKey({on}: Entry): string | null {
  return on !== null && on.earliest === on.latest && on.earliest.length === 10 ? on.earliest : null;
}

function momentOf(iso: string | undefined): string {
  return iso ?? "9999";
}

/** Takes the entries of a day in their first order, each as soon as all that the text puts before it have been taken. Circles fall back to that order. */
function inDay(day: readonly Told[], after: ReadonlyMap<string, ReadonlySet<string>>): Entry[] {
  const here = new Set(day.map(({entry}) => entry.id));
  const left = [...day];
  const taken = new Set<string>();
  const ordered: Entry[] = [];
  while (left.length > 0) {
    const free = left.findIndex(({entry}) =>
      [...(after.get(entry.id) ?? [])].every((id) => !here.has(id) || taken.has(id)),
    );
    const [next] = left.splice(Math.max(0, free), 1);
    taken.add(next!.entry.id);
    ordered.push(next!.entry);
  }
  return ordered;
}

/** Entry id -> ids of entries that the text puts before it. */
function orderWordsOf(told: readonly Told[], story: StoryFindings): Map<string, Set<string>> {
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  const byArticle = new Map<string, {at: number; sentence: number; paragraph: number; entry: string}[]>();
  for (const {group, entry} of told)
    for (const {events} of group)
      for (const event of events) {
        const prose = readings.get(event.article)?.prose;
        if (!prose) continue;
        const sentence = sentenceAt(prose, event.trigger.start);
        const paragraph = prose.sentences[sentence]?.paragraph ?? -1;
        const list = byArticle.get(event.article) ?? [];
        list.push({at: event.trigger.start, sentence, paragraph, entry: entry.id});
        byArticle.set(event.article, list);
      }
  const after = new Map<string, Set<string>>();
  const put = (late: string, early: string) => {
    if (late === early) return;
    const set = after.get(late) ?? new Set();
    set.add(early);
    after.set(late, set);
  };
  for (const [article, list] of byArticle) {
    const {prose} = readings.get(article)!;
    list.sort((a, b) => a.at - b.at || compare(a.entry, b.entry));
    for (let i = 1; i < list.length; i++) {
      const one = list[i - 1]!;
      const two = list[i]!;
      if (one.paragraph !== two.paragraph || two.sentence - one.sentence > 1) continue;
      const start = prose.sentences[two.sentence]!.start;
      const from = one.sentence === two.sentence ? one.at : start;
      const between = prose.page.text.slice(from, two.at).toLowerCase();
      // Between sentences only the opening words count, inside one all words between the two acts.
      const words = one.sentence === two.sentence ? between : between.slice(0, 40);
      if (hasOne(words, afterWords)) put(two.entry, one.entry);
      else if (hasOne(words, beforeWords)) put(one.entry, two.entry);
    }
  }
  return after;
}

function hasOne(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const at = text.indexOf(phrase);
    return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? " ") && !/\p{L}/u.test(text[at + phrase.length] ?? " ");
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
