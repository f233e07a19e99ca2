import type {Event} from "../../event/event.js";
import type {Origins} from "../../story/origins-of.js";
import type {Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import {sentenceAt} from "../../timeline/sentence-at.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict, type Place} from "../make-conflict.js";
import type {Claim} from "./claim.js";
import {coreOf} from "./core-of.js";
import {overlap, weightsOf} from "./find-changes.js";
import {aboutOf} from "./read-claims.js";

/** Share of what is denied that an assertion must speak of. */
const sameSubject = 0.55;
/** Share of its words that the assertion must have, by number. */
const mostly = 0.6;
/** Assertions met through one word at most. */
const mostOfWord = 400;
/** Denials whose content is a comparison ("more than it was allowed to") are matched by too much. */
const comparison = /\b(?:more|less|fewer|better|worse|too|any)\b/i;

/**
 * What one side denies and another source tells as a fact. The denial and the assertion must speak of the same things (two shared words, most of
 * what is denied), come from different speakers, and the assertion may not be a wish, demand or accusation. Assertions are met through shared
 * words only, so cost stays near linear. `because` says "denied here", by which the timeline knows what is disputed.
 */
export function findDenials(story: StoryFindings, claims: readonly Claim[], origins: Origins): Conflict[] {
  const weigh = weightsOf(claims);
  const assertions = assertionsOf(story, claims);
  const byWord = new Map<string, number[]>();
  assertions.forEach(({words}, index) => {
    for (const word of words) {
      if (word.startsWith("side:")) continue;
      const list = byWord.get(word);
      // What lies beyond is never looked at.
      if (!list) byWord.set(word, [index]);
      else if (list.length <= mostOfWord) list.push(index);
    }
  });
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  const found: Conflict[] = [];
  for (const denial of claims) {
    if (denial.stance !== "denies" || !denial.contradicts || comparison.test(denial.span.text)) continue;
    const core = coreOf(readings.get(denial.article)!, denial.span);
    // How many words each assertion shares; what cannot reach the share needed is left out before it is weighed.
    const near = new Map<number, number>();
    let open = denial.words.filter((word) => word.startsWith("side:")).length;
    for (const word of denial.words) {
      const list = byWord.get(word) ?? [];
      if (list.length > mostOfWord) open++;
      for (const index of list.slice(0, mostOfWord)) near.set(index, (near.get(index) ?? 0) + 1);
    }
    const needed = denial.words.length * mostly - open;
    const against: Place[] = [];
    for (const [index, count] of [...near].sort(([a], [b]) => a - b)) {
      if (count < needed) continue;
      const one = assertions[index]!;
      if (one.span.page === denial.span.page && one.span.start < denial.span.end && denial.span.start < one.span.end)
        continue;
      if (one.speaker === denial.speaker || (one.side !== null && one.side === denial.side && one.speaker === null))
        continue;
      const {shared, share} = overlap(denial.words, one.words, weigh);
      const things = denial.words.filter((word) => !word.startsWith("side:") && one.words.includes(word)).length;
      const hasCore = core.size === 0 || one.words.some((word) => core.has(word));
      const whole = denial.words.filter((word) => one.words.includes(word)).length / denial.words.length;
      if (shared >= 2 && things >= 1 && share >= sameSubject && whole >= mostly && hasCore)
        against.push({span: one.span, article: one.article});
    }
    if (against.length === 0) continue;
    found.push(
      makeConflict(
        story.story.id,
        "conflict",
        denial.span.text,
        [
          {value: against[0]!.span.text, places: against},
          {value: denial.span.text, places: [{span: denial.span, article: denial.article}]},
        ],
        [
          {say: "told as a fact here", span: against[0]!.span},
          {say: "denied here", span: denial.span},
        ],
        origins,
      ),
    );
  }
  return [...found, ...inOneSentence(story, claims, origins), ...counterAccounts(story, origins)];
}

type Assertion = {
  readonly span: Span;
  readonly article: string;
  readonly speaker: string | null;
  readonly side: string | null;
  readonly words: readonly string[];
};

/** Body clauses told as happened, and what other speakers assert or admit. */
function assertionsOf(story: StoryFindings, claims: readonly Claim[]): Assertion[] {
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  const isFact = ({modality, class: kind}: Event) =>
    (modality === "happened" || modality === "reported") &&
    !/^(?:ACCUSE|DEMAND|REQUEST|STATEMENT|REJECT|DISAPPROVE)$/.test(kind);
  const fromEvents = story.events.filter(isFact).flatMap((event): Assertion[] => {
    const reading = readings.get(event.article);
    const sentence = reading?.prose.sentences[sentenceAt(reading.prose, event.trigger.start)];
    if (!reading || !sentence || reading.prose.paragraphs[sentence.paragraph]?.kind !== "body") return [];
    return [
      {
        span: event.span,
        article: event.article,
        speaker: event.saidBy ? event.saidBy.name.toLowerCase() : null,
        side: event.saidBy?.side ?? null,
        words: aboutOf(reading, event.span),
      },
    ];
  });
  const fromClaims = claims
    .filter(({stance, recalled}) => (stance === "asserts" || stance === "admits") && !recalled)
    .filter(
      ({negated, span}) => !negated && !/\b(?:want|wants|wanted|demand\w*|should|must|accus\w+)\b/i.test(span.text),
    )
    .map(({span, article, speaker, side, words}) => ({span, article, speaker, side, words}));
  return [...fromClaims, ...fromEvents].sort((a, b) =>
    a.article < b.article ? -1 : a.article > b.article ? 1 : a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

const otherSource = /\bwhich\b.{0,6}\baccording to\b|\bwhich\b[^.;]{0,60}\b(?:says|said|insists|maintains)\b/i;

/** "Denied having paid the fine which, according to the court, was settled": both sides in one sentence. */
function inOneSentence(story: StoryFindings, claims: readonly Claim[], origins: Origins): Conflict[] {
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  return claims.flatMap((denial) => {
    const prose = readings.get(denial.article)?.prose;
    const sentence = prose?.sentences[denial.sentence];
    if (denial.stance !== "denies" || !prose || !sentence) return [];
    const tail = prose.page.text.slice(denial.span.start, sentence.end);
    const at = otherSource.exec(tail);
    if (!at || at.index < 8) return [];
    const start = denial.span.start + at.index;
    const denied = spanOf(prose.page, denial.span.start, denial.span.start + tail.slice(0, at.index).trimEnd().length);
    const told = spanOf(prose.page, start, sentence.end);
    return [
      makeConflict(
        story.story.id,
        "conflict",
        denied.text,
        [denied, told].map((span) => ({value: span.text, places: [{span, article: denial.article}]})),
        [
          {say: "denied here", span: denied},
          {say: "told by another source in the same sentence", span: told},
        ],
        origins,
      ),
    ];
  });
}

const counters = /,\swhich\s[^,:;]{3,60}\s(?:denies|deny|denied|disputes|disputed|rejects|rejected)\s?[:–—]\s/i;

/** "He was alone in the building, which the owner denies: two men are on duty": an account and the other side's, in one sentence. */
function counterAccounts(story: StoryFindings, origins: Origins): Conflict[] {
  return story.readings.flatMap(({article, prose}) =>
    prose.sentences.flatMap((sentence) => {
      const text = prose.page.text.slice(sentence.start, sentence.end);
      const at = counters.exec(text);
      if (!at || at.index < 10 || text.length - at.index - at[0].length < 8) return [];
      const told = spanOf(prose.page, sentence.start, sentence.start + at.index);
      const denial = spanOf(prose.page, sentence.start + at.index + 2, sentence.end);
      return [
        makeConflict(
          story.story.id,
          "conflict",
          told.text,
          [told, denial].map((span) => ({value: span.text, places: [{span, article: article.id}]})),
          [
            {say: "told here", span: told},
            {say: "denied here", span: denial},
          ],
          origins,
        ),
      ];
    }),
  );
}
