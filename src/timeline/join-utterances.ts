import {meetOf} from "./day-range.js";
import {daysOfGroup} from "./days-of-group.js";
import type {StoryFindings} from "./story-findings.js";
import type {Telling} from "./telling.js";

/**
 * Joins what was told as said on a day ("the ministry admitted on Monday", "its spokesman said on Monday") where both sentences render one utterance and the
 * days allow it: that words differ has been settled when the utterances were. Linear in quotes and tellings.
 */
export function joinUtterances(
  groups: readonly (readonly Telling[])[],
  {quotes, utterances}: Pick<StoryFindings, "quotes" | "utterances">,
): Telling[][] {
  const placeOf = new Map(quotes.map(({id, span}) => [id, span]));
  // "First denied it and then, on Monday, admitted it": which of the two an utterance is cannot be seen.
  const spoken = new Map<string, number | null>();
  groups.forEach((group, index) => {
    if (group.some(({events, passing}) => passing || events[0]!.class !== "STATEMENT")) return;
    for (const place of new Set(group.flatMap(({sentences}) => sentences.map(({page, start}) => `${page}:${start}`))))
      spoken.set(place, spoken.has(place) ? null : index);
  });
  const starts = sentenceStarts(groups);
  const joined = groups.map((group) => [...group]);
  const moved = new Map<number, number>();
  const rootOf = (index: number): number => {
    let root = index;
    while (moved.has(root)) root = moved.get(root)!;
    return root;
  };
  for (const {renderings} of utterances) {
    if (renderings.length < 2) continue;
    const said = renderings.flatMap(({quote}) => {
      const span = placeOf.get(quote);
      const start = span && starts(span.page, span.start);
      const index = start === undefined ? undefined : spoken.get(`${span!.page}:${start}`);
      return index === undefined || index === null ? [] : [index];
    });
    const [first, ...others] = [...new Set(said.map(rootOf))].sort((a, b) => a - b);
    for (const other of others) {
      const into = rootOf(first!);
      if (other === into || !mayBeOne(joined[into]!, joined[other]!)) continue;
      joined[into]!.push(...joined[other]!);
      joined[other] = [];
      moved.set(other, into);
    }
  }
  return joined.filter((group) => group.length > 0);
}

function mayBeOne(a: readonly Telling[], b: readonly Telling[]): boolean {
  const [mine, theirs] = [daysOfGroup(a), daysOfGroup(b)];
  if (!mine || !theirs || !meetOf(mine, theirs)) return false;
  // Who denied and who admitted spoke twice; "said" may be either.
  const [ours, others] = [a, b].map(
    (group) => new Set(group.map(({concept}) => concept).filter((c) => !c.startsWith("="))),
  );
  if (ours!.size > 0 && others!.size > 0 && ![...ours!].some((concept) => others!.has(concept))) return false;
  const sides = new Set([...a, ...b].flatMap(({source}) => source?.side ?? []));
  return sides.size <= 1;
}

/** The start of the told sentence that a place stands in. */
function sentenceStarts(groups: readonly (readonly Telling[])[]) {
  const byPage = new Map<string, {start: number; end: number}[]>();
  for (const group of groups)
    for (const {sentences} of group)
      for (const {page, start, end} of sentences) byPage.set(page, [...(byPage.get(page) ?? []), {start, end}]);
  for (const list of byPage.values()) list.sort((a, b) => a.start - b.start);
  return (page: string, at: number): number | undefined => {
    const list = byPage.get(page) ?? [];
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]!.start <= at) low = middle + 1;
      else high = middle;
    }
    const found = list[low - 1];
    return found && at < found.end ? found.start : undefined;
  };
}
