import type {Figure} from "./figure.js";

/** A figure with the places that linking needs; they are dropped before it leaves. */
export type LooseFigure = Figure & {readonly sentence: number; readonly token: number; readonly wholeFrom: number};

const persons = new Set(["aboard", "passengers", "crew", "people", "person"]);

/**
 * Links parts to their wholes (`of`): "38 of the 67 on board", and neighbours in one sentence whose sum is a whole given elsewhere in the
 * article ("62 passengers and five crew", 67 aboard). Text order in, text order out.
 */
export function linkParts(loose: readonly LooseFigure[]): Figure[] {
  const whole = new Map<LooseFigure, string>();
  const byPlace = new Map(loose.map((figure) => [figure.sentence + ":" + figure.token, figure]));
  loose.forEach((figure, i) => {
    const before = loose[i - 1];
    const other =
      figure.wholeFrom >= 0
        ? byPlace.get(figure.sentence + ":" + figure.wholeFrom)
        : figure.wholeFrom === -2 && before?.sentence === figure.sentence
          ? before
          : undefined;
    if (other && other !== figure && numberOf(other) >= numberOf(figure)) whole.set(figure, other.id);
  });
  const totals = new Map<number, LooseFigure>();
  for (const figure of loose)
    if (figure.kindOf && persons.has(figure.kindOf) && typeof figure.value === "number" && !totals.has(figure.value))
      totals.set(figure.value, figure);
  for (let i = 0; i + 1 < loose.length; i++) {
    const [one, two] = [loose[i]!, loose[i + 1]!];
    if (one.sentence !== two.sentence || two.token - one.token > 8 || one.kindOf === two.kindOf) continue;
    if (!persons.has(one.kindOf ?? "") || !persons.has(two.kindOf ?? "")) continue;
    const total = totals.get(numberOf(one) + numberOf(two));
    if (!total || total === one || total === two) continue;
    if (!whole.has(one)) whole.set(one, total.id);
    if (!whole.has(two)) whole.set(two, total.id);
  }
  return loose.map((figure) => {
    const {sentence: _sentence, token: _token, wholeFrom: _wholeFrom, ...kept} = figure;
    const of = whole.get(figure);
    return of ? {...kept, of} : kept;
  });
}

function numberOf(figure: LooseFigure): number {
  return typeof figure.value === "number" ? figure.value : figure.value.to;
}
