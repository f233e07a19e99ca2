import type {ArticleReading} from "../../article/article-reading.js";
import type {Dating} from "../../dating/dating.js";
import type {Origins} from "../../story/origins-of.js";
import type {Token} from "../../text/prose.js";
import type {Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import {lemmaOf} from "../../text/words/lemma-of.js";
import {contentWordsOf} from "../../timeline/content-words.js";
import {type DayRange, dayRangeOf} from "../../timeline/day-range.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {oppositePoles} from "../english/position-words.js";
import {makeConflict} from "../make-conflict.js";

/** How many tokens around the act its object may stand away. */
const reach = 9;
/** Acts with one shared object compared at most. */
const most = 60;

/** One act of a pole: "halted imports of onions". */
type Act = {
  readonly article: string;
  readonly line: number;
  readonly pole: "stop" | "go";
  readonly span: Span;
  readonly objects: readonly string[];
  readonly sides: readonly string[];
  readonly on: Dating | null;
  readonly days: DayRange | null;
};

const phrases: {words: readonly string[]; line: number; pole: Act["pole"]}[] = oppositePoles
  .flatMap(({stop, go}, line) => [
    ...stop.split("|").map((phrase) => ({words: phrase.split(" "), line, pole: "stop" as const})),
    ...go.split("|").map((phrase) => ({words: phrase.split(" "), line, pole: "go" as const})),
  ])
  .sort((a, b) => b.words.length - a.words.length);
const firstWords = new Set(phrases.map(({words}) => words[0]!));

/**
 * Acts that undo each other, as changes of position: imports halted and later let in again, a contract that "will stand" and later is
 * cancelled. Both must name the same two things (or one and the same side) and stand in order of time. Acts meet only through a shared
 * object, so cost stays near linear.
 */
export function findReversals(story: StoryFindings, origins: Origins): Conflict[] {
  const acts = story.readings.flatMap(actsOf);
  const byObject = new Map<string, Act[]>();
  for (const act of acts)
    for (const object of act.objects) {
      const key = `${act.line} ${object}`;
      const list = byObject.get(key);
      if (list) list.push(act);
      else byObject.set(key, [act]);
    }
  const pairs = new Map<string, {early: Act; late: Act}>();
  for (const list of byObject.values())
    for (let i = 0; i < Math.min(list.length, most); i++)
      for (let j = i + 1; j < Math.min(list.length, most); j++) {
        const a = list[i]!;
        const b = list[j]!;
        if (a.pole === b.pole || !a.days || !b.days) continue;
        const [early, late] = a.days.to < b.days.from ? [a, b] : b.days.to < a.days.from ? [b, a] : [];
        if (!early || !late || !sameAim(early, late)) continue;
        pairs.set(`${early.article}:${early.span.start} ${late.article}:${late.span.start}`, {early, late});
      }
  // One change per undoing act; the acts it undoes are its first reading.
  const byLate = new Map<string, {late: Act; early: Act[]}>();
  for (const [, {early, late}] of [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = `${late.article}:${late.span.start}`;
    const group = byLate.get(key);
    if (group) group.early.push(early);
    else byLate.set(key, {late, early: [early]});
  }
  // The same undoing told again, in a reprint or a review, is more spans of the one change.
  const byEarly = new Map<string, {late: Act; early: Act[]; again: Act[]}>();
  for (const {late, early} of byLate.values()) {
    const key = `${early[0]!.article}:${early[0]!.span.start} ${late.line}`;
    const group = byEarly.get(key);
    if (!group) byEarly.set(key, {late, early: [...early], again: []});
    else {
      const isEarlier = late.days!.from < group.late.days!.from;
      group.again.push(isEarlier ? group.late : late);
      if (isEarlier) group.late = late;
      for (const act of early) if (!group.early.includes(act)) group.early.push(act);
    }
  }
  return [...byEarly.values()].map(({late, early, again}) =>
    makeConflict(
      story.story.id,
      "change",
      late.span.text,
      [
        {value: early[0]!.span.text, places: early.map(({span, article}) => ({span, article})), on: early[0]!.on},
        {value: late.span.text, places: [late, ...again].map(({span, article}) => ({span, article})), on: late.on},
      ],
      [
        {say: "the earlier act", span: early[0]!.span},
        {say: "the later act undoes it", span: late.span},
      ],
      origins,
    ),
  );
}

function sameAim(a: Act, b: Act): boolean {
  const shared = a.objects.filter((object) => b.objects.includes(object)).length;
  const sides = a.sides.some((side) => b.sides.includes(side));
  return shared >= 2 || (shared === 1 && sides && a.objects.length <= 4 && b.objects.length <= 4);
}

function actsOf(reading: ArticleReading): Act[] {
  const acts: Act[] = [];
  const {prose, article} = reading;
  prose.sentences.forEach((sentence, index) => {
    if (prose.paragraphs[sentence.paragraph]?.kind !== "body") return;
    const {tokens} = sentence;
    let last: Act | null = null;
    for (let i = 0; i < tokens.length; i++) {
      const found = phraseAt(tokens, i);
      if (!found || isHypothetical(tokens, i)) continue;
      if (oppositePoles[found.line]!.finite && /^(?:to|that|which|who)$/.test(tokens[i - 1]?.lower ?? "")) continue;
      const from = tokens[Math.max(0, i - (found.words.length > 1 ? reach : 4))]!.start;
      const to = tokens[Math.min(tokens.length - 1, i + reach)]!.end;
      const {start} = tokens[i]!;
      const end = tokens[i + found.words.length - 1]!.end;
      const own = new Set(found.words);
      // Countries are who acts, not what is acted on.
      const things = tokens.filter(
        (token) => !reading.names.some((name) => name.side && name.start <= token.start && token.end <= name.end),
      );
      const objects = contentWordsOf(things, from, to).filter((word) => !own.has(word) && !firstWords.has(word));
      const time = reading.times.find((one) => one.sentence === index && one.dating !== null)?.dating ?? null;
      const on = time ?? article.published;
      const act: Act = {
        article: article.id,
        line: found.line,
        pole: found.pole,
        span: clauseAround(prose.page, sentence, start, end),
        objects,
        sides: reading.names.flatMap((name) =>
          name.side && name.start >= sentence.start && name.end <= sentence.end ? [name.side] : [],
        ),
        // "Will resume on 15 September" was said when it was printed.
        on: isAhead(on, article.published) ? article.published : on,
        days: dayRangeOf(on),
      };
      // "lifted the ban": the ban is what is lifted.
      if (
        last &&
        last.pole === "go" &&
        act.pole === "stop" &&
        tokens[i]!.start <= last.span.end &&
        last.line === act.line
      )
        continue;
      acts.push(act);
      last = act;
    }
  });
  return acts;
}

function isAhead(on: Dating | null, printed: Dating | null): boolean {
  return on !== null && printed !== null && on.earliest.slice(0, 10) > printed.latest.slice(0, 10);
}

/** "Would consider lifting", "could halt": nothing is done yet. "Will stand" is a position of its own. */
function isHypothetical(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some((token) =>
      /^(?:consider|considers|considering|could|may|might|if|whether|unless|threatened|not|never|n't)$/.test(
        token.lower,
      ),
    );
}

/** From the mark before the act to the mark after it, inside the sentence. */
function clauseAround(
  page: {readonly id: string; readonly text: string},
  sentence: {readonly start: number; readonly end: number},
  start: number,
  end: number,
): Span {
  const before = page.text.slice(sentence.start, start);
  const from =
    sentence.start + Math.max(before.lastIndexOf(", "), before.lastIndexOf("; "), before.lastIndexOf(": ")) + 1;
  const after = page.text.slice(end, sentence.end).search(/[,;:.](?:\s|$)/);
  const to = after < 0 ? sentence.end : end + after;
  const lead = page.text.slice(from, start).length - page.text.slice(from, start).trimStart().length;
  return spanOf(page, from + lead, to);
}

function phraseAt(tokens: readonly Token[], at: number): (typeof phrases)[number] | null {
  const token = tokens[at]!;
  if (token.kind !== "word") return null;
  const lemma = lemmaOf(token.lower, "verb");
  if (!firstWords.has(lemma) && !firstWords.has(token.lower)) return null;
  return (
    phrases.find(({words}) =>
      words.every((word, k) => {
        const one = tokens[at + k];
        return one !== undefined && (one.lower === word || lemmaOf(one.lower, "verb") === word);
      }),
    ) ?? null
  );
}
