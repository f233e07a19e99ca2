import type {Prose} from "../text/prose.js";
import {atomsOf, mayTellTime} from "./english/atoms-of.js";
import {matchTimes} from "./english/match-times.js";
import {readTense} from "./english/read-tense.js";
import {shareYear} from "./english/share-year.js";
import type {TimeMeaning} from "./time-meaning.js";
import type {TimeMention} from "./time-mention.js";

export const findTimesMadeBy = "find-times@3";

/**
 * The time expressions of an article, in text order, each with what its own words fix (`meaning`), not yet resolved: no anchor
 * is looked at here. `value` is the TIMEX3 value where the words give it in full, else an under-specified form. Linear in the
 * number of tokens; a sentence without a word of time costs one look-up a token.
 */
export function findTimes(prose: Prose): TimeMention[] {
  const mentions: TimeMention[] = [];
  prose.sentences.forEach(({tokens}, sentence) => {
    if (!mayTellTime(tokens)) return;
    const atoms = atomsOf(tokens);
    for (const {from, next, kind, meaning, part} of shareYear(atoms, matchTimes(atoms))) {
      const first = atoms[from]!;
      const last = atoms[next - 1]!;
      mentions.push({
        start: first.start,
        end: last.end,
        kind,
        value: unresolvedValue(meaning),
        dating: null,
        sentence,
        madeBy: findTimesMadeBy,
        meaning,
        ...(part ? {part} : {}),
        tense: readTense(atoms, from, next),
      });
    }
  });
  return mentions;
}

function unresolvedValue(meaning: TimeMeaning): string {
  if (meaning.form === "set") return meaning.value;
  if (meaning.form === "vague") return meaning.ref;
  return `UNDEF-${meaning.form}`;
}
