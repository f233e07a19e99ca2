import type {Figure} from "../../figure/figure.js";
import type {Tally} from "../../figure/tally.js";
import {contentWords} from "../../quote/speech/content-words.js";
import {matchWords} from "../../quote/speech/match-words.js";
import type {Origins} from "../../story/origins-of.js";
import {tokensOf} from "../../text/tokens-of.js";
import {contentWordsOf} from "../../timeline/content-words.js";
import type {Conflict} from "../conflict.js";
import {persons} from "../english/counted-words.js";
import {makeConflict, type Place} from "../make-conflict.js";

/** Below this a shared number is chance ("two people", "all two passengers"). */
const least = 3;

/**
 * One number that counts different things: "38 people on board died" and "all 38 passengers died", "16 patients in both countries" and "all 16 Danish
 * patients". Shown when one side says "all" of a named group and another article gives the same number, of the same tally or the same noun, for a
 * group of other words; the number is then either no whole or no such group. Linear in figures.
 */
export function findScopes(story: string, tallies: readonly Tally[], origins: Origins): Conflict[] {
  const byValue = new Map<number, {count: Tally["counts"][number]; tally: Tally}[]>();
  for (const tally of tallies)
    for (const count of tally.counts) {
      const {value} = count.figure;
      if (typeof value !== "number" || value < least || measured.test(tally.kindOf)) continue;
      const list = byValue.get(value);
      if (list) list.push({count, tally});
      else byValue.set(value, [{count, tally}]);
    }
  const found: Conflict[] = [];
  for (const list of byValue.values()) {
    const alls = list.filter(({count}) => saysAll(count.figure));
    if (alls.length === 0) continue;
    const groups = new Set(alls.map(({count}) => groupOf(count.figure)));
    const others = list.filter(
      ({count: {figure}, tally}) =>
        !saysAll(figure) &&
        figure.counts !== null &&
        !groups.has(groupOf(figure)) &&
        alls.every((all) => all.count.figure.article !== figure.article) &&
        alls.some(
          (all) =>
            all.tally === tally || headOf(all.count.figure) === headOf(figure) || isOneGroup(all.count.figure, figure),
        ),
    );
    if (others.length === 0) continue;
    const sides = [alls, others].map((some) => {
      const places: Place[] = some.map(({count: {figure}}) => ({span: figure.span, article: figure.article}));
      return {value: places[0]!.span.text, places};
    });
    const all = alls[0]!.count.figure;
    const other = others[0]!.count.figure;
    const because = [
      {say: "says all of them", span: all.span},
      {say: "gives the number for another group", span: other.counts ?? other.span},
    ];
    found.push(makeConflict(story, "scope", all.counts?.text ?? all.span.text, sides, because, origins));
  }
  return found;
}

const measured = /^(?:money|percent|distance|weight|area|volume|speed|temperature|length|height|duration)\b/;

/** From here on one number of people in two articles of a story is no chance. */
const telling = 10;

/** "All 44 children", "44 people": who is named more narrowly by the one that says all, or by words of one notion. */
function isOneGroup(all: Figure, other: Figure): boolean {
  if ((all.value as number) < telling || all.article === other.article) return false;
  if (isGeneral(other) && !isGeneral(all) && persons.test(headOf(all))) return true;
  return matchWords(contentWords(headOf(all)), contentWords(headOf(other))).some(({opposed}) => !opposed);
}

function isGeneral(figure: Figure): boolean {
  return /^(?:people|persons?|individuals|men|women|members|victims)$/.test(headOf(figure));
}

function headOf({counts}: Figure): string {
  return counts?.text.toLowerCase().split(/\s+/).at(-1) ?? "";
}

function saysAll(figure: Figure): boolean {
  return figure.modifier === "all" || /^all\b/i.test(figure.scope?.text ?? "");
}

function groupOf({counts}: Figure): string {
  return counts ? contentWordsOf(tokensOf(counts.text)).join(" ") : "";
}
