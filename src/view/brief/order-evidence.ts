import type {Span} from "../../text/span.js";
import type {Evidence} from "../evidence.js";

/**
 * The evidence of a line in the order of reading: first the sentence that the line is taken from, then one of every further origin, so that the first few show
 * who tells it independently, then the rest. Linear.
 */
export function orderEvidence(evidence: readonly Evidence[], shown: Span): Evidence[] {
  const holds = ({span}: Evidence) => span.page === shown.page && span.start < shown.end && shown.start < span.end;
  const own = evidence.find(holds);
  const rest = evidence.filter((one) => one !== own);
  const seen = new Set([own?.letter]);
  const firsts = rest.filter(({letter}) => {
    if (letter === "" || seen.has(letter)) return false;
    seen.add(letter);
    return true;
  });
  const early = new Set(firsts);
  return [...(own === undefined ? [] : [own]), ...firsts, ...rest.filter((one) => !early.has(one))];
}
