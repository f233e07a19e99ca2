import type {Telling} from "./telling.js";

/** States and not happenings: a date at one of them ("was worth 17 billion last year") dates nothing. */
const states = new Set(["be", "have", "cost", "remain", "seem", "live", "own", "lead", "stand"]);

/**
 * Is a group of tellings an event that a timeline should show? Acts of no class (OTHER) need a date of a month or less, or a wider one and a verb
 * that is no state; mere talk (STATEMENT) needs a date and somebody who spoke; a political act without date needs somebody who did it or
 * suffered it. What is planned is shown when its day is known.
 */
export function isTold(group: readonly Telling[]): boolean {
  return group.some(({events, days, source, target, oneOff, passing}) => {
    if (passing) return false;
    const {class: kind, modality, lemma} = events[0]!;
    if (modality === "planned") return days !== null;
    if (oneOff || kind === "ACCIDENT" || kind === "DISASTER" || kind === "DEATH") return true;
    const acted = source !== null || target !== null;
    if (kind === "STATEMENT") return acted && (days !== null || (source !== null && target !== null));
    if (kind === "OTHER")
      return days === null
        ? source !== null && target !== null
        : days.to - days.from <= 31 || (!states.has(lemma) && days.to - days.from <= 366);
    return days !== null || acted;
  });
}
