import {readNumber} from "../../figure/read-number.js";
import type {Origins} from "../../story/origins-of.js";
import {tokensOf} from "../../text/tokens-of.js";
import {contentWordsOf} from "../../timeline/content-words.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict} from "../make-conflict.js";

/**
 * What an outlet printed in one article and corrects in another: the number and the notice, as a change. A page that carries a notice usually prints
 * the corrected words already, so the wrong ones are looked for in the outlet's other articles: a number of the notice that the article with the
 * notice does not itself give, beside a word of the notice. Linear in corrections and figures.
 */
export function findCorrected(story: StoryFindings, origins: Origins): Conflict[] {
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  return story.corrections.flatMap((notice) => {
    const own = readings.get(notice.article);
    const outlet = own?.article.outlet?.name.toLowerCase();
    if (!own || outlet === undefined || notice.how === "update") return [];
    const tokens = tokensOf(notice.span.text);
    const values = new Set(tokens.flatMap((_, at) => readNumber(tokens, at)?.value ?? []));
    const words = new Set(contentWordsOf(tokens));
    const kept = new Set(
      story.figures
        .filter(
          ({article, span}) =>
            article === notice.article && !(span.start >= notice.span.start && span.end <= notice.span.end),
        )
        .map(({value}) => JSON.stringify(value)),
    );
    const wrong = story.figures.filter(({article, value, span}) => {
      const reading = readings.get(article);
      if (!reading || article === notice.article || reading.article.outlet?.name.toLowerCase() !== outlet) return false;
      if (typeof value !== "number" || !values.has(value) || kept.has(JSON.stringify(value))) return false;
      const sentence = reading.prose.sentences.find(({start, end}) => start <= span.start && span.start < end);
      return sentence !== undefined && contentWordsOf(sentence.tokens).some((word) => words.has(word));
    });
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
