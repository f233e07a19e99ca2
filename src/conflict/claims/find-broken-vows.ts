import {conceptOf} from "../../event/concept-of.js";
import type {Origins} from "../../story/origins-of.js";
import {lemmaOf} from "../../text/words/lemma-of.js";
import {dayRangeOf} from "../../timeline/day-range.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict} from "../make-conflict.js";
import type {Claim} from "./claim.js";
import {speakerSides} from "./speaker-sides.js";

const vow =
  /\b(?:will not|won't|won’t|would not|never|not going to|no intention of|refuse[sd]? to|ruled out)\s(?:ever\s|to\s|be\s)?(\p{L}+)/giu;

/** "I am staying in office", "I am going nowhere": who says so will not leave. */
const stays =
  /\b(?:(?:I|he|she) (?:am|is|was|will|would|shall)(?: be)? (?:staying|remaining|stay|remain|going nowhere|not going anywhere)|(?:I['’]m|I['’]ll) (?:staying|remaining|stay|remain|going nowhere|not going anywhere)|(?:intends?|plans?|wants?) to (?:stay|remain)|(?:stay|remain|keep) (?:in office|in (?:his|her|my) post|on as|(?:his|her|my) (?:post|job|seat)))\b/i;
const leaving = conceptOf("resign", "resign").name;

/**
 * What somebody said he would not do and then did: "I will not resign" and the resignation. The same speaker, the same kind of act, the deed on
 * a later day than the words. Linear in claims and events.
 */
export function findBrokenVows(story: StoryFindings, claims: readonly Claim[], origins: Origins): Conflict[] {
  const known = speakerSides(story);
  const published = new Map(story.readings.map(({article}) => [article.id, article.published]));
  const deeds = new Map<string, {event: StoryFindings["events"][number]; from: number}[]>();
  for (const event of story.events) {
    if (event.modality !== "happened" || !event.source) continue;
    const days = dayRangeOf(event.on) ?? dayRangeOf(published.get(event.article));
    if (!days) continue;
    const key = `${known(event.source.name, event.source.side).name} ${conceptOf(event.lemma, event.trigger.text).name}`;
    deeds.set(key, [...(deeds.get(key) ?? []), {event, from: days.from}]);
  }
  const found: Conflict[] = [];
  for (const claim of claims) {
    if (!claim.days || claim.stance === "withholds") continue;
    const acts = [...claim.span.text.matchAll(vow)].map((match) => {
      const lemma = lemmaOf(match[1]!.toLowerCase(), "verb");
      return conceptOf(lemma, lemma).name;
    });
    if (stays.test(claim.span.text)) acts.push(leaving);
    for (const act of acts) {
      const later = (deeds.get(`${claim.speaker} ${act}`) ?? []).filter(({from}) => from > claim.days!.to);
      if (later.length === 0) continue;
      found.push(
        makeConflict(
          story.story.id,
          "change",
          claim.span.text,
          [
            {value: claim.span.text, places: [{span: claim.span, article: claim.article}], on: claim.on},
            {
              value: later[0]!.event.span.text,
              places: later.map(({event}) => ({span: event.span, article: event.article})),
              on: later[0]!.event.on,
            },
          ],
          [
            {say: "said it would not be done", span: claim.span},
            {say: "done later", span: later[0]!.event.trigger},
          ],
          origins,
        ),
      );
      break;
    }
  }
  return found;
}
