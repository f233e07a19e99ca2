import type {ArticleReading} from "../article/article-reading.js";
import type {Dating} from "../dating/dating.js";
import type {Event} from "../event/event.js";
import {dayRangeOf, isoDay} from "./day-range.js";
import {sentenceAt} from "./sentence-at.js";

const weekdays = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const ahead = /\b(?:until|till|by|before|due|deadline|for|next|coming|will|would|to be)\b/i;
const deadline =
  /\b(?:until|till)\s(?:the\s)?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|end)/i;

/**
 * What is told in the past cannot have a day after its printing: a weekday is then the one before, a day of no year that of the year before. A
 * deadline ("has until 30 April to clear the wards") dates nothing. Other dates pass as they are.
 */
export function settleFuture(event: Event, on: Dating | null, {article, prose}: ArticleReading): Dating | null {
  const days = dayRangeOf(on);
  const printed = dayRangeOf(article.published);
  if (!on || !days || !printed || event.modality === "planned" || days.from <= printed.to + 1) return on;
  const sentence = prose.sentences[sentenceAt(prose, event.trigger.start)];
  const text = sentence ? prose.page.text.slice(sentence.start, sentence.end) : event.span.text;
  const clause = event.span.text;
  // "Has until 30 April to clear the wards": the day ends a time and nothing happens on it.
  if (event.class === "OTHER" && deadline.test(clause)) return null;
  const before = prose.page.text.slice(Math.max(0, event.trigger.start - 22), event.trigger.start);
  const past =
    (/\b(?:was|were|had|has|have)\s(?:\p{L}+\s)?$/u.test(before) && !/\b(?:is|are|to|be|due|set)\s/.test(before)) ||
    (/ed$/i.test(event.trigger.text.split(" ")[0]!) && !/\b(?:is|are|be|to|being|due)\s(?:\p{L}+\s)?$/u.test(before));
  if (!past || ahead.test(clause) || on.certain || days.from !== days.to) return on;
  const back = days.from - printed.to;
  const step = back <= 7 && weekdays.test(text) ? 7 : back > 180 && back <= 366 ? 365 : 0;
  if (step === 0) return on;
  const day = step === 7 ? isoDay(days.from - 7) : yearBefore(isoDay(days.from));
  return {
    ...on,
    earliest: day,
    latest: day,
    because: [...on.because, {say: "told as past, so the one before it was printed"}],
  };
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`.replace("-02-29", "-02-28");
}
