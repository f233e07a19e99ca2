import {readNumber} from "../../figure/read-number.js";
import type {Origins} from "../../story/origins-of.js";
import type {Span} from "../../text/span.js";
import {tokensOf} from "../../text/tokens-of.js";
import {contentWordsOf} from "../../timeline/content-words.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict} from "../make-conflict.js";

/**
 * What an outlet printed and later corrects: the number and the notice, as a change. A page that carries a notice often prints the corrected words
 * already, so the wrong number is looked for in all articles of the outlet: the first number of the notice, short of its last, that one of them
 * gives beside a word of the notice. Corrections of words alone are shown as corrections and are no conflict. Linear in corrections and figures.
 */
export function findCorrected(story: StoryFindings, origins: Origins): Conflict[] {
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  return story.corrections.flatMap((notice) => {
    const own = readings.get(notice.article);
    const outlet = own?.article.outlet?.name.toLowerCase();
    if (!own || outlet === undefined || notice.how === "update") return [];
    const tokens = tokensOf(notice.span.text);
    const words = new Set(contentWordsOf(tokens));
    // "We gave it as 72; it is 27": the last number is the right one.
    const values = [...new Set(tokens.flatMap((_, at) => readNumber(tokens, at)?.value ?? []))].slice(0, -1);
    const inNotice = (span: Span) =>
      span.page === notice.span.page && span.start >= notice.span.start && span.end <= notice.span.end;
    const printed = (value: unknown) =>
      story.figures.filter((figure) => {
        const reading = readings.get(figure.article);
        if (!reading || reading.article.outlet?.name.toLowerCase() !== outlet) return false;
        if (figure.value !== value || inNotice(figure.span)) return false;
        const sentence = reading.prose.sentences.find(
          ({start, end}) => start <= figure.span.start && figure.span.start < end,
        );
        return sentence !== undefined && contentWordsOf(sentence.tokens).some((word) => words.has(word));
      });
    const wrong = values.map(printed).find((figures) => figures.length > 0) ?? [];
    if (wrong.length === 0) return [];
    return [
      makeConflict(
        story.story.id,
        "change",
        wrong[0]!.span.text,
        [
          {
            value: wrong[0]!.span.text,
            places: wrong.map(({span, article}) => ({span, article})),
            on: readings.get(wrong[0]!.article)!.article.published,
          },
          {
            value: notice.span.text,
            places: [{span: notice.span, article: notice.article}],
            on: notice.on ?? own.article.published,
          },
        ],
        [{say: "the outlet corrects itself", span: notice.span}],
        origins,
      ),
    ];
  });
}
