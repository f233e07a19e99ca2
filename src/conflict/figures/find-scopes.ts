import type {Figure} from "../../figure/figure.js";
import type {Tally} from "../../figure/tally.js";
import type {Origins} from "../../story/origins-of.js";
import {tokensOf} from "../../text/tokens-of.js";
import {contentWordsOf} from "../../timeline/content-words.js";
import type {Conflict} from "../conflict.js";
import {makeConflict, type Place} from "../make-conflict.js";

/** Below this a shared number is chance ("two people", "all two passengers"). */
const least = 3;

/**
 * One number that counts different things: "38 people on board died" and "all 38 passengers died". Shown when one side says "all" of a named
 * group and another origin gives the same number of the same tally for a group of other words; the number is then either no whole or no such
 * group. Linear in figures.
 */
export function findScopes(story: string, tallies: readonly Tally[], origins: Origins): Conflict[] {
  const found: Conflict[] = [];
  for (const tally of tallies) {
    const byValue = new Map<number, Tally["counts"][number][]>();
    for (const count of tally.counts) {
      const {value} = count.figure;
      if (typeof value !== "number" || value < least) continue;
      const list = byValue.get(value);
      if (list) list.push(count);
      else byValue.set(value, [count]);
    }
    for (const counts of byValue.values()) {
      const alls = counts.filter(({figure}) => saysAll(figure));
      const groups = new Set(alls.map(({figure}) => groupOf(figure)));
      const others = counts.filter(
        ({figure, origin}) =>
          !saysAll(figure) &&
          figure.counts !== null &&
          !groups.has(groupOf(figure)) &&
          alls.every((all) => all.origin !== origin),
      );
      if (alls.length === 0 || others.length === 0) continue;
      const sides = [alls, others].map((list) => {
        const places: Place[] = list.map(({figure}) => ({span: figure.span, article: figure.article}));
        return {value: places[0]!.span.text, places};
      });
      const because = [
        {say: "says all of them", span: alls[0]!.figure.span},
        {say: "gives the number for another group", span: others[0]!.figure.counts ?? others[0]!.figure.span},
      ];
      found.push(
        makeConflict(
          story,
          "scope",
          alls[0]!.figure.counts?.text ?? alls[0]!.figure.span.text,
          sides,
          because,
          origins,
        ),
      );
    }
  }
  return found;
}

function saysAll(figure: Figure): boolean {
  return figure.modifier === "all" || /^all\b/i.test(figure.scope?.text ?? "");
}

function groupOf({counts}: Figure): string {
  return counts ? contentWordsOf(tokensOf(counts.text)).join(" ") : "";
}
