import type {Token} from "../text/prose.js";
import {multipliers} from "./english/number-words.js";
import type {Measure} from "./measure-of.js";
import {type NumberRun, readNumber} from "./read-number.js";

const scales = new Map(Object.entries(multipliers));

/**
 * "$10,000-$15,000", "between $5 and $7 million": one range where a sum with its sign is followed by a larger one with the same sign; null
 * where it is not. "from $5 to $7" is a change and stays two sums.
 */
export function moneyRange(
  tokens: readonly Token[],
  i: number,
  run: NumberRun,
  measure: Measure,
): {readonly run: NumberRun; readonly measure: Measure} | null {
  const link = tokens[run.to]?.lower;
  const before = tokens[measure.from - 1]?.lower;
  const links =
    link === "-" || link === "–" || (link === "to" && before !== "from") || (link === "and" && before === "between");
  if (!links || measure.kind !== "money" || measure.from === i || tokens[run.to + 1]?.text !== tokens[i - 1]!.text)
    return null;
  const high = readNumber(tokens, run.to + 2);
  if (!high || typeof high.value !== "number" || typeof run.value !== "number" || high.how !== "digits") return null;
  // "$5 to $7 million": the scale of the upper end holds for both.
  const scale = scales.get(tokens[high.to - 1]!.lower) ?? 1;
  const low = scale > 1 && run.to === i + 1 && run.value * scale < high.value ? run.value * scale : run.value;
  if (low >= high.value) return null;
  return {run: {value: {from: low, to: high.value}, to: high.to, how: "digits"}, measure: {...measure, to: high.to}};
}
