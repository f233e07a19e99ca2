import {contentWords} from "../../quote/speech/content-words.js";
import {matchWords} from "../../quote/speech/match-words.js";
import type {Origins} from "../../story/origins-of.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict} from "../make-conflict.js";
import type {Statement} from "./read-statements.js";

/** Statements by one verb held against each other at most. */
const most = 30;
const everybody =
  /^["“'‘]?(?:that\s)?(?:all|every|everyone|everybody|each)\b(?!\s(?:this|that|along|right|of this|we|I|I['’]m)\b)/iu;
/** Told to have been so, and no rule or wish. */
const past = /\b(?:were|was|had|received|got)\b/i;
const someNot =
  /^["“'‘]?(?:that\s)?(?:no ?(?:one|body)|none of (?:us|them|the)|not one|never|we (?:were|had|got|did)(?: not|n['’]t| never| no)|(?:I|he|she|they) (?:was|were|had|did|got)(?: not|n['’]t| never| nothing))\b/iu;

/**
 * "All 63 guests were offered a room", said the airline; "Nobody offered us a room", said a guest, in whatever article: who says all is met by one who says
 * no by the same verb and a word or notion of the same matter. Linear in statements.
 */
export function findExceptions(
  story: StoryFindings,
  statements: ReadonlyMap<string, readonly Statement[]>,
  origins: Origins,
): Conflict[] {
  const byVerb = new Map<string, {alls: Statement[]; nots: Statement[]}>();
  for (const list of statements.values())
    for (const one of list) {
      if (one.ahead || one.denies) continue;
      const all = everybody.test(one.span.text) && past.test(one.span.text) && !one.negated;
      if (!all && !someNot.test(one.span.text)) continue;
      for (const verb of one.verbs) {
        const group = byVerb.get(verb) ?? {alls: [], nots: []};
        const side = all ? group.alls : group.nots;
        if (side.length < most) side.push(one);
        byVerb.set(verb, group);
      }
    }
  const found = new Map<string, {all: Statement; nots: Statement[]}>();
  for (const [verb, {alls, nots}] of byVerb)
    for (const all of alls) {
      const against = nots.filter((not) => not.speaker !== all.speaker && shareMatter(all, not, verb));
      if (against.length > 0) found.set(`${all.span.page} ${all.span.start}`, {all, nots: against});
    }
  return [...found.values()].map(({all, nots}) =>
    makeConflict(
      story.story.id,
      "conflict",
      all.shown.text,
      [
        {value: all.shown.text, places: [{span: all.shown, article: all.article}]},
        {value: nots[0]!.shown.text, places: nots.map(({shown, article}) => ({span: shown, article}))},
      ],
      [
        {say: "said of all here", span: all.shown},
        {say: "told otherwise here", span: nots[0]!.shown},
      ],
      origins,
    ),
  );
}

/** A word or notion beside the verb that both have. */
function shareMatter(all: Statement, not: Statement, verb: string): boolean {
  const [a, b] = [contentWords(all.span.text), contentWords(not.span.text)];
  return matchWords(a, b).some(
    ({a: at, opposed, worth}) => !opposed && worth >= 0.7 && a.items[at]!.lemma !== verb && !a.items[at]!.light,
  );
}
