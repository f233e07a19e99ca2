import {disagreements} from "../story-view.js";

type Kinded = {readonly kind: string};

/**
 * How many things do not line up, by kind, in words. `disagree` is of those that need a look and that every count of conflicts means: "3 (2 conflict, 1
 * scope)", or "2" when all are plain conflicts. `other` is of the rest: "2 changes, 1 edit, 6 wordings, 2 sums".
 */
export function kindCounts(conflicts: readonly Kinded[]): {readonly disagree: string; readonly other: string} {
  const of = (kind: string) => conflicts.filter((one) => one.kind === kind).length;
  const total = conflicts.filter(({kind}) => disagreements.has(kind)).length;
  const parts = ["conflict", "scope"].filter((kind) => of(kind) > 0);
  const kinds =
    parts.length === 1
      ? parts[0] === "conflict"
        ? ""
        : ` (${parts[0]})`
      : ` (${parts.map((kind) => `${of(kind)} ${kind}`).join(", ")})`;
  return {
    disagree: total === 0 ? "none" : `${total}${kinds}`,
    other: ["change", "edit", "wording", "sum"]
      .flatMap((kind) => (of(kind) === 0 ? [] : [`${of(kind)} ${kind}${of(kind) === 1 ? "" : "s"}`]))
      .join(", "),
  };
}
