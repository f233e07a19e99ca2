import type {Telling} from "./telling.js";

/**
 * Is a group of tellings an event that a timeline should show? Mere talk (STATEMENT) is a quotation, not an event; an act of no class
 * without actor or date is colour. What is planned is shown when its day is known.
 */
export function isTold(group: readonly Telling[]): boolean {
  return group.some(({events, days, source, target}) => {
    const {class: kind, modality} = events[0]!;
    if (modality === "planned") return days !== null;
    if (kind === "STATEMENT") return days !== null && target !== null;
    if (kind === "OTHER") return days !== null || (source !== null && target !== null);
    return true;
  });
}
