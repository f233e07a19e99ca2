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
  if (typeof run.value !== "number" || run.value < 6 || run.how === "vague" || run.how === "fraction") return false;
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
