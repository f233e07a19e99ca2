import type {ArticleReading} from "../../article/article-reading.js";
import {type ContentWords, contentWords} from "../../quote/speech/content-words.js";
import {matchWords} from "../../quote/speech/match-words.js";
import type {Origins} from "../../story/origins-of.js";
import type {Extent, Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import {lemmaOf} from "../../text/words/lemma-of.js";
import {parseSentence} from "../../text/words/parse-sentence.js";
import type {DayRange} from "../../timeline/day-range.js";
import {dayRangeOf} from "../../timeline/day-range.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict} from "../make-conflict.js";

/** Acts that need no object to be one act of one story. */
const whole = /^(?:apologi[sz]e|resign|surrender|confess|brake|testify|abdicate|capitulate)$/;
/** Verbs that tell no act. */
const empty =
  /^(?:answer|appear|attend|be|become|believe|comment|do|elaborate|expect|feel|find|get|give|go|happen|have|keep|know|let|like|look|make|mean|mention|name|need|put|receive|reply|respond|say|see|seem|show|speak|specify|take|tell|think|use|want|work)$/;
/** "Stopped short of an apology", "refused to apologise": the "no" without a "not". */
const withheld =
  /\b(?:stop(?:s|ped)? short of|without|refused to|declined to)\s(?:an?\s|any\s|giving\s|offering\s|making\s|a formal\s)*(?:(apolog)(?:y|ising|izing|ise|ize)|(resign)(?:ing|ation)?)\b/giu;

type Deed = {
  readonly article: string;
  readonly origin: string;
  readonly span: Span;
  readonly negated: boolean;
  readonly printed: DayRange | null;
  /** The words of the clause but its party and verb, asked for by few. */
  readonly content: () => ContentWords;
  readonly key: string;
};

/** Deeds of one party held against each other at most. */
const most = 40;

/**
 * What one report tells as done and another says was not done: "Larrea apologised", "Larrea expressed regret but did not apologise". The same party and
 * the same verb, a word of the clause in common unless the verb says it all, and the "no" printed no earlier than the deed, since what was not done yet may
 * be done later. Linear in clauses.
 */
export function findUndone(story: StoryFindings, origins: Origins): Conflict[] {
  const groups = new Map<string, Deed[]>();
  for (const reading of story.readings)
    for (const deed of deedsOf(reading, origins)) {
      const list = groups.get(deed.key);
      if (!list) groups.set(deed.key, [deed]);
      else if (list.length < most) list.push(deed);
    }
  return [...groups.values()].flatMap((list) =>
    list
      .filter(({negated}) => negated)
      .flatMap((no): Conflict[] => {
        const done = list.filter(
          (one) => !one.negated && one.origin !== no.origin && isNotAfter(one, no) && isOneAct(one, no),
        );
        if (done.length === 0) return [];
        return [
          makeConflict(
            story.story.id,
            "conflict",
            done[0]!.span.text,
            [
              {value: done[0]!.span.text, places: done.map(({span, article}) => ({span, article}))},
              {value: no.span.text, places: [{span: no.span, article: no.article}]},
            ],
            [
              {say: "told as done here", span: done[0]!.span},
              {say: "said not to have been done here", span: no.span},
            ],
            origins,
          ),
        ];
      }),
  );
}

function isNotAfter({printed: a}: Deed, {printed: b}: Deed): boolean {
  return a !== null && b !== null && a.from <= b.to;
}

function isOneAct(one: Deed, no: Deed): boolean {
  if (whole.test(one.key.split(" ")[0]!)) return true;
  const content = one.content();
  return matchWords(content, no.content()).some(
    ({a, worth, opposed}) => !opposed && worth === 1 && !content.items[a]!.light,
  );
}

function contentOf(text: string, verb: string): ContentWords {
  const content = contentWords(text);
  const stem = contentWords(verb).items[0]?.stem;
  const items = content.items.filter((item) => item.stem !== stem);
  return {...content, items, stems: new Map(items.map((item, at) => [item.stem, at])), byNotion: new Map()};
}

function deedsOf({article, prose, names}: ArticleReading, origins: Origins): Deed[] {
  const {text} = prose.page;
  const printed = dayRangeOf(article.published);
  const origin = origins.get(article.id) ?? article.id;
  return prose.sentences.flatMap((sentence, index): Deed[] => {
    if (prose.paragraphs[sentence.paragraph]?.kind !== "body") return [];
    const {tokens} = sentence;
    const partyIn = ({start, end}: Extent) =>
      names.filter(
        (name) =>
          name.sentence === index &&
          name.start >= start &&
          name.end <= end &&
          /^(?:person|country|organisation)$/.test(name.kind),
      )[0];
    const found: Deed[] = [];
    const put = (verb: string, party: ReturnType<typeof partyIn>, negated: boolean, from: number, to: number) => {
      if (!party) return;
      const span = spanOf(prose.page, from, to);
      const own = text.slice(party.start, party.end);
      found.push({
        article: article.id,
        origin,
        span,
        negated,
        printed,
        content: () => contentOf(span.text.replace(own, " "), verb),
        key: `${verb.replace(/ise$/, "ize")} ${party.side ?? party.key}`,
      });
    };
    const parse = parseSentence(sentence);
    let last: ReturnType<typeof partyIn>;
    for (const {verb, subject, to, link} of parse.clauses) {
      const head = tokens[verb.head];
      if (!head) continue;
      const named = subject
        ? partyIn({start: tokens[subject.from]!.start, end: tokens[Math.min(subject.to, tokens.length) - 1]!.end})
        : undefined;
      last = named ?? last;
      // "Expressed regret but did not apologise": the subject goes on.
      const party = named ?? (subject === null && (link === "coordinate" || link === "main") ? last : undefined);
      if (!party || verb.passive || verb.modal !== null || empty.test(verb.lemma)) continue;
      const start = named && subject ? tokens[subject.from]!.start : tokens[verb.from]!.start;
      const end = tokens[Math.min(to, tokens.length) - 1]!.end;
      // "Has not paid yet" may be paid tomorrow.
      const no = /\b(?:did not|didn['’]t|never|had not|hadn['’]t)\b/i.test(
        text.slice(tokens[verb.from]!.start, head.start),
      );
      if (verb.negated !== no || (!verb.negated && !verb.past)) continue;
      if (/\b(?:yet|if|whether|unless|until)\b/i.test(text.slice(Math.max(sentence.start, start - 12), end))) continue;
      put(lemmaOf(verb.lemma, "verb"), party, verb.negated, Math.min(start, tokens[verb.from]!.start), end);
    }
    for (const match of text.slice(sentence.start, sentence.end).matchAll(withheld)) {
      const at = sentence.start + match.index;
      const before = names.findLast(
        (name) => name.sentence === index && name.end <= at && /^(?:person|country|organisation)$/.test(name.kind),
      );
      put(match[1] ? "apologize" : "resign", before, true, at, at + match[0].length);
    }
    return found;
  });
}
