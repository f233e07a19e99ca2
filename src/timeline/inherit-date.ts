import type {ArticleReading} from "../article/article-reading.js";
import type {Dating} from "../dating/dating.js";
import type {Event} from "../event/event.js";
import {sentenceAt} from "./sentence-at.js";

/** Words by which a clause hangs on a time or an act before it and shares its date. */
const hangs = /^,?\s*(?:when|where|during which|in which|and in which|in the course of which|at which)\b[^;:]*$/i;

/** Words between an act and a time that give the time to another clause. */
const apart =
  /\b(?:that|which|who|whose|when|where|after|before|since|until|than|said|says|saying|told|because|if)\b|[;:"“”]/i;

/** "Accused Lorn of hiding the wreck, and later in May turned down": what "and" begins has the time behind it. */
const begins = /\b(?:and|but|or)\s(?:(?:again|also|at|by|early|in|late|later|on|then)\s){0,3}$/i;

/**
 * The date of an undated act whose clause hangs on a dated time or act of its sentence: "since 2009, when 27 people died", "an operation on 27
 * June, during which two men died"; or that stands before a time without another act between: "summoned the envoy, Ada Lund, on Thursday to protest";
 * or that is told to be "at the time" of what was told last.
 * Null where no such words stand between. Linear in the events and times of the article.
 */
export function inheritDate(event: Event, events: readonly Event[], {prose, times}: ArticleReading): Dating | null {
  const index = sentenceAt(prose, event.trigger.start);
  const sentence = prose.sentences[index];
  if (event.on !== null || !sentence) return null;
  const {text} = prose.page;
  for (const time of times)
    if (
      time.sentence === index &&
      time.dating &&
      time.end <= event.trigger.start &&
      hangs.test(text.slice(time.end, event.trigger.start))
    )
      return time.dating;
  for (const time of times)
    if (
      time.sentence === index &&
      time.dating &&
      time.kind === "date" &&
      time.start >= event.trigger.end &&
      time.start - event.trigger.end < 90 &&
      !apart.test(text.slice(event.trigger.end, time.start)) &&
      !begins.test(text.slice(event.trigger.end, time.start)) &&
      !events.some((other) => other.trigger.start >= event.trigger.end && other.trigger.start < time.start)
    )
      return time.dating;
  for (const other of events)
    if (
      other.on !== null &&
      other.trigger.start >= sentence.start &&
      other.trigger.end <= event.trigger.start &&
      ofWhich.test(text.slice(other.trigger.end, event.trigger.start))
    )
      return other.on;
  return atTheTime.test(text.slice(event.trigger.end, event.trigger.end + 14))
    ? timeBefore(sentence, event, events)
    : null;
}

/**
 * "An operation on 27 June, during which", "a clash on Tuesday in which": the clause is of the act. In "signed a pact on Thursday, ending a row in which" it is of
 * the row.
 */
const ofWhich = /^(?:[^,;:]{0,60},|(?:(?!\b(?:a|an|the)\b)[^,;:]){0,30})\s(?:during|in|at) which\b[^;:]*$/i;

/** How far back what was told last may stand, in characters. */
const reach = 500;

/** "Apologised at the time": of what was told last. */
const atTheTime = /^,?\s(?:at|around) (?:the|that) time\b/i;

/** The date of the last act that has one and happened, before the sentence. */
function timeBefore({start}: {readonly start: number}, {trigger}: Event, events: readonly Event[]): Dating | null {
  let last: Event | null = null;
  for (const event of events)
    if (
      event.on !== null &&
      (event.modality === "happened" || event.modality === "reported") &&
      event.trigger.end <= start &&
      trigger.start - event.trigger.end < reach &&
      (!last || last.trigger.start < event.trigger.start)
    )
      last = event;
  return last?.on ?? null;
}
