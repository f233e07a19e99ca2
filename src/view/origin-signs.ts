import type {Family} from "../copy/family.js";

/** The sign an origin bears everywhere: a letter and a place in the palette of eight colours. */
export type OriginSign = {
  readonly family: string;
  readonly letter: string;
  readonly colour: number;
  readonly name: string;
};

/** Signs for the families of one story: A, B, C ... by number of members, then name, then id. */
export function originSigns(families: readonly Family[]): OriginSign[] {
  return [...families]
    .sort(
      (a, b) =>
        b.members.length - a.members.length ||
        (a.origin.name < b.origin.name ? -1 : a.origin.name > b.origin.name ? 1 : 0) ||
        (a.id < b.id ? -1 : 1),
    )
    .map((family, index) => ({
      family: family.id,
      letter: letterOf(index),
      colour: index % 8,
      name: family.origin.name,
    }));
}

function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}`;
}
