import type {ArticleReading} from "../../article/article-reading.js";
import type {Quote} from "../../quote/quote.js";
import type {Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import {lemmaOf} from "../../text/words/lemma-of.js";
import {parseSentence} from "../../text/words/parse-sentence.js";
import {sentenceAt, sentencesIn} from "../../timeline/sentence-at.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import {aboutOf} from "../claims/read-claims.js";
import {speakerSides} from "../claims/speaker-sides.js";

/** What somebody is said to say in one place of an article, with what can be held against the statement beside it. */
export type Statement = {
  readonly article: string;
  readonly span: Span;
  /** The words to show: a denial with its "denied that", everything else as it stands. */
  readonly shown: Span;
  readonly sentence: number;
  readonly paragraph: number;
  /** Folded name as the whole story knows it, the words of the page, and the country spoken for. */
  readonly speaker: string;
  readonly said: string;
  readonly side: string | null;
  /** Lemma of the verb of saying, or "". */
  readonly cue: string;
  readonly how: Quote["how"];
  readonly denies: boolean;
  /** The content holds a "no", "none", "never", "not". */
  readonly negated: boolean;
  /** The content speaks of all, every, everybody. */
  readonly universal: boolean;
  /** Something still to come or a step of law: no account of what happened. */
  readonly ahead: boolean;
  readonly words: readonly string[];
  /** Lemmas of its verbs but the empty ones. */
  readonly verbs: readonly string[];
};

const no = /\b(?:no|none|nobody|no one|nothing|never|not|neither|nor|without|hardly)\b|n['’]t\b/i;
const every = /\b(?:all|every|everybody|everyone|everything|each|always|both)\b/i;
const ahead =
  /\b(?:will|would|shall|going to|may|might|could|should|must|hopes?|appeal\w*|plead\w*|bail|sue|lawsuit|verdict|sentence|extradit\w+|comment|probe|investigat\w+|inquiry|review)\b|['’]ll\b/i;
const empty = new Set("be have do get make take give go come let keep put".split(" "));

/** The statements of every article in text order. Scare quotes and what was not said are none. Linear in quotations. */
export function readStatements(story: StoryFindings): Map<string, Statement[]> {
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  const known = speakerSides(story);
  const byArticle = new Map<string, Statement[]>();
  for (const quote of story.quotes) {
    const reading = readings.get(quote.article);
    if (!reading || !quote.speaker || quote.how === "scare" || quote.how === "not-said") continue;
    const sentence = sentenceAt(reading.prose, quote.span.start);
    const at = reading.prose.sentences[sentence];
    if (!at || reading.prose.paragraphs[at.paragraph]?.kind !== "body") continue;
    // "He denied a loaded": what is cut to a word or two is no account.
    if (quote.span.text.split(/\s+/).length < 3) continue;
    const {name, side} = known(quote.speaker.name, quote.speaker.side);
    const {text} = quote.span;
    const list = byArticle.get(quote.article) ?? [];
    list.push({
      article: quote.article,
      span: quote.span,
      shown: shownOf(reading, quote, at.start),
      sentence,
      paragraph: at.paragraph,
      speaker: name,
      said: saidBy(reading, quote.speaker),
      side,
      cue: cueOf(quote),
      how: quote.how,
      denies: quote.denies === true,
      negated: no.test(text),
      universal: every.test(text),
      ahead: ahead.test(text),
      words: aboutOf(reading, quote.span),
      verbs: verbsIn(reading, quote.span),
    });
    byArticle.set(quote.article, list);
  }
  for (const list of byArticle.values()) list.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return byArticle;
}

/** The speaker in the page's words with the possessive before it: "his lawyer". */
function saidBy({prose}: ArticleReading, {name, span}: NonNullable<Quote["speaker"]>): string {
  if (span && /^(?:his|her|its|their)\s/i.test(span.text)) return span.text.toLowerCase();
  const before = span
    ? /\b(?:his|her|its|their)\s$/i.exec(prose.page.text.slice(Math.max(0, span.start - 6), span.start))
    : null;
  return before ? `${before[0].toLowerCase()}${name}` : name;
}

function shownOf({prose}: ArticleReading, {denies, span, cue, speaker}: Quote, from: number): Span {
  if (!denies || !cue || cue.start > span.start || cue.start < from) return span;
  const who = speaker?.span;
  const start = who && who.start >= from && who.end <= cue.start ? who.start : cue.start;
  return spanOf(prose.page, start, span.end);
}

function cueOf({cue}: Quote): string {
  const words = (cue?.text ?? "").toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length === 0 ? "" : lemmaOf(words.at(-1)!, "verb");
}

/** Lemmas of the verbs of a stretch of text but the empty ones, sorted. */
export function verbsIn({prose}: ArticleReading, {start, end}: Span): string[] {
  const verbs = new Set<string>();
  for (const sentence of sentencesIn(prose, start, end)) {
    for (const {verb} of parseSentence(sentence).clauses) {
      const head = sentence.tokens[verb.head];
      if (head && head.start >= start && head.end <= end && !empty.has(verb.lemma)) verbs.add(verb.lemma);
    }
  }
  return [...verbs].sort();
}
