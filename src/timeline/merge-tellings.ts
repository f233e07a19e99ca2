import {type DayRange, meetOf} from "./day-range.js";
import {pairUp} from "./pair-up.js";
import {type Rarity, sameEvent, sameEventFrom} from "./same-event.js";
import type {Telling} from "./telling.js";

/** A decision near the line, for people to look at. */
export type CloseCall = {readonly a: Telling; readonly b: Telling; readonly together: boolean; readonly margin: number};

type Group = {
  readonly tellings: Telling[];
  days: DayRange | null;
  source: string | null;
  target: string | null;
  readonly sentences: Set<string>;
};

/**
 * Tellings that tell one event, grouped. Pairs are taken strongest first, ties by id, and a pair joins two groups only when the
 * groups as wholes allow it: days in common, one side on each end, no two tellings of one sentence. So the answer depends on
 * content alone. Cost: the pairs of `pairUp` (n log n for big stories) and one sort of them.
 */
export function mergeTellings(tellings: readonly Telling[]): {groups: Telling[][]; calls: CloseCall[]} {
  const rarity = rarityAmong(tellings);
  const groups = tellings.map(groupOf);
  const parent = tellings.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root]!;
    while (parent[index] !== root) {
      const next = parent[index]!;
      parent[index] = root;
      index = next;
    }
    return root;
  };
  const scored: {i: number; j: number; score: number}[] = [];
  const close: {i: number; j: number; margin: number; together: boolean}[] = [];
  for (const [i, j] of pairUp(tellings)) {
    const score = sameEvent(tellings[i]!, tellings[j]!, rarity);
    if (score === null) continue;
    if (score >= sameEventFrom) scored.push({i, j, score});
    else if (score > sameEventFrom - 0.3) close.push({i, j, margin: sameEventFrom - score, together: false});
  }
  scored.sort((p, q) => q.score - p.score || p.i - q.i || p.j - q.j);
  for (const {i, j, score} of scored) {
    const a = rootOf(i);
    const b = rootOf(j);
    if (a === b || !mayJoin(groups[a]!, groups[b]!, tellings[i]!.mutual)) continue;
    const [into, from] = groups[a]!.tellings.length >= groups[b]!.tellings.length ? [a, b] : [b, a];
    join(groups[into]!, groups[from]!);
    parent[from] = into;
    if (score < sameEventFrom + 0.3) close.push({i, j, margin: score - sameEventFrom, together: true});
  }
  return {
    groups: tellings.flatMap((_, index) => (parent[index] === index ? [groups[index]!.tellings] : [])),
    calls: close
      .filter(({i, j, together}) => together || rootOf(i) !== rootOf(j))
      .map(({i, j, margin, together}) => ({a: tellings[i]!, b: tellings[j]!, margin, together})),
  };
}

function rarityAmong(tellings: readonly Telling[]): Rarity {
  const counts = new Map<string, number>();
  for (const telling of tellings)
    for (const key of [...telling.names, ...telling.figures, ...telling.words])
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const all = Math.log(tellings.length + 1);
  return (key) => (all === 0 ? 1 : 1 - Math.log(counts.get(key) ?? 1) / all);
}

function groupOf(telling: Telling): Group {
  return {
    tellings: [telling],
    days: telling.days,
    source: telling.source?.side ?? null,
    target: telling.target?.side ?? null,
    sentences: new Set(telling.sentences.map((span) => `${span.page}:${span.start}`)),
  };
}

function mayJoin(a: Group, b: Group, mutual: boolean): boolean {
  if (a.days && b.days && !meetOf(a.days, b.days)) return false;
  if (!mutual) {
    if (a.source && b.source && a.source !== b.source) return false;
    if (a.target && b.target && a.target !== b.target) return false;
    // "A expelled" and "B was expelled" with the other end open may still be the two halves of a tit for tat.
    if (a.source && a.source === b.target) return false;
    if (b.source && b.source === a.target) return false;
  }
  const [few, many] = a.sentences.size < b.sentences.size ? [a, b] : [b, a];
  for (const sentence of few.sentences) if (many.sentences.has(sentence)) return false;
  return true;
}

function join(into: Group, from: Group): void {
  into.tellings.push(...from.tellings);
  into.days = into.days && from.days ? meetOf(into.days, from.days) : (into.days ?? from.days);
  into.source ??= from.source;
  into.target ??= from.target;
  for (const sentence of from.sentences) into.sentences.add(sentence);
}
