import {functionWords} from "./english/common-words.js";
import {occasionWords} from "./english/name-shape-words.js";
import type {NamePiece} from "./name-piece.js";

/** Where the name of a contest, prize or pact ends, or 0. */
export function occasionAt(pieces: readonly NamePiece[], at: number, end: number): number {
  for (let j = at + 1; j < end && j < at + 5; j++) {
    if (pieces[j - 1]!.possessive && j - 1 > at) return 0;
    if (occasionWords.has(pieces[j]!.text)) return j + 1;
    if (functionWords.has(pieces[j]!.lower) || pieces[j]!.shape === "mark") return 0;
  }
  return 0;
}
