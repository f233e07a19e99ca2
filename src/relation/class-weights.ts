import type {EventClass} from "../event/event.js";

/**
 * How warm or hostile an act of a class is, -10 to 10, for `happened`. Own table on the order of the PLOVER quad classes (verbal
 * before material, cooperation before conflict), printed in docs/method/relations.md. No country has a constant of its own.
 */
export const classWeights: Readonly<Record<EventClass, number>> = {
  AGREE: 5,
  CONSULT: 2,
  SUPPORT: 4,
  CONCEDE: 4,
  COOPERATE: 6,
  AID: 7,
  RETREAT: 6,
  INVESTIGATE: -1,
  DEMAND: -3,
  REQUEST: -1,
  DISAPPROVE: -3,
  ACCUSE: -4,
  REJECT: -4,
  THREATEN: -5,
  PROTEST: -4,
  MOBILIZE: -6,
  SANCTION: -6,
  COERCE: -7,
  ASSAULT: -9,
  FIGHT: -10,
  ACCIDENT: 0,
  DISASTER: 0,
  DEATH: 0,
  STATEMENT: 0,
  OTHER: 0,
};
