import {type DayRange, meetOf} from "./day-range.js";
import {pairUp} from "./pair-up.js";
import {type Rarity, sameDeed, sameDeedFrom, sameEvent, sameEventFrom} from "./same-event.js";
import type {Telling} from "./telling.js";

/** A decision near the line, for people to look at. */
export type CloseCall = {readonly a: Telling; readonly b: Telling; readonly together: boolean; readonly margin: number};

type Group = {
  readonly tellings: Telling[];
  days: DayRange | null;
  source: string | null;
  target: string | null;
  readonly sentences: Set<string>;
  readonly articles: Set<string>;
};

const fewContexts = 30;

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
  const scored: {i: number; j: number; score: number; across: boolean}[] = [];
  const close: {i: number; j: number; margin: number; together: boolean}[] = [];
  for (const {i, j, across} of pairUp(tellings)) {
    const score = across ? sameDeed(tellings[i]!, tellings[j]!, rarity) : sameEvent(tellings[i]!, tellings[j]!, rarity);
    if (score === null) continue;
    const from = across ? sameDeedFrom : sameEventFrom;
    if (score >= from) scored.push({i, j, score, across});
    else if (score > from - 0.3) close.push({i, j, margin: from - score, together: false});
  }
  // Other words for one deed come last: they may only join what no common word has set apart.
  scored.sort((p, q) => Number(p.across) - Number(q.across) || q.score - p.score || p.i - q.i || p.j - q.j);
  for (const {i, j, score, across} of scored) {
    const a = rootOf(i);
    const b = rootOf(j);
    if (a === b || !mayJoin(groups[a]!, groups[b]!, tellings[i]!.mutual, across)) continue;
    const [into, from] = groups[a]!.tellings.length >= groups[b]!.tellings.length ? [a, b] : [b, a];
    join(groups[into]!, groups[from]!);
    parent[from] = into;
    const over = score - (across ? sameDeedFrom : sameEventFrom);
    if (over < 0.3) close.push({i, j, margin: over, together: true});
  }
  return {
    groups: tellings.flatMap((_, index) => (parent[index] === index ? [groups[index]!.tellings] : [])),
    calls: close
      .filter(({i, j, together}) => together || rootOf(i) !== rootOf(j))
      .map(({i, j, margin, together}) => ({a: tellings[i]!, b: tellings[j]!, margin, together})),
  };
}

/**
 * Rarity by contexts, not by tellings: the words of the main event stand in every article and still tell which event is meant. A context is a
 * concept on a day.
 */
function rarityAmong(tellings: readonly Telling[]): Rarity {
  const contexts = new Map<string, Set<number>>();
  const numbers = new Map<string, number>();
  for (const telling of tellings) {
    const context = `${telling.concept} ${telling.days ? `${telling.days.from}..${telling.days.to}` : ""}`;
    const number = numbers.get(context) ?? numbers.size;
    numbers.set(context, number);
    // What stands beside mere talk is told by the clauses that the talk is about.
    const around = telling.events[0]!.class === "STATEMENT" ? [] : telling.around;
    for (const list of [telling.names, telling.figures, telling.words, around])
      for (const key of list) {
        const set = contexts.get(key);
        if (set) set.add(number);
        else contexts.set(key, new Set([number]));
      }
  }
  // In a handful of sentences nothing is rare or common yet.
  const all = Math.log(Math.max(numbers.size, fewContexts) + 1);
  return (key) => Math.max(0, 1 - Math.log(contexts.get(key)?.size ?? 1) / all);
}

function groupOf(telling: Telling): Group {
  return {
    tellings: [telling],
    days: telling.days,
    // Whose plane it was and who shot it down are two actors of one crash.
    source: telling.oneOff ? null : (telling.source?.side ?? null),
    target: telling.oneOff ? null : (telling.target?.side ?? null),
    sentences: new Set(telling.sentences.map((span) => `${span.page}:${span.start}`)),
    articles: new Set(telling.articles),
  };
}

function mayJoin(a: Group, b: Group, mutual: boolean, across: boolean): boolean {
  // One article that tells two deeds of a day in two verbs means two deeds.
  if (across && overlaps(a.articles, b.articles)) return false;
  if (a.days && b.days && !meetOf(a.days, b.days)) return false;
  if (!mutual) {
    if (a.source && b.source && a.source !== b.source) return false;
    if (a.target && b.target && a.target !== b.target) return false;
    // "A expelled" and "B was expelled" with the other end open may still be the two halves of a tit for tat.
    if (a.source && a.source === b.target) return false;
    if (b.source && b.source === a.target) return false;
  }
  return !overlaps(a.sentences, b.sentences);
}

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return true;
  return false;
}

function join(into: Group, from: Group): void {
  into.tellings.push(...from.tellings);
  into.days = into.days && from.days ? meetOf(into.days, from.days) : (into.days ?? from.days);
  into.source ??= from.source;
  into.target ??= from.target;
  for (const sentence of from.sentences) into.sentences.add(sentence);
  for (const article of from.articles) into.articles.add(article);
}
