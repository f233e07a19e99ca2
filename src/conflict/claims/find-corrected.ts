import type {Origins} from "../../story/origins-of.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict} from "../make-conflict.js";

/**
 * What an outlet printed and later corrected, clarified or withdrew: the sentence and the notice, as a change. Only where the notice could be tied
 * to the sentence. Linear in corrections.
 */
export function findCorrected(story: StoryFindings, origins: Origins): Conflict[] {
  const articleAt = new Map<string, StoryFindings["readings"][number]["article"][]>();
  for (const {article} of story.readings)
    articleAt.set(article.page, [...(articleAt.get(article.page) ?? []), article]);
  return story.corrections.flatMap((notice) => {
    const {corrects} = notice;
    if (!corrects || notice.how === "update") return [];
    const holder = articleAt
      .get(corrects.page)
      ?.find(({body, headline}) =>
        [...body, ...(headline ? [headline] : [])].some(
          (span) => span.start <= corrects.start && corrects.end <= span.end,
        ),
      );
    if (!holder) return [];
    return [
      makeConflict(
        story.story.id,
        "change",
        corrects.text,
        [
          {value: corrects.text, places: [{span: corrects, article: holder.id}], on: holder.published},
          {value: notice.span.text, places: [{span: notice.span, article: notice.article}], on: notice.on},
        ],
        [{say: "the outlet corrects itself", span: notice.span}],
        origins,
      ),
    ];
  });
}
