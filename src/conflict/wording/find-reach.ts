import type {Origins} from "../../story/origins-of.js";
import {spanOf} from "../../text/span-of.js";
import type {Entry} from "../../timeline/entry.js";
import {sentenceAt} from "../../timeline/sentence-at.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict, type Place} from "../make-conflict.js";

/** "All cultural events between the two countries": "all", one to three plain words, and what limits them. */
const all = /\b(?:all|every)\s(?:of\s)?(?:the\s)?((?:\p{Ll}[\p{Ll}-]+\s){0,2}\p{Ll}[\p{Ll}-]+s)\b/u;
/** Words behind "all" that count nobody and nothing. */
const loose = /^(?:along|parts|sides|times|kinds|sorts|ways|means|others|this|its|was|has|is)$/;
/** What limits the things in the other telling: "events scheduled in Lorn". */
const limit = /^\s(?:scheduled|planned|due|held|set|in|at|with|from|to|for|of|between|across|among)\s[^,.;]{3,40}/u;

/**
 * One act that one telling says of all things of a kind and another of some: "cancelled all cultural events between the two countries", "cancelled cultural
 * events scheduled in Lorn". The same two words must stand for the things. Linear in events.
 */
export function findReach(story: StoryFindings, entries: readonly Entry[], origins: Origins): Conflict[] {
  const events = new Map(story.events.map((event) => [event.id, event]));
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  return entries.flatMap((entry): Conflict[] => {
    if (entry.origins < 2) return [];
    const clauses = entry.events.flatMap((id) => {
      const event = events.get(id);
      const reading = event && readings.get(event.article);
      const sentence = reading?.prose.sentences[sentenceAt(reading.prose, event!.trigger.start)];
      if (!event || !reading || !sentence) return [];
      const {page} = reading.prose;
      const from = event.trigger.end;
      // Behind the verb, up to the next comma.
      const behind = page.text.slice(from, sentence.end).split(/[,;.]/)[0]!;
      return [{article: event.article, page, from, behind}];
    });
    for (const one of clauses) {
      const found = all.exec(one.behind);
      const things = found?.[1];
      if (!found || !things?.includes(" ") || things.split(" ").some((word) => loose.test(word))) continue;
      const part = (limit.exec(one.behind.slice(found.index + found[0].length)) ?? [""])[0];
      const start = one.from + found.index;
      const whole: Place = {span: spanOf(one.page, start, start + found[0].length + part.length), article: one.article};
      const some = clauses.flatMap((other): Place[] => {
        const at = other.behind.indexOf(things);
        if (
          origins.get(other.article) === origins.get(one.article) ||
          at < 0 ||
          /\b(?:all|every)\b/i.test(other.behind)
        )
          return [];
        const limited = limit.exec(other.behind.slice(at + things.length));
        if (!limited) return [];
        const begin = other.from + at;
        return [{span: spanOf(other.page, begin, begin + things.length + limited[0].length), article: other.article}];
      });
      if (some.length === 0) continue;
      return [
        makeConflict(
          story.story.id,
          "scope",
          whole.span.text,
          [
            {value: whole.span.text, places: [whole]},
            {value: some[0]!.span.text, places: some},
          ],
          [
            {say: "says all of them", span: whole.span},
            {say: "says it of these", span: some[0]!.span},
          ],
          origins,
        ),
      ];
    }
    return [];
  });
}
