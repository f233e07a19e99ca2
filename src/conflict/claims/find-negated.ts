import type {ArticleReading} from "../../article/article-reading.js";
import {type ContentWords, contentWords} from "../../quote/speech/content-words.js";
import {matchWords} from "../../quote/speech/match-words.js";
import type {Origins} from "../../story/origins-of.js";
import type {Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import type {DayRange} from "../../timeline/day-range.js";
import {dayRangeOf} from "../../timeline/day-range.js";
import {sentenceAt} from "../../timeline/sentence-at.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import {readTold} from "../accounts/read-told.js";
import type {Conflict} from "../conflict.js";
import {makeConflict, type Place} from "../make-conflict.js";
import type {Claim} from "./claim.js";
import {type Camp, speakerCamps} from "./speaker-camps.js";

/** Tellings looked at for one denial at most, by its rarest words first. */
const most = 80;
/** Denials and flat "no"s of one story held against tellings. */
const mostDenials = 1500;

export const negator = /(?:\b(?:no|not|never|nobody|none|nothing|neither|without|nowhere)\b|n['’]t\b)/iu;
/** What may change from one hour to the next, so that "nobody" today and "three" tomorrow are both true. */
export const moving =
  /\b(?:arrest\w*|detain\w*|charg\w+|identif\w+|responsib\w+|clear|known?|decid\w+|decision|confirm\w*|injur\w+|hurt|killed|died|deaths?|dead|casualt\w+|found|reached|yet|so far|still|any ?more|no longer|longer|until|link\w*|evidence|reason|doubt|comment\w*|information|word|sign)\b/i;
export const notYet =
  /\b(?:will|would|shall|going to|may|might|should|must|if|whether|want\w*|demand\w*|call\w* (?:for|on)|threat\w*|accus\w+|alleg\w+|claim\w*|said to|rumou?r\w*)\b|['’]ll\b/i;

const numerals =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million)$/;

type Denial = {
  readonly article: string;
  readonly span: Span;
  readonly camp: Camp;
  readonly days: DayRange | null;
  readonly denies: boolean;
  readonly core: ContentWords;
  /** Stems of its words with a capital inside the statement. */
  readonly names: ReadonlySet<string>;
  readonly all: ContentWords;
};
type Telling = {
  readonly article: string;
  readonly span: Span;
  readonly camp: Camp | null;
  readonly days: DayRange | null;
  readonly admits: boolean;
  readonly sentence: number;
  readonly content: ContentWords;
};

/**
 * What one side says is not so, in whatever words, and what it admits later (a `change`) or another mouth or the text itself tells as so (a `conflict`). The words behind
 * the "no" must be met, by themselves or by words of one notion, and the telling may not say no to them. Tellings are met through the words of a denial, so
 * that cost stays near linear.
 */
export function findNegated(story: StoryFindings, claims: readonly Claim[], origins: Origins): Conflict[] {
  const {campOf, areOne} = speakerCamps(story);
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  const denials = [...denialsOf(claims, campOf), ...rejections(story, campOf)].slice(0, mostDenials);
  if (denials.length === 0) return [];
  const tellings = tellingsOf(story, readings, claims, campOf);
  const byKey = new Map<string, number[]>();
  tellings.forEach(({content}, index) => {
    for (const key of keysOf(content)) {
      const list = byKey.get(key);
      if (list) list.push(index);
      else byKey.set(key, [index]);
    }
  });
  const articlesOf = new Map<string, number>();
  for (const [key, list] of byKey) articlesOf.set(key, new Set(list.map((index) => tellings[index]!.article)).size);
  const weigh = (stem: string) => ((articlesOf.get(stem) ?? 0) * 2 > story.readings.length + 2 ? 0.5 : 1);
  const found: Conflict[] = [];
  for (const denial of denials) {
    const near = new Set<number>();
    for (const key of keysOf(denial.core).sort((a, b) => (byKey.get(a)?.length ?? 0) - (byKey.get(b)?.length ?? 0)))
      for (const index of byKey.get(key) ?? []) if (near.size < most) near.add(index);
    const turned: Telling[] = [];
    const against: Telling[] = [];
    for (const index of [...near].sort((a, b) => a - b)) {
      const telling = tellings[index]!;
      if (
        telling.article === denial.article &&
        telling.span.start < denial.span.end &&
        denial.span.start < telling.span.end
      )
        continue;
      const one = telling.camp !== null && areOne(denial.camp, telling.camp);
      if (!meets(denial, telling, one, weigh)) continue;
      if (one) {
        const later = denial.days !== null && telling.days !== null && denial.days.to < telling.days.from;
        if (later || (telling.admits && !(denial.days && telling.days && telling.days.to < denial.days.from)))
          turned.push(telling);
      } else if (telling.camp !== null || telling.article !== denial.article) against.push(telling);
    }
    const rivals = turned.length > 0 ? turned : against;
    if (rivals.length === 0) continue;
    const told = {value: rivals[0]!.span.text, places: rivals.map(placeOf)};
    const denied = {value: denial.span.text, places: [placeOf(denial)]};
    found.push(
      makeConflict(
        story.story.id,
        turned.length > 0 ? "change" : "conflict",
        denial.span.text,
        turned.length > 0 ? [denied, told] : [told, denied],
        [
          {say: "said not to be so here", span: denial.span},
          {say: turned.length > 0 ? "told as so later by the same side" : "told as so here", span: rivals[0]!.span},
        ],
        origins,
      ),
    );
  }
  return found;
}

function placeOf({span, article}: {readonly span: Span; readonly article: string}): Place {
  return {span, article};
}

function keysOf({items}: ContentWords): string[] {
  return items
    .filter(({light}) => !light)
    .flatMap(({stem, notions}) => [stem, ...notions.map((notion) => `#${notion}`)]);
}

function meets(denial: Denial, telling: Telling, one: boolean, weigh: (stem: string) => number): boolean {
  const matches = matchWords(denial.core, telling.content).filter(({opposed, worth}) => !opposed && worth >= 0.7);
  // Names are what a whole story is about.
  const met = matches.filter(({a}) => !denial.core.items[a]!.light && !denial.names.has(denial.core.items[a]!.stem));
  if (met.length === 0) return false;
  if (met.some(({b}) => telling.content.items[b]!.negated)) return false;
  const size = denial.core.items.filter(({light, stem}) => !light && !denial.names.has(stem)).length;
  const sum = met.reduce((total, {a, worth}) => total + worth * weigh(denial.core.items[a]!.stem), 0);
  const whole = met.length / size;
  // One person who said no and now says yes turns round without a verb of admitting.
  if (one && telling.camp!.name === denial.camp.name && /\s/.test(denial.camp.name)) return sum >= 1 && whole >= 0.5;
  if (one) return telling.admits && sum >= 1 && whole >= 0.34;
  if (sum < 1.6 || met.length < 2 || whole < 0.75) return false;
  if (size === 2 && whole === 1) return true;
  const all = matchWords(denial.all, telling.content).filter(
    ({opposed, worth, a}) => !opposed && worth >= 0.7 && !denial.all.items[a]!.light,
  );
  return all.length >= 3;
}

/** Statements that say no, with the words behind the "no" or all that is denied. */
function denialsOf(claims: readonly Claim[], campOf: (name: string, side: string | null) => Camp): Denial[] {
  return claims.flatMap((claim): Denial[] => {
    if (claim.stance === "admits" || claim.stance === "withholds") return [];
    const {text} = claim.span;
    const denies = claim.stance === "denies" && claim.contradicts;
    const at = negator.exec(text);
    if (!denies && (!at || at.index > 60)) return [];
    if (denies && at) return [];
    const behind = denies ? text : (/^(?:[^.;:!?,—–]+)/u.exec(text.slice(at!.index + at![0].length))?.[0] ?? "");
    if (
      moving.test(behind) ||
      notYet.test(text) ||
      /^\s(?:the first|the only|just|only|even|all|always|every)\b/i.test(behind)
    )
      return [];
    const core = contentWords(behind);
    // "Blood for two days, not for three" says no to a number only.
    if (core.items.every(({light, lemma}) => light || numerals.test(lemma))) return [];
    return [
      {
        article: claim.article,
        span: claim.span,
        camp: campOf(claim.speaker, claim.side),
        days: claim.days,
        denies,
        core,
        names: new Set(contentWords((text.slice(1).match(/\p{Lu}[\p{L}’'-]*/gu) ?? []).join(" ")).stems.keys()),
        all: contentWords(text),
      },
    ];
  });
}

/** "Police reject the accusation that officers beat a student": what is denied without a quotation. */
function rejections(story: StoryFindings, campOf: (name: string, side: string | null) => Camp): Denial[] {
  return story.readings.flatMap((reading) =>
    readTold(reading).flatMap(({cue, span, sentence}): Denial[] => {
      if (cue !== "claim" || notYet.test(span.text) || negator.test(span.text)) return [];
      const {page, sentences} = reading.prose;
      const {start} = sentences[sentence]!;
      const core = contentWords(span.text);
      return [
        {
          article: reading.article.id,
          span: spanOf(page, start, span.end),
          camp: campOf(page.text.slice(start, span.start).split(/\s+/).slice(0, 3).join(" "), null),
          days: dayRangeOf(reading.article.published),
          denies: true,
          core,
          names: new Set(contentWords((span.text.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []).join(" ")).stems.keys()),
          all: core,
        },
      ];
    }),
  );
}

const toldAs = /^(?:ACCUSE|DEMAND|REQUEST|STATEMENT|REJECT|DISAPPROVE|THREATEN)$/;

/** What is said or told as so: statements without a "no" in front, and body clauses told as happened. */
function tellingsOf(
  story: StoryFindings,
  readings: ReadonlyMap<string, ArticleReading>,
  claims: readonly Claim[],
  campOf: (name: string, side: string | null) => Camp,
): Telling[] {
  const said = claims.flatMap((claim): Telling[] =>
    claim.stance === "denies" ||
    claim.stance === "withholds" ||
    claim.recalled ||
    negator.test(claim.span.text) ||
    notYet.test(claim.span.text)
      ? []
      : [
          {
            article: claim.article,
            span: claim.span,
            camp: campOf(claim.speaker, claim.side),
            days: claim.days,
            admits: claim.stance === "admits" || claim.reversal !== null,
            sentence: claim.sentence,
            content: contentWords(claim.span.text),
          },
        ],
  );
  const covered = new Map<string, Span[]>();
  for (const {article, span} of claims) covered.set(article, [...(covered.get(article) ?? []), span]);
  const told = story.events.flatMap((event): Telling[] => {
    const reading = readings.get(event.article);
    if (
      !reading ||
      event.saidBy ||
      (event.modality !== "happened" && event.modality !== "reported") ||
      toldAs.test(event.class)
    )
      return [];
    const index = sentenceAt(reading.prose, event.trigger.start);
    const sentence = reading.prose.sentences[index];
    if (!sentence || reading.prose.paragraphs[sentence.paragraph]?.kind !== "body" || notYet.test(event.span.text))
      return [];
    // "The case has not been submitted": the "no" may stand before the clause as it was cut.
    if (negator.test(reading.prose.page.text.slice(sentence.start, event.span.end))) return [];
    if (
      /\b(?:den(?:y|ies|ied)|condemn\w*|contrary|plans?|planned)\b/i.test(
        reading.prose.page.text.slice(sentence.start, sentence.end),
      )
    )
      return [];
    if ((covered.get(event.article) ?? []).some((span) => span.start < event.span.end && event.span.start < span.end))
      return [];
    return [
      {
        article: event.article,
        span: event.span,
        camp: null,
        days: dayRangeOf(event.on) ?? dayRangeOf(reading.article.published),
        admits: false,
        sentence: index,
        content: contentWords(event.span.text),
      },
    ];
  });
  return [...said, ...told].sort((a, b) =>
    a.article < b.article ? -1 : a.article > b.article ? 1 : a.span.start - b.span.start || a.span.end - b.span.end,
  );
}
