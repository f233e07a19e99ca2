import type {Telling} from "./telling.js";

/**
 * Is a group of tellings an event that a timeline should show? Mere talk (STATEMENT) and acts of no class (OTHER) need a date and an actor, or both
 * actors; a political act without date needs somebody who did it or suffered it. What is planned is shown when its day is known.
 */
export function isTold(group: readonly Telling[]): boolean {
  return group.some(({events, days, source, target, oneOff}) => {
    const {class: kind, modality} = events[0]!;
    if (modality === "planned") return days !== null;
    if (oneOff || kind === "ACCIDENT" || kind === "DISASTER" || kind === "DEATH") return true;
    if (kind === "STATEMENT" || kind === "OTHER")
      return (days !== null && (source !== null || target !== null)) || (source !== null && target !== null);
    return days !== null || source !== null || target !== null;
  });
}
