import type {ArticleReading} from "../../article/article-reading.js";
import type {Figure} from "../../figure/figure.js";
import type {Quote} from "../../quote/quote.js";
import {type ContentWords, contentWords} from "../../quote/speech/content-words.js";
import type {Span} from "../../text/span.js";
import {foldWord} from "../../text/tokens-of.js";
import {lemmaOf} from "../../text/words/lemma-of.js";
import {parseSentence} from "../../text/words/parse-sentence.js";
import {sentenceAt} from "../../timeline/sentence-at.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import {ahead, type Party, parties, views} from "../english/contrast-words.js";
import {type Statement, verbsIn} from "./read-statements.js";
import {readTold} from "./read-told.js";

/** One mouth's telling of what happened, with what it can be weighed by against another. */
export type Account = {
  readonly article: string;
  readonly span: Span;
  readonly shown: Span;
  readonly sentence: number;
  readonly paragraph: number;
  /** Folded name as the whole story knows it, or the words of the page. */
  readonly speaker: string;
  readonly side: string | null;
  readonly cue: string;
  /** The verb of saying stands in the present: "says". */
  readonly present: boolean;
  readonly denies: boolean;
  readonly direct: boolean;
  /** What kinds of party the words around the statement make of its speaker. */
  readonly parties: readonly Party[];
  /** Folded words that stand for its speaker. */
  readonly voice: readonly string[];
  /** A name that is no person's: a body speaks. */
  readonly isName: boolean;
  readonly content: ContentWords;
  /** Stems of its words with a capital. */
  readonly names: ReadonlySet<string>;
  /** Folded words of its sentence before it: who is accused. */
  readonly against: readonly string[];
  /** Lemmas of its verbs but the empty ones. */
  readonly verbs: readonly string[];
  /** It tells of what happened or stands, and is no wish, plan or mere view. */
  readonly factual: boolean;
  readonly figures: readonly Figure[];
};

/** The accounts of every article in text order: statements and what is told without a quotation. Linear. */
export function readAccounts(
  story: StoryFindings,
  statements: ReadonlyMap<string, readonly Statement[]>,
): Map<string, Account[]> {
  const figuresOf = new Map<string, Figure[]>();
  for (const figure of story.figures) {
    const list = figuresOf.get(figure.article);
    if (list) list.push(figure);
    else figuresOf.set(figure.article, [figure]);
  }
  const quotesOf = new Map<string, Quote[]>();
  for (const quote of story.quotes) {
    if (quote.speaker || !quote.cue || quote.how === "scare" || quote.how === "not-said") continue;
    quotesOf.set(quote.article, [...(quotesOf.get(quote.article) ?? []), quote]);
  }
  return new Map(
    story.readings.map((reading) => {
      const figures = figuresOf.get(reading.article.id) ?? [];
      const said = (statements.get(reading.article.id) ?? []).map((statement) =>
        accountOf(reading, statement, figures),
      );
      const unnamed = (quotesOf.get(reading.article.id) ?? []).flatMap((quote) =>
        accountOfUnnamed(reading, quote, figures),
      );
      said.push(...unnamed);
      const told = readTold(reading).flatMap((one): Account[] => {
        if (said.some(({span}) => span.start < one.span.end && one.span.start < span.end)) return [];
        return [
          accountOf(
            reading,
            {
              article: reading.article.id,
              span: one.span,
              shown: one.span,
              sentence: one.sentence,
              paragraph: reading.prose.sentences[one.sentence]!.paragraph,
              speaker: foldWord(one.said),
              said: one.said,
              side: null,
              cue: one.cue,
              how: "indirect",
              denies: false,
            },
            figures,
          ),
        ];
      });
      return [
        reading.article.id,
        [...said, ...told].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
      ];
    }),
  );
}

/** "Witnesses said", "a keeper who asked not to be named told": who has no name is known by the words before the verb. */
function accountOfUnnamed(reading: ArticleReading, quote: Quote, figures: readonly Figure[]): Account[] {
  const {prose} = reading;
  const index = sentenceAt(prose, quote.span.start);
  const sentence = prose.sentences[index];
  if (
    !sentence ||
    !quote.cue ||
    quote.cue.start < sentence.start ||
    prose.paragraphs[sentence.paragraph]?.kind !== "body"
  )
    return [];
  if (quote.span.text.split(/\s+/).length < 3) return [];
  const {text} = prose.page;
  const said =
    quote.cue.start < quote.span.start
      ? text.slice(sentence.start, quote.cue.start)
      : text.slice(quote.span.end, Math.min(sentence.end, quote.cue.end + 60));
  const speaker = foldWord(said.replace(/^.*[,;]\s/s, "").trim());
  if (speaker === "") return [];
  return [
    accountOf(
      reading,
      {
        article: reading.article.id,
        span: quote.span,
        shown: quote.span,
        sentence: index,
        paragraph: sentence.paragraph,
        speaker,
        said,
        side: null,
        cue: lemmaOf(quote.cue.text.toLowerCase().split(/\s+/).at(-1)!, "verb"),
        how: quote.how,
        denies: quote.denies === true,
      },
      figures,
    ),
  ];
}

