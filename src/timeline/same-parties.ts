import {stemOf} from "./content-words.js";
import type {Party, Telling} from "./telling.js";

/** Who acted on whom. */
export type Parties = Pick<Telling, "source" | "target" | "mutual">;

/** Points for the actors two tellings share, or null where they exclude each other: two countries on one end, unless the act has no direction. */
export function sameParties(a: Parties, b: Parties): number | null {
  if (a.mutual) {
    const straight = pair(a.source, b.source, a.target, b.target);
    const crossed = pair(a.source, b.target, a.target, b.source);
    return straight === null ? crossed : crossed === null ? straight : Math.max(straight, crossed);
  }
  return pair(a.source, b.source, a.target, b.target);
}

function pair(a: Party | null, b: Party | null, c: Party | null, d: Party | null): number | null {
  const one = sameParty(a, b);
  const two = sameParty(c, d);
  return one === null || two === null ? null : one + two;
}

/** Same name 1.2, same side or a shared word 0.8, unknown 0, two proper names without a side -0.8; two sides exclude each other. */
function sameParty(a: Party | null, b: Party | null): number | null {
  if (!a || !b) return 0;
  if (a.side && b.side && a.side !== b.side) return null;
  if (a.name === b.name) return 1.2;
  // A welder is not the several welders of another day.
  if (a.number && b.number && a.number !== b.number) return null;
  // Two who are named are two, though they are of one country.
  if (a.person && b.person && !a.name.endsWith(` ${b.name}`) && !b.name.endsWith(` ${a.name}`)) return -0.8;
  if (a.side && b.side) return 0.8;
  const words = new Set(a.name.split(" ").map(stemOf));
  if (b.name.split(" ").some((word) => word.length > 3 && words.has(stemOf(word)))) return 0.8;
  return a.proper && b.proper ? -0.8 : 0;
}
