import {functionWords} from "./english/common-words.js";
import {placeHeadWords} from "./english/name-shape-words.js";
import {placeOpeners} from "./english/organisation-words.js";
import {stateAbbreviations} from "./english/state-words.js";
import {surnames} from "./english/surname-gazetteer.js";
import {knownAt} from "./known-names.js";
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

const months = new Set(
  "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december".split(
    " ",
  ),
);

/**
 * Where the town of a dateline ends, or 0: capitals at the head of a line, with a country or state, a date, or an agency in brackets
 * and a dash behind them ("ZVOREN, Norway 1996-12-06", "ZVOREN (Norda) -").
 */
export function datelineAt(pieces: readonly NamePiece[], at: number): number {
  if (at !== 0) return 0;
  let to = 0;
  while (to < 4 && pieces[to]?.shape === "capitals" && pieces[to]!.text.length > 1) to++;
  if (to === 0 || (to === 1 && pieces[0]!.text.length < 4)) return 0;
  let k = to;
  const isYear = (piece: NamePiece | undefined) => piece?.shape === "number" && /^(?:19|20)\d\d$/.test(piece.text);
  if (isYear(pieces[k])) return to;
  if (pieces[k]?.text === "(") {
    while (k < to + 5 && pieces[k]?.text !== ")") k++;
    return /^[-–—]$/.test(pieces[k + 1]?.text ?? "") ? to : 0;
  }
  if (pieces[k]?.text !== ",") return 0;
  if (months.has(pieces[k + 1]?.lower ?? ""))
    return pieces[k + 2]?.shape === "number" || pieces[k + 3]?.shape === "number" ? to : 0;
  if (stateAt(pieces, k + 1)) return to;
  const land = knownAt((offset) => pieces[k + 1 + offset]?.text);
  return land && (land.known.kind === "country" || land.known.kind === "place") ? to : 0;
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
