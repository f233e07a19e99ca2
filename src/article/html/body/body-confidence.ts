import type {BodyBlock} from "./body-block.js";
import type {BodyChoice} from "./choose-body.js";
import type {PageFacts} from "./page-facts.js";

/**
 * How likely the body is right: the chance that it agrees with a hand-made body by more than nine tenths (4-word runs, F1). Steps
 * read off 470 hand-marked pages by the share of the page's running text that it holds, how it was found, how much had to be
 * taken out of it, and how much of it are list lines; the reliability table stands in docs/method/reading-html.md.
 */
export function bodyConfidence(facts: PageFacts, choice: BodyChoice, blocks: readonly BodyBlock[]): number {
  const kept = blocks.filter(({why}) => !why);
  if (kept.length === 0) return 0;
  const prose = kept.reduce((sum, {block}) => sum + facts.prose[block]!, 0);
  const again = blocks.filter(({why}) => why === "repeat");
  const repeated = again.reduce((sum, {block}) => sum + facts.prose[block]!, 0);
  const share = prose / (facts.sums[facts.html.blocks.length]! - repeated || 1);
  const dropped = 1 - kept.length / (blocks.length - again.length);
  const lines = kept.filter(({kind}) => kind === "list" || kind === "table").length / kept.length;
  let chance = choice.how === "named" ? 0.95 : 0.88;
  if (share < 0.6) chance *= 0.35;
  else if (share < 0.8) chance *= 0.55;
  else if (share < 0.95) chance *= 0.97;
  if (prose < 400) chance *= 0.4;
  if (dropped > 0.6) chance *= 0.82;
  else if (dropped > 0.2) chance *= 0.92;
  if (lines > 0.5) chance *= 0.88;
  return Math.round(chance * 100) / 100;
}
