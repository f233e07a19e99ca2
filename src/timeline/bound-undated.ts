import type {ArticleReading} from "../article/article-reading.js";
import type {Dating} from "../dating/dating.js";
import type {Event} from "../event/event.js";
import {spanOf} from "../text/span-of.js";
import {type DayRange, dayRangeOf, isoDay} from "./day-range.js";
import {followWords} from "./english/order-words.js";
import {sentenceAt} from "./sentence-at.js";

/** Days that a bounded range may leave open at most; a wider one places nothing. */
const widest = 45;
/** The same without a word of order: only beside an act of the last days. */
const widestBeside = 7;
/** Political acts; a crash or a death is dated by itself or not at all. */
const acts =
  /^(?:AGREE|CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|RETREAT|DEMAND|REQUEST|DISAPPROVE|ACCUSE|REJECT|THREATEN|PROTEST|SANCTION|COERCE)$/;

/** The dated act told last before a place in the article. */
function actBefore(events: readonly Event[], start: number, told: RegExp): Event | null {
  let before: Event | null = null;
  for (const other of events)
    if (other.on !== null && told.test(other.modality) && other.trigger.start < start)
      if (!before || other.trigger.start > before.trigger.start) before = other;
  return before;
}

/**
 * "Ada Lund freed the crew on Wednesday. Denmark thanked her": a country's act in the plain past right after an act of the last days before printing
 * is of these days too. Not for what "has" or "had" been done, for what somebody says, or for headlines.
 */
function besideAct(
  event: Event,
  near: Event,
  index: number,
  prose: ArticleReading["prose"],
  printed: DayRange,
): Dating | null {
  const days = dayRangeOf(near.on);
  const sentence = prose.sentences[index]!;
  if (!days || days.from > printed.to || days.to - days.from > 1) return null;
  // Longer ago only for what a country does in the very next sentence of one paragraph; whom it holds may have been taken before.
  const goesOn =
    event.source?.side !== undefined &&
    event.class !== "COERCE" &&
    index - sentenceAt(prose, near.trigger.start) === 1 &&
    prose.sentences[index - 1]!.paragraph === sentence.paragraph;
  if (printed.to - days.from > (goesOn ? widest : widestBeside)) return null;
  if (index - sentenceAt(prose, near.trigger.start) > 2 || prose.paragraphs[sentence.paragraph]?.kind !== "body")
    return null;
  if (!acts.test(event.class) || event.saidBy !== null || (!event.source?.side && !event.target?.side)) return null;
  const before = prose.page.text.slice(Math.max(sentence.start, event.trigger.start - 25), event.trigger.end);
  if (
    /\b(?:has|have|had|having|often|always|usually|years?)\b/i.test(before) ||
    !/(?:ed|t|d|k|w)$/i.test(event.trigger.text.split(" ")[0]!)
  )
    return null;
  return {
    earliest: isoDay(days.from),
    latest: isoDay(printed.to),
    precision: days.from === printed.to ? "day" : "range",
    certain: false,
    because: [
      {say: "told right after this act of the same days", span: near.trigger},
      {say: "and before it was printed"},
    ],
  };
}

const words = /^(?:ACCUSE|DEMAND|DISAPPROVE|REJECT|REQUEST)$/;

/** "The envoy was called in on 2 July. The deputy minister voiced concern": said to him there, in the next sentence of the paragraph and by that side. */
function atSummons(event: Event, near: Event, index: number, prose: ArticleReading["prose"]): Dating | null {
  if (near.cameo !== "115" || !near.on || !words.test(event.class) || !event.source) return null;
  if (event.source.side !== undefined && event.source.side !== near.source?.side) return null;
  const before = sentenceAt(prose, near.trigger.start);
  if (index - before !== 1 || prose.sentences[before]!.paragraph !== prose.sentences[index]!.paragraph) return null;
  return {...near.on, certain: false, because: [...near.on.because, {say: "said at this", span: near.trigger}]};
}

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
  const near = actBefore(events, sentence.start, /^happened$/);
  const summons = near && atSummons(event, near, index, prose);
  if (summons) return summons;
  const beside = near && besideAct(event, near, index, prose, printed);
  if (beside) return beside;
  const opening = prose.page.text.slice(sentence.start, sentence.start + 40).toLowerCase();
  const word = followWords.find(
    (phrase) => opening.startsWith(phrase) && !/\p{L}/u.test(opening[phrase.length] ?? " "),
  );
  if (!word) return null;
  const before = actBefore(events, sentence.start, /^(?:happened|reported)$/);
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
