import {type KnownName, knownAt, opensKnown} from "./known-names.js";
import type {NamePiece} from "./name-piece.js";

/** The known name at this piece; points inside ("St. Louis") and "'s" that belong to it ("Moody's") are seen through. */
export function knownHere(
  pieces: readonly NamePiece[],
  at: number,
): {readonly known: KnownName; readonly length: number; readonly raw?: true} | null {
  const at0 = pieces[at]!;
  if (at0.shape === "capital" && !at0.possessive && !opensKnown(at0.text)) return null;
  const direct = (raw: boolean) => {
    const steps: number[] = [];
    for (let k = at; k < pieces.length && steps.length < 9; k++) if (pieces[k]!.text !== ".") steps.push(k);
    const found = knownAt((offset) => {
      const k = steps[offset];
      if (k === undefined) return undefined;
      const piece = pieces[k]!;
      if (raw && piece.possessive) return piece.text + "'s";
      // Behind an owner another name begins.
      return offset > 0 && pieces[steps[offset - 1]!]!.possessive ? undefined : piece.text;
    });
    return found ? {known: found.known, length: steps[found.length - 1]! + 1 - at} : null;
  };
  if (at0.possessive || pieces[at + 1]?.possessive) {
    const raw = direct(true);
    const plain = raw && direct(false);
    if (raw && (!plain || plain.length <= raw.length))
      return pieces[at + raw.length - 1]!.possessive ? {...raw, raw: true} : raw;
  }
  const plain = direct(false);
  if (plain || at0.shape !== "capitals") return plain;
  // "LONDON" at the head of a report, "NEW YORK", "LA PAZ".
  const cased = knownAt((offset) => {
    const piece = pieces[at + offset];
    if (piece?.shape !== "capitals") return undefined;
    return piece.text.replace(/\p{L}+/gu, (word) => word[0]! + word.slice(1).toLowerCase());
  });
  if (cased && cased.length === 1 && at0.text.length < 4) return null;
  return cased && (cased.known.kind === "place" || cased.known.kind === "country") ? cased : null;
}

/** Does a known name begin here, other than a town that people are named like? */
export function isKnown(pieces: readonly NamePiece[], at: number): boolean {
  const known = knownHere(pieces, at);
  return known !== null && !known.known.doubtful;
}
