import type {Origins} from "../../story/origins-of.js";
import type {Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import {lemmaOf} from "../../text/words/lemma-of.js";
import {type DayRange, dayRangeOf} from "../../timeline/day-range.js";
import {sentenceAt} from "../../timeline/sentence-at.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict} from "../make-conflict.js";
import type {Claim} from "./claim.js";
import {moving, negator, notYet} from "./find-negated.js";
import {type Camp, speakerCamps} from "./speaker-camps.js";

/** "There was no wave." The thing ends the clause: "no bus to Lorn" says no to less. */
const none =
  /\bthere (?:was|were|had been|has been)\s(?:no|never an?|never any|not an?)\s(\p{Ll}[\p{Ll}-]+)(?=\s*(?:[.,;:!?"”’']|$)|\s(?:at all|whatever|that (?:day|night|morning|evening))\b)/iu;
/** What is a matter of judgement or degree and no thing that stood or came. */
const vague =
  /^(?:agreement|alternative|answer|chance|change|choice|cause|contact|danger|deal|decision|hope|hurry|intent|intention|interest|issue|money|need|one|option|other|panic|plan|point|pressure|problem|question|risk|room|rush|sense|threat|time|use|way|work)$/;
/** Denials of one story looked at, and tellings of one thing. */
const most = 300;

type Telling = {
  readonly article: string;
  readonly span: Span;
  readonly camp: Camp | null;
  readonly days: DayRange | null;
};

/**
 * A thing that one mouth says was not there, and that another mouth or the text tells of as having been there or done something: "there was no wave", "a wave struck the bow". A `conflict`, a `change` where
 * the same side told of it before. The thing may not come later than the denial. Linear in sentences.
 */
export function findNoneSuch(story: StoryFindings, claims: readonly Claim[], origins: Origins): Conflict[] {
  const denials = claims
    .flatMap((claim) => {
      const found = none.exec(claim.span.text);
      const thing = found ? lemmaOf(found[1]!.toLowerCase(), "noun") : "";
      return found && !moving.test(thing) && !vague.test(thing) && !notYet.test(claim.span.text)
        ? [{claim, thing}]
        : [];
    })
    .slice(0, most);
  if (denials.length === 0) return [];
  const {campOf, areOne} = speakerCamps(story);
  const tellings = tellingsOf(story, claims, new Set(denials.map(({thing}) => thing)), campOf);
  return denials.flatMap(({claim, thing}): Conflict[] => {
    const camp = campOf(claim.speaker, claim.side);
    const before = (tellings.get(thing) ?? []).filter(
      ({article, span, days}) =>
        !(article === claim.article && span.start < claim.span.end && claim.span.start < span.end) &&
        !(days && claim.days && claim.days.to < days.from),
    );
    const turned = before.filter((telling) => telling.camp !== null && areOne(camp, telling.camp));
    const against = before.filter(
      (telling) => !turned.includes(telling) && (telling.camp !== null || telling.article !== claim.article),
    );
    const denied = {value: claim.span.text, places: [{span: claim.span, article: claim.article}]};
    return [
      {kind: "change" as const, rivals: turned},
      {kind: "conflict" as const, rivals: against},
    ].flatMap(({kind, rivals}) => {
      const [first] = rivals;
      if (!first) return [];
      return [
        makeConflict(
          story.story.id,
          kind,
          claim.span.text,
          [{value: first.span.text, places: rivals.map(({span, article}) => ({span, article}))}, denied],
          [{say: "said not to have been there", span: claim.span}],
          origins,
        ),
      ];
    });
  });
}

/** Claims and body sentences that tell of one of the things as a fact. */
function tellingsOf(
  story: StoryFindings,
  claims: readonly Claim[],
  things: ReadonlySet<string>,
  campOf: (name: string, side: string | null) => Camp,
): Map<string, Telling[]> {
  const found = new Map<string, Telling[]>();
  const add = (telling: Telling) => {
    const {text} = telling.span;
    if (negator.test(text) || notYet.test(text)) return;
    for (const thing of thingsIn(text, things)) {
      const list = found.get(thing);
      if (!list) found.set(thing, [telling]);
      else if (list.length < most) list.push(telling);
    }
  };
  const covered = new Map<string, Set<number>>();
  for (const {article, span, sentence, stance, speaker, side, days} of claims) {
    covered.set(article, (covered.get(article) ?? new Set<number>()).add(sentence));
    if (stance === "asserts" || stance === "admits") add({article, span, camp: campOf(speaker, side), days});
  }
  const quotes = new Map<string, Span[]>();
  for (const {article, span} of story.quotes) quotes.set(article, [...(quotes.get(article) ?? []), span]);
  for (const {article, prose} of story.readings) {
    const quoted = new Set((quotes.get(article.id) ?? []).map(({start}) => sentenceAt(prose, start)));
    prose.sentences.forEach(({start, end, paragraph}, index) => {
      if (prose.paragraphs[paragraph]?.kind !== "body" || covered.get(article.id)?.has(index)) return;
      if (quoted.has(index)) return;
      add({
        article: article.id,
        span: spanOf(prose.page, start, end),
        camp: null,
        days: dayRangeOf(article.published),
      });
    });
  }
  return found;
}

/** "A wave of exceptional height had broken the ramp": the thing with an article before it and a verb of the past behind. */
const acting =
  /\b(?:an?|the|two|three|several)\s(?:\p{Ll}[\p{Ll}-]+\s){0,2}?(\p{Ll}[\p{Ll}-]+)\s(?:of\s(?:\p{L}+\s){1,3}?)?(?:had|has|was|were|came|struck|hit|broke|went|fell|rose|stood|blew|burst|cut|drove|ran|sank|shook|swept|threw|tore|\p{Ll}+ed)\b/giu;

function thingsIn(text: string, things: ReadonlySet<string>): string[] {
  return [...text.matchAll(acting)]
    .map((match) => lemmaOf(match[1]!.toLowerCase(), "noun"))
    .filter((noun) => things.has(noun));
}
