import type {Slot} from "./read-slots.js";

/** A word beside numbers of more origins than this says nothing about one place. */
const mostOrigins = 16;
/** Slots of one set of people looked at from each of them, those printed next to it. */
const mostNeighbours = 40;

/**
 * Pairs of figures that may fill one place, each with all reprints of it: those of one key that have a rare word beside them in common, and those that
 * count the same people of one country. The figure of an origin's report stands for its reprints, so that cost grows with origins, times a fixed number
 * of neighbours.
 */
export function pairSlots(
  slots: readonly Slot[],
  keyOf: (slot: Slot) => string | null,
  weigh: (word: string) => number,
): [readonly Slot[], readonly Slot[]][] {
  const printed = new Map<string, Slot[]>();
  for (const slot of slots) push(printed, signatureOf(slot), slot);
  const reports = [...printed.values()];
  const byWord = new Map<string, number[]>();
  const byPeople = new Map<string, number[]>();
  for (const [index, [slot]] of reports.entries()) {
    const key = keyOf(slot!)!;
    for (const word of slot!.near)
      if (!word.startsWith("side:") && weigh(word) >= 1 / mostOrigins) push(byWord, `${key} ${word}`, index);
    if (slot!.side !== null && slot!.head !== null) push(byPeople, `${key} ${slot!.side} ${slot!.head}`, index);
  }
  const pairs = new Set<number>();
  const add = (one: number, two: number) => pairs.add(Math.min(one, two) * reports.length + Math.max(one, two));
  for (const list of byWord.values())
    for (let i = 0; i < list.length; i++) for (let j = i + 1; j < list.length; j++) add(list[i]!, list[j]!);
  for (const list of byPeople.values()) {
    const dayOf = (index: number) => reports[index]![0]!.printed?.from ?? 0;
    list.sort((a, b) => dayOf(a) - dayOf(b) || a - b);
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < Math.min(list.length, i + 1 + mostNeighbours); j++) add(list[i]!, list[j]!);
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .map((pair) => [reports[Math.floor(pair / reports.length)]!, reports[pair % reports.length]!]);
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function signatureOf({figure, origin, head, side, lead, near, beside, dead, part, day, frame}: Slot): string {
  return JSON.stringify([
    origin,
    figure.value,
    figure.modifier,
    figure.kindOf,
    figure.unit,
    head,
    side,
    lead,
    near,
    beside,
    dead,
    part,
    day,
    frame,
  ]);
}
