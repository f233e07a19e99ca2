import type {ArticleReading} from "../../article/article-reading.js";
import type {Quote} from "../../quote/quote.js";
import {mentionsIn} from "../../quote/speaker/mentions-in.js";
import type {Origins} from "../../story/origins-of.js";
import type {Sentence} from "../../text/prose.js";
import type {Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import {lemmaOf} from "../../text/words/lemma-of.js";
import {contentWordsOf, foldThings, stemOf} from "../../timeline/content-words.js";
import {dayRangeOf} from "../../timeline/day-range.js";
import {sentenceAt, sentencesIn} from "../../timeline/sentence-at.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import {positionVerbs, reversalPhrases} from "../english/position-words.js";
import type {Claim} from "./claim.js";
import {speakerSides} from "./speaker-sides.js";

const stances = new Map<string, Claim["stance"]>();
for (const [stance, words] of Object.entries(positionVerbs) as [Claim["stance"], string][])
  for (const word of words.split(" ")) stances.set(word, stance);
const negations = new Set(["no", "not", "nobody", "none", "nothing", "never", "without", "neither", "n't"]);

/** Every quotation of a story with a speaker as a claim. Scare quotes claim nothing. Linear in quotations. */
export function readClaims(story: StoryFindings, origins: Origins): Claim[] {
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  const known = speakerSides(story);
  const claims: Claim[] = [];
  for (const quote of story.quotes) {
    const reading = readings.get(quote.article);
    if (!reading || !quote.speaker || quote.how === "scare") continue;
    const index = sentenceAt(reading.prose, quote.span.start);
    const sentence = reading.prose.sentences[index];
    if (!sentence) continue;
    const recalled = isRecalled(reading, sentence, quote);
    const reversal = recalled ? null : reversalNear(reading, index);
    const {name, side} = speakerOf(reading, sentence, quote, known);
    const tokens = sentencesIn(reading.prose, quote.span.start, quote.span.end).flatMap((one) => one.tokens);
    const inside = tokens.filter((token) => token.start >= quote.span.start && token.end <= quote.span.end);
    const on = quote.on ?? reading.article.published;
    claims.push({
      article: quote.article,
      origin: origins.get(quote.article) ?? quote.article,
      span: quote.span,
      speaker: name,
      side,
      named: /\p{Lu}/u.test(quote.speaker.name),
      stance: stanceOf(quote),
      cue: cueOf(quote),
      contradicts:
        /\b(?:den(?:y|ies|ied|ying|ial)|refut\w+|disput\w+|contest\w*|rebut\w*|reject\w*|dismiss\w*)\b/i.test(
          quote.cue?.text ?? "",
        ),
      negated: inside.some((token) => negations.has(token.lower) || token.lower.endsWith("n't")),
      words: aboutOf(reading, quote.span),
      on,
      days: dayRangeOf(on),
      recalled,
      sentence: index,
      reversal,
      ownReversal: reversal !== null && reversal.start >= sentence.start && reversal.end <= sentence.end,
    });
  }
  claims.push(...admissionsWithoutQuote(story, readings, claims, known, origins));
  return claims.sort((a, b) => compare(a.article, b.article) || a.span.start - b.span.start || a.span.end - b.span.end);
}

/**
 * A speaker that no name stands for ("tensions eased when Ada Lund … and for the first time acknowledged") and that is left of the last person named
 * before the cue is read past the true subject; the person is taken. "Critics of Ada Lund said" keeps its critics.
 */
function speakerOf(reading: ArticleReading, sentence: Sentence, quote: Quote, known: ReturnType<typeof speakerSides>) {
  const {name, side, span} = quote.speaker!;
  const before = quote.cue?.start ?? quote.span.start;
  const isNamed = span ? reading.names.some((one) => one.start < span.end && span.start < one.end) : side !== undefined;
  if (side === undefined && !isNamed && span && span.start >= sentence.start) {
    const person = reading.names.findLast(
      (one) => one.kind === "person" && one.start >= sentence.start && one.end <= before,
    );
    const {text} = reading.prose.page;
    // "Bakke has been under pressure since he acknowledged": no party and no name, so nobody who speaks.
    const nobody =
      /^(?:the first time|first time|time)$/i.test(name) ||
      (/^(?:pressure|fire|criticism|investigation|attack|scrutiny|office|power|hours|days|weeks|months)\b/i.test(
        name,
      ) &&
        !/\p{Lu}/u.test(name));
    const passedOver =
      person && person.start > span.end && /\b(?:when|after|as|and|while)\b/.test(text.slice(span.end, person.start));
    if (person && (nobody || passedOver)) return known(person.name, person.side);
  }
  // "The firm acknowledged": the firm named last.
  if (side === undefined && !isNamed && generic.test(name)) {
    const body = bodyBefore(reading, sentence, before);
    if (body) return known(body.name, body.side);
  }
  return known(name, side);
}

const bodyNoun = /\b(?:agency|airline|bank|chain|club|company|firm|group|maker|manufacturer|operator|union)\s$/i;

/** The company or body named last before a place: by its kind, or by the noun before its name ("the chemical company Delta"). */
function bodyBefore({names, prose}: ArticleReading, sentence: Sentence, end: number) {
  const {text} = prose.page;
  return names.findLast(
    (one) =>
      one.end <= end &&
      one.start >= sentence.start - 600 &&
      (one.kind === "organisation" || bodyNoun.test(text.slice(Math.max(0, one.start - 14), one.start))),
  );
}

const generic =
  /^(?:the |its |his |her |their )?(?:agency|airline|authority|bank|body|chain|club|commission|company|council|firm|foundation|group|institute|manufacturer|operator|owner|party|union|university)$/i;
const past = /\bhad\s(?:\p{L}+\s){0,2}$/u;
const earlierOn =
  /\b(?:earlier (?:statement|account|claim|position)|(?:days|weeks|months|years) ago|previously|initially|at first)\b/i;

/** Told as what was held before: "had insisted", "three months ago the minister maintained". */
function isRecalled(reading: ArticleReading, sentence: Sentence, quote: Quote): boolean {
  const {text} = reading.prose.page;
  if (quote.cue && past.test(text.slice(Math.max(sentence.start, quote.cue.start - 30), quote.cue.start))) return true;
  return quote.cue !== null && earlierOn.test(text.slice(sentence.start, quote.cue.end));
}

/** "600 kilograms escaped, the firm acknowledged on Thursday": an admission that no quotation was found for, with the longer side of its sentence. */
function admissionsWithoutQuote(
  story: StoryFindings,
  readings: ReadonlyMap<string, ArticleReading>,
  claims: readonly Claim[],
  known: ReturnType<typeof speakerSides>,
  origins: Origins,
): Claim[] {
  const quoted = new Set(
    claims.filter(({stance}) => stance === "admits").map(({article, sentence}) => `${article} ${sentence}`),
  );
  return story.events.flatMap((event): Claim[] => {
    const reading = readings.get(event.article);
    if (!reading || !event.source || stances.get(event.lemma) !== "admits" || event.modality === "demanded") return [];
    const index = sentenceAt(reading.prose, event.trigger.start);
    const sentence = reading.prose.sentences[index];
    if (!sentence || quoted.has(`${event.article} ${index}`)) return [];
    if (reading.prose.paragraphs[sentence.paragraph]?.kind !== "body") return [];
    const {page} = reading.prose;
    const left = page.text.slice(sentence.start, event.span.start).replace(/[,\s]+$/, "").length;
    const span =
      left > 30 ? spanOf(page, sentence.start, sentence.start + left) : spanOf(page, event.trigger.end, sentence.end);
    const speaker = generic.test(event.source.name)
      ? (bodyBefore(reading, sentence, event.span.start) ?? event.source)
      : event.source;
    const {name, side} = known(speaker.name, speaker.side);
    const on = event.on ?? reading.article.published;
    const reversal = reversalNear(reading, index);
    return [
      {
        article: event.article,
        origin: origins.get(event.article) ?? event.article,
        span,
        speaker: name,
        side,
        named: /\p{Lu}/u.test(speaker.name),
        stance: "admits",
        cue: event.lemma,
        contradicts: false,
        negated: false,
        words: aboutOf(reading, span),
        on,
        days: dayRangeOf(on),
        recalled: false,
        sentence: index,
        reversal,
        ownReversal: reversal !== null && reversal.start >= sentence.start && reversal.end <= sentence.end,
      },
    ];
  });
}

function cueOf({cue}: Quote): string {
  const words = (cue?.text ?? "").toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length === 0 ? "" : lemmaOf(words.at(-1)!, "verb");
}

function stanceOf(quote: Quote): Claim["stance"] {
  if (quote.how === "not-said") return "withholds";
  if (quote.denies) return "denies";
  for (const word of (quote.cue?.text ?? "").toLowerCase().split(/[^\p{L}'-]+/u)) {
    const stance = stances.get(lemmaOf(word, "verb")) ?? stances.get(word);
    if (stance) return stance;
  }
  return "asserts";
}

/** What a stretch of text is about: stems, words for one thing folded, countries by their code. */
export function aboutOf(reading: ArticleReading, span: {readonly start: number; readonly end: number}): string[] {
  const words = new Set<string>();
  for (const sentence of sentencesIn(reading.prose, span.start, span.end))
    for (const stem of foldThings(contentWordsOf(sentence.tokens, span.start, span.end))) words.add(stem);
  for (const name of mentionsIn(reading.names, span.start, span.end)) {
    if (name.start < span.start || name.end > span.end || !name.side) continue;
    words.add(`side:${name.side}`);
    for (const part of reading.prose.page.text
      .slice(name.start, name.end)
      .toLowerCase()
      .split(/[^\p{L}]+/u))
      words.delete(stemOf(part));
  }
  return [...words].sort();
}

/** The words of a sentence or of one beside it, in its paragraph, that say that a position is new or given up. */
function reversalNear({prose}: ArticleReading, index: number): Span | null {
  const paragraph = prose.sentences[index]!.paragraph;
  for (const at of [index, index - 1, index + 1]) {
    const sentence = prose.sentences[at];
    if (!sentence || sentence.paragraph !== paragraph) continue;
    const text = prose.page.text.slice(sentence.start, sentence.end).toLowerCase();
    for (const phrase of reversalPhrases) {
      const found = text.indexOf(phrase);
      if (found >= 0) return spanOf(prose.page, sentence.start + found, sentence.start + found + phrase.length);
    }
  }
  return null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
