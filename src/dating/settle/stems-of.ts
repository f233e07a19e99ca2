import type {Token} from "../../text/prose.js";
import {timeWords} from "../english/time-words.js";

const commonWords = new Set(
  (
    "about after against also although among another because been before being between both but called came could does down during each even " +
    "first following from going have having here however into including its just last later less like made many more most much near only other over " +
    "said says should since some such than that the their them then there these they this those through told under until upon very was were what " +
    "when where which while who whom whose will with within without would year your"
  ).split(" "),
);

/**
 * Beginnings of the content words of some tokens: six letters, so that "Tarnia" and "Tarnian" agree. Numbers count whole. For
 * comparing sentences, never for showing.
 */
export function stemsOf(tokens: readonly Token[]): Set<string> {
  const stems = new Set<string>();
  for (const {lower, kind} of tokens) {
    if (kind === "mark" || (kind === "word" && (lower.length < 4 || commonWords.has(lower) || timeWords.has(lower))))
      continue;
    for (const part of lower.split("-")) if (part.length > 3 || kind === "number") stems.add(part.slice(0, 6));
  }
  return stems;
}

/** How many stems two sets share. */
export function sharedStems(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared++;
  return shared;
}
