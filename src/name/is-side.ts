import {matchVerbs, playerNouns} from "./english/name-shape-words.js";
import {stateAbbreviations} from "./english/state-words.js";
import {knownName} from "./known-names.js";
import type {NamePiece, PieceLine} from "./name-piece.js";

const states = new Set(stateAbbreviations.values());

/**
 * Does this town stand for its club: in a line of results ("Orra 2 Vessin 1"), a row of a table, a list of players with their clubs, before
 * "striker", or as a side that beat another? Looks at a few pieces around it.
 */
export function isSide(line: PieceLine, from: number, to: number): boolean {
  const {pieces} = line;
  if (line.results || isRow(pieces, from, to) || isPairing(pieces, from, to)) return true;
  if (pieces[to - 1]!.possessive) return false;
  if (line.listed && isBracketed(pieces, from, to)) return !states.has(wordsOf(pieces, from, to));
  const after = pieces[to]?.lower ?? "";
  const before = pieces[from - 1]?.lower ?? "";
  if (playerNouns.has(after) && after !== "side" && after !== "guard" && after !== "manager") return true;
  if (matchVerbs.has(before) && isScore(pieces, to)) return true;
  if (/^(?:against|over|to)$/.test(before) && followsMatch(pieces, from - 1)) return true;
  if (/^(?:in|at|from|near|of|to|through|around|outside)$/.test(before)) return false;
  return matchVerbs.has(after) && !/^(?:visit|visited|visits|host|hosted|hosts|upset|won|lost)$/.test(after);
}

/** A row of a table: a name and at least three numbers that stand apart ("ORRA 12 7 6 30"). */
export function isRow(pieces: readonly NamePiece[], from: number, to: number): boolean {
  if (from > 0 && pieces[from - 1]!.shape !== "number" && pieces[from - 1]!.text !== "-") return false;
  let numbers = 0;
  for (let k = to; k < to + 8 && numbers < 3; k++) {
    const piece = pieces[k];
    if (piece?.shape === "number") {
      // A date or a bowler's figures ("1996-12-06") are one number.
      if (pieces[k + 1]?.shape === "mark" && pieces[k + 1]!.glued && pieces[k + 1]!.text !== ",") return false;
      numbers++;
    } else if (piece === undefined || piece.glued || !/^[.-]$/.test(piece.text)) break;
  }
  return numbers >= 3;
}

/** Is the name alone in brackets behind another name? */
export function isBracketed(pieces: readonly NamePiece[], from: number, to: number): boolean {
  return pieces[from - 1]?.text === "(" && pieces[to]?.text === ")" && pieces[from - 2]?.shape === "capital";
}

// "ORRA AT VESSIN", "Orra 110 VESSIN 98".
function isPairing(pieces: readonly NamePiece[], from: number, to: number): boolean {
  const isTown = (text: string) => {
    const kind = knownName(
      text.length > 3 && text === text.toUpperCase() ? text[0] + text.slice(1).toLowerCase() : text,
    )?.kind;
    return kind === "place" || kind === "organisation";
  };
  const after = pieces[to];
  const before = pieces[from - 1];
  const first = pieces[from]!;
  if (after?.text === "AT" || (after?.text === "At" && first.first && from === 0))
    return pieces[to + 1] !== undefined && isTown(pieces[to + 1]!.text);
  if (before?.text === "AT" || (before?.text === "At" && from - 2 === 0)) return isTown(pieces[from - 2]?.text ?? "");
  const score = after?.shape === "number" && !(pieces[to + 1]?.shape === "mark" && pieces[to + 1]!.glued);
  if (!score) return false;
  const next = pieces[to + 1];
  if (next?.shape === "capital" || next?.shape === "capitals")
    for (let k = to + 2; k < to + 5; k++) if (pieces[k]?.shape === "number") return true;
  return (
    before?.shape === "number" && (pieces[from - 2]?.shape === "capital" || pieces[from - 2]?.shape === "capitals")
  );
}

const matchNouns =
  /^(?:defeats?|draws?|game|games|loss|losses|losing|lost|match|matches|openers?|playoffs?|routs?|shutouts?|ties?|upsets?|victory|victories|wins?|won)$/;

// "a 26-24 loss to Orra", "the win over Orra", "the game against Orra"
function followsMatch(pieces: readonly NamePiece[], link: number): boolean {
  for (let k = link - 1; k >= 0 && k > link - 4; k--) if (matchNouns.test(pieces[k]!.lower)) return true;
  return isScore(pieces, link - 3);
}

function isScore(pieces: readonly NamePiece[], at: number): boolean {
  return (
    pieces[at]?.shape === "number" && /^[-–]$/.test(pieces[at + 1]?.text ?? "") && pieces[at + 2]?.shape === "number"
  );
}

function wordsOf(pieces: readonly NamePiece[], from: number, to: number): string {
  let words = "";
  for (let k = from; k < to; k++) words += (k > from ? " " : "") + pieces[k]!.text;
  return words;
}
