import type {Token} from "../text/prose.js";
import type {Parse} from "../text/words/clause.js";
import type {NumberRun} from "./read-number.js";

const sizes =
  /^(?:budget|capacity|count|crowd|electorate|limit|maximum|membership|minimum|population|quota|strength|tally|toll|total|workforce)$/;

/**
 * A number alone where a measured thing stands: "a total of 420,000", "close to 1,900", "let 1,650 through the gate". Followed by a mark or a small
 * word only, so that no noun is overlooked.
 */
export function isBareCount(
  tokens: readonly Token[],
  parse: Parse,
  i: number,
  run: NumberRun,
  bounded: boolean,
): boolean {
  if (typeof run.value !== "number" || run.value < 2 || run.how === "vague" || run.how === "fraction") return false;
  if (isLedTo(tokens, parse, i, run)) return true;
  if (run.value < 6) return false;
  const next = tokens[run.to];
  const before = tokens[i - 1];
  if (
    !before ||
    (next &&
      next.kind !== "mark" &&
      !/^(?:after|at|before|by|for|from|in|inside|into|on|out|so|through|to|when|while|with|and|but|or)$/.test(
        next.lower,
      ))
  )
    return false;
  if (before.text !== before.lower || /[[(/:–-]$/.test(before.text)) return false;
  if (before.lower === "of" && sizes.test(parse.words[i - 2]?.lemma ?? "")) return true;
  if (bounded) return true;
  return parse.clauses.some(
    ({verb, objects}) =>
      !/^(?:be|turn|page)$/.test(verb.lemma) && objects.some(({from, to}) => from === i && to === run.to),
  );
}

const leading = new Map([
  ["admit", "to"],
  ["ask", "for"],
  ["bring", "to"],
  ["count", "on"],
  ["cut", "to"],
  ["lower", "to"],
  ["limit", "to"],
  ["raise", "to"],
  ["reduce", "to"],
  ["shrink", "to"],
  ["speak", "of"],
  ["talk", "of"],
]);

/** "Police spoke of 1,200.", "the prosecution had asked for nine", "has been reduced to 950": a verb leads to the number, and nothing follows it. */
function isLedTo(tokens: readonly Token[], parse: Parse, i: number, run: NumberRun): boolean {
  const next = tokens[run.to];
  if (next && !/^[.,;!?)”"]$/.test(next.text)) return false;
  const at = /^(?:just|only)$/.test(tokens[i - 1]?.lower ?? "") ? i - 2 : i - 1;
  const prep = tokens[at]?.lower;
  return parse.clauses.some(
    ({from, to, verb}) =>
      leading.get(verb.lemma) === prep && from <= at && to >= at && verb.head < at && at - verb.head <= 3,
  );
}
