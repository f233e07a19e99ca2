import type {ArticleReading} from "../../article/article-reading.js";
import type {Dating} from "../../dating/dating.js";
import {countryCode} from "../../name/known-names.js";
import type {Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import {foldWord} from "../../text/tokens-of.js";
import {parseSentence} from "../../text/words/parse-sentence.js";
import {type DayRange, dayRangeOf} from "../../timeline/day-range.js";
import {sentenceAt} from "../../timeline/sentence-at.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Claim} from "./claim.js";
import {aboutOf} from "./read-claims.js";
import type {Camp} from "./speaker-camps.js";

/** What a camp holds at one time: it keeps something from itself, or grants it. */
export type Position = {
  readonly article: string;
  readonly span: Span;
  readonly sentence: number;
  readonly camp: Camp;
  /** It keeps something from itself, grants it, or merely says a thing, which counts only where the text recalls it or its speaker turns it round. */
  readonly stance: "holds" | "grants" | "says";
  /** Denied in so many words, or admitted and not merely confirmed. */
  readonly firm: boolean;
  /** Told as a position of before. */
  readonly recalled: boolean;
  readonly on: Dating | null;
  readonly days: DayRange | null;
  /** What it is about, and what its whole sentence and the speaker's next words are about. */
  readonly words: readonly string[];
  readonly around: readonly string[];
};

const admitting = new Set("acknowledge admit concede confess".split(" "));
const granting = new Set([...admitting, "confirm", "recognise", "recognize"]);
const assuring = new Set("assure boast brag claim dismiss insist maintain promise reassure rule swear vow".split(" "));
/** "The firm came clean on Friday", "the minister owned up". */
const comesClean =
  /\b(?:came clean|comes clean|come clean|owned up|backed down|backtracked|climbed down|apologi[sz]ed|made a u-turn|reversed course|told the truth|took (?:full )?responsibility|accept\w* (?:this|the) findings?)\b/i;
const recalls =
  /\b(?:at first|had|initially|earlier|previously|first|last (?:week|month|year)|until then|for (?:days|weeks|months))\b/i;
/** "There is no cholera", "I have never met him": the no is what is said, and no aside. */
export const leadsWithNo =
  /^["“'‘]?(?:that\s)?(?:\S+\s){0,4}?(?:no|not|never|nobody|none|nothing|nor|neither|\w+n['’]t)\b/i;
/** What is refused for the time to come denies nothing. */
const ahead = /\b(?:will|would|shall|going to|should|must)\b|['’]ll\b/i;
/** To concede an election or a goal admits nothing. */
const yields = /\bconced\w*\s(?:the |an? |defeat|victory|to\b)/i;
/** An official text that speaks without a speaker: "It is clarified that no report was received". */
const official =
  /\b(?:press (?:note|release|statement)|statement|communiqu[eé]|clarification|media (?:release|statement))\b/i;
const plainDenial =
  /^(?:it is (?:hereby )?(?:clarified|stated|emphasi[sz]ed) that\s)?(?:no|none of|not one|there (?:is|was|are|were|has been) no)\b/i;

/** The positions of a story, from its claims, from clauses that admit a thing without quoting, and from official texts. Linear. */
export function readPositions(
  story: StoryFindings,
  claims: readonly Claim[],
  campOf: (name: string, side: string | null) => Camp,
): Position[] {
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  const found: Position[] = [];
  for (const claim of claims) {
    const reading = readings.get(claim.article)!;
    const grants = claim.stance === "admits";
    const denies =
      claim.stance === "denies" ||
      (claim.stance === "asserts" && leadsWithNo.test(claim.span.text) && !ahead.test(claim.span.text));
    if (claim.stance === "withholds") continue;
    if (grants && claim.cue === "concede" && claim.span.text.split(/\s+/).length < 4) continue;
    const before = reading.prose.page.text.slice(reading.prose.sentences[claim.sentence]!.start, claim.span.start);
    found.push({
      article: claim.article,
      span: shownOf(reading, claim),
      sentence: claim.sentence,
      camp: campOf(voiceOf(claim), claim.side),
      stance: grants ? "grants" : denies || assuring.has(claim.cue) ? "holds" : "says",
      firm: grants ? admitting.has(claim.cue) || claim.reversal !== null : denies,
      recalled: claim.recalled || (!grants && recalls.test(before)),
      on: claim.on,
      days: claim.days,
      words: claim.words,
      around: aroundOf(reading, claim.sentence),
    });
  }
  found.push(...denialsOfNobody(story, readings));
  const taken = new Set(
    found.filter(({stance}) => stance === "grants").map(({article, sentence}) => `${article} ${sentence}`),
  );
  for (const reading of story.readings)
    found.push(...unquoted(reading, taken, claims, campOf), ...stated(reading, campOf), ...boasted(reading, campOf));
  return found.sort((a, b) =>
    a.article < b.article ? -1 : a.article > b.article ? 1 : a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

/** "Police in Moss fired no shots, a spokesman said": who has no name speaks for the body he begins with. */
function voiceOf({speaker, span}: Claim): string {
  return /^(?:an? |the )?(?:spokes\p{L}+|official|officer)$/iu.test(speaker)
    ? `${speaker} ${span.text.split(/\s+/).slice(0, 3).join(" ")}`
    : speaker;
}

/** Whoever "it" is: a camp that only the matter can join to another. */
export const nobody: Camp = {name: "", side: null, body: null};

/** "It denied on Tuesday that nationality had played any part": a denial whose speaker is a pronoun that no name stands for. */
function denialsOfNobody(story: StoryFindings, readings: ReadonlyMap<string, ArticleReading>): Position[] {
  return story.quotes.flatMap((quote): Position[] => {
    const reading = readings.get(quote.article);
    if (!reading || quote.speaker || quote.denies !== true || !quote.cue || quote.how === "not-said") return [];
    const sentence = sentenceAt(reading.prose, quote.cue.start);
    const at = reading.prose.sentences[sentence];
    if (!at || reading.prose.paragraphs[at.paragraph]?.kind !== "body" || quote.span.start < quote.cue.start) return [];
    const words = aboutOf(reading, quote.span);
    return [
      {
        article: quote.article,
        span: spanOf(reading.prose.page, quote.cue.start, quote.span.end),
        sentence,
        camp: nobody,
        stance: "holds",
        firm: true,
        recalled: false,
        on: reading.article.published,
        days: dayRangeOf(quote.on) ?? dayRangeOf(reading.article.published),
        words,
        around: words,
      },
    ];
  });
}

/** A denial or an admission with its verb, so that it can be read alone. */
function shownOf({prose}: ArticleReading, {span, sentence, stance, cue}: Claim): Span {
  const at = prose.sentences[sentence]!;
  if (cue === "" || stance === "asserts" || span.start < at.start || span.end > at.end) return span;
  const before = prose.page.text.slice(at.start, span.start);
  const clause = Math.max(
    ...[", ", "; ", " but "].map((mark) => (before.includes(mark) ? before.lastIndexOf(mark) + mark.length : 0)),
  );
  return span.start - at.start - clause < 70 ? spanOf(prose.page, at.start + clause, span.end) : span;
}

function aroundOf(reading: ArticleReading, sentence: number): string[] {
  const here = reading.prose.sentences[sentence]!;
  return aboutOf(reading, {start: here.start, end: here.end});
}

/** "The government confirmed the disease", "the firm came clean": admissions that quote nothing, with the quotation after them. */
function unquoted(
  reading: ArticleReading,
  taken: ReadonlySet<string>,
  claims: readonly Claim[],
  campOf: (name: string, side: string | null) => Camp,
): Position[] {
  const {article, prose, names} = reading;
  const {text} = prose.page;
  return prose.sentences.flatMap((sentence, index): Position[] => {
    if (prose.paragraphs[sentence.paragraph]?.kind !== "body" || taken.has(`${article.id} ${index}`)) return [];
    const {tokens} = sentence;
    const {clauses} = parseSentence(sentence);
    const clean = comesClean.exec(text.slice(sentence.start, sentence.end));
    const cleanAt = clean ? sentence.start + clean.index : -1;
    const clause = clauses.find(
      ({verb, subject, objects, link}) =>
        subject !== null &&
        ((granting.has(verb.lemma) &&
          objects.length > 0 &&
          verb.form === "finite" &&
          !verb.negated &&
          verb.modal === null &&
          link !== "purpose") ||
          (cleanAt >= 0 &&
            tokens[verb.from]!.start <= cleanAt &&
            cleanAt < tokens[Math.min(verb.to, tokens.length) - 1]!.end + 1)),
    );
    if (!clause?.subject) return [];
    const subject = {start: tokens[clause.subject.from]!.start, end: tokens[clause.subject.to - 1]!.end};
    const name = names.find((one) => one.start >= subject.start && one.end <= subject.end);
    const speaker = name?.kind === "person" ? name.name : text.slice(subject.start, subject.end);
    const start = Math.max(sentence.start, subject.start);
    const end = Math.max(tokens[Math.min(clause.to, tokens.length) - 1]!.end, clean ? cleanAt + clean[0].length : 0);
    const span = spanOf(prose.page, start, end);
    const next = claims.find(
      (claim) =>
        claim.article === article.id &&
        (claim.sentence === index || claim.sentence === index + 1) &&
        claim.span.start >= end &&
        claim.stance !== "denies",
    );
    if (yields.test(span.text)) return [];
    const shown = clean && next ? next.span : span;
    return [
      {
        article: article.id,
        span: shown,
        sentence: index,
        camp: campOf(speaker, name?.side ?? null),
        stance: "grants",
        firm: clean !== null || admitting.has(clause.verb.lemma),
        recalled: false,
        on: article.published,
        days: dayRangeOf(article.published),
        words: [...new Set([...aboutOf(reading, span), ...(next && clean ? next.words : [])])].sort(),
        around: [...new Set([...aroundOf(reading, index), ...(next && clean ? next.words : [])])].sort(),
      },
    ];
  });
}

const boast =
  /\b(?:at first|first|initially|originally|earlier|previously|long|repeatedly)\s(?:announced|assured|boasted|bragged|claimed|declared|insisted|maintained|said|stated|told)\s(?:\p{L}+\s){0,3}?that\s([^,;.]{8,140})/iu;

/** "The firm, which at first bragged that the bus had passed, came clean": the old position in a clause that is no quotation. */
function boasted(
  {article, prose, names}: ArticleReading,
  campOf: (name: string, side: string | null) => Camp,
): Position[] {
  const {text} = prose.page;
  return prose.sentences.flatMap((sentence, index): Position[] => {
    const found = boast.exec(text.slice(sentence.start, sentence.end));
    if (!found || prose.paragraphs[sentence.paragraph]?.kind !== "body") return [];
    const at = sentence.start + found.index;
    const end = at + found[0].length;
    const who = names.findLast(
      (name) => name.sentence === index && name.end <= at && /^(?:person|organisation|country)$/.test(name.kind),
    );
    const span = spanOf(prose.page, at, end);
    const words = aboutOf({article, prose, names, times: []}, {start: end - found[1]!.length, end});
    return [
      {
        article: article.id,
        span,
        sentence: index,
        camp: campOf(who?.name ?? text.slice(sentence.start, at), who?.side ?? null),
        stance: "holds",
        firm: true,
        recalled: true,
        on: null,
        days: null,
        words,
        around: words,
      },
    ];
  });
}

/** The country that an official sender's name holds: "Republic of Lorn". */
function countryIn(name: string): string | null {
  const words = name.split(/[^\p{L}]+/u).filter(Boolean);
  return words.map((word) => countryCode(foldWord(word))).find(Boolean) ?? null;
}

/** Flat denials of an official text in its own voice. */
function stated(reading: ArticleReading, campOf: (name: string, side: string | null) => Camp): Position[] {
  const {article, prose} = reading;
  const {text} = prose.page;
  const body = prose.paragraphs.find(({kind}) => kind === "body");
  if (!body) return [];
  const head = `${article.outlet?.name ?? ""} ${text.slice(0, Math.min(text.length, body.start + 200))}`;
  if (!official.test(head)) return [];
  return prose.sentences.flatMap((sentence, index): Position[] => {
    if (prose.paragraphs[sentence.paragraph]?.kind !== "body") return [];
    if (!plainDenial.test(text.slice(sentence.start, sentence.end))) return [];
    const span = spanOf(prose.page, sentence.start, sentence.end);
    const words = aboutOf(reading, span);
    return [
      {
        article: article.id,
        span,
        sentence: index,
        camp: campOf(article.outlet?.name ?? head.slice(0, 120), countryIn(article.outlet?.name ?? "")),
        stance: "holds",
        firm: true,
        recalled: false,
        on: article.published,
        days: dayRangeOf(article.published),
        words,
        around: words,
      },
    ];
  });
}
