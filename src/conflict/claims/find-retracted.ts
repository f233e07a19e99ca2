import type {ArticleReading} from "../../article/article-reading.js";
import type {Origins} from "../../story/origins-of.js";
import type {Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict} from "../make-conflict.js";
import type {Claim} from "./claim.js";
import {sharedBy} from "./find-admissions.js";
import {aboutOf} from "./read-claims.js";

/** "The earlier report that the driver had died was not correct", "the statement according to which … has proved to be wrong". */
const calledWrong =
  /\b(?:reports?|statements?|accounts?|announcements?|claims?|assurances?)\b[^.;]{0,60}?\b(?:that|according to which|saying)\s(.{8,160}?)\s?,?\s(?:was|were|is|are|has|have|had|proved|turned)\b.{0,110}?\b(?:not (?:been )?(?:correct|true|accurate)|incorrect|inaccurate|wrong|false|untrue|mistaken|unfounded|in error)\b/is;
/** "The driver, who had earlier been reported dead", "he was not one of the dead, as they had first announced". */
const toldFirst =
  /\b(?:earlier|first|initially|previously|wrongly|mistakenly)\s(?:been\s)?(?:announced|believed|declared|feared|presumed|reported|said|thought)\s(?:as\s|to (?:be|have been)\s|that\s)?(?:alive|captured|dead|drowned|freed|killed|kidnapped|missing|safe)\b|\bnot\b[^.;]{3,80}?\bas\s(?:\p{L}+\s){0,4}?(?:earlier|first|initially|previously|wrongly|mistakenly)\s(?:announced|believed|claimed|declared|reported|said|stated|thought)\b/iu;

/**
 * Reports that a text itself takes back: "the earlier report that the driver had died was not correct". Who claimed it in other articles is the first reading,
 * the sentence that takes it back the second. Two words of the claim, or words of one matter, must be those taken back. Linear in sentences and claims met through words.
 */
export function findRetracted(story: StoryFindings, claims: readonly Claim[], origins: Origins): Conflict[] {
  const groups: {old: Set<Claim>; now: {span: Span; article: string; on: Conflict["readings"][number]["on"]}[]}[] = [];
  for (const reading of story.readings)
    for (const {span, words} of retractions(reading)) {
      const old = claims.filter(
        (claim) =>
          claim.article !== reading.article.id &&
          claim.stance !== "admits" &&
          !claim.recalled &&
          !(
            claim.days &&
            reading.article.published &&
            claim.days.from * 86_400_000 > Date.parse(reading.article.published.latest)
          ) &&
          sharedBy(claim.words, words, () => 1) >= 2,
      );
      if (old.length === 0) continue;
      const now = {span, article: reading.article.id, on: reading.article.published};
      const group = groups.find((one) => old.some((claim) => one.old.has(claim)));
      if (!group) groups.push({old: new Set(old), now: [now]});
      else {
        for (const claim of old) group.old.add(claim);
        group.now.push(now);
      }
    }
  return groups.map(({old, now}) =>
    makeConflict(
      story.story.id,
      "change",
      now[0]!.span.text,
      [
        {
          value: [...old][0]!.span.text,
          places: [...old].map(({span, article}) => ({span, article})),
          on: [...old][0]!.on,
        },
        {value: now[0]!.span.text, places: now.map(({span, article}) => ({span, article})), on: now[0]!.on ?? null},
      ],
      [{say: "the text says itself that it was otherwise", span: now[0]!.span}],
      origins,
    ),
  );
}

function retractions(reading: ArticleReading): {span: Span; words: string[]}[] {
  const {prose} = reading;
  return prose.sentences.flatMap((sentence) => {
    if (prose.paragraphs[sentence.paragraph]?.kind !== "body") return [];
    const text = prose.page.text.slice(sentence.start, sentence.end);
    const wrong = calledWrong.exec(text);
    const first = wrong ? null : toldFirst.exec(text);
    const found = wrong ?? first;
    if (!found) return [];
    // What was told first stands before "as announced", or around "had earlier been reported".
    const from = sentence.start + Math.max(0, found.index - (wrong ? 0 : /^not/i.test(found[0]) ? 100 : 40));
    const span = spanOf(prose.page, sentence.start, sentence.end);
    const words = aboutOf(reading, {
      start: from,
      end: sentence.start + found.index + found[0].length,
    }).filter((word) => !word.startsWith("side:"));
    return [{span, words}];
  });
}
