import type {Entry} from "./entry.js";
import {sameEvent} from "./same-event.js";
import type {Telling} from "./telling.js";

type Told = {readonly group: readonly Telling[]; readonly entry: Entry};

/** At or above, a denial is of this event. Lower than for joining: a denial rarely repeats the day and place. */
const deniedFrom = 1.6;
/** Entries of one concept that a denial is held against. */
const most = 200;

/**
 * Marks the entries that somebody denies as `disputed`, with the words of the denial. A denial goes to the entry it fits best and to no other;
 * one that fits none marks nothing. Denials meet only entries of their own concept.
 */
export function disputeEntries(told: readonly Told[], denials: readonly Telling[]): Told[] {
  const byConcept = new Map<string, Told[]>();
  for (const one of told) {
    const concept = one.group[0]!.concept;
    const list = byConcept.get(concept);
    if (list) list.push(one);
    else byConcept.set(concept, [one]);
  }
  const against = new Map<string, Telling[]>();
  for (const denial of denials) {
    let best: {id: string; score: number} | null = null;
    for (const {group, entry} of (byConcept.get(denial.concept) ?? []).slice(0, most)) {
      const scores = group
        .slice(0, 20)
        .map((telling) => sameEvent(telling, denial, () => 0.5) ?? Number.NEGATIVE_INFINITY);
      const score = Math.max(...scores);
      if (score >= deniedFrom && (best === null || score > best.score || (score === best.score && entry.id < best.id)))
        best = {id: entry.id, score};
    }
    if (best) against.set(best.id, [...(against.get(best.id) ?? []), denial]);
  }
  return told.map(({group, entry}) => {
    const denied = against.get(entry.id);
    if (!denied) return {group, entry};
    const because = denied.map((denial) => ({say: "denied here", span: denial.sentences[0]!}));
    return {group, entry: {...entry, status: "disputed" as const, because: [...entry.because, ...because]}};
  });
}
