import type {Dating} from "../dating/dating.js";
import type {Event} from "../event/event.js";
import {type DayRange, dayRangeOf, isoDay} from "../timeline/day-range.js";
import type {Entry} from "../timeline/entry.js";
import {sentenceAt} from "../timeline/sentence-at.js";
import type {StoryFindings} from "../timeline/story-findings.js";

/** What "has" been done was done in the days before it was printed, at most this many. */
const lately = 14;

/**
 * The days an undated entry may have had, from the first article that tells it as news: in the perfect ("has stopped deliveries", "has protested"),
 * from the act told last before it, if that is of these days, to the day of printing. Null for what "had" been done, for plans, headlines and
 * articles of no known day. Linear in the entry's events.
 */
export function boundEntry(story: StoryFindings): (entry: Entry) => Dating | null {
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  const events = new Map(story.events.map((event) => [event.id, event]));
  const byArticle = new Map<string, Event[]>();
  for (const event of story.events) {
    const list = byArticle.get(event.article);
    if (list) list.push(event);
    else byArticle.set(event.article, [event]);
  }
  return (entry) => {
    let best: {days: DayRange; event: Event} | null = null;
    for (const id of entry.events) {
      const event = events.get(id);
      const reading = event && readings.get(event.article);
      const printed = reading && dayRangeOf(reading.article.published);
      if (!event || !reading || !printed || event.modality !== "happened") continue;
      const {prose} = reading;
      const index = sentenceAt(prose, event.trigger.start);
      const sentence = prose.sentences[index];
      if (!sentence || prose.paragraphs[sentence.paragraph]?.kind !== "body") continue;
      const lead = prose.page.text.slice(Math.max(sentence.start, event.trigger.start - 30), event.trigger.start);
      if (!/\b(?:has|have)\s(?:(?:now|already|since|also|just|been|begun|agreed)\s(?:to\s)?){0,2}$/i.test(lead))
        continue;
      // Fresh news tells something of its own days; a review printed later, or a page known only by its capture, tells nothing of these.
      const fresh = (byArticle.get(event.article) ?? []).some((other) => {
        const days = other.modality === "happened" ? dayRangeOf(other.on) : null;
        return (
          days !== null && days.to - days.from <= lately && printed.to - days.to <= lately && days.to <= printed.to
        );
      });
      if (!fresh || printed.to - printed.from > 1) continue;
      const near = (byArticle.get(event.article) ?? [])
        .filter((other) => other.on && other.modality === "happened" && other.trigger.end <= event.trigger.start)
        .sort((a, b) => b.trigger.start - a.trigger.start)[0];
      const before = near && dayRangeOf(near.on);
      const from =
        before && before.from <= printed.to && printed.to - before.from <= lately ? before.from : printed.to - lately;
      const days = {from, to: printed.to};
      if (!best || days.to < best.days.to || (days.to === best.days.to && event.id < best.event.id))
        best = {days, event};
    }
    if (!best) return null;
    return {
      earliest: isoDay(best.days.from),
      latest: isoDay(best.days.to),
      precision: "range",
      certain: false,
      because: [{say: "told as news of these days", span: best.event.span}],
    };
  };
}
