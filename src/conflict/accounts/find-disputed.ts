import type {Quote} from "../../quote/quote.js";
import type {Origins} from "../../story/origins-of.js";
import type {Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import {foldWord} from "../../text/tokens-of.js";
import {sentenceAt} from "../../timeline/sentence-at.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict} from "../make-conflict.js";

/** "His lawyer disputed that: …": the statement of the sentence before is contradicted. */
const disputes =
  /\b(?:disputed|disputes|contradicted|contradicts|rejected|rejects|denied|denies|challenged|contested)\s(?:that|this|it|the (?:account|claim|version|statement))\s?[:.;,–—]/i;
/** Those who keep order, and those they keep it against. */
const authority =
  /\b(?:police|officers?|policemen|army|soldiers|troops|coast guard|coastguard|guards?|ministry|minister|government|authorities|officials|navy)\b/i;
const crowd =
  /\b(?:organi[sz]ers?|protesters?|demonstrators?|marchers?|strikers?|activists?|opposition|campaigners?|residents|villagers|fans|supporters|students|workers|witnesses|families|lawyers?|union)\b/i;

/**
 * Statements that an article itself sets against each other in neighbouring sentences of one paragraph: a claim and the next sentence's "X disputed
 * that", or what police say the marchers did and what the marchers' side says the police did. Linear in quotations.
 */
export function findDisputed(story: StoryFindings, origins: Origins): Conflict[] {
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  const byArticle = new Map<string, {quote: Quote; sentence: number}[]>();
  for (const quote of story.quotes) {
    const reading = readings.get(quote.article);
    if (!reading || !quote.speaker || quote.how === "not-said" || quote.how === "scare") continue;
    const list = byArticle.get(quote.article) ?? [];
    list.push({quote, sentence: sentenceAt(reading.prose, quote.span.start)});
    byArticle.set(quote.article, list);
  }
  const groups = new Map<string, {one: Span; two: Span; article: string}[]>();
  for (const [article, list] of byArticle) {
    const {prose} = readings.get(article)!;
    list.sort((a, b) => a.quote.span.start - b.quote.span.start || a.quote.span.end - b.quote.span.end);
    for (const {quote, sentence} of list) {
      const here = prose.sentences[sentence];
      const next = prose.sentences[sentence + 1];
      if (!here || !next || here.paragraph !== next.paragraph || quote.denies) continue;
      const text = prose.page.text.slice(next.start, next.end);
      const at = disputes.exec(text);
      const beside = list.filter((other) => other.sentence === sentence + 1);
      const own = foldWord(quote.speaker!.name);
      // "He disputed that" is the speaker of before, and no other one's denial.
      // "The firm disputes this. It says …": the account stands in the sentence after.
      const third = prose.sentences[sentence + 2];
      const account = third && third.paragraph === here.paragraph ? prose.page.text.slice(third.start, third.end) : "";
      const hasAccount = at !== null && text.length - at.index - at[0].length > 12;
      const goesOn =
        at !== null &&
        !hasAccount &&
        /^(?:it|he|she|they)\s(?:\p{L}+\s)?(?:says?|said|insists?|insisted)\b/iu.test(account);
      const disputed =
        at !== null && (hasAccount || goesOn) && at.index > 3 && at.index < 80 && !/^(?:he|she|it|they)\b/i.test(text);
      const answer = disputed
        ? spanOf(prose.page, (goesOn ? third! : next).start, (goesOn ? third! : next).end)
        : beside.find(({quote: other}) => foldWord(other.speaker!.name) !== own && areOpposed(quote, other))?.quote
            .span;
      // "He disputed that" is the speaker of before, and no other one's denial.
      if (!answer || (disputed && hasAccount && beside.some(({quote: other}) => foldWord(other.speaker!.name) === own)))
        continue;
      const one = disputed ? spanOf(prose.page, here.start, here.end) : quote.span;
      const key = `${flat(one.text)}\n${flat(answer.text)}`;
      const same = groups.get(key) ?? [];
      if (!same.some((pair) => pair.article === article && pair.one.start === one.start))
        groups.set(key, [...same, {one, two: answer, article}]);
    }
  }
  return [...groups.values()].map((same) =>
    makeConflict(
      story.story.id,
      "conflict",
      same[0]!.one.text,
      [
        {value: same[0]!.one.text, places: same.map(({one, article}) => ({span: one, article}))},
        {value: same[0]!.two.text, places: same.map(({two, article}) => ({span: two, article}))},
      ],
      [
        {say: "claimed here", span: same[0]!.one},
        {say: "told otherwise here", span: same[0]!.two},
      ],
      origins,
    ),
  );
}

/** Each of two sides tells what the other did: the subject of each claim is of the other's kind. */
function areOpposed(one: Quote, two: Quote): boolean {
  const subjects = [one, two].map(({span}) =>
    span.text
      .replace(/^["“'‘]?(?:that\s)?/i, "")
      .split(/\s+/)
      .slice(0, 4)
      .join(" "),
  );
  const [a, b] = [one.speaker!.name, two.speaker!.name];
  return (
    (authority.test(a) && crowd.test(b) && crowd.test(subjects[0]!) && authority.test(subjects[1]!)) ||
    (crowd.test(a) && authority.test(b) && authority.test(subjects[0]!) && crowd.test(subjects[1]!))
  );
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").toLowerCase();
}
