import type {Quote} from "../../quote/quote.js";
import type {Origins} from "../../story/origins-of.js";
import type {Prose} from "../../text/prose.js";
import {spanOf} from "../../text/span-of.js";
import {foldWord} from "../../text/tokens-of.js";
import {sentenceAt} from "../../timeline/sentence-at.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict} from "../make-conflict.js";

/** What stands between two claims that an article sets against each other. */
const setsAgainst = /;|\b(?:while|whereas|but|although|though)\b|,\s*(?:and\s)?$/i;
const pronoun = /^["“'‘]?(?:that\s+)?(it|he|she|they|the\s+\p{L}+)\b/iu;

/**
 * Two speakers whose accounts of one thing an article sets side by side: "A says it was adrift; B says it was fishing". Both claims stand in one
 * sentence, are joined by a word or mark of contrast and begin with the same subject, so that they are about the same thing. The article sides
 * with neither, and neither does the conflict. Linear in quotations.
 */
export function findRivalClaims(story: StoryFindings, origins: Origins): Conflict[] {
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  const bySentence = new Map<string, Quote[]>();
  for (const quote of story.quotes) {
    const reading = readings.get(quote.article);
    if (!reading || !quote.speaker || (quote.how !== "indirect" && quote.how !== "partial" && quote.how !== "direct"))
      continue;
    const key = `${quote.article} ${sentenceAt(reading.prose, quote.span.start)}`;
    const list = bySentence.get(key);
    if (list) list.push(quote);
    else bySentence.set(key, [quote]);
  }
  const pairs = new Map<string, [Quote, Quote][]>();
  for (const list of bySentence.values()) {
    list.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    for (let i = 0; i + 1 < list.length && i < 8; i++) {
      const two = list[i + 1]!;
      const one = upTo(list[i]!, two, readings.get(two.article)!.prose.page);
      const {prose} = readings.get(one.article)!;
      if (!rivals(one, two, prose.page.text, isDisputed(prose, one))) continue;
      // The same two claims in a reprint are more places of the same readings.
      const key = `${flat(one.span.text)}\n${flat(two.span.text)}`;
      const same = pairs.get(key);
      if (same) same.push([one, two]);
      else pairs.set(key, [[one, two]]);
    }
  }
  return [...pairs].map(([, same]) => {
    const [one, two] = same[0]!;
    return makeConflict(
      story.story.id,
      "conflict",
      one.span.text,
      [0, 1].map((side) => ({
        value: same[0]![side]!.span.text,
        places: same.map((pair) => ({span: pair[side]!.span, article: pair[side]!.article})),
      })),
      [
        {say: `claimed by ${one.speaker!.name}`, span: one.span},
        {say: `claimed by ${two.speaker!.name}`, span: two.span},
      ],
      origins,
    );
  });
}

/** A claim that was read past the mark of contrast into the next claim is cut at the mark. */
function upTo(one: Quote, two: Quote, page: {readonly id: string; readonly text: string}): Quote {
  if (two.span.start >= one.span.end) return one;
  const between = page.text.slice(one.span.start, two.span.start);
  const cut = Math.max(
    between.lastIndexOf(";"),
    between.lastIndexOf(" while "),
    between.lastIndexOf(" but "),
    between.lastIndexOf(" whereas "),
  );
  return cut > 0
    ? {...one, span: spanOf(page, one.span.start, one.span.start + between.slice(0, cut).trimEnd().length)}
    : one;
}

/** The sentence before says that accounts differ: what follows need not begin alike. */
function isDisputed(prose: Prose, {span}: Quote): boolean {
  const index = sentenceAt(prose, span.start);
  const before = prose.sentences[index - 1];
  return (
    before !== undefined &&
    before.paragraph === prose.sentences[index]?.paragraph &&
    /\b(?:disputed|disagree|accounts differ|versions differ|conflicting|contradict\w*|competing accounts|rival accounts|unclear|contested)\b/i.test(
      prose.page.text.slice(before.start, before.end),
    )
  );
}

function rivals(one: Quote, two: Quote, text: string, disputed: boolean): boolean {
  if (two.span.start < one.span.end) return false;
  const a = one.speaker!;
  const b = two.speaker!;
  if (foldWord(a.name) === foldWord(b.name) || (a.side !== undefined && a.side === b.side)) return false;
  if (!setsAgainst.test(text.slice(one.span.end, two.span.start))) return false;
  if (disputed) return true;
  const first = pronoun.exec(one.span.text)?.[1]?.toLowerCase();
  const second = pronoun.exec(two.span.text)?.[1]?.toLowerCase();
  if (first === undefined || second === undefined) return false;
  // "The boat was inside the zone; B says it never crossed": the pronoun takes the subject up, and one says no.
  const denies = [one, two].filter(({span}) => /\b(?:never|not|no)\b|n['’]t\b/i.test(span.text)).length === 1;
  return first === second || (first.startsWith("the ") && /^(?:it|he|she|they)$/.test(second) && denies);
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").toLowerCase();
}
