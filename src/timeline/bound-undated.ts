import type {ArticleReading} from "../article/article-reading.js";
import type {Dating} from "../dating/dating.js";
import type {Event} from "../event/event.js";
import {spanOf} from "../text/span-of.js";
import {dayRangeOf, isoDay} from "./day-range.js";
import {followWords} from "./english/order-words.js";
import {sentenceAt} from "./sentence-at.js";

/** Days that a bounded range may leave open at most; a wider one places nothing. */
const widest = 45;

/**
 * The days that an undated act may have had when its sentence begins with a word of order ("Later", "Following that meeting", "In response"): not
 * before the act told last in the article that has a date, not after the article was printed. Null without such a word, such an act or a date of
 * printing. `events` are those of the article.
 */
export function boundUndated(event: Event, events: readonly Event[], {article, prose}: ArticleReading): Dating | null {
  const printed = dayRangeOf(article.published);
  const index = sentenceAt(prose, event.trigger.start);
  const sentence = prose.sentences[index];
  if (event.on !== null || event.modality !== "happened" || !printed || !sentence) return null;
  // What comes later in the sentence may hang on the act: "later demanded an inquiry into the deaths".
  if (events.some((other) => other.trigger.start >= sentence.start && other.trigger.start < event.trigger.start))
    return null;
  const opening = prose.page.text.slice(sentence.start, sentence.start + 40).toLowerCase();
  const word = followWords.find(
    (phrase) => opening.startsWith(phrase) && !/\p{L}/u.test(opening[phrase.length] ?? " "),
  );
  if (!word) return null;
  let before: Event | null = null;
  for (const other of events)
    if (other.on !== null && other.modality === "happened" && other.trigger.start < sentence.start)
      if (!before || other.trigger.start > before.trigger.start) before = other;
  const days = dayRangeOf(before?.on);
  if (!before || !days || days.from > printed.to || printed.to - days.from > widest) return null;
  // "Later" after something of long ago is no bound worth having: the act told last must stand near.
  const distance = index - sentenceAt(prose, before.trigger.start);
  if (distance > 6) return null;
  return {
    earliest: isoDay(days.from),
    latest: isoDay(printed.to),
    precision: days.from === printed.to ? "day" : "range",
    certain: false,
    because: [
      {say: "the text puts it after", span: spanOf(prose.page, sentence.start, sentence.start + word.length)},
      {say: "this, told before it", span: before.trigger},
      {say: "and before it was printed"},
    ],
  };
}
