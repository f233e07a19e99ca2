import type {CopyText} from "./copy-text.js";

/** Human decisions on copies, by article id: this one is a copy of that one; these are no copies of each other. */
export type CopyRulings = {
  readonly copies: readonly {readonly article: string; readonly of: string}[];
  readonly notCopies: readonly (readonly string[])[];
};

/** Replays human decisions over groups of text numbers: first the partings, then the joinings. */
export function applyCopyRulings(
  groups: readonly (readonly number[])[],
  printings: readonly (readonly CopyText[])[],
  {copies, notCopies}: CopyRulings,
): (readonly number[])[] {
  if (copies.length + notCopies.length === 0) return [...groups];
  const numberOf = new Map<string, number>();
  for (const [text, printed] of printings.entries()) for (const {id} of printed) numberOf.set(id, text);
  const groupOf = new Map<number, number[]>();
  for (const group of groups) {
    const own = [...group];
    for (const text of group) groupOf.set(text, own);
  }
  const part = (text: number) => {
    const group = groupOf.get(text)!;
    if (group.length === 1) return;
    group.splice(group.indexOf(text), 1);
    groupOf.set(text, [text]);
  };
  const known = (ids: readonly string[]) =>
    ids.map((id) => numberOf.get(id)).filter((text): text is number => text !== undefined);
  for (const ids of notCopies) {
    const [first, ...rest] = known(ids).sort((a, b) => a - b);
    for (const text of rest) if (first !== undefined && groupOf.get(first) === groupOf.get(text)) part(text);
    for (const text of rest)
      if (rest.some((other) => other !== text && groupOf.get(other) === groupOf.get(text))) part(text);
  }
  for (const {article, of} of copies) {
    const [copy, source] = known([article, of]);
    if (copy === undefined || source === undefined || groupOf.get(copy) === groupOf.get(source)) continue;
    part(copy);
    const group = groupOf.get(source)!;
    group.push(copy);
    group.sort((a, b) => a - b);
    groupOf.set(copy, group);
  }
  return [...new Set(groupOf.values())];
}
