import {functionWords} from "./english/common-words.js";
import {placeHeadWords} from "./english/name-shape-words.js";
import {placeOpeners} from "./english/organisation-words.js";
import {stateAbbreviations} from "./english/state-words.js";
import {surnames} from "./english/surname-gazetteer.js";
import type {NamePiece} from "./name-piece.js";
import {givenGender} from "./person-at.js";

/** "Lake Orra", "Nimble River", "Gulf of Orra": where the place ends, or 0. */
export function placeAt(pieces: readonly NamePiece[], at: number, end: number): number {
  const first = pieces[at]!;
  if (placeOpeners.has(first.text)) {
    const next = pieces[at + 1];
    if (next?.lower === "of" && isCapital(pieces[at + 2])) return at + 3;
    if (isCapital(next) && !functionWords.has(next!.lower)) return Math.min(end, at + 2);
  }
  for (let j = at + 1; j < end && j < at + 4; j++) {
    if (pieces[j - 1]!.possessive || functionWords.has(pieces[j]!.lower)) break;
    if (
      placeHeadWords.has(pieces[j]!.text) &&
      !(j === at + 1 && givenGender(first.lower) && surnames.has(pieces[j]!.lower))
    )
      return pieces[j + 1]?.lower === "of" &&
        /^(?:Republic|Kingdom|Province|District|State|Strait|Gulf|Bay|Isle)$/.test(pieces[j]!.text) &&
        isCapital(pieces[j + 2])
        ? j + 3
        : j + 1;
  }
  return 0;
}

function isCapital(piece: NamePiece | undefined): boolean {
  return piece !== undefined && (piece.shape === "capital" || piece.shape === "capitals");
}

/** "Fresno, Calif.", "(D., N.Y.)": the state an abbreviation stands for and where it ends with its point, or null. */
export function stateAt(pieces: readonly NamePiece[], at: number): {readonly name: string; readonly to: number} | null {
  const piece = pieces[at]!;
  const name = stateAbbreviations.get(piece.text.replace(/\.$/, ""));
  if (name === undefined) return null;
  const before = pieces[at - 1];
  if (!before || !(/^[,(–-]$/.test(before.text) || (piece.start - before.end === 1 && /^[DIR]$/.test(before.text))))
    return null;
  if (piece.text.endsWith(".")) return {name, to: at + 1};
  const point = pieces[at + 1];
  return point?.text === "." && point.glued ? {name, to: at + 2} : null;
}