/** What the article prints beside the name where it first names a speaker: "district in-charge Ada Kolb", "Ada Kolb, a nurse". */
function besideName({names, prose}: ArticleReading, speaker: string): {beside: string; person: boolean} {
  const name = names.find((one) => one.kind === "person" && foldWord(one.name) === speaker);
  const sentence = name && prose.sentences[name.sentence];
  if (!name || !sentence) return {beside: "", person: false};
  const {text} = prose.page;
  const before = text.slice(Math.max(sentence.start, name.start - 50), name.start).replace(/^.*[.;:,!?”"]\s/s, "");
  const after = /^,\s[^,.;]{3,50}/.exec(text.slice(name.end, name.end + 60))?.[0] ?? "";
  return {beside: `${name.role ?? ""} ${before} ${after}`, person: true};
}

type Said = Pick<
  Statement,
  "article" | "span" | "shown" | "sentence" | "paragraph" | "speaker" | "said" | "side" | "cue" | "how" | "denies"
>;

function accountOf(reading: ArticleReading, said: Said, figures: readonly Figure[]): Account {
  const {prose} = reading;
  const sentence = prose.sentences[said.sentence]!;
  const {text} = prose.page;
  const {span} = said;
  // What stands around the words tells who speaks: "the engineer who drew up the report, Ada Kolb, said".
  const before = text.slice(Math.max(sentence.start, span.start - 160), Math.max(sentence.start, span.start));
  const after = text.slice(span.end, Math.max(span.end, Math.min(span.end + 160, sentence.end)));
  const near = before.replace(/^.*(?:;|\b(?:while|but|whereas)\b)/is, "");
  const around = `${said.said} ${near} ${after.replace(/(?:;|\b(?:while|but|whereas)\b).*$/is, "")}`;
  const {beside, person} = besideName(reading, said.speaker);
  const known = (Object.keys(parties) as Party[]).filter((party) => parties[party].test(`${around} ${beside}`));
  return {
    article: said.article,
    span,
    shown: said.shown,
    sentence: said.sentence,
    paragraph: said.paragraph,
    speaker: said.speaker,
    side: said.side,
    cue: said.cue,
    present:
      /\b(?:says?|blames?|den(?:y|ies)|disputes?|insists?|maintains?|claims?|argues?|contends?|tells?|alleges?|believes?)\b/.test(
        around,
      ),
    denies: said.denies,
    direct: said.how === "direct",
    // Who has a name and no office is one of the people.
    parties: known.length === 0 && person ? ["people"] : known,
    isName:
      !person &&
      /^\p{Lu}/u.test(said.said.replace(/^the\s/i, "")) &&
      !/\b(?:[A-Z]?\p{Ll}+(?:man|woman|er|or|ist|ian))$/u.test(said.said),
    voice: foldWord(said.said).split(/[^\p{L}]+/u),
    content: contentWords(span.text),
    names: new Set(contentWords((span.text.slice(2).match(/\p{Lu}[\p{L}’'-]*/gu) ?? []).join(" ")).stems.keys()),
    against: foldWord(before).split(/[^\p{L}]+/u),
    verbs: verbsIn(reading, span),
    factual: isFactual(reading, span),
    figures: figures.filter((figure) => figure.span.start >= span.start && figure.span.end <= span.end),
  };
}

function isFactual({prose}: ArticleReading, span: Span): boolean {
  if (ahead.test(span.text) || views.test(span.text.slice(0, 50))) return false;
  // Words read past the mouth they come from: "It said the animal had been lent".
  if (/^(?:it|he|she|they)\s(?:said|says?|added|told)\b/i.test(span.text)) return false;
  let told = false;
  for (const sentence of prose.sentences) {
    if (sentence.end <= span.start || sentence.start >= span.end) continue;
    const main = parseSentence(sentence).clauses.find(({verb}) => {
      const head = sentence.tokens[verb.head];
      return head !== undefined && head.start >= span.start && head.end <= span.end;
    });
    // "The law is unfair" is a view, "the law is from 1960" and "the man was unarmed" are none.
    if (!main) continue;
    told = true;
    if (/^(?:will|would|shall|should|may|might|must|can)$/.test(main.verb.modal ?? "")) return false;
    if (main.verb.lemma === "be" && !main.verb.past && main.predicate !== null) return false;
  }
  return told;
}
