import type {Clause} from "../../text/words/clause.js";
import type {EventClass} from "../event.js";
import type {Coded} from "./coded.js";

export const kindClasses: ReadonlySet<EventClass> = new Set([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
]);
export const hostileClasses: ReadonlySet<EventClass> = new Set([
  "INVESTIGATE",
  "DEMAND",
  "REQUEST",
  "DISAPPROVE",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "MOBILIZE",
  "SANCTION",
  "COERCE",
  "ASSAULT",
  "FIGHT",
]);

/** What somebody will do, plans or is ready to do: a kind deed is agreed to, a hostile one threatened. A resignation stays one. */
export function intended(coded: Coded): Coded {
  const {modality} = coded;
  if (coded.cameo === "083" || modality === "demanded" || modality === "denied")
    return {...coded, modality: modality === "happened" ? "planned" : modality};
  if (kindClasses.has(coded.class)) return {...coded, class: "AGREE", cameo: "030", modality: "planned"};
  const speech = coded.class === "DEMAND" || coded.class === "REQUEST" || coded.class === "INVESTIGATE";
  if (hostileClasses.has(coded.class) && !speech)
    return {...coded, class: "THREATEN", cameo: "130", modality: "threatened"};
  return {...coded, modality: "planned"};
}

/** How much of its sentence a clause is: 3 the main statement, 2 beside it, 1 background. */
export function weightOf({link, verb}: Clause): number {
  switch (link) {
    case "main":
    case "complement":
      return 3;
    case "coordinate":
      return 2.5;
    case "adverbial":
      return verb.form === "ing" ? 2 : 1.5;
    case "purpose":
    case "relative":
    case "noun":
      return 1;
  }
}

export function overlaps(
  a: {readonly from: number; readonly to: number} | null,
  b: {readonly from: number; readonly to: number} | null,
): boolean {
  return a !== null && b !== null && a.from < b.to && a.to > b.from;
}
